package vn.dti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.cli.Main;

/** The examples of {@code docs/dau-ra.md} are what the program writes, to the letter. */
class OutputPageTest {

    private static final Path PAGE = Path.of("docs", "dau-ra.md");
    private static final Path CASE = Path.of("src", "test", "resources", "vn", "dti", "report", "dau-ra");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyCase() throws IOException {
        try (Stream<Path> files = Files.walk(CASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(CASE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static String example(String name) throws IOException {
        Matcher block = Pattern.compile("<!-- " + Pattern.quote(name) + " -->\\n```\\w+\\n(.*?)\\n```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        assertThat(block.find())
                .as("an example after <!-- %s --> in %s", name, PAGE)
                .isTrue();
        return block.group(1);
    }

    private String run(int exitCode, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
        assertThat(code).as(err.toString()).isEqualTo(exitCode);
        return out.toString().strip();
    }

    /** As it is printed for a file of the current folder. */
    private String check(String format) {
        String printed = run(
                1,
                "check",
                "--assessment",
                folder.resolve("ky-danh-gia").toString(),
                folder.resolve("phieu-loi.csv").toString(),
                "--format",
                format);
        return printed.replace(folder.toString().replace('\\', '/') + "/", "");
    }

    @Test
    void checkAsJson() throws IOException {
        assertThat(check("json")).isEqualTo(example("check.json"));
    }

    @Test
    void checkAsCsv() throws IOException {
        String csv = check("csv");
        assertThat(csv).startsWith("\ufeff");
        assertThat(csv.substring(1).replace("\r\n", "\n")).isEqualTo(example("check.csv"));
        assertThat(Files.readString(PAGE)).contains(Files.readString(folder.resolve("phieu-loi.csv")));
    }

    @Test
    void resultsAndProvenance() throws IOException {
        run(0, "score", folder.resolve("ky-danh-gia").toString());
        Path results = folder.resolve("ky-danh-gia").resolve("ket-qua");
        assertThat(Files.readString(results.resolve("ket-qua.json")).strip()).isEqualTo(example("ket-qua.json"));
        String provenance = Files.readString(results.resolve("nguon-goc.json"))
                .strip()
                .replaceAll("[0-9a-f]{64}", "…")
                .replaceAll("\"version\": \"[^\"]*\"", "\"version\": \"…\"");
        assertThat(provenance).isEqualTo(example("nguon-goc.json"));
    }
}
