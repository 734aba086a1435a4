package vn.dti.sets;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.Role;
import vn.dti.notice.Texts;
import vn.dti.word.ParagraphStyle;
import vn.dti.word.WordColumn;
import vn.dti.word.WordDocument;
import vn.dti.word.WordMarkup;
import vn.dti.word.WordRow;
import vn.dti.wording.RuleWords;

/** A set as the appendix of the decision that announces it, in the form of Decree 30/2020/NĐ-CP, annex I. */
final class SetDocument {

    private static final int SIZE = 14;
    private static final int TABLE_SIZE = 11;

    private final IndicatorSet set;
    private final Texts texts;
    private final RuleWords words;

    private SetDocument(IndicatorSet set, Texts texts) {
        this.set = set;
        this.texts = texts;
        this.words = new RuleWords(texts);
    }

    static void write(IndicatorSet set, Texts texts, OutputStream out) throws IOException {
        new SetDocument(set, texts).write(out);
    }

    private void write(OutputStream out) throws IOException {
        WordMarkup content = new WordMarkup();
        content.paragraph(
                texts.get("set.word.annex"), ParagraphStyle.centred(SIZE).strong());
        content.paragraph(set.title(), ParagraphStyle.centred(SIZE).strong());
        content.paragraph(
                texts.get("set.word.with"), ParagraphStyle.centred(SIZE).slanted());
        content.stroke(40);
        content.table(
                List.of(
                        WordColumn.ranks(texts.get("set.word.number"), 8),
                        WordColumn.words(texts.get("set.word.name"), 30),
                        WordColumn.ranks(texts.get("set.word.maximum"), 9),
                        WordColumn.words(texts.get("set.word.scoring"), 38),
                        WordColumn.words(texts.get("set.word.evidence"), 13),
                        WordColumn.words(texts.get("set.word.lead"), 16)),
                rows(),
                TABLE_SIZE);
        WordDocument.write(content, "", set.title(), "dti", out);
    }

    private List<WordRow> rows() {
        List<WordRow> rows = new ArrayList<>();
        for (Group group : set.groups()) {
            rows.add(heading(group.code().toString(), group.name(), sum(group.indicators())));
            for (Indicator indicator : group.indicators()) {
                group.containers().stream()
                        .filter(container -> container.indicators().get(0).equals(indicator.code()))
                        .forEach(container -> rows.add(heading(
                                container.code().toString(),
                                container.name(),
                                sum(container.indicators().stream()
                                        .flatMap(code -> set.indicator(code).stream())
                                        .toList()))));
                rows.add(row(indicator));
            }
        }
        rows.add(new WordRow(
                List.of("", texts.get("set.word.total"), texts.number(set.maximum(Optional.empty())), "", "", "")));
        return rows;
    }

    /** Of what only adds to the maximum, or only informs, no points are said. */
    private WordRow heading(String code, String name, BigDecimal sum) {
        return new WordRow(List.of(
                sum.signum() == 0
                        ? texts.get("set.word.group_alone", code, name)
                        : texts.get("set.word.group", code, name, sum)));
    }

    private WordRow row(Indicator indicator) {
        return new WordRow(List.of(
                indicator.code().toString(),
                indicator.name() + role(indicator),
                indicator.role() == Role.INFORMATION ? "" : texts.number(indicator.maximum()),
                scoring(indicator),
                evidence(indicator),
                agencies(indicator)));
    }

    /** What the appendix asks for, where the guidance says it; else whether any is asked for. */
    private String evidence(Indicator indicator) {
        int at = indicator.guidance().indexOf(asked());
        return at >= 0
                ? indicator.guidance().substring(at + asked().length()).strip()
                : texts.get(indicator.evidenceRequired() ? "set.evidence.required" : "set.evidence.optional");
    }

    private String guidance(Indicator indicator) {
        int at = indicator.guidance().indexOf(asked());
        return at >= 0 ? indicator.guidance().substring(0, at).strip() : indicator.guidance();
    }

    /** How the guidance that was made of an appendix begins to speak of evidence. */
    private String asked() {
        return texts.get("set.yaml.evidence", "").strip();
    }

    private String agencies(Indicator indicator) {
        String lead = String.join("; ", indicator.lead());
        return indicator.cooperating().isEmpty()
                ? lead
                : (lead.isEmpty() ? "" : lead + "\n")
                        + texts.get("set.word.cooperating", String.join("; ", indicator.cooperating()));
    }

    private String role(Indicator indicator) {
        return indicator.role() == Role.BASE
                ? ""
                : " (" + texts.get("set.role." + indicator.role().name().toLowerCase(java.util.Locale.ROOT)) + ")";
    }

    private String scoring(Indicator indicator) {
        List<String> lines = new ArrayList<>();
        String inputs = words.inputs(indicator);
        if (!inputs.isEmpty()) {
            lines.add(inputs);
        }
        if (indicator.role() != Role.INFORMATION) {
            String sentence = words.sentence(indicator);
            // "a/12 đạt từ 4": the letter of an input stays as it is.
            boolean letter = sentence.matches("(?s)[a-d](?!\\p{L}).*");
            lines.add(
                    letter
                            ? sentence
                            : sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1));
        }
        if (indicator.role() == Role.PENALTY
                && set.group(indicator.group()).filter(Group::limitsPenalties).isPresent()) {
            lines.add(texts.get("set.word.limited"));
        }
        if (!guidance(indicator).isBlank()) {
            lines.add(guidance(indicator));
        }
        return String.join("\n", lines);
    }

    private BigDecimal sum(List<Indicator> indicators) {
        return indicators.stream()
                .filter(indicator -> indicator.role() == Role.BASE)
                .map(Indicator::maximum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
