package vn.dti.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.assessment.LastYear;
import vn.dti.code.KindCode;
import vn.dti.code.ScopeCode;
import vn.dti.code.UnitCode;

/**
 * Two sides held against each other.
 *
 * @param kinds those of the later side, in its order
 * @param gone units of the earlier side that the later one has neither as they were nor as parts of others
 */
public record Comparison(ComparedResults from, ComparedResults to, List<OfKind> kinds, List<Gone> gone) {

    /** How a unit found its former self. */
    public enum Match {
        /** By its code. */
        SAME,
        /** By its predecessors: those that had scores, put together. */
        MERGED,
        /** Not at all. */
        NEW
    }

    /** A unit that is no more. */
    public record Gone(UnitCode unit, String name) {}

    /**
     * The units of a kind.
     *
     * @param byIndicator whether indicators are compared by code; else, the sets being different, groups are
     * @param scopes their names
     */
    public record OfKind(
            KindCode code, String name, boolean byIndicator, Map<ScopeCode, String> scopes, List<UnitChange> units) {}

    /** Matches two sides and works out what changed. */
    public static Comparison of(ComparedResults from, ComparedResults to) {
        return of(from, to, LastYear.Merge.SUM);
    }

    /**
     * The same where several predecessors of a unit are put together in a way of one's own.
     *
     * @param merge how their values become one
     */
    public static Comparison of(ComparedResults from, ComparedResults to, LastYear.Merge merge) {
        Map<UnitCode, ComparedResults.OfUnit> before = units(from);
        Map<UnitCode, ComparedResults.OfKind> kindBefore = new HashMap<>();
        from.kinds().forEach(kind -> kind.units().forEach(unit -> kindBefore.put(unit.code(), kind)));
        Set<UnitCode> used = new LinkedHashSet<>();
        List<OfKind> kinds = new ArrayList<>();
        for (ComparedResults.OfKind kind : to.kinds()) {
            Map<UnitCode, Former> formers = formers(before, kind, merge);
            formers.values().forEach(former -> used.addAll(former.parts()));
            boolean sameSets = formers.values().stream()
                    .flatMap(former -> former.parts().stream())
                    .allMatch(part -> kindBefore.get(part).set().equals(kind.set()));
            kinds.add(new OfKind(
                    kind.code(),
                    kind.name(),
                    sameSets,
                    kind.scopes(),
                    new Attribution(kind, formers, sameSets, merge).changes()));
        }
        List<Gone> gone = before.values().stream()
                .filter(unit -> !used.contains(unit.code()))
                .map(unit -> new Gone(unit.code(), unit.name()))
                .sorted((left, right) ->
                        left.unit().text().compareTo(right.unit().text()))
                .toList();
        return new Comparison(from, to, List.copyOf(kinds), gone);
    }

    /**
     * What the units of a kind of the later side were before, in their order.
     *
     * @param merge how the values of several predecessors become one
     */
    public static Map<UnitCode, Former> formers(
            ComparedResults from, ComparedResults.OfKind kind, LastYear.Merge merge) {
        return formers(units(from), kind, merge);
    }

    private static Map<UnitCode, Former> formers(
            Map<UnitCode, ComparedResults.OfUnit> before, ComparedResults.OfKind kind, LastYear.Merge merge) {
        Map<UnitCode, Former> formers = new LinkedHashMap<>();
        kind.units().forEach(unit -> formers.put(unit.code(), former(unit, before, kind, merge)));
        return formers;
    }

    private static Map<UnitCode, ComparedResults.OfUnit> units(ComparedResults of) {
        Map<UnitCode, ComparedResults.OfUnit> units = new HashMap<>();
        of.kinds().forEach(kind -> kind.units().forEach(unit -> units.put(unit.code(), unit)));
        return units;
    }

