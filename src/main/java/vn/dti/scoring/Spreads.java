package vn.dti.scoring;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Spread;

/** Lowest and highest measures among the units of a kind, for its relative rules, anew at every stage (dac-ta 3.4). */
public final class Spreads {

    private final Map<String, Map<IndicatorCode, Map<Relative, Spread>>> byStage = new HashMap<>();

    Spreads() {}

    /** The spreads of an indicator's relative rules at a stage; none where no unit has a measure. */
    public Map<Relative, Spread> of(String stage, IndicatorCode indicator) {
        return byStage.getOrDefault(stage, Map.of()).getOrDefault(indicator, Map.of());
    }

    /** Lets the measure of a unit take part. */
    void add(String stage, IndicatorCode indicator, Relative relative, BigFraction measure, Unit unit) {
        byStage.computeIfAbsent(stage, key -> new HashMap<>())
                .computeIfAbsent(indicator, key -> new HashMap<>())
                .merge(relative, Spread.of(measure, unit.name()), Spread::with);
    }
}
