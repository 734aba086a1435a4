package vn.dti.comparison;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.json.UnreadableJsonException;
import vn.dti.results.IndicatorEntry;
import vn.dti.results.KindEntry;
import vn.dti.results.RankingEntry;
import vn.dti.results.ResultsFile;
import vn.dti.results.TotalEntry;
import vn.dti.results.UnitEntry;

/** A {@code ket-qua.json} at its final stage as a side of a comparison. */
public final class FileSide {

    private static final String FINAL = "final";

    private FileSide() {}

    /** Reads results. */
    public static Side read(InputStream in) throws UnreadableJsonException {
        ResultsFile file = ResultsFile.read(in);
        return new Side(
                file.assessment().title(),
                file.assessment().year(),
                FINAL,
                file.kinds().stream().map(FileSide::kind).toList());
    }

    private static Side.OfKind kind(KindEntry kind) {
        Map<String, String> scopes = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> ranks = new LinkedHashMap<>();
        for (RankingEntry ranking : kind.rankings()) {
            if (!ranking.overAll()) {
                continue;
            }
            scopes.put(ranking.scope(), ranking.name());
            Map<String, Integer> own = ranks.computeIfAbsent(ranking.scope(), key -> new LinkedHashMap<>());
            ranking.places().forEach(place -> place.rank().ifPresent(rank -> own.put(place.unit(), rank)));
        }
        List<Side.OfUnit> units =
                kind.units().stream().map(unit -> unit(unit, kind, ranks)).toList();
        units.stream()
                .flatMap(unit -> unit.figures().keySet().stream())
                .forEach(scope -> scopes.putIfAbsent(scope, scope));
        return new Side.OfKind(
                kind.code(),
                kind.name(),
                kind.set().id(),
                kind.ranked(),
                scale(units, Figure::value),
                scale(units, figure -> Optional.of(figure.points())),
                scopes,
                units);
    }

    private interface Number {
        Optional<BigDecimal> of(Figure figure);
    }

    private static int scale(List<Side.OfUnit> units, Number number) {
        return units.stream()
                .flatMap(unit -> unit.figures().values().stream())
                .flatMap(figure -> number.of(figure).stream())
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(2);
    }

    private static Side.OfUnit unit(UnitEntry unit, KindEntry kind, Map<String, Map<String, Integer>> ranks) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        unit.scopes().forEach((scope, stages) -> {
            TotalEntry last = stages.get(FINAL);
            if (last != null && last.pointsNumber().isPresent()) {
                figures.put(
                        scope,
                        new Figure(
                                last.pointsNumber().get(),
                                last.maximumNumber().orElse(BigDecimal.ZERO),
                                last.valueNumber(),
                                Optional.ofNullable(
                                        ranks.getOrDefault(scope, Map.of()).get(unit.code()))));
            }
        });
        Map<String, Mark> indicators = new LinkedHashMap<>();
        unit.indicators()
                .forEach((code, keys) -> indicators.put(
                        code,
                        indicator(
                                code, IndicatorEntry.of(keys), kind.indicators().get(code))));
        Map<String, Mark> groups = new LinkedHashMap<>();
        unit.groups()
                .forEach((code, total) ->
                        groups.put(code, group(code, total, kind.groups().get(code))));
        return new Side.OfUnit(
                unit.code(),
                unit.name(),
                unit.status(),
                unit.predecessors(),
                figures,
                figures.isEmpty() ? Map.of() : indicators,
                figures.isEmpty() ? Map.of() : groups);
    }

    private static Mark group(String code, TotalEntry total, KindEntry.GroupOfSet inSet) {
        return new Mark(
                inSet == null || inSet.name().isEmpty() ? code : inSet.name(),
                total.pointsNumber(),
                total.pointsNumber().orElse(BigDecimal.ZERO),
                total.maximumNumber().orElse(BigDecimal.ZERO),
                inSet == null ? List.of() : inSet.pillars());
    }

    /** @param inSet what its set says of it, null where it says nothing; a substitute in use counts as the unit says */
    private static Mark indicator(String code, IndicatorEntry indicator, KindEntry.IndicatorOfSet inSet) {
        Optional<BigDecimal> points = indicator.assessed() ? indicator.points(FINAL) : Optional.empty();
        BigDecimal counted = points.orElse(BigDecimal.ZERO);
        Optional<KindEntry.IndicatorOfSet> counting = indicator.substitute().or(() -> Optional.ofNullable(inSet));
        String role = counting.map(KindEntry.IndicatorOfSet::role).orElse("");
        boolean base = role.isEmpty() || role.equals("base");
        BigDecimal contribution =
                switch (role) {
                    case "penalty" -> counted.negate();
                    case "information", "substitute" -> BigDecimal.ZERO;
                    default -> counted;
                };
        return new Mark(
                inSet == null || inSet.name().isEmpty() ? code : inSet.name(),
                points,
                contribution,
                base && points.isPresent() ? indicator.maximum().orElse(BigDecimal.ZERO) : BigDecimal.ZERO,
                counting.map(KindEntry.IndicatorOfSet::pillars).orElse(List.of()));
    }
}
