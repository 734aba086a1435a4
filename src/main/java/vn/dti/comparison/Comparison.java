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
        /** By its predecessors: points and maxima of those that had scores, added. */
        MERGED,
        /** Not at all. */
        NEW
    }

    /** A unit that is no more. */
    public record Gone(String unit, String name) {}

    /**
     * The units of a kind.
     *
     * @param byIndicator whether indicators are compared by code; else, the sets being different, groups are
     * @param scopes names by code
     */
    public record OfKind(
            String code, String name, boolean byIndicator, Map<String, String> scopes, List<UnitChange> units) {}

    /** Matches two sides and works out what changed. */
    public static Comparison of(ComparedResults from, ComparedResults to) {
        Map<String, ComparedResults.OfUnit> before = new HashMap<>();
        Map<String, ComparedResults.OfKind> kindBefore = new HashMap<>();
        for (ComparedResults.OfKind kind : from.kinds()) {
            for (ComparedResults.OfUnit unit : kind.units()) {
                before.put(unit.code(), unit);
                kindBefore.put(unit.code(), kind);
            }
        }
        Set<String> used = new LinkedHashSet<>();
        List<OfKind> kinds = new ArrayList<>();
        for (ComparedResults.OfKind kind : to.kinds()) {
            Map<String, Former> formers = new LinkedHashMap<>();
            for (ComparedResults.OfUnit unit : kind.units()) {
                Former former = former(unit, before, kind);
                used.addAll(former.parts());
                formers.put(unit.code(), former);
            }
            boolean sameSets = formers.values().stream()
                    .flatMap(former -> former.parts().stream())
                    .allMatch(part -> kindBefore.get(part).set().equals(kind.set()));
            kinds.add(new OfKind(
                    kind.code(),
                    kind.name(),
                    sameSets,
                    kind.scopes(),
                    new Attribution(kind, formers, sameSets).changes()));
        }
        List<Gone> gone = before.values().stream()
                .filter(unit -> !used.contains(unit.code()))
                .map(unit -> new Gone(unit.code(), unit.name()))
                .sorted((left, right) -> left.unit().compareTo(right.unit()))
                .toList();
        return new Comparison(from, to, List.copyOf(kinds), gone);
    }

    /** Whether nothing differs. */
    public boolean isEqual() {
        return gone.isEmpty()
                && kinds.stream().allMatch(kind -> kind.units().stream().noneMatch(UnitChange::isChanged));
    }

    /**
     * What a unit was before.
     *
     * @param parts codes of the units it is compared with
     * @param self the unit it is compared with; for a merged one, its parts together
     */
    record Former(Match match, List<String> parts, Optional<ComparedResults.OfUnit> self) {}

    /** By code, then by predecessors; a unit that keeps the code of one of its own parts is a merged one. */
    private static Former former(
            ComparedResults.OfUnit unit, Map<String, ComparedResults.OfUnit> before, ComparedResults.OfKind kind) {
        boolean keepsCodeOfPart = unit.predecessors().stream().anyMatch(unit.code()::equals)
                && unit.predecessors().size() > 1;
        if (before.containsKey(unit.code()) && !keepsCodeOfPart) {
            return new Former(Match.SAME, List.of(unit.code()), Optional.of(before.get(unit.code())));
        }
        List<ComparedResults.OfUnit> parts = unit.predecessors().stream()
                .distinct()
                .filter(before::containsKey)
                .map(before::get)
                .toList();
        return parts.isEmpty()
                ? new Former(Match.NEW, List.of(), Optional.empty())
                : new Former(
                        Match.MERGED,
                        parts.stream().map(ComparedResults.OfUnit::code).toList(),
                        Optional.of(together(unit, parts, kind)));
    }

    /** The parts that have scores as one unit: points and maxima added, the value worked out anew; it has no rank. */
    private static ComparedResults.OfUnit together(
            ComparedResults.OfUnit unit, List<ComparedResults.OfUnit> parts, ComparedResults.OfKind kind) {
        List<ComparedResults.OfUnit> scored =
                parts.stream().filter(part -> !part.figures().isEmpty()).toList();
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
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (String scope :
                scored.isEmpty() ? Set.<String>of() : scored.get(0).figures().keySet()) {
            figures.put(
                    scope,
                    Figure.sum(
                            scored.stream()
                                    .map(part -> part.figures().get(scope))
                                    .filter(figure -> figure != null)
                                    .toList(),
                            kind.decimals()));
        }
        String status = scored.isEmpty() ? "missing" : "scored";
        // Points of one indicator in several units say nothing beside those of it in one.
        return new ComparedResults.OfUnit(unit.code(), unit.name(), status, List.of(), figures, Map.of(), Map.of());
    }
}
