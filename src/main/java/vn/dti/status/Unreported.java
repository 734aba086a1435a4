package vn.dti.status;

import java.util.List;
import java.util.Map;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Unit;
import vn.dti.indicator.Indicator;

/** Indicators that a unit is expected to report and of which it reports nothing: what {@link Tally} counts as not filled. */
public final class Unreported {

    private Unreported() {}

    /** Those of a unit, in the order of the set. */
    public static List<Indicator> of(Kind kind, Unit unit, Reported reported) {
        Counter counter = new Counter(kind, reported, Map.of());
        return kind.set().indicators().stream()
                .filter(indicator -> counter.isExpected(unit, indicator) && !counter.isFilled(unit, indicator))
                .toList();
    }
}
