package vn.dti.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.code.Code;
import vn.dti.code.IndicatorCode;
import vn.dti.code.KindCode;
import vn.dti.code.UnitCode;
import vn.dti.comparison.ComparedResults;
import vn.dti.comparison.ComparedStage;
import vn.dti.comparison.Comparison;
import vn.dti.comparison.UnitChange;
import vn.dti.comparison.ValueSplit;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;

/** What became of units' overall values and ranks since an earlier year, as {@code dti diff} compares years. */
public final class EarlierYear {

    private final ComparedResults before;
    private final Map<UnitCode, OverallChange> changes = new HashMap<>();
    private final Set<KindCode> kindsOfOtherUnits = new HashSet<>();
    private final Map<KindCode, AnotherSet> anotherSets = new HashMap<>();

    /**
     * How what units of a kind are assessed by differs from the earlier year: indicators.
     *
     * @param came only this year
     * @param went only in the earlier year
     * @param rescaled with another maximum
     */
    public record AnotherSet(Set<IndicatorCode> came, Set<IndicatorCode> went, Set<IndicatorCode> rescaled) {

        private AnotherSet() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        private void add(ValueSplit split) {
            came.addAll(split.came());
            went.addAll(split.went());
            rescaled.addAll(split.rescaled());
        }

        /** In words. */
        public String words(Texts texts) {
            return texts.get("publish.years.set_changed", listed(came), listed(went), listed(rescaled));
        }

        private static String listed(Set<IndicatorCode> codes) {
            return codes.isEmpty() ? "0" : String.join(", ", Code.texts(codes));
        }
    }

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
                Optional<UnitChange.ScopeChange> overall = unit.scope(Scope.OVERALL);
                overall.flatMap(OverallChange::of).ifPresent(change -> changes.put(unit.unit(), change));
                overall.flatMap(UnitChange.ScopeChange::split)
                        .filter(ValueSplit::isOfAnotherSet)
                        .ifPresent(split -> anotherSets
                                .computeIfAbsent(kind.code(), key -> new AnotherSet())
                                .add(split));
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
        return Optional.ofNullable(changes.get(unit));
    }

    /** Whether units of a kind are others than in the earlier year, so that its ranks are those of other lists. */
    public boolean isOfOtherUnits(KindCode kind) {
        return kindsOfOtherUnits.contains(kind);
    }

    /** How units of a kind are assessed by other indicators or maxima than in the earlier year; empty where they are not. */
    public Optional<AnotherSet> anotherSet(KindCode kind) {
        return Optional.ofNullable(anotherSets.get(kind));
    }
}
