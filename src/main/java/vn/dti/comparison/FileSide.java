package vn.dti.comparison;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A {@code ket-qua.json} at its final stage as a side of a comparison. */
public final class FileSide {

    private static final String SCHEMA = "dti-results/";
    private static final String FINAL = "final";

    private FileSide() {}

    /** Reads results. */
    public static Side read(InputStream in) throws JsonTree.NotReadableException {
        JsonTree tree = JsonTree.read(in, SCHEMA);
        JsonTree assessment = tree.get("assessment");
        return new Side(
                assessment.text("title"),
                assessment.get("year").decimal().map(BigDecimal::intValue).orElse(0),
                FINAL,
                tree.get("kinds").list().stream().map(FileSide::kind).toList());
    }

    private static Side.OfKind kind(JsonTree kind) {
        Map<String, String> scopes = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> ranks = new LinkedHashMap<>();
        for (JsonTree ranking : kind.get("rankings").list()) {
            String scope = ranking.text("scope");
            scopes.put(scope, ranking.text("name"));
            Map<String, Integer> own = ranks.computeIfAbsent(scope, key -> new LinkedHashMap<>());
            for (JsonTree row : ranking.get("rows").list()) {
                row.get("rank").decimal().ifPresent(rank -> own.put(row.text("unit"), rank.intValue()));
            }
        }
        List<Side.OfUnit> units = kind.get("units").list().stream()
                .map(unit -> unit(unit, kind, ranks))
                .toList();
        units.stream()
                .flatMap(unit -> unit.figures().keySet().stream())
                .forEach(scope -> scopes.putIfAbsent(scope, scope));
        return new Side.OfKind(
                kind.text("code"),
                kind.text("name"),
                kind.get("set").text("id"),
                kind.flag("ranked"),
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

    private static Side.OfUnit unit(JsonTree unit, JsonTree kind, Map<String, Map<String, Integer>> ranks) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        unit.get("scopes").entries().forEach((scope, stages) -> {
            JsonTree last = stages.get(FINAL);
            last.get("points")
                    .decimal()
                    .ifPresent(points -> figures.put(
                            scope,
                            new Figure(
                                    points,
                                    last.get("maximum").decimal().orElse(BigDecimal.ZERO),
                                    last.get("value").decimal(),
                                    Optional.ofNullable(
                                            ranks.getOrDefault(scope, Map.of()).get(unit.text("code"))))));
        });
        Map<String, Mark> indicators = new LinkedHashMap<>();
        unit.get("indicators")
                .entries()
                .forEach((code, indicator) -> indicators.put(
                        code, indicator(code, indicator, kind.get("indicators").get(code))));
        Map<String, Mark> groups = new LinkedHashMap<>();
        unit.get("groups").entries().forEach((code, group) -> {
            BigDecimal points = group.get("points").decimal().orElse(BigDecimal.ZERO);
            JsonTree inSet = kind.get("groups").get(code);
            groups.put(
                    code,
                    new Mark(
                            name(code, inSet),
                            group.get("points").decimal(),
                            points,
                            group.get("maximum").decimal().orElse(BigDecimal.ZERO),
                            pillars(inSet)));
        });
        return new Side.OfUnit(
                unit.text("code"),
                unit.text("name"),
                unit.text("status"),
                unit.get("predecessors").list().stream()
                        .map(each -> String.valueOf(each.value()))
                        .toList(),
                figures,
                figures.isEmpty() ? Map.of() : indicators,
                figures.isEmpty() ? Map.of() : groups);
    }

    /** @param inSet what its set says of it; a substitute in use counts as the unit says */
    private static Mark indicator(String code, JsonTree indicator, JsonTree inSet) {
        Optional<BigDecimal> points =
                indicator.flag("assessed") ? indicator.get(FINAL).decimal() : Optional.empty();
        BigDecimal counted = points.orElse(BigDecimal.ZERO);
        JsonTree counting = indicator.text("role").isEmpty() ? inSet : indicator;
        boolean base = counting.text("role").isEmpty() || counting.text("role").equals("base");
        BigDecimal contribution =
                switch (counting.text("role")) {
                    case "penalty" -> counted.negate();
                    case "information", "substitute" -> BigDecimal.ZERO;
                    default -> counted;
                };
        return new Mark(
                name(code, inSet),
                points,
                contribution,
                base && points.isPresent()
                        ? indicator.get("maximum").decimal().orElse(BigDecimal.ZERO)
                        : BigDecimal.ZERO,
                pillars(counting));
    }

    private static String name(String code, JsonTree named) {
        return named.text("name").isEmpty() ? code : named.text("name");
    }

    private static List<String> pillars(JsonTree of) {
        return of.get("pillars").list().stream()
                .map(each -> String.valueOf(each.value()))
                .toList();
    }
}
