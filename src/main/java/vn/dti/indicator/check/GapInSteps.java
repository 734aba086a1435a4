package vn.dti.indicator.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.rule.Steps;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/**
 * Whole numbers that follow each other, of which one is missing: 4, 3 and 1. Where steps must be met exactly, the
 * missing one earns what is left; else it earns the step below.
 */
final class GapInSteps implements Doubt {

    private static final int FEWEST = 3;

    @Override
    public Stream<Notice> in(IndicatorSet set) {
        return set.indicators().stream().flatMap(indicator -> indicator.rule().all(Steps.class).stream()
                .flatMap(steps -> missing(steps).stream())
                .map(missing -> doubt(set, indicator, missing)));
    }

    private static Notice doubt(IndicatorSet set, Indicator indicator, BigFraction missing) {
        return NoticeCode.SET_STEPS_GAP.at(Doubt.place(set, indicator), indicator.code(), missing.bigDecimalValue());
    }

    /** The number that is missing; none where steps are no row of whole numbers, or lack more than one. */
    private static Optional<BigFraction> missing(Steps steps) {
        List<BigFraction> bounds = steps.bounds().keySet().stream().sorted().toList();
        if (bounds.size() < FEWEST) {
            return Optional.empty();
        }
        Optional<BigFraction> missing = Optional.empty();
        for (int i = 1; i < bounds.size(); i++) {
            BigFraction distance = bounds.get(i).subtract(bounds.get(i - 1));
            if (distance.equals(BigFraction.of(2)) && missing.isEmpty()) {
                missing = Optional.of(bounds.get(i).subtract(1));
            } else if (!distance.equals(BigFraction.ONE)) {
                return Optional.empty();
            }
        }
        return missing;
    }
}
