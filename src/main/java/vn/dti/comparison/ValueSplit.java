package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.scoring.Scope;

/**
 * Why a unit's value is another one than on the earlier side: its points, or the set. Both are shares of the maximum (0.05
 * is 5%), and together exactly the change of points over maximum.
 *
 * @param points what the indicators that both sides have, with one name and maximum, gained or lost, over the earlier
 *     maximum
 * @param set all else: maxima that changed, indicators that came or went; 0 where nothing of that happened
 * @param came codes of indicators that only the later side assesses
 * @param went codes of indicators that only the earlier side assesses
 * @param rescaled codes of indicators whose maximum changed
 */
public record ValueSplit(
        BigFraction points, BigFraction set, List<String> came, List<String> went, List<String> rescaled) {

    public ValueSplit {
        came = List.copyOf(came);
        went = List.copyOf(went);
        rescaled = List.copyOf(rescaled);
    }

    /** Splits a change; empty where a side has no value, or several units together are compared. */
    public static Optional<ValueSplit> of(Comparison comparison, UnitChange change, String scope) {
        if (change.parts().size() != 1) {
            return Optional.empty();
        }
        Optional<ComparedResults.OfUnit> before =
                unit(comparison.from(), change.parts().get(0));
        Optional<ComparedResults.OfUnit> after = unit(comparison.to(), change.unit());
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigFraction> was = share(before.get(), scope);
        Optional<BigFraction> is = share(after.get(), scope);
        return was.isEmpty() || is.isEmpty()
                ? Optional.empty()
                : Optional.of(of(before.get(), after.get(), scope, is.get().subtract(was.get())));
    }

    private static ValueSplit of(
            ComparedResults.OfUnit before, ComparedResults.OfUnit after, String scope, BigFraction total) {
        Map<String, ComparedPoints> earlier = assessed(before, scope);
        Map<String, ComparedPoints> later = assessed(after, scope);
        List<String> came = new ArrayList<>();
        List<String> went = new ArrayList<>();
        List<String> rescaled = new ArrayList<>();
        BigDecimal gained = BigDecimal.ZERO;
        for (Map.Entry<String, ComparedPoints> each : later.entrySet()) {
            ComparedPoints was = earlier.get(each.getKey());
            if (was == null || !was.name().equalsIgnoreCase(each.getValue().name())) {
                came.add(each.getKey());
            } else if (was.maximum().compareTo(each.getValue().maximum()) != 0) {
                rescaled.add(each.getKey());
            } else {
                gained = gained.add(each.getValue().contribution()).subtract(was.contribution());
            }
        }
        earlier.forEach((code, mark) -> {
            ComparedPoints is = later.get(code);
            if (is == null || !is.name().equalsIgnoreCase(mark.name())) {
                went.add(code);
            }
        });
        BigFraction points = came.isEmpty() && went.isEmpty() && rescaled.isEmpty()
                ? total
                : Exact.of(gained).divide(Exact.of(before.figures().get(scope).maximum()));
        return new ValueSplit(points, total.subtract(points), came, went, rescaled);
    }

    /** Whether the set, or what of it is assessed, is another one. */
    public boolean isOfAnotherSet() {
        return !came.isEmpty() || !went.isEmpty() || !rescaled.isEmpty();
    }

    private static Optional<ComparedResults.OfUnit> unit(ComparedResults side, String code) {
        return side.kinds().stream().flatMap(kind -> kind.unit(code).stream()).findFirst();
    }

    private static Optional<BigFraction> share(ComparedResults.OfUnit unit, String scope) {
        return Optional.ofNullable(unit.figures().get(scope))
                .filter(figure -> figure.maximum().signum() > 0)
                .map(figure -> Exact.of(figure.points()).divide(Exact.of(figure.maximum())));
    }

    private static Map<String, ComparedPoints> assessed(ComparedResults.OfUnit unit, String scope) {
        Map<String, ComparedPoints> assessed = new LinkedHashMap<>();
        unit.indicators().forEach((code, mark) -> {
            if (mark.points().isPresent()
                    && (scope.equals(Scope.OVERALL) || mark.pillars().contains(scope))) {
                assessed.put(code, mark);
            }
        });
        return assessed;
    }
}
