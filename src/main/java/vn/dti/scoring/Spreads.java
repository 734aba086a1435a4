package vn.dti.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.assessment.Unit;
import vn.dti.code.ClusterCode;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Spread;

/**
 * Lowest and highest measures among the units of a kind or of a cluster, for its relative rules, anew at every stage
 * (dac-ta 3.4).
 */
public final class Spreads {

    /** Among whom measures are compared: the units of a cluster; without one, where the rule or the unit names none, all. */
    private record Among(Stage stage, IndicatorCode indicator, Optional<ClusterCode> cluster) {}

    private final Map<Among, Map<Relative, Spread>> spreads = new HashMap<>();

    /** Whether there are clusters to compare within: one alone is as none (dac-ta 3.8). */
    private final boolean clustered;

    /** None yet, for the units of a kind. */
    Spreads(List<Unit> units) {
        this.clustered = units.stream()
                        .flatMap(unit -> unit.cluster().stream())
                        .distinct()
                        .count()
                > 1;
    }

    /** The spreads of an indicator's relative rules at a stage, as a unit is measured; none where no unit has a measure. */
    public Map<Relative, Spread> of(Stage stage, IndicatorCode indicator, Unit unit) {
        Map<Relative, Spread> all = spreads.getOrDefault(new Among(stage, indicator, Optional.empty()), Map.of());
        if (!clustered || unit.cluster().isEmpty()) {
            return all;
        }
        Map<Relative, Spread> own = new HashMap<>(all);
        own.keySet().removeIf(Relative::amongCluster);
        own.putAll(spreads.getOrDefault(new Among(stage, indicator, unit.cluster()), Map.of()));
        return own;
    }

    /** Lets the measure of a unit take part. */
    void add(Stage stage, IndicatorCode indicator, Relative relative, BigFraction measure, Unit unit) {
        Optional<ClusterCode> cluster =
                relative.amongCluster() && clustered ? unit.cluster() : Optional.<ClusterCode>empty();
        Spread.Among among =
                !clustered ? Spread.Among.ALL : unit.cluster().isEmpty() ? Spread.Among.APART : Spread.Among.CLUSTER;
        spreads.computeIfAbsent(new Among(stage, indicator, cluster), key -> new HashMap<>())
                .merge(relative, Spread.of(measure, unit.name(), among), Spread::with);
    }
}
