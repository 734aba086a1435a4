package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Band;
import vn.dti.assessment.Cluster;
import vn.dti.code.ScopeCode;
import vn.dti.indicator.rule.InputValue;

/** Ways up in as little room as they need: what is equal in those of many units is kept once. */
final class KeptWays {

    private final Once<BigDecimal> numbers = new Once<>();
    private final Once<Map<String, InputValue>> inputs = new Once<>();
    private final Once<List<ScopeCode>> pillars = new Once<>();
    private final Once<Optional<Band>> bands = new Once<>();
    private final Once<Optional<Cluster>> clusters = new Once<>();

    WayUp of(WayUp way) {
        return new WayUp(
                way.unit(),
                way.scope(),
                clusters.of(way.cluster()),
                way.rank(),
                bands.of(way.band()),
                way.fewest(),
                way.ways().stream().map(this::of).toList());
    }

    private WayUp.Way of(WayUp.Way way) {
        return new WayUp.Way(
                way.improvements().stream().map(this::of).toList(),
                numbers.of(way.gain()),
                numbers.of(way.points()),
                numbers.of(way.value()),
                way.rank());
    }

    private Improvement of(Improvement improvement) {
        return new Improvement(
                improvement.indicator(),
                improvement.role(),
                pillars.of(improvement.pillars()),
                inputs.of(improvement.inputs()),
                inputs.of(improvement.before()),
                numbers.of(improvement.points()),
                numbers.of(improvement.difference()));
    }
}
