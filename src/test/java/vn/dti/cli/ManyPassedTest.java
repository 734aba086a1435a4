package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Among thousands of units one passes hundreds: a cell of the screen names the first of them, JSON names all. */
class ManyPassedTest {

    private static final int UNITS = 40;

    @TempDir
    private Path folder;

    @Test
    void theScreenNamesTwentyAndCountsTheRest() throws IOException {
        Path before = results("truoc.json", i -> i);
        // The last of all goes past everybody.
        Path after = results("sau.json", i -> i == UNITS ? 0 : i);

        String screen = diff(before, after).replaceAll("\\s+", " ");
        String json = diff(before, after, "--format", "json");

        assertThat(screen)
                .contains("vượt Đơn vị 1 (", "Đơn vị 20 (", "và 19 đơn vị nữa (đủ với --format json)")
                .doesNotContain("Đơn vị 21 (");
        assertThat(json).contains("\"u21\"", "\"u39\"");
    }

    private static String diff(Path before, Path after, String... further) {
        List<String> arguments =
                new ArrayList<>(List.of("diff", before.toString(), after.toString(), "--unit", "u" + UNITS));
        arguments.addAll(List.of(further));
        StringWriter out = new StringWriter();
        Main.run(
                arguments.toArray(String[]::new),
                Map.of("COLUMNS", "5000"),
                Optional.empty(),
                new PrintWriter(out),
                new PrintWriter(new StringWriter()));
        return out.toString();
    }

    private Path results(String name, IntUnaryOperator place) throws IOException {
        String units = IntStream.rangeClosed(1, UNITS)
                .mapToObj(i ->
                        """
                        {"code": "u%1$d", "name": "Đơn vị %1$d", "status": "scored", "scopes": {"chuyen-doi-so": {"final":
                          {"points": "%2$d", "maximum": "100", "value": "%2$d.00"}}}, "groups": {}, "indicators":
                          {"1.1": {"maximum": "100", "assessed": true, "self": "%2$d", "final": "%2$d"}}}
                        """
                                .formatted(i, 90 - place.applyAsInt(i)))
                .collect(Collectors.joining(","));
        String rows = IntStream.rangeClosed(1, UNITS)
                .mapToObj(i -> "{\"rank\": %d, \"unit\": \"u%d\"}".formatted(place.applyAsInt(i) + 1, i))
                .collect(Collectors.joining(","));
        return Files.writeString(
                folder.resolve(name),
                """
                {"schema": "dti-results/1", "assessment": {"title": "Kỳ đặt ra", "year": 2024}, "kinds": [{"code": "xa",
                  "name": "Các xã", "ranked": true, "set": {"id": "bo"}, "rankings": [{"scope": "chuyen-doi-so",
                  "name": "Chuyển đổi số", "rows": [%s]}], "units": [%s]}]}
                """
                        .formatted(rows, units));
    }
}
