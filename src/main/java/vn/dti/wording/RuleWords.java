package vn.dti.wording;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.Combined;
import vn.dti.indicator.rule.Measured;
import vn.dti.indicator.rule.Rule;
import vn.dti.notice.Texts;

/** A rule in plain sentences (cách tính điểm bằng lời), to be read aloud or printed in a form. */
public final class RuleWords {

    private final Texts texts;

    public RuleWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * How points come about. Begins in lower case, to stand after a colon: "tỷ lệ a/b đạt từ 70% trở lên được 20 điểm;
     * dưới 70% tính theo tỷ lệ."
     */
    public String sentence(Indicator indicator) {
        return sentence(indicator.rule(), indicator.maximum(), indicator.inputs());
    }

    /** The same as a sentence of its own, as a cell shows it; a letter that stands for an input stays small. */
    public String ownSentence(Indicator indicator) {
        String words = sentence(indicator);
        boolean word = words.length() > 1 && Character.isLetter(words.charAt(1));
        return word ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
    }

    /**
     * How points come about.
     *
     * @param maximum points at most
     * @param labels of the inputs, by letter
     */
    public String sentence(Rule rule, BigDecimal maximum, Map<String, String> labels) {
        return rule.accept(new RuleClauses(texts, Exact.of(maximum), labels)) + "." + whenEmpty(rule);
    }

    /** What the letters stand for: {@code a: Số hồ sơ trực tuyến; b: Tổng số hồ sơ}; empty where there are none. */
    public String inputs(Indicator indicator) {
        return indicator.inputs().entrySet().stream()
                .map(input -> texts.get("wording.letter", input.getKey(), input.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** What a denominator of zero means; one sentence for a rule whose parts all mean the same. */
    private String whenEmpty(Rule rule) {
        String key = "wording.when_empty." + (rule instanceof Combined ? "part." : "");
        return rule.all(Measured.class).stream()
                .map(Measured::measure)
                .filter(measure -> MeasureWords.canBeEmpty(measure.of()))
                .map(measure -> " " + texts.get(key + measure.whenEmpty().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .collect(Collectors.joining());
    }
}
