package vn.dti.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.code.UnitCode;
import vn.dti.comparison.ComparedResults;
import vn.dti.comparison.ComparedStage;
import vn.dti.comparison.Comparison;
import vn.dti.comparison.UnitChange;
import vn.dti.comparison.ValueSplit;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;

/** What became of units' overall values and ranks since an earlier year, as {@code dti diff} compares years. */
public final class EarlierYear {

    private final ComparedResults before;
    private final Map<String, OverallChange> changes = new HashMap<>();
    private final Set<String> kindsOfOtherUnits = new HashSet<>();
    private final Set<String> kindsOfAnotherSet = new HashSet<>();

    /** Compares the results of a run with earlier ones; predecessors are put together as dti.yaml says. */
    public EarlierYear(ComparedResults before, Results results) {
        this.before = before;
        Comparison comparison = Comparison.of(
                before,
                ComparedStage.of(results, results.options().stage(), ""),
                results.assessment().lastYear().merge());
        for (Comparison.OfKind kind : comparison.kinds()) {
            if (comparison.isOfOtherUnits(kind)) {
                kindsOfOtherUnits.add(kind.code());
            }
            for (UnitChange unit : kind.units()) {
                Optional<UnitChange.ScopeChange> overall = unit.scope(Scope.OVERALL.text());
                overall.flatMap(OverallChange::of).ifPresent(change -> changes.put(unit.unit(), change));
                if (overall.flatMap(UnitChange.ScopeChange::split)
                        .filter(ValueSplit::isOfAnotherSet)
                        .isPresent()) {
                    kindsOfAnotherSet.add(kind.code());
                }
            }
        }
    }

    public String title() {
        return before.title();
    }

    public int year() {
        return before.year();
    }

    /** The change of a unit; empty where it has no value this year, or neither it nor its predecessors had one. */
    public Optional<OverallChange> change(UnitCode unit) {
        return Optional.ofNullable(changes.get(unit.text()));
    }

    /** Whether units of a kind are others than in the earlier year, so that its ranks are those of other lists. */
    public boolean isOfOtherUnits(String kind) {
        return kindsOfOtherUnits.contains(kind);
    }

    /** Whether units of a kind are assessed by other indicators or maxima than in the earlier year. */
    public boolean isOfAnotherSet(String kind) {
        return kindsOfAnotherSet.contains(kind);
    }
}
