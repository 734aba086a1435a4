package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.code.Code;
import vn.dti.code.ScopeCode;
import vn.dti.code.UnitCode;
import vn.dti.scoring.Scope;

/**
 * What of a comparison is asked for.
 *
 * @param unit the one unit
 * @param indicator the one indicator, or group where groups are compared
 * @param scope the one scope
 * @param least changes of fewer points are left out
 */
public record Selection(
        Optional<UnitCode> unit, Optional<Code> indicator, Optional<ScopeCode> scope, Optional<BigDecimal> least) {

    /** The comparison without what is not asked for. */
    public Comparison of(Comparison comparison) {
        List<Comparison.OfKind> kinds = comparison.kinds().stream()
                .map(kind -> new Comparison.OfKind(
                        kind.code(),
                        kind.name(),
                        kind.byIndicator(),
                        kind.scopes(),
                        kind.units().stream()
                                .filter(each -> unit.isEmpty() || unit.get().equals(each.unit()))
                                .map(this::of)
                                .filter(this::isAsked)
                                .toList()))
                .toList();
        return new Comparison(
                comparison.from(),
                comparison.to(),
                kinds,
                unit.isPresent() || indicator.isPresent() || scope.isPresent() ? List.of() : comparison.gone());
    }

    private UnitChange of(UnitChange change) {
        return new UnitChange(
                change.unit(),
                change.name(),
                change.match(),
                change.parts(),
                new UnitChange.Statuses(change.statusBefore(), change.status()),
                change.scopes().stream()
                        .filter(each -> scope.isEmpty() || scope.get().equals(each.scope()))
                        .toList(),
                change.points().stream().filter(this::isAsked).toList());
    }

    private boolean isAsked(UnitChange.PointChange point) {
        return (indicator.isEmpty() || indicator.get().isWritten(point.code().text()))
                && (scope.isEmpty()
                        || scope.get().equals(Scope.OVERALL)
                        || point.pillars().contains(scope.get()))
                && isEnough(point.change());
    }

    private boolean isAsked(UnitChange change) {
        if (!change.points().isEmpty()) {
            return true;
        }
        boolean scopeEnough = change.scopes().stream().anyMatch(each -> each.isChanged() && isEnough(each.change()));
        boolean other = change.match() != Comparison.Match.SAME
                || !change.statusBefore().equals(Optional.of(change.status()));
        return indicator.isEmpty() && (scopeEnough || other);
    }

    private boolean isEnough(BigDecimal change) {
        return least.isEmpty() || change.abs().compareTo(least.get()) >= 0;
    }
}