    /**
     * Whether the units of a kind are others than before: some are new, merged or renamed, or some are no more. It is asked
     * of both sides, of which a selection leaves nothing out: one unit alone is shown with the rank that it has among all.
     */
    public boolean isOfOtherUnits(OfKind kind) {
        Set<UnitCode> before = units(from).keySet();
        return !units(to).keySet().containsAll(before)
                || to.kinds().stream()
                        .filter(each -> each.code().equals(kind.code()))
                        .flatMap(each -> each.units().stream())
                        .anyMatch(unit -> !before.contains(unit.code()));
    }

    /** Whether nothing differs. */
    public boolean isEqual() {
        return gone.isEmpty()
                && kinds.stream().allMatch(kind -> kind.units().stream().noneMatch(UnitChange::isChanged));
    }

    /**
     * What a unit was before.
     *
     * @param parts the units it is compared with
     * @param self the unit it is compared with; for a merged one, its parts together
     * @param scored those of the units that have scores
     */
    public record Former(
            Match match,
            List<UnitCode> parts,
            Optional<ComparedResults.OfUnit> self,
            List<ComparedResults.OfUnit> scored) {

        static Former of(Match match, List<ComparedResults.OfUnit> units, Optional<ComparedResults.OfUnit> self) {
            return new Former(
                    match, units.stream().map(ComparedResults.OfUnit::code).toList(), self, scored(units));
        }

        private static List<ComparedResults.OfUnit> scored(List<ComparedResults.OfUnit> units) {
            return units.stream().filter(unit -> !unit.figures().isEmpty()).toList();
        }
    }

    /** By code, then by predecessors; a unit that keeps the code of one of its own parts is a merged one. */
    private static Former former(
            ComparedResults.OfUnit unit,
            Map<UnitCode, ComparedResults.OfUnit> before,
            ComparedResults.OfKind kind,
            LastYear.Merge merge) {
        boolean keepsCodeOfPart = unit.predecessors().stream().anyMatch(unit.code()::equals)
                && unit.predecessors().size() > 1;
        if (before.containsKey(unit.code()) && !keepsCodeOfPart) {
            ComparedResults.OfUnit self = before.get(unit.code());
            return Former.of(Match.SAME, List.of(self), Optional.of(self));
        }
        List<ComparedResults.OfUnit> parts = unit.predecessors().stream()
                .distinct()
                .filter(before::containsKey)
                .map(before::get)
                .toList();
        return parts.isEmpty()
                ? Former.of(Match.NEW, List.of(), Optional.empty())
                : Former.of(Match.MERGED, parts, Optional.of(together(unit, parts, kind, merge)));
    }

    /** The parts that have scores as one unit: points and maxima added, the value as asked; it has no rank. */
    private static ComparedResults.OfUnit together(
            ComparedResults.OfUnit unit,
            List<ComparedResults.OfUnit> parts,
            ComparedResults.OfKind kind,
            LastYear.Merge merge) {
        List<ComparedResults.OfUnit> scored = Former.scored(parts);
        if (scored.size() == 1) {
            ComparedResults.OfUnit part = scored.get(0);
            return new ComparedResults.OfUnit(
                    unit.code(),
                    unit.name(),
                    part.status(),
                    List.of(),
                    part.figures().entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, each -> each.getValue().unranked())),
                    part.indicators(),
                    part.groups());
        }
        Map<ScopeCode, ScopeResult> figures = new LinkedHashMap<>();
        for (ScopeCode scope :
                scored.isEmpty() ? Set.<ScopeCode>of() : scored.get(0).figures().keySet()) {
            figures.put(
                    scope,
                    ScopeResult.together(
                            scored.stream()
                                    .map(part -> part.figures().get(scope))
                                    .filter(figure -> figure != null)
                                    .toList(),
                            merge,
                            kind.decimals()));
        }
        String status = scored.isEmpty() ? "missing" : "scored";
        // Points of one indicator in several units say nothing beside those of it in one.
        return new ComparedResults.OfUnit(unit.code(), unit.name(), status, List.of(), figures, Map.of(), Map.of());
    }
}
