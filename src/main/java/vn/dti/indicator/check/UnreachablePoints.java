package vn.dti.indicator.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.Role;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/** An indicator that can never reach its maximum, or never get less. */
final class UnreachablePoints implements Doubt {

    private static final int DECIMALS = 2;

    @Override
    public Stream<Notice> in(IndicatorSet set) {
        return set.indicators().stream()
                .filter(indicator -> indicator.role() != Role.INFORMATION)
                .flatMap(indicator -> doubt(set, indicator).stream());
    }

    private static Optional<Notice> doubt(IndicatorSet set, Indicator indicator) {
        Optional<PointsRange.Range> range = indicator.rule().accept(new PointsRange(indicator.maximum()));
        BigFraction maximum = Exact.of(indicator.maximum());
        if (range.isPresent() && range.get().most().compareTo(maximum) < 0) {
            return Optional.of(NoticeCode.SET_MAXIMUM_UNREACHABLE.at(
                    Doubt.place(set, indicator),
                    indicator.code(),
                    Exact.round(range.get().most(), DECIMALS).stripTrailingZeros(),
                    indicator.maximum()));
        }
        if (range.isPresent() && range.get().least().compareTo(maximum) >= 0) {
            return Optional.of(NoticeCode.SET_ALWAYS_MAXIMUM.at(
                    Doubt.place(set, indicator), indicator.code(), indicator.maximum()));
        }
        return Optional.empty();
    }
}
