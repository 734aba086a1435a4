package vn.dti.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.dti.arithmetic.Exact;
import vn.dti.formlayout.Folding;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.rule.InputKind;
import vn.dti.indicator.rule.InputValue;

/** What a person types for an indicator outside a form, read as the cells of forms are (dac-ta 2, Numbers). */
public final class TypedValue {

    private TypedValue() {}

    /** Points within the indicator's maximum, rounded as printed; empty for anything else. */
    public static Optional<BigDecimal> points(Indicator indicator, String text, int decimals) {
        return NumberText.points(text, indicator.maximum(), decimals)
                .value()
                .filter(points -> points.signum() >= 0 && points.compareTo(indicator.maximum()) <= 0)
                .map(points -> Exact.round(points, decimals));
    }

    /** The value of an input of the indicator; empty where the text is none. */
    public static Optional<InputValue> input(Indicator indicator, String letter, String text) {
        InputKind kind = indicator.inputKinds().get(letter);
        return switch (kind) {
            case NUMBER -> NumberText.input(text)
                    .value()
                    .filter(number -> number.signum() >= 0)
                    .map(InputValue.Quantity::new);
            case YES_NO -> InputValue.Answer.parse(Folding.plain(text)).map(answer -> answer);
            case OPTION -> indicator
                    .choice()
                    .flatMap(choice -> choice.option(text))
                    .map(InputValue.Option::new);
            case DAY -> day(text);
        };
    }

    private static Optional<InputValue> day(String text) {
        Optional<LocalDate> day = TextDates.parse(text);
        return day.map(InputValue.Day::new);
    }

    /** The indicator of a set whose name a text is, case and accents forgiven; empty where none or two have it. */
    public static Optional<Indicator> named(IndicatorSet set, String name) {
        return new IndicatorNames(set).indicator(name);
    }
}
