package vn.dti.indicator;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.IndicatorCode;
import vn.dti.indicator.rule.InputKind;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.Fields;
import vn.dti.yaml.NearestWord;
import vn.dti.yaml.Problems;
import vn.dti.yaml.YamlNode;

/** Reads the worked examples of a set (dac-ta 1, {@code tests}). */
final class ExampleReader {

    /** What a worked example says where the rule's {@code when_empty: not_assessed} applies. */
    private static final String NOT_ASSESSED = "not_assessed";

    private final Problems problems;
    private final IndicatorSet.Index index;

    ExampleReader(Problems problems, IndicatorSet.Index index) {
        this.problems = problems;
        this.index = index;
    }

    Optional<WorkedExample> read(Fields fields) {
        String code = fields.requiredText("indicator");
        boolean notAssessed = fields.text("points").filter(NOT_ASSESSED::equals).isPresent();
        Optional<BigDecimal> points = notAssessed ? Optional.empty() : fields.decimal("points");
        if (!fields.has("points")) {
            fields.missing("points");
        }
        List<YamlNode.Entry> given = fields.entries("inputs");
        fields.finish();
        Indicator indicator = IndicatorCode.of(code).map(index.byCode()::get).orElse(null);
        if (indicator == null) {
            if (!code.isEmpty()) {
                problems.add(
                        NoticeCode.SET_EXAMPLE_INDICATOR,
                        fields.node(),
                        code,
                        NearestWord.of(
                                        code,
                                        index.all().stream()
                                                .map(each -> each.code().text())
                                                .toList())
                                .orElse(""));
            }
            return Optional.empty();
        }
        Map<String, InputValue> inputs = new LinkedHashMap<>();
        for (YamlNode.Entry entry : given) {
            String letter = entry.key().text();
            InputKind kind = indicator.inputKinds().get(letter);
            if (kind == null) {
                problems.add(
                        NoticeCode.RULE_INPUT_UNDECLARED,
                        entry.key(),
                        letter,
                        List.copyOf(indicator.inputs().keySet()));
                continue;
            }
            input(indicator, kind, entry.value()).ifPresent(value -> inputs.put(letter, value));
        }
        return points.isPresent() || notAssessed
                ? Optional.of(new WorkedExample(
                        indicator, inputs, points, fields.node().line()))
                : Optional.empty();
    }

    private Optional<InputValue> input(Indicator indicator, InputKind kind, YamlNode node) {
        String text = Fields.text(node, problems).orElse("");
        Optional<InputValue> value =
                switch (kind) {
                    case NUMBER -> number(node, text);
                    case DAY -> Fields.day(node, problems).map(InputValue.Day::new);
                    case YES_NO -> InputValue.Answer.parse(text).map(answer -> answer);
                    case OPTION -> indicator
                            .choice()
                            .flatMap(choice -> choice.option(text))
                            .map(InputValue.Option::new);
                };
        if (value.isEmpty() && (kind == InputKind.YES_NO || kind == InputKind.OPTION)) {
            problems.add(
                    NoticeCode.YAML_NOT_ONE_OF,
                    node,
                    text,
                    indicator
                            .choice()
                            .map(choice -> List.copyOf(choice.options().keySet()))
                            .orElse(List.of("có", "không")));
        }
        return value;
    }

    private Optional<InputValue> number(YamlNode node, String text) {
        if (text.endsWith("%")) {
            YamlNode.Scalar bare =
                    new YamlNode.Scalar(text.substring(0, text.length() - 1).strip(), true, node.line(), node.column());
            return Fields.decimal(bare, problems).map(percent -> new InputValue.Quantity(percent.movePointLeft(2)));
        }
        return Fields.decimal(node, problems).map(InputValue.Quantity::new);
    }
}
