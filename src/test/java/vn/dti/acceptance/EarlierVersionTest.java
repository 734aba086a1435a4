package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder and results that an earlier version left behind are read by this one (kept as they were written then). */
class EarlierVersionTest {

    private static final Path EARLIER = Path.of("src/test/resources/earlier/2026-11");

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(EARLIER)) {
            for (Path file : files.sorted().toList()) {
                Path copied = folder.resolve(EARLIER.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
        }
    }

    @Test
    void itsFolderGivesTheSameRanking() throws IOException {
        Path results = folder.resolve("ket-qua-moi");

        Ran ran = Ran.dti("score", folder, "-o", results);

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(Files.readString(results.resolve("xep-hang-xa-chuyen-doi-so.csv")))
                .isEqualTo(Files.readString(EARLIER.resolve("ket-qua/xep-hang-xa-chuyen-doi-so.csv")));
    }

    @Test
    void itsResultsAreComparedWithTodays() {
        Path results = folder.resolve("ket-qua-moi");
        assertThat(Ran.dti("score", folder, "-o", results).exit()).isZero();

        Ran ran = Ran.dti("diff", EARLIER.resolve("ket-qua/ket-qua.json"), results.resolve("ket-qua.json"));

        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    @Test
    void itsResultsAreVerifiedWithoutAnErrorOfReading() {
        Ran ran = Ran.dti("verify", folder.resolve("ket-qua"));

        assertThat(List.of(0, 1)).as(ran.err()).contains(ran.exit());
        assertThat(ran.out()).contains("ket-qua");
    }
}
