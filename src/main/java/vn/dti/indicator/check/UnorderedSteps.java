package vn.dti.indicator.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.rule.Steps;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/** Steps of which a higher one earns less, or that are written neither upwards nor downwards. */
final class UnorderedSteps implements Doubt {

    @Override
    public Stream<Notice> in(IndicatorSet set) {
        return set.indicators().stream()
                .filter(UnorderedSteps::isDoubtful)
                .map(indicator -> NoticeCode.SET_STEPS_UNORDERED.at(Doubt.place(set, indicator), indicator.code()));
    }

    private static boolean isDoubtful(Indicator indicator) {
        return indicator.rule().all(Steps.class).stream()
                .anyMatch(steps -> !isSorted(List.copyOf(steps.bounds().keySet())) || !isRising(steps, indicator));
    }

    private static boolean isSorted(List<BigFraction> bounds) {
        List<BigFraction> upwards = new ArrayList<>(bounds);
        upwards.sort(Comparator.naturalOrder());
        List<BigFraction> downwards = new ArrayList<>(bounds);
        downwards.sort(Comparator.reverseOrder());
        return bounds.equals(upwards) || bounds.equals(downwards);
    }

    /** Whether points never fall from one step to the next; what is met exactly may be best anywhere. */
    private static boolean isRising(Steps steps, Indicator indicator) {
        if (steps.reach() == Steps.Reach.EXACTLY) {
            return true;
        }
        BigFraction maximum = Exact.of(indicator.maximum());
        BigFraction before = steps.otherwise().of(maximum);
        for (BigFraction bound : steps.bounds().keySet().stream().sorted().toList()) {
            BigFraction points = steps.bounds().get(bound).of(maximum);
            if (points.compareTo(before) < 0) {
                return false;
            }
            before = points;
        }
        return true;
    }
}
