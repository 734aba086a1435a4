package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
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

    /** Where half of all pairs of 3,321 units changed places, the whole is a gigabyte. */
    @Test
    void jsonIsPassedOnInPiecesAndNeverWhole() throws IOException {
        Path before = results("truoc.json", i -> i);
        Path after = results("sau.json", i -> UNITS - i);
        StringBuilder all = new StringBuilder();
        List<Integer> pieces = new ArrayList<>();
        Writer screen = new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                all.append(text, from, length);
                pieces.add(length);
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                throw new UncheckedIOException(new IOException("the screen is not the command's to close"));
            }
        };
        Path file = folder.resolve("khac.json");

        run(screen, List.of("diff", before.toString(), after.toString(), "--format", "json"));
        for (int twice = 0; twice < 2; twice++) {
            run(new StringWriter(), List.of("diff", before.toString(), after.toString(), "-o", file.toString()));
        }

        assertThat(all.toString().split("value_change", -1)).hasSizeGreaterThan(UNITS * (UNITS - 2));
        assertThat(pieces).allSatisfy(length -> assertThat(length).isLessThan(all.length() / 5));
        assertThat(file).hasContent(all.toString());
    }

    private static String diff(Path before, Path after, String... further) {
        List<String> arguments =
                new ArrayList<>(List.of("diff", before.toString(), after.toString(), "--unit", "u" + UNITS));
        arguments.addAll(List.of(further));
        StringWriter out = new StringWriter();
        run(out, arguments);
        return out.toString();
    }

    private static void run(Writer screen, List<String> arguments) {
        Main.run(
                arguments.toArray(String[]::new),
                Map.of("COLUMNS", "5000"),
                Optional.empty(),
                new PrintWriter(screen),
                new PrintWriter(new StringWriter()));
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
