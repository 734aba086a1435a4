package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.GroupCode;
import vn.dti.code.IndicatorCode;
import vn.dti.code.KindCode;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;

/** Sides of comparisons for tests: one scope, a maximum of 100, ranks by points (1-2-2-4). */
final class ComparedSamples {

    static final ScopeCode SCOPE = ScopeCode.OVERALL;

    private ComparedSamples() {}

    /** @param points by unit, then by indicator */
    static ComparedResults side(int year, String set, Map<String, Map<String, BigDecimal>> points) {
        return side(year, set, points, Map.of());
    }

    static ComparedResults side(
            int year, String set, Map<String, Map<String, BigDecimal>> points, Map<String, List<String>> predecessors) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        points.forEach(
                (unit, own) -> sums.put(unit, own.values().stream().reduce(new BigDecimal("0.00"), BigDecimal::add)));
        List<ComparedResults.OfUnit> units = points.entrySet().stream()
                .map(entry -> unit(
                        entry.getKey(),
                        entry.getValue(),
                        sums.get(entry.getKey()),
                        1
                                + (int) sums.values().stream()
                                        .filter(other -> other.compareTo(sums.get(entry.getKey())) > 0)
                                        .count(),
                        predecessors.getOrDefault(entry.getKey(), List.of())))
                .toList();
        return new ComparedResults(
                "Kỳ " + year,
                year,
                new Stage("final"),
                List.of(new ComparedResults.OfKind(
                        new KindCode("xa"),
                        "Các xã",
                        set,
                        true,
                        new ComparedResults.OfKind.Digits(2, 2),
                        Map.of(SCOPE, "Chuyển đổi số"),
                        units)));
    }

    private static ComparedResults.OfUnit unit(
            String code, Map<String, BigDecimal> points, BigDecimal sum, int rank, List<String> predecessors) {
        Map<IndicatorCode, ComparedPoints> indicators = new LinkedHashMap<>();
        points.forEach((indicator, own) -> indicators.put(
                new IndicatorCode(indicator),
                new ComparedPoints("Chỉ số " + indicator, Optional.of(own), own, new BigDecimal("50"), List.of())));
        return new ComparedResults.OfUnit(
                new UnitCode(code),
                "Xã " + code,
                "scored",
                predecessors.stream().map(UnitCode::new).toList(),
                Map.of(SCOPE, new ScopeResult(sum, new BigDecimal("100"), Optional.of(sum), Optional.of(rank))),
                indicators,
                Map.of(
                        new GroupCode("1"),
                        new ComparedPoints("Nhóm 1", Optional.of(sum), sum, new BigDecimal("100"), List.of())));
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
