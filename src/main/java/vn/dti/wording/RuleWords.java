package vn.dti.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.BestOf;
import vn.dti.indicator.rule.Checklist;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.Deadline;
import vn.dti.indicator.rule.Formula;
import vn.dti.indicator.rule.Measure;
import vn.dti.indicator.rule.Part;
import vn.dti.indicator.rule.PerItem;
import vn.dti.indicator.rule.Points;
import vn.dti.indicator.rule.Ratio;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Rule;
import vn.dti.indicator.rule.Steps;
import vn.dti.indicator.rule.Sum;
import vn.dti.indicator.rule.YesNo;
import vn.dti.notice.Texts;
import vn.dti.view.Numbers;

/** A rule in plain sentences (cách tính điểm bằng lời), to be read aloud or printed in a form. */
public final class RuleWords {

    /** Decimals of points that are a share of the maximum. */
    private static final int SHOWN_DECIMALS = 2;

    private final Texts texts;
    private final Numbers numbers;
    private final MeasureWords measures;

    public RuleWords(Texts texts) {
        this.texts = texts;
        this.numbers = new Numbers(texts);
        this.measures = new MeasureWords(texts);
    }

    /**
     * How points come about. Begins in lower case, to stand after a colon: "tỷ lệ a/b đạt từ 70% trở lên được 20 điểm;
     * dưới 70% tính theo tỷ lệ."
     */
    public String sentence(Indicator indicator) {
        return sentence(indicator.rule(), indicator.maximum(), indicator.inputs());
    }

    /**
     * How points come about.
     *
     * @param maximum points at most
     * @param labels of the inputs, by letter
     */
    public String sentence(Rule rule, BigDecimal maximum, Map<String, String> labels) {
        String part = rule instanceof Sum || rule instanceof BestOf ? "part." : "";
        return clause(rule, Exact.of(maximum), labels) + "." + whenEmpty(rule, "wording.when_empty." + part);
    }

