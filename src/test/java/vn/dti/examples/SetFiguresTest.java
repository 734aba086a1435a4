package vn.dti.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sets hold what their sources print: numbers of lines, maxima per group, order of groups. */
class SetFiguresTest {
    @Test
    void the_district_set_holds_59_lines_and_1000_points_in_the_order_of_the_plan() throws IOException {
        List<IndicatorLine> lines = set("hiep-duc-huyen");
        assertThat(lines).hasSize(59);
        assertThat(maxima(lines))
                .containsExactly(
                        Map.entry("a", 100),
                        Map.entry("b", 100),
                        Map.entry("c", 100),
                        Map.entry("d", 100),
                        Map.entry("đ", 100),
                        Map.entry("e", 200),
                        Map.entry("g", 150),
                        Map.entry("h", 150));
        assertThat(lines.stream().map(line -> task(line.code())).distinct()).hasSize(38);
    }

    @Test
    void the_derived_sets_keep_name_order_and_points_of_the_district_set() throws IOException {
        Map<String, Integer> district = new LinkedHashMap<>();
        set("hiep-duc-huyen").forEach(line -> district.put(line.code(), line.maximum()));
        for (String derived : List.of("hiep-duc-xa", "hiep-duc-phong")) {
            List<IndicatorLine> lines =
                    set(derived).stream().filter(line -> !line.substitute()).toList();
            assertThat(lines).allSatisfy(line -> assertThat(district).containsEntry(line.code(), line.maximum()));
            List<String> codes = lines.stream().map(IndicatorLine::code).toList();
            assertThat(codes)
                    .isEqualTo(
                            district.keySet().stream().filter(codes::contains).toList());
        }
        assertThat(total(set("hiep-duc-xa"))).isEqualTo(600);
        assertThat(total(set("hiep-duc-phong"))).isEqualTo(495);
    }

    @Test
    void the_set_of_tay_ninh_holds_62_lines_and_960_points() throws IOException {
        List<IndicatorLine> lines = set("tay-ninh-xa-2025");
        assertThat(lines).hasSize(62);
        assertThat(maxima(lines))
                .containsExactly(
                        Map.entry("1", 80),
                        Map.entry("2", 100),
                        Map.entry("3", 100),
                        Map.entry("4", 520),
                        Map.entry("5", 80),
                        Map.entry("6", 80));
        assertThat(lines.stream().filter(line -> line.code().startsWith("4.22.")))
                .hasSize(11);
    }

    @Test
    void the_set_of_quang_nam_holds_the_three_known_parts() throws IOException {
        assertThat(maxima(set("quang-nam-xa-2021")))
                .containsExactly(Map.entry("1", 50), Map.entry("2", 20), Map.entry("3", 30));
    }

    private static List<IndicatorLine> set(String id) throws IOException {
        return IndicatorLine.of(Path.of("indicators", id + ".yaml"));
    }

    private static String task(String code) {
        return code.substring(0, code.indexOf('.', 2) < 0 ? code.length() : code.indexOf('.', 2));
    }

    private static Map<String, Integer> maxima(List<IndicatorLine> lines) {
        Map<String, Integer> maxima = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> !line.substitute())
                .forEach(line -> maxima.merge(line.group(), line.maximum(), Integer::sum));
        return maxima;
    }

    private static int total(List<IndicatorLine> lines) {
        return maxima(lines).values().stream().mapToInt(Integer::intValue).sum();
    }
}
