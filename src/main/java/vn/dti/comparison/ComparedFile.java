package vn.dti.comparison;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import vn.dti.results.Recorded;
import vn.dti.results.ResultsFile;
import vn.dti.results.TotalEntry;
import vn.dti.results.UnitEntry;

/** A {@code ket-qua.json} at its final stage as a side of a comparison. */
public final class ComparedFile {

    private static final String SCORED = "scored";
    private static final Set<String> UNSCORED = Set.of("missing", "faulty");

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
            try {
                kinds.add(reader.kind(kind));
            } catch (UnreadableJsonException field) {
                throw field.within(entry("kinds", kind.code(), kinds.size()));
            }
        }
        return new ComparedResults(file.assessment().title(), file.assessment().yearNumber(), Stage.FINAL, kinds);
    }

    /** An entry of a list as messages name it: by its code, else by its number from 0 as programs count. */
    private static String entry(String list, String code, int number) {
        return list + "[" + (code == null ? String.valueOf(number) : code) + "]";
    }

    private ComparedResults.OfKind kind(KindEntry kind) throws UnreadableJsonException {
        KindCode code = kinds.of("code", kind.code());
        Map<ScopeCode, String> names = new LinkedHashMap<>();
        Map<ScopeCode, Map<UnitCode, Integer>> ranks = new HashMap<>();
        for (RankingEntry ranking : kind.rankings()) {
            if (ranking.overAll()) {
                try {
                    ScopeCode scope = scopes.of("scope", ranking.scope());
                    names.put(scope, ranking.name());
                    ranks.put(scope, ranks(ranking));
                } catch (UnreadableJsonException field) {
                    throw field.within(entry("rankings", ranking.scope(), ranks.size()));
                }
            }
        }
        List<ComparedResults.OfUnit> compared = new ArrayList<>();
        for (UnitEntry unit : Recorded.there("units", kind.units())) {
            try {
                compared.add(unit(unit, kind, ranks));
            } catch (UnreadableJsonException field) {
                throw field.within(entry("units", unit.code(), compared.size()));
            }
        }
        compared.stream()
                .flatMap(unit -> unit.figures().keySet().stream())
                .forEach(scope -> names.putIfAbsent(scope, scope.text()));
        return new ComparedResults.OfKind(
                code,
                kind.name(),
                setOf(kind),
                kind.ranked(),
                new ComparedResults.OfKind.Digits(
                        scale(compared, ScopeResult::value), scale(compared, figure -> Optional.of(figure.points()))),
                names,
                compared);
    }

    private static String setOf(KindEntry kind) throws UnreadableJsonException {
        try {
            return Recorded.there("id", kind.set().id());
        } catch (UnreadableJsonException field) {
            throw field.within("set");
        }
    }

    private Map<UnitCode, Integer> ranks(RankingEntry ranking) throws UnreadableJsonException {
        Map<UnitCode, Integer> ranks = new HashMap<>();
        for (RankingEntry.Place place : ranking.places()) {
            UnitCode unit = units.of("unit", place.unit());
            place.rank().ifPresent(rank -> ranks.put(unit, rank));
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
        UnitCode code = units.of("code", unit.code());
        String name = Recorded.there("name", unit.name());
        boolean scored = Recorded.there("status", unit.status()).equals(SCORED);
        if (!scored && !UNSCORED.contains(unit.status())) {
            throw UnreadableJsonException.wrong("status", unit.status());
        }
        Map<ScopeCode, ScopeResult> figures = new LinkedHashMap<>();
        if (scored && unit.scopes().isEmpty()) {
            throw UnreadableJsonException.missing("scopes");
        }
        for (Map.Entry<String, Map<String, TotalEntry>> stages : unit.scopes().entrySet()) {
            ScopeCode scope = scopes.of("scopes", stages.getKey());
            TotalEntry last = stages.getValue().get(Stage.FINAL.text());
            Optional<Integer> rank =
                    Optional.ofNullable(ranks.getOrDefault(scope, Map.of()).get(code));
            try {
                figure(last, scored, rank).ifPresent(figure -> figures.put(scope, figure));
            } catch (UnreadableJsonException field) {
                throw field.within(Stage.FINAL.text()).within(entry("scopes", stages.getKey(), 0));
            }
        }
        return new ComparedResults.OfUnit(
                code,
                name,
                unit.status(),
                // Earlier versions took any text for one; what is no code was no unit.
                unit.predecessors().stream()
                        .flatMap(predecessor -> UnitCode.of(predecessor).stream())
                        .toList(),
                figures,
                figures.isEmpty() ? Map.of() : indicators(unit, kind),
                figures.isEmpty() ? Map.of() : groups(unit, kind));
    }

    /** What a unit has in a scope; empty where it has no scores. */
    private static Optional<ScopeResult> figure(TotalEntry last, boolean scored, Optional<Integer> rank)
            throws UnreadableJsonException {
        if (last == null) {
            if (scored) {
                throw UnreadableJsonException.missing("points");
            }
            return Optional.empty();
        }
        Optional<BigDecimal> points = last.pointsNumber();
        Optional<BigDecimal> maximum = last.maximumNumber();
        if (scored) {
            Recorded.there("points", points.orElse(null));
            Recorded.there("maximum", maximum.orElse(null));
        }
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new ScopeResult(points.get(), maximum.orElse(BigDecimal.ZERO), last.valueNumber(), rank));
    }

    private Map<IndicatorCode, ComparedPoints> indicators(UnitEntry unit, KindEntry kind)
            throws UnreadableJsonException {
        Map<IndicatorCode, ComparedPoints> points = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, Object>> each : unit.indicators().entrySet()) {
            KindEntry.IndicatorOfSet inSet = kind.indicators().get(each.getKey());
            IndicatorCode code = indicators.of("indicators", each.getKey());
            try {
                points.put(code, once(indicator(each.getKey(), IndicatorEntry.of(each.getValue()), inSet)));
            } catch (UnreadableJsonException field) {
                throw field.within(entry("indicators", each.getKey(), 0));
            }
        }
        return points;
    }

    private Map<GroupCode, ComparedPoints> groups(UnitEntry unit, KindEntry kind) throws UnreadableJsonException {
        Map<GroupCode, ComparedPoints> points = new LinkedHashMap<>();
        for (Map.Entry<String, TotalEntry> each : unit.groups().entrySet()) {
            KindEntry.GroupOfSet inSet = kind.groups().get(each.getKey());
            GroupCode code = groups.of("groups", each.getKey());
            try {
                points.put(code, once(group(each.getKey(), each.getValue(), inSet)));
            } catch (UnreadableJsonException field) {
                throw field.within(entry("groups", each.getKey(), 0));
            }
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
        BigDecimal maximum = indicator.maximum();
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
                base && points.isPresent() ? maximum : BigDecimal.ZERO,
                pillars(counting.map(KindEntry.IndicatorOfSet::pillars).orElse(List.of())));
    }

    private List<ScopeCode> pillars(List<String> written) throws UnreadableJsonException {
        List<ScopeCode> pillars = new ArrayList<>();
        for (String pillar : written) {
            pillars.add(scopes.of("pillars", pillar));
        }
        return pillars;
    }
}
