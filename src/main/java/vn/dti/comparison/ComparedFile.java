package vn.dti.comparison;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.dti.code.Stage;
import vn.dti.json.UnreadableJsonException;
import vn.dti.results.IndicatorEntry;
import vn.dti.results.KindEntry;
import vn.dti.results.RankingEntry;
import vn.dti.results.ResultsFile;
import vn.dti.results.TotalEntry;
import vn.dti.results.UnitEntry;

/** A {@code ket-qua.json} at its final stage as a side of a comparison. */
public final class ComparedFile {

    private ComparedFile() {}

    /** Reads results. */
    public static ComparedResults read(InputStream in) throws UnreadableJsonException {
        ResultsFile file = ResultsFile.readPoints(in);
        return new ComparedResults(
                file.assessment().title(),
                file.assessment().year(),
                Stage.FINAL,
                file.kinds().stream().map(ComparedFile::kind).toList());
    }

    private static ComparedResults.OfKind kind(KindEntry kind) {
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
        Map<ComparedPoints, ComparedPoints> known = new HashMap<>();
        List<ComparedResults.OfUnit> units = kind.units().stream()
                .map(unit -> unit(unit, kind, ranks, points -> known.computeIfAbsent(points, same -> same)))
                .toList();
        units.stream()
                .flatMap(unit -> unit.figures().keySet().stream())
                .forEach(scope -> scopes.putIfAbsent(scope, scope));
        return new ComparedResults.OfKind(
                kind.code(),
                kind.name(),
                kind.set().id(),
                kind.ranked(),
                new ComparedResults.OfKind.Digits(
                        scale(units, Figure::value), scale(units, figure -> Optional.of(figure.points()))),
                scopes,
                units);
    }

    private interface Number {
        Optional<BigDecimal> of(Figure figure);
    }

    private static int scale(List<ComparedResults.OfUnit> units, Number number) {
        return units.stream()
                .flatMap(unit -> unit.figures().values().stream())
                .flatMap(figure -> number.of(figure).stream())
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(2);
    }

    /** @param once gives what equals something known as that: thousands of units have the same points */
    private static ComparedResults.OfUnit unit(
            UnitEntry unit,
            KindEntry kind,
            Map<String, Map<String, Integer>> ranks,
            UnaryOperator<ComparedPoints> once) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        unit.scopes().forEach((scope, stages) -> {
            TotalEntry last = stages.get(Stage.FINAL.text());
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
        Map<String, ComparedPoints> indicators = new LinkedHashMap<>();
        unit.indicators()
                .forEach((code, keys) -> indicators.put(
                        code,
                        once.apply(indicator(
                                code, IndicatorEntry.of(keys), kind.indicators().get(code)))));
        Map<String, ComparedPoints> groups = new LinkedHashMap<>();
        unit.groups()
                .forEach((code, total) -> groups.put(
                        code, once.apply(group(code, total, kind.groups().get(code)))));
        return new ComparedResults.OfUnit(
                unit.code(),
                unit.name(),
                unit.status(),
                unit.predecessors(),
                figures,
                figures.isEmpty() ? Map.of() : indicators,
                figures.isEmpty() ? Map.of() : groups);
    }

    private static ComparedPoints group(String code, TotalEntry total, KindEntry.GroupOfSet inSet) {
        return new ComparedPoints(
                inSet == null || inSet.name().isEmpty() ? code : inSet.name(),
                total.pointsNumber(),
                total.pointsNumber().orElse(BigDecimal.ZERO),
                total.maximumNumber().orElse(BigDecimal.ZERO),
                inSet == null ? List.of() : inSet.pillars());
    }

    /** @param inSet what its set says of it, null where it says nothing; a substitute in use counts as the unit says */
    private static ComparedPoints indicator(String code, IndicatorEntry indicator, KindEntry.IndicatorOfSet inSet) {
        Optional<BigDecimal> points = indicator.assessed() ? indicator.points(Stage.FINAL) : Optional.empty();
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
        return new ComparedPoints(
                inSet == null || inSet.name().isEmpty() ? code : inSet.name(),
                points,
                contribution,
                base && points.isPresent() ? indicator.maximum().orElse(BigDecimal.ZERO) : BigDecimal.ZERO,
                counting.map(KindEntry.IndicatorOfSet::pillars).orElse(List.of()));
    }
}
