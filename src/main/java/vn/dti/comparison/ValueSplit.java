package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.LastYear;
import vn.dti.code.IndicatorCode;
import vn.dti.code.ScopeCode;
import vn.dti.scoring.Scope;

/**
 * Why a unit's value is another one than on the earlier side: its points, or the set. Both are shares of the maximum (0.05
 * is 5%), and together exactly the change of points over maximum.
 *
 * @param points what the indicators that both sides have, with one name and maximum, gained or lost, over the earlier
 *     maximum
 * @param set all else: maxima that changed, indicators that came or went; 0 where nothing of that happened
 * @param came indicators that only the later side assesses
 * @param went indicators that only the earlier side assesses
 * @param rescaled indicators whose maximum changed
 */
public record ValueSplit(
        BigFraction points,
        BigFraction set,
        List<IndicatorCode> came,
        List<IndicatorCode> went,
        List<IndicatorCode> rescaled) {

    public ValueSplit {
        came = List.copyOf(came);
        went = List.copyOf(went);
        rescaled = List.copyOf(rescaled);
    }

    /** What of an indicator counts: in several units together, the mean of its points. */
    private record Counted(String name, BigDecimal maximum, BigFraction points) {}

    /**
     * Splits a change.
     *
     * @param before what the unit was: one unit, or several with scores
     * @param merge how the values of several are put together
     * @return empty where a side has no value
     */
    static Optional<ValueSplit> of(
            List<ComparedResults.OfUnit> before, ComparedResults.OfUnit after, ScopeCode scope, LastYear.Merge merge) {
        List<ScopeResult> earlier = before.stream()
                .flatMap(unit -> Optional.ofNullable(unit.figures().get(scope)).stream())
                .toList();
        Optional<BigFraction> was = ScopeResult.share(earlier, merge);
        Optional<BigFraction> is = ScopeResult.share(
                Optional.ofNullable(after.figures().get(scope)).map(List::of).orElse(List.of()), merge);
        if (was.isEmpty() || is.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal maximum = earlier.stream().map(ScopeResult::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(of(
                together(before, scope),
                assessed(after, scope),
                Exact.of(maximum).divide(earlier.size()),
                is.get().subtract(was.get())));
    }

    private static ValueSplit of(
            Map<IndicatorCode, Counted> earlier,
            Map<IndicatorCode, Counted> later,
            BigFraction maximum,
            BigFraction total) {
        List<IndicatorCode> came = new ArrayList<>();
        List<IndicatorCode> went = new ArrayList<>();
        List<IndicatorCode> rescaled = new ArrayList<>();
        BigFraction gained = BigFraction.ZERO;
        for (Map.Entry<IndicatorCode, Counted> each : later.entrySet()) {
            Counted was = earlier.get(each.getKey());
            if (was == null || !NameOfYears.isSame(was.name(), each.getValue().name())) {
                came.add(each.getKey());
            } else if (was.maximum().compareTo(each.getValue().maximum()) != 0) {
                rescaled.add(each.getKey());
            } else {
                gained = gained.add(each.getValue().points()).subtract(was.points());
            }
        }
        earlier.forEach((code, counted) -> {
            Counted is = later.get(code);
            if (is == null || !NameOfYears.isSame(is.name(), counted.name())) {
                went.add(code);
            }
        });
        BigFraction points = came.isEmpty() && went.isEmpty() && rescaled.isEmpty() ? total : gained.divide(maximum);
        return new ValueSplit(points, total.subtract(points), came, went, rescaled);
    }

    /**
     * The two effects as they are printed beside a change of printed values, so that they add up to it.
     *
     * @param change of the printed value
     * @param percent whether values are in percent
     */
    public Printed printed(BigDecimal change, boolean percent) {
        BigDecimal rounded =
                isOfAnotherSet() ? Exact.round(percent ? points.multiply(100) : points, change.scale()) : change;
        return new Printed(rounded, change.subtract(rounded));
    }

    /**
     * Effects in the scale of the values.
     *
     * @param points of points gained or lost
     * @param set of maxima and indicators that came or went
     */
    public record Printed(BigDecimal points, BigDecimal set) {}

    /** Whether the set, or what of it is assessed, is another one. */
    public boolean isOfAnotherSet() {
        return !came.isEmpty() || !went.isEmpty() || !rescaled.isEmpty();
    }

    private static Map<IndicatorCode, Counted> assessed(ComparedResults.OfUnit unit, ScopeCode scope) {
        Map<IndicatorCode, Counted> assessed = new LinkedHashMap<>();
        unit.indicators().forEach((code, points) -> {
            if (points.points().isPresent()
                    && (scope.equals(Scope.OVERALL) || points.pillars().contains(scope))) {
                assessed.put(code, new Counted(points.name(), points.maximum(), Exact.of(points.contribution())));
            }
        });
        return assessed;
    }

    /** Those that all of several units have alike, with the mean of their points; of one unit all. */
    private static Map<IndicatorCode, Counted> together(List<ComparedResults.OfUnit> units, ScopeCode scope) {
        List<Map<IndicatorCode, Counted>> all =
                units.stream().map(unit -> assessed(unit, scope)).toList();
        Map<IndicatorCode, Counted> together = new LinkedHashMap<>();
        all.get(0).forEach((code, first) -> {
            BigFraction points = BigFraction.ZERO;
            for (Map<IndicatorCode, Counted> each : all) {
                Counted own = each.get(code);
                if (own == null || own.maximum().compareTo(first.maximum()) != 0) {
                    return;
                }
                points = points.add(own.points());
            }
            together.put(code, new Counted(first.name(), first.maximum(), points.divide(all.size())));
        });
        return together;
    }
}
