package vn.dti.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dti.comparison.ComparedSamples.SCOPE;
import static vn.dti.comparison.ComparedSamples.decimal;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dti.code.Code;
import vn.dti.code.IndicatorCode;
import vn.dti.code.UnitCode;
import vn.dti.json.UnreadableJsonException;

/** Years against each other: merged, renamed, new and vanished units; sets that differ. */
class ComparisonTest {

    private static Map<String, Map<String, BigDecimal>> points(Object... unitsAndPoints) {
        Map<String, Map<String, BigDecimal>> points = new LinkedHashMap<>();
        for (int i = 0; i < unitsAndPoints.length; i += 2) {
            points.put((String) unitsAndPoints[i], Map.of("1.1", decimal((String) unitsAndPoints[i + 1])));
        }
        return points;
    }

    private static UnitChange unit(Comparison comparison, String code) {
        return comparison.kinds().get(0).units().stream()
                .filter(unit -> unit.unit().isWritten(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMergedUnitIsComparedWithItsPartsTogether() {
        ComparedResults before =
                ComparedSamples.side(2024, "nho", points("duc-loi", "60.01", "duc-thang", "80.00", "duc-lan", "70.00"));
        ComparedResults after = ComparedSamples.side(
                2025,
                "nho",
                points("thang-loi", "75.00", "duc-lan", "70.00"),
                Map.of("thang-loi", List.of("duc-loi", "duc-thang")));
        Comparison comparison = Comparison.of(before, after);
        UnitChange merged = unit(comparison, "thang-loi");
        assertThat(merged.match()).isEqualTo(Comparison.Match.MERGED);
        assertThat(Code.texts(merged.parts())).containsExactly("duc-loi", "duc-thang");
        UnitChange.ScopeChange scope = merged.scope(SCOPE).orElseThrow();
        assertThat(scope.before().orElseThrow().points()).isEqualTo(decimal("140.01"));
        assertThat(scope.before().orElseThrow().maximum()).isEqualTo(decimal("200"));
        // 140.01 of 200 is 70.005%, rounded once.
        assertThat(scope.before().orElseThrow().value()).contains(decimal("70.01"));
        assertThat(scope.before().orElseThrow().rank()).isEmpty();
        assertThat(scope.valueChange()).contains(decimal("4.99"));
        assertThat(merged.points()).isEmpty();
        assertThat(comparison.gone()).isEmpty();
        assertThat(comparison.isEqual()).isFalse();
    }

    /** Thắng Lợi took over the code of Đức Thắng, which is one of its parts. */
    @Test
    void aUnitThatKeepsTheCodeOfOneOfItsPartsIsAMergedOne() {
        ComparedResults before = ComparedSamples.side(2024, "nho", points("21403", "60.00", "21406", "80.00"));
        ComparedResults after =
                ComparedSamples.side(2025, "nho", points("21406", "75.00"), Map.of("21406", List.of("21403", "21406")));
        UnitChange merged = unit(Comparison.of(before, after), "21406");
        assertThat(merged.match()).isEqualTo(Comparison.Match.MERGED);
        assertThat(merged.scope(SCOPE).orElseThrow().before().orElseThrow().points())
                .isEqualByComparingTo("140.00");
    }

    @Test
    void unitsThatAreNoMoreOrNewAreNamed() {
        ComparedResults before = ComparedSamples.side(2024, "nho", points("a", "60.00", "b", "80.00"));
        ComparedResults after = ComparedSamples.side(2025, "nho", points("b", "80.00", "c", "10.00"));
        Comparison comparison = Comparison.of(before, after);
        assertThat(comparison.gone()).extracting(each -> each.unit().text()).containsExactly("a");
        assertThat(unit(comparison, "c").match()).isEqualTo(Comparison.Match.NEW);
        assertThat(unit(comparison, "b").match()).isEqualTo(Comparison.Match.SAME);
    }

    @Test
    void groupsAreComparedWhereTheSetsDiffer() {
        ComparedResults before = ComparedSamples.side(2024, "cu", points("a", "60.00"));
        ComparedResults after = ComparedSamples.side(2025, "moi", points("a", "65.00"));
        Comparison comparison = Comparison.of(before, after);
        assertThat(comparison.kinds().get(0).byIndicator()).isFalse();
        assertThat(unit(comparison, "a").points())
                .extracting(each -> each.code().text())
                .containsExactly("1");
    }

    @Test
    void smallChangesAndOtherUnitsCanBeLeftOut() {
        Comparison comparison = Comparison.of(
                ComparedSamples.side(2024, "nho", points("a", "60.00", "b", "50.00")),
                ComparedSamples.side(2024, "nho", points("a", "60.01", "b", "55.00")));
        Selection big = new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(decimal("1")));
        assertThat(big.of(comparison).kinds().get(0).units())
                .extracting(each -> each.unit().text())
                .containsExactly("b");
        Selection one = new Selection(
                Optional.of(new UnitCode("a")), Optional.empty(), Optional.empty(), Optional.of(decimal("1")));
        assertThat(one.of(comparison).isEqual()).isTrue();
    }

    @Test
    void aResultsFileIsASide() throws UnreadableJsonException {
        String json =
                """
                {"schema": "dti-results/1", "assessment": {"title": "Kỳ", "year": 2024},
                 "kinds": [{"code": "xa", "name": "Xã", "ranked": true, "set": {"id": "nho"},
                  "rankings": [{"scope": "chuyen-doi-so", "name": "CĐS", "rows": [{"rank": 1, "unit": "a"}]}],
                  "units": [{"code": "a", "name": "Xã A", "status": "scored", "predecessors": ["b"],
                   "scopes": {"chuyen-doi-so": {"final": {"points": "5.00", "maximum": "10.00", "value": "50.00"}}},
                   "groups": {"1": {"points": "5.00", "maximum": "10.00", "value": "50.00"}},
                   "indicators": {"1.1": {"maximum": "10", "assessed": true, "final": "5.00"},
                     "1.2": {"maximum": "5", "assessed": true, "final": "1.00", "role": "penalty"}}}]}]}
                """;
        ComparedResults side = ComparedFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        ComparedResults.OfUnit unit = side.kinds().get(0).units().get(0);
        assertThat(Code.texts(unit.predecessors())).containsExactly("b");
        assertThat(unit.figures().get(SCOPE).rank()).contains(1);
        assertThat(unit.indicators().get(new IndicatorCode("1.2")).contribution())
                .isEqualByComparingTo("-1.00");
        assertThat(Comparison.of(side, side).isEqual()).isTrue();
    }

    @Test
    void whatIsNoResultsFileIsRefused() {
        for (String text : List.of("", "{", "[]", "{\"schema\": \"khac/1\"}", "{\"schema\":\"dti-results/1\"} {}")) {
            assertThatThrownBy(() -> ComparedFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                    .as(text)
                    .isInstanceOf(UnreadableJsonException.class);
        }
    }
}
