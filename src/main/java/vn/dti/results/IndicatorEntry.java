package vn.dti.results;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.Stage;
import vn.dti.json.UnreadableJsonException;

/**
 * An indicator of a unit: an object whose keys are partly the codes of the assessment's rounds, so no record fits it. Here
 * stands which keys it has, in their order, for writing and for reading.
 */
public final class IndicatorEntry {

    private final Map<String, Object> keys;

    private IndicatorEntry(Map<String, Object> keys) {
        this.keys = keys;
    }

    /** What an explanation of the unit says. */
    public record ExplanationEntry(
            String answers, String text, String evidence, String proposed, Map<String, String> inputs) {}

    /** One that is to be written; what follows is written in the order in which it is said. */
    public static IndicatorEntry begin(BigDecimal maximum, boolean assessed) {
        IndicatorEntry entry = new IndicatorEntry(new LinkedHashMap<>());
        entry.keys.put("maximum", maximum.toPlainString());
        entry.keys.put("assessed", assessed);
        return entry;
    }

    /** One that was read. */
    public static IndicatorEntry of(Map<String, Object> keys) {
        return new IndicatorEntry(keys);
    }

    /** As it is written. */
    public Map<String, Object> keys() {
        return keys;
    }

    /** Points at {@code self}, a round's decision, {@code final}. */
    public IndicatorEntry points(Stage stage, Optional<BigDecimal> points) {
        keys.put(stage.text(), Decimals.write(points));
        return this;
    }

    public IndicatorEntry decided(String by, String reason) {
        keys.put("decided_by", by);
        keys.put("reason", reason);
        return this;
    }

    /** @param inputs by stage and letter */
    public IndicatorEntry reported(Map<String, Map<String, String>> inputs, String evidence) {
        keys.put("inputs", inputs);
        keys.put("evidence", evidence);
        return this;
    }

    /** Who decided and why, by round. */
    public IndicatorEntry rounds(Map<String, String> appraisers, Map<String, String> reasons) {
        keys.put("appraisers", appraisers);
        keys.put("reasons", reasons);
        return this;
    }

    /** Left out where there are none. */
    public IndicatorEntry explanations(List<ExplanationEntry> explanations) {
        if (!explanations.isEmpty()) {
            keys.put("explanations", explanations);
        }
        return this;
    }

    /** A substitute in use: what it counts as for this unit, otherwise than its set says. */
    public IndicatorEntry replaces(String indicator, String role, List<String> pillars) {
        keys.put("replaces", indicator);
        keys.put("role", role);
        keys.put("pillars", pillars);
        return this;
    }

    public boolean assessed() throws UnreadableJsonException {
        if (!(Recorded.there("assessed", keys.get("assessed")) instanceof Boolean assessed)) {
            throw UnreadableJsonException.wrong("assessed", keys.get("assessed"));
        }
        return assessed;
    }

    public BigDecimal maximum() throws UnreadableJsonException {
        return Recorded.there(
                "maximum", Recorded.decimal("maximum", keys.get("maximum")).orElse(null));
    }

    /** The points at a stage; empty where there are none. */
    public Optional<BigDecimal> points(Stage stage) throws UnreadableJsonException {
        if (!keys.containsKey(stage.text())) {
            throw UnreadableJsonException.missing(stage.text());
        }
        return Recorded.decimal(stage.text(), keys.get(stage.text()));
    }

    /** The numbers among the inputs that were in force last, by letter. */
    public Map<String, BigDecimal> lastNumbers() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        if (keys.get("inputs") instanceof Map<?, ?> stages) {
            for (Object stage : stages.values()) {
                if (stage instanceof Map<?, ?> letters) {
                    letters.forEach((letter, text) ->
                            Decimals.read(text).ifPresent(number -> numbers.put(String.valueOf(letter), number)));
                }
            }
        }
        return numbers;
    }

    /** What a substitute in use counts as; empty for every other indicator. */
    public Optional<KindEntry.IndicatorOfSet> substitute() {
        return keys.get("role") instanceof String role
                ? Optional.of(new KindEntry.IndicatorOfSet("", "", role, texts(keys.get("pillars"))))
                : Optional.empty();
    }

    private static List<String> texts(Object list) {
        return list instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }
}
