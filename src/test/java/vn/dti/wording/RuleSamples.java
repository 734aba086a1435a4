package vn.dti.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Arithmetic;
import vn.dti.arithmetic.ArithmeticBudgetException;
import vn.dti.arithmetic.ArithmeticSyntaxException;
import vn.dti.arithmetic.Exact;
import vn.dti.code.GroupCode;
import vn.dti.code.IndicatorCode;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.InputValue;
import vn.dti.indicator.rule.Measure;
import vn.dti.indicator.rule.Part;
import vn.dti.indicator.rule.Rule;
import vn.dti.indicator.rule.Steps;
import vn.dti.indicator.rule.WhenEmpty;

/** Rules and inputs as a set would hold them, for tests. */
final class RuleSamples {

    private RuleSamples() {}

    static Measure measure(String of) {
        return measure(of, WhenEmpty.ZERO);
    }

    static Measure measure(String of, WhenEmpty whenEmpty) {
        try {
            return new Measure(Arithmetic.parse(of), whenEmpty);
        } catch (ArithmeticSyntaxException | ArithmeticBudgetException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static BigFraction number(String decimal) {
        return Exact.of(new BigDecimal(decimal));
    }

    static Award award(String text) {
        return Award.parse(text).orElseThrow();
    }

    /** @param pairs bound, award, bound, award... */
    static Steps steps(Steps.Reach reach, String of, String otherwise, String... pairs) {
        Map<BigFraction, Award> bounds = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            bounds.put(number(pairs[i]), award(pairs[i + 1]));
        }
        return new Steps(reach, bounds, award(otherwise), measure(of));
    }

    /** @param pairs key, award, key, award... */
    static Map<String, Award> awards(String... pairs) {
        Map<String, Award> awards = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            awards.put(pairs[i], award(pairs[i + 1]));
        }
        return awards;
    }

    static Part part(String maximum, Rule rule) {
        return new Part(new BigDecimal(maximum), rule);
    }

    static Indicator indicator(Rule rule, String maximum, Map<String, String> labels) {
        return new Indicator(
                new IndicatorCode("1.1"),
                "Chỉ số",
                new BigDecimal(maximum),
                new Indicator.Scoring(labels, rule, false, true),
                new Indicator.Place(Role.BASE, new GroupCode("1"), List.of()),
                new Indicator.Handling(List.of(), List.of(), "", ""),
                1);
    }

    static InputValue quantity(String decimal) {
        return new InputValue.Quantity(new BigDecimal(decimal));
    }

    static InputValue yes() {
        return new InputValue.Answer(true);
    }

    static InputValue no() {
        return new InputValue.Answer(false);
    }

    static InputValue day(String day) {
        return new InputValue.Day(LocalDate.parse(day));
    }
}
