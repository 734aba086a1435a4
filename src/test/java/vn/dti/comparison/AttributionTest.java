package vn.dti.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.comparison.ComparedSamples.SCOPE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every change is attributed: the parts add up to the whole exactly. */
class AttributionTest {

    @Provide
    Arbitrary<Map<String, Map<String, BigDecimal>>> points() {
        Arbitrary<BigDecimal> points =
                Arbitraries.integers().between(0, 500).map(hundredths -> BigDecimal.valueOf(hundredths, 2));
        return points.list().ofSize(18).map(list -> {
            Map<String, Map<String, BigDecimal>> units = new LinkedHashMap<>();
            for (int unit = 0; unit < 6; unit++) {
                Map<String, BigDecimal> own = new LinkedHashMap<>();
                for (int indicator = 0; indicator < 3; indicator++) {
                    own.put("1." + indicator, list.get(unit * 3 + indicator));
                }
                units.put("x" + unit, own);
            }
            return units;
        });
    }

    @Property(tries = 300)
    void movesAndPassingsAddUpExactly(
            @ForAll("points") Map<String, Map<String, BigDecimal>> before,
            @ForAll("points") Map<String, Map<String, BigDecimal>> after) {
        Comparison comparison =
                Comparison.of(ComparedSamples.side(2024, "nho", before), ComparedSamples.side(2024, "nho", after));
        for (UnitChange unit : comparison.kinds().get(0).units()) {
            UnitChange.ScopeChange change = unit.scope(SCOPE).orElseThrow();
            BigDecimal moves = change.moves().stream()
                    .map(UnitChange.PointChange::change)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(moves.add(change.rest())).isEqualByComparingTo(change.change());
            assertThat(change.rest()).isEqualByComparingTo(BigDecimal.ZERO);
            int was = change.before().flatMap(ScopeResult::rank).orElseThrow();
            int is = change.after().flatMap(ScopeResult::rank).orElseThrow();
            assertThat(change.overtakenBy().size() - change.overtook().size()).isEqualTo(is - was);
        }
    }

    @Property(tries = 100)
    void nothingChangesAgainstItself(@ForAll("points") Map<String, Map<String, BigDecimal>> points) {
        ComparedResults side = ComparedSamples.side(2024, "nho", points);
        assertThat(Comparison.of(side, side).isEqual()).isTrue();
    }

    @Property(tries = 100)
    void correctionsOfIndicatorsAddUpToTheChangesOfUnits(
            @ForAll("points") Map<String, Map<String, BigDecimal>> before,
            @ForAll("points") Map<String, Map<String, BigDecimal>> after) {
        Comparison comparison =
                Comparison.of(ComparedSamples.side(2024, "nho", before), ComparedSamples.side(2024, "nho", after));
        List<BigDecimal> changes = new ArrayList<>();
        comparison
                .kinds()
                .get(0)
                .units()
                .forEach(unit -> changes.add(unit.scope(SCOPE).orElseThrow().change()));
        BigDecimal net = Adjustment.byIndicator(comparison).stream()
                .map(each -> each.moved().net())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(net).isEqualByComparingTo(changes.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
