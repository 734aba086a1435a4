package vn.dti.indicator;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.InputKind;
import vn.dti.indicator.rule.InputValue;
import vn.dti.indicator.rule.Inputs;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Result;
import vn.dti.indicator.rule.Spread;
import vn.dti.yaml.DefinitionException;

/** One rule, read from YAML as a set holds it, tried on inputs. */
record RuleTrial(Indicator indicator) {

    /** An indicator with the rule, as the loader makes it; it declares no inputs, so that any may be read. */
    static RuleTrial of(String rule, String maximum) throws IOException, DefinitionException {
        return of(rule, maximum, "");
    }

    /** The same with declared inputs, in braces. */
    static RuleTrial of(String rule, String maximum, String inputs) throws IOException, DefinitionException {
        Path file = Files.createTempFile("rule", ".yaml");
        try {
            Files.writeString(
                    file,
                    """
                    id: thu
                    groups:
                      - code: g
                        name: Nhóm
                        indicators:
                          - code: i
                            name: Chỉ số
                            max: %s
                            %s
                            rule: {%s}
                    """
                            .formatted(maximum, inputs.isEmpty() ? "evidence: optional" : "inputs: " + inputs, rule));
            return new RuleTrial(SetReader.read(file, "thu.yaml").indicators().get(0));
        } finally {
            Files.delete(file);
        }
    }

    /**
     * What the rule says in words: points rounded to two decimals, {@code nothing}, {@code missing [b]} or
     * {@code not assessed}, followed by the codes of its remarks.
     *
     * @param inputs such as {@code a=9 b=10}, or {@code -} for none
     */
    String on(String inputs) {
        return words(indicator.rule().apply(Inputs.of(values(inputs), indicator.maximum())));
    }

    /** The same for a relative rule, whose units have these lowest and highest measures. */
    String on(String inputs, String lowest, String highest) {
        Relative relative = indicator.rule().all(Relative.class).get(0);
        Spread spread = Spread.of(Exact.of(new BigDecimal(lowest)), "A")
                .with(Spread.of(Exact.of(new BigDecimal(highest)), "B"));
        return words(indicator
                .rule()
                .apply(new Inputs(values(inputs), Exact.of(indicator.maximum()), Map.of(relative, spread))));
    }

    private String words(Result result) {
        if (result instanceof Result.Awarded awarded) {
            BigFraction cut = Exact.cut(awarded.points(), BigFraction.ZERO, Exact.of(indicator.maximum()));
            return Exact.round(cut, 2) + remarks(awarded.remarks());
        } else if (result instanceof Result.Incomplete incomplete) {
            return "missing " + incomplete.missing();
        } else if (result instanceof Result.NotAssessed notAssessed) {
            return "not assessed" + remarks(notAssessed.remarks());
        }
        return "nothing";
    }

    private static String remarks(List<Result.Remark> remarks) {
        return remarks.stream().map(remark -> " " + remark.code().key()).collect(Collectors.joining());
    }

    private Map<String, InputValue> values(String inputs) {
        Map<String, InputValue> values = new HashMap<>();
        if (inputs.equals("-")) {
            return values;
        }
        for (String input : inputs.split(" ")) {
            String letter = input.substring(0, input.indexOf('='));
            String text = input.substring(input.indexOf('=') + 1).replace('_', ' ');
            InputKind kind = indicator.inputKinds().getOrDefault(letter, InputKind.NUMBER);
            values.put(
                    letter,
                    switch (kind) {
                        case NUMBER -> new InputValue.Quantity(new BigDecimal(text));
                        case YES_NO -> InputValue.Answer.parse(text).orElseThrow();
                        case OPTION -> new InputValue.Option(
                                indicator.choice().orElseThrow().option(text).orElseThrow());
                        case DAY -> new InputValue.Day(LocalDate.parse(text));
                    });
        }
        return values;
    }
}
