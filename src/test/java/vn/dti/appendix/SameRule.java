package vn.dti.appendix;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.InputKind;
import vn.dti.indicator.rule.InputValue;
import vn.dti.indicator.rule.Inputs;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Result;
import vn.dti.indicator.rule.Rule;

/** Whether two rules give the same points for the same inputs, whatever they are called. */
final class SameRule {

    private static final List<BigDecimal> NUMBERS = List.of(
                    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "17", "19", "20", "70", "79",
                    "80", "100", "999", "1000")
            .stream()
            .map(BigDecimal::new)
            .toList();

    private SameRule() {}

    static boolean same(Rule left, Rule right, BigDecimal maximum) {
        if (!left.reads().equals(right.reads())
                || left.all(Relative.class).size() != right.all(Relative.class).size()) {
            return false;
        }
        boolean options = options(left).equals(options(right));
        if (!options) {
            return false;
        }
        for (Map<String, InputValue> inputs : inputs(left)) {
            if (!points(left, inputs, maximum).equals(points(right, inputs, maximum))) {
                return false;
            }
        }
        return left.all(Relative.class).equals(right.all(Relative.class));
    }

    private static BigFraction points(Rule rule, Map<String, InputValue> inputs, BigDecimal maximum) {
        return rule.apply(Inputs.of(inputs, maximum)) instanceof Result.Awarded awarded
                ? Exact.cut(awarded.points(), BigFraction.ZERO, Exact.of(maximum))
                : BigFraction.of(-1);
    }

    private static List<Map<String, InputValue>> inputs(Rule rule) {
        List<Map<String, InputValue>> all = new ArrayList<>(List.of(Map.of()));
        for (Map.Entry<String, InputKind> read : rule.reads().entrySet()) {
            List<Map<String, InputValue>> more = new ArrayList<>();
            for (Map<String, InputValue> inputs : all) {
                for (InputValue value : values(read.getValue(), rule)) {
                    Map<String, InputValue> with = new LinkedHashMap<>(inputs);
                    with.put(read.getKey(), value);
                    more.add(with);
                }
            }
            all = more;
        }
        return all;
    }

    private static List<InputValue> values(InputKind kind, Rule rule) {
        List<InputValue> values = new ArrayList<>();
        switch (kind) {
            case NUMBER -> NUMBERS.forEach(number -> values.add(new InputValue.Quantity(number)));
            case YES_NO -> List.of("có", "không")
                    .forEach(text -> values.add(InputValue.Answer.parse(text).orElseThrow()));
            case DAY -> {
                for (int day = 0; day < 800; day++) {
                    values.add(new InputValue.Day(LocalDate.of(2024, 12, 1).plusDays(day)));
                }
            }
            case OPTION -> options(rule).forEach(option -> values.add(new InputValue.Option(option)));
        }
        return values;
    }

    private static List<String> options(Rule rule) {
        return rule.all(Choice.class).stream()
                .flatMap(choice -> choice.options().keySet().stream())
                .toList();
    }
}
