package vn.dti.indicator.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.WorkedExample;
import vn.dti.indicator.rule.Inputs;
import vn.dti.indicator.rule.Result;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/** A worked example that comes out otherwise than written. */
final class FailingExample implements Doubt {

    private static final int LEAST_DECIMALS = 2;

    @Override
    public Stream<Notice> in(IndicatorSet set) {
        return set.examples().stream().flatMap(example -> failure(set, example).stream());
    }

    private static Optional<Notice> failure(IndicatorSet set, WorkedExample example) {
        Indicator indicator = example.indicator();
        Place place = Doubt.place(set, indicator, example.line());
        Result result = indicator.rule().apply(Inputs.of(example.inputs(), indicator.maximum()));
        Object expected = example.points().map(Object.class::cast).orElse("not_assessed");
        if (result instanceof Result.NotAssessed && example.points().isEmpty()) {
            return Optional.empty();
        }
        if (!(result instanceof Result.Awarded awarded)) {
            return Optional.of(NoticeCode.SET_EXAMPLE_NO_POINTS.at(place, expected));
        }
        BigFraction cut = Exact.cut(awarded.points(), BigFraction.ZERO, Exact.of(indicator.maximum()));
        int decimals =
                Math.max(LEAST_DECIMALS, example.points().map(BigDecimal::scale).orElse(0));
        BigDecimal points = Exact.round(cut, decimals);
        boolean comesOut =
                example.points().filter(stated -> stated.compareTo(points) == 0).isPresent();
        return comesOut ? Optional.empty() : Optional.of(NoticeCode.SET_EXAMPLE_FAILS.at(place, expected, points));
    }
}
