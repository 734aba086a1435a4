package vn.dti.scoring;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import vn.dti.code.Stage;
import vn.dti.indicator.Role;

/**
 * How many units an indicator counts for at the final stage, how many of them got nothing, how many all of it. Counted
 * while units are scored, by any number of threads. Indicators by their place in the set, from 0.
 */
public final class Extremes {

    private final AtomicIntegerArray units;
    private final AtomicIntegerArray nothing;
    private final AtomicIntegerArray full;

    Extremes(int indicators) {
        this.units = new AtomicIntegerArray(indicators);
        this.nothing = new AtomicIntegerArray(indicators);
        this.full = new AtomicIntegerArray(indicators);
    }

    /** Adds the scores of a unit, one per indicator of the set, in its order. */
    void add(List<IndicatorScore> scores) {
        for (int i = 0; i < scores.size(); i++) {
            IndicatorScore score = scores.get(i);
            if (score.role() == Role.BASE && score.assessedAt(Stage.FINAL)) {
                StageScore last = score.at(Stage.FINAL);
                units.incrementAndGet(i);
                if (last.points().signum() == 0) {
                    nothing.incrementAndGet(i);
                }
                if (last.points().compareTo(score.indicator().maximum()) == 0) {
                    full.incrementAndGet(i);
                }
            }
        }
    }

    /** The units that the indicator counts for. */
    public int units(int indicator) {
        return units.get(indicator);
    }

    /** Those of them that got 0. */
    public int nothing(int indicator) {
        return nothing.get(indicator);
    }

    /** Those of them that got the maximum. */
    public int full(int indicator) {
        return full.get(indicator);
    }
}