    /** What the letters stand for: {@code a: Số hồ sơ trực tuyến; b: Tổng số hồ sơ}; empty where there are none. */
    public String inputs(Indicator indicator) {
        return indicator.inputs().entrySet().stream()
                .map(input -> texts.get("wording.letter", input.getKey(), input.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String clause(Rule rule, BigFraction maximum, Map<String, String> labels) {
        if (rule instanceof Points) {
            return texts.get("wording.points", numbers.of(maximum));
        } else if (rule instanceof YesNo yesNo) {
            return texts.get("wording.yes_no", label("a", labels), award(yesNo.award(), maximum));
        } else if (rule instanceof Choice choice) {
            return label("a", labels) + ": "
                    + choice.options().entrySet().stream()
                            .map(option -> texts.get(
                                    "wording.choice.option", option.getKey(), award(option.getValue(), maximum)))
                            .collect(Collectors.joining("; "));
        } else if (rule instanceof Steps steps) {
            return steps(steps, maximum, labels);
        } else if (rule instanceof Ratio ratio) {
            return ratio(ratio, maximum, labels);
        } else if (rule instanceof PerItem perItem) {
            return texts.get(
                    "wording.per_item",
                    measures.name(perItem.measure().of(), labels),
                    award(perItem.award(), maximum),
                    numbers.of(maximum));
        } else if (rule instanceof Checklist checklist) {
            return texts.get(
                    "wording.checklist",
                    checklist.parts().entrySet().stream()
                            .map(part -> texts.get(
                                    "wording.checklist.part",
                                    label(part.getKey(), labels),
                                    award(part.getValue(), maximum)))
                            .collect(Collectors.joining("; ")));
        } else if (rule instanceof Deadline deadline) {
            return texts.get(
                    deadline.inclusive() ? "wording.deadline.by" : "wording.deadline.before",
                    label("a", labels),
                    deadline.day(),
                    numbers.of(maximum),
                    award(deadline.late(), maximum));
        } else if (rule instanceof Relative relative) {
            return texts.get(
                    relative.range() ? "wording.relative.range" : "wording.relative.best",
                    measures.name(relative.measure().of(), labels),
                    numbers.of(maximum));
        } else if (rule instanceof Sum sum) {
            return parts("wording.sum", sum.parts(), maximum, labels);
        } else if (rule instanceof BestOf bestOf) {
            return parts("wording.best_of", bestOf.parts(), maximum, labels);
        }
        Formula formula = (Formula) rule;
        return texts.get("wording.formula", measures.shown(formula.points().of().text()), numbers.of(maximum));
    }

    private String parts(String key, List<Part> parts, BigFraction maximum, Map<String, String> labels) {
        List<String> clauses = new ArrayList<>();
        for (Part part : parts) {
            clauses.add(texts.get(
                    "wording.part",
                    clauses.size() + 1,
                    numbers.plain(part.maximum()),
                    clause(part.rule(), Exact.of(part.maximum()), labels)));
        }
        return texts.get(key, parts.size(), numbers.of(maximum), String.join("; ", clauses));
    }

    private String steps(Steps steps, BigFraction maximum, Map<String, String> labels) {
        boolean percent =
                MeasureWords.inPercent(steps.measure().of(), steps.bounds().keySet());
        String kind = "wording.steps." + steps.reach().name().toLowerCase(Locale.ROOT);
        List<BigFraction> bounds = steps.bounds().keySet().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        List<String> clauses = new ArrayList<>();
        String above = "";
        for (BigFraction bound : bounds) {
            String shown = bound(bound, percent);
            String award = award(steps.bounds().get(bound), maximum);
            boolean between = !above.isEmpty() && steps.reach() != Steps.Reach.EXACTLY;
            clauses.add(texts.get(between ? kind + ".between" : kind, shown, award, above));
            above = shown;
        }
        clauses.add(texts.get(kind + ".otherwise", above, award(steps.otherwise(), maximum)));
        return texts.get(
                "wording.steps",
                percent
                        ? measures.rate(steps.measure().of(), labels)
                        : measures.name(steps.measure().of(), labels),
                String.join("; ", clauses));
    }

    private String ratio(Ratio ratio, BigFraction maximum, Map<String, String> labels) {
        boolean percent = isPercent(ratio);
        String below =
                !ratio.proportional() ? "zero" : ratio.from().signum() == 0 ? "proportional" : "proportional_from";
        return texts.get(
                ratio.strict() ? "wording.ratio.over" : "wording.ratio.at_least",
                percent
                        ? measures.rate(ratio.measure().of(), labels)
                        : measures.name(ratio.measure().of(), labels),
                bound(ratio.target(), percent),
                numbers.of(maximum),
                texts.get("wording.ratio." + below, bound(ratio.from(), percent)));
    }

    /** A target up to 1 is a share; how many a month is a number. */
    static boolean isPercent(Ratio ratio) {
        return ratio.target().compareTo(BigFraction.ONE) <= 0;
    }

    private String bound(BigFraction bound, boolean percent) {
        return percent ? numbers.percent(bound) : numbers.of(bound);
    }

    private String label(String letter, Map<String, String> labels) {
        String label = labels.getOrDefault(letter, "");
        return label.isBlank() ? letter : texts.get("wording.input", label, letter);
    }

    /** An award as points, and what share of the maximum that is where the set says so. */
    private String award(Award award, BigFraction maximum) {
        BigFraction points = award.of(maximum);
        if (!award.share() || points.compareTo(maximum) == 0) {
            return texts.get(
                    points.compareTo(BigFraction.ONE) == 0 ? "wording.award.one" : "wording.award", numbers.of(points));
        }
        return Numbers.ends(points, SHOWN_DECIMALS)
                ? texts.get("wording.award.share", numbers.of(points), share(award))
                : texts.get("wording.award.about", numbers.plain(points, SHOWN_DECIMALS), share(award));
    }

    private String share(Award award) {
        String text = award.text().replace(" ", "");
        return text.endsWith("%") ? numbers.percent(award.amount()) : text;
    }

    /** What a denominator of zero means; one sentence for a rule whose parts all mean the same. */
    private String whenEmpty(Rule rule, String key) {
        return measuresOf(rule).stream()
                .filter(measure -> MeasureWords.canBeEmpty(measure.of()))
                .map(measure -> " " + texts.get(key + measure.whenEmpty().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .collect(Collectors.joining());
    }

    private static List<Measure> measuresOf(Rule rule) {
        if (rule instanceof Steps steps) {
            return List.of(steps.measure());
        } else if (rule instanceof Ratio ratio) {
            return List.of(ratio.measure());
        } else if (rule instanceof PerItem perItem) {
            return List.of(perItem.measure());
        } else if (rule instanceof Relative relative) {
            return List.of(relative.measure());
        } else if (rule instanceof Formula formula) {
            return List.of(formula.points());
        } else if (rule instanceof Sum sum) {
            return sum.parts().stream()
                    .flatMap(part -> measuresOf(part.rule()).stream())
                    .toList();
        } else if (rule instanceof BestOf bestOf) {
            return bestOf.parts().stream()
                    .flatMap(part -> measuresOf(part.rule()).stream())
                    .toList();
        }
        return List.of();
    }
}
