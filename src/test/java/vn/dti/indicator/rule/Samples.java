package vn.dti.indicator.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Arithmetic;
import vn.dti.arithmetic.ArithmeticBudgetException;
import vn.dti.arithmetic.ArithmeticSyntaxException;
import vn.dti.arithmetic.Exact;

/** Rules and inputs for tests, written short. */
final class Samples {

    private Samples() {}

    /** One rule of every kind, in the order of the kinds. */
    static List<Rule> all() {
        Award half = award("1/2");
        return List.of(
                new Points(),
                new YesNo(half),
                new Choice(Map.of("Phó", half)),
                new Steps(Steps.Reach.AT_LEAST, Map.of(number("4"), half), Award.NOTHING, measure("a")),
                new Ratio(measure("a/b"), BigFraction.ONE, false, Ratio.Below.PROPORTIONAL, BigFraction.ZERO),
                new PerItem(award("2"), measure("a")),
                new Checklist(Map.of("a", half)),
                new Deadline(LocalDate.of(2024, 3, 31), true, half),
                new Relative(measure("a/b"), false, false),
                new Sum(List.of(part("5", new YesNo(half)))),
                new BestOf(List.of(part("5", new YesNo(half)))),
                new Formula(measure("a * max")));
    }

    static Award award(String text) {
        return Award.parse(text).orElseThrow();
    }

    static Part part(String maximum, Rule rule) {
        return new Part(new BigDecimal(maximum), rule);
    }

    static BigFraction number(String decimal) {
        return Exact.of(new BigDecimal(decimal));
    }

    static Measure measure(String of) {
        return measure(of, WhenEmpty.ZERO);
    }

    static Measure measure(String of, WhenEmpty whenEmpty) {
        try {
            return new Measure(Arithmetic.parse(of), whenEmpty);
        } catch (ArithmeticSyntaxException | ArithmeticBudgetException e) {
            throw new IllegalArgumentException(of, e);
        }
    }

    static InputValue quantity(String decimal) {
        return new InputValue.Quantity(new BigDecimal(decimal));
    }

    /** What a rule says of inputs under a maximum. */
    static Result result(Rule rule, String maximum, Map<String, InputValue> inputs) {
        return rule.apply(Inputs.of(inputs, new BigDecimal(maximum)));
    }

    /** The points that a rule gives. */
    static BigFraction exact(Rule rule, String maximum, Map<String, InputValue> inputs) {
        return ((Result.Awarded) result(rule, maximum, inputs)).points();
    }

    /** The same, of points that end, as a decimal without needless zeros. */
    static String points(Rule rule, String maximum, Map<String, InputValue> inputs) {
        return Exact.text(Exact.round(exact(rule, maximum, inputs), 9));
    }
}
