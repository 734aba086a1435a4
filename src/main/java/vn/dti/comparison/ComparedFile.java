package vn.dti.comparison;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.code.GroupCode;
import vn.dti.code.IndicatorCode;
import vn.dti.code.KindCode;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.json.UnreadableJsonException;
import vn.dti.results.IndicatorEntry;
import vn.dti.results.KindEntry;
import vn.dti.results.RankingEntry;
import vn.dti.results.ResultsFile;
import vn.dti.results.TotalEntry;
import vn.dti.results.UnitEntry;

/** A {@code ket-qua.json} at its final stage as a side of a comparison. */
public final class ComparedFile {

    private final RecordedCodes<KindCode> kinds = new RecordedCodes<>(KindCode::of);
    private final RecordedCodes<UnitCode> units = new RecordedCodes<>(UnitCode::of);
    private final RecordedCodes<ScopeCode> scopes = new RecordedCodes<>(ScopeCode::of);
    private final RecordedCodes<GroupCode> groups = new RecordedCodes<>(GroupCode::of);
    private final RecordedCodes<IndicatorCode> indicators = new RecordedCodes<>(IndicatorCode::of);
    /** What equals something known is that: thousands of units have the same points. */
    private final Map<ComparedPoints, ComparedPoints> known = new HashMap<>();

    private ComparedFile() {}

    /** Reads results. */
    public static ComparedResults read(InputStream in) throws UnreadableJsonException {
        ResultsFile file = ResultsFile.readPoints(in);
        ComparedFile reader = new ComparedFile();
        List<ComparedResults.OfKind> kinds = new ArrayList<>();
        for (KindEntry kind : file.kinds()) {
            kinds.add(reader.kind(kind));
        }
        return new ComparedResults(file.assessment().title(), file.assessment().year(), Stage.FINAL, kinds);
    }

    private ComparedResults.OfKind kind(KindEntry kind) throws UnreadableJsonException {
        Map<ScopeCode, String> names = new LinkedHashMap<>();
        Map<ScopeCode, Map<UnitCode, Integer>> ranks = new HashMap<>();
        for (RankingEntry ranking : kind.rankings()) {
            if (ranking.overAll()) {
                ScopeCode scope = scopes.of(ranking.scope());
                names.put(scope, ranking.name());
                ranks.put(scope, ranks(ranking));
            }
        }
        List<ComparedResults.OfUnit> compared = new ArrayList<>();
        for (UnitEntry unit : kind.units()) {
            compared.add(unit(unit, kind, ranks));
        }
        compared.stream()
                .flatMap(unit -> unit.figures().keySet().stream())
                .forEach(scope -> names.putIfAbsent(scope, scope.text()));
        return new ComparedResults.OfKind(
                kinds.of(kind.code()),
                kind.name(),
                kind.set().id(),
                kind.ranked(),
                new ComparedResults.OfKind.Digits(
                        scale(compared, ScopeResult::value), scale(compared, figure -> Optional.of(figure.points()))),
                names,
                compared);
    }

    private Map<UnitCode, Integer> ranks(RankingEntry ranking) throws UnreadableJsonException {
        Map<UnitCode, Integer> ranks = new HashMap<>();
        for (RankingEntry.Place place : ranking.places()) {
            if (place.rank().isPresent()) {
                ranks.put(units.of(place.unit()), place.rank().get());
            }
        }
        return ranks;
    }

    private static int scale(List<ComparedResults.OfUnit> units, Function<ScopeResult, Optional<BigDecimal>> number) {
        return units.stream()
                .flatMap(unit -> unit.figures().values().stream())
                .flatMap(figure -> number.apply(figure).stream())
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(2);
    }

    private ComparedResults.OfUnit unit(UnitEntry unit, KindEntry kind, Map<ScopeCode, Map<UnitCode, Integer>> ranks)
            throws UnreadableJsonException {
        UnitCode code = units.of(unit.code());
        Map<ScopeCode, ScopeResult> figures = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, TotalEntry>> stages : unit.scopes().entrySet()) {
            ScopeCode scope = scopes.of(stages.getKey());
            TotalEntry last = stages.getValue().get(Stage.FINAL.text());
            if (last != null && last.pointsNumber().isPresent()) {
                figures.put(
                        scope,
                        new ScopeResult(
                                last.pointsNumber().get(),
                                last.maximumNumber().orElse(BigDecimal.ZERO),
                                last.valueNumber(),
                                Optional.ofNullable(
                                        ranks.getOrDefault(scope, Map.of()).get(code))));
            }
        }
        return new ComparedResults.OfUnit(
                code,
                unit.name(),
                unit.status(),
                // Earlier versions took any text for one; what is no code was no unit.
                unit.predecessors().stream()
                        .flatMap(predecessor -> UnitCode.of(predecessor).stream())
                        .toList(),
                figures,
                figures.isEmpty() ? Map.of() : indicators(unit, kind),
                figures.isEmpty() ? Map.of() : groups(unit, kind));
    }

    private Map<IndicatorCode, ComparedPoints> indicators(UnitEntry unit, KindEntry kind)
            throws UnreadableJsonException {
        Map<IndicatorCode, ComparedPoints> points = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, Object>> each : unit.indicators().entrySet()) {
            KindEntry.IndicatorOfSet inSet = kind.indicators().get(each.getKey());
            points.put(
                    indicators.of(each.getKey()),
                    once(indicator(each.getKey(), IndicatorEntry.of(each.getValue()), inSet)));
        }
        return points;
    }

    private Map<GroupCode, ComparedPoints> groups(UnitEntry unit, KindEntry kind) throws UnreadableJsonException {
        Map<GroupCode, ComparedPoints> points = new LinkedHashMap<>();
        for (Map.Entry<String, TotalEntry> each : unit.groups().entrySet()) {
            KindEntry.GroupOfSet inSet = kind.groups().get(each.getKey());
            points.put(groups.of(each.getKey()), once(group(each.getKey(), each.getValue(), inSet)));
        }
        return points;
    }

    private ComparedPoints once(ComparedPoints points) {
        return known.computeIfAbsent(points, same -> same);
    }

    private ComparedPoints group(String code, TotalEntry total, KindEntry.GroupOfSet inSet)
            throws UnreadableJsonException {
        return new ComparedPoints(
                inSet == null || inSet.name().isEmpty() ? code : inSet.name(),
                total.pointsNumber(),
                total.pointsNumber().orElse(BigDecimal.ZERO),
                total.maximumNumber().orElse(BigDecimal.ZERO),
                inSet == null ? List.of() : pillars(inSet.pillars()));
    }

    /** @param inSet what its set says of it, null where it says nothing; a substitute in use counts as the unit says */
    private ComparedPoints indicator(String code, IndicatorEntry indicator, KindEntry.IndicatorOfSet inSet)
            throws UnreadableJsonException {
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
                pillars(counting.map(KindEntry.IndicatorOfSet::pillars).orElse(List.of())));
    }

    private List<ScopeCode> pillars(List<String> written) throws UnreadableJsonException {
        List<ScopeCode> pillars = new ArrayList<>();
        for (String pillar : written) {
            pillars.add(scopes.of(pillar));
        }
        return pillars;
    }
}
