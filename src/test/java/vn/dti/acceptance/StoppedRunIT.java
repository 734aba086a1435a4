package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.bench.BenchmarkFolder;
import vn.dti.files.Sha256;

/** A run that is stopped in the middle, as by Ctrl-C or the end of a session, leaves the results as they were. */
@DisabledOnOs(WINDOWS)
class StoppedRunIT {

    /** So many that reading and writing both take longer than noticing that they have begun. */
    private static final int COMMUNES = 1000;

    @TempDir
    private static Path folder;

    private static Path assessment;

    @BeforeAll
    static void makeAssessment() throws IOException {
        assessment = folder.resolve("ky");
        BenchmarkFolder.write(assessment, COMMUNES);
    }

    @Test
    void whileItReads() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Launcher watched = new Launcher(folder, List.of("DTI_JAVA_OPTS=-Xlog:class+load:file=" + log));

        stoppedWhen(() -> says(log, "vn.dti.table.XlsxSheet "), watched, folder.resolve("stopped-reading"));
    }

    /** Several threads write: what one of them does in the moment of the stop is different every time. */
    @RepeatedTest(6)
    void whileItWrites(RepetitionInfo repetition) throws IOException, InterruptedException {
        Path results = folder.resolve("stopped-writing-" + repetition.getCurrentRepetition());

        stoppedWhen(() -> !hidden(results).isEmpty(), Launcher.in(folder), results);
    }

    private static void stoppedWhen(BooleanSupplier begun, Launcher launcher, Path results)
            throws IOException, InterruptedException {
        Files.createDirectory(results);
        Files.writeString(results.resolve("nguon-goc.json"), "the former one");
        Files.writeString(results.resolve("xep-hang.xlsx"), "the former one");
        Map<String, String> before = hashes(results);
        Process run = launcher.start("score", assessment, "-o", results, "--force");
        while (run.isAlive() && !begun.getAsBoolean()) {
            Thread.onSpinWait();
        }

        run.destroy();

        assertThat(Launcher.exit(run)).as("stopped, not done").isEqualTo(143);
        assertThat(hashes(results)).isEqualTo(before);
        assertThat(hidden(results)).isEmpty();
    }

    private static boolean says(Path log, String text) {
        try {
            return Files.exists(log) && Files.readString(log).contains(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> hidden(Path results) {
        try (Stream<Path> files = Files.list(results)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> hashes(Path results) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(results)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(file.getFileName().toString(), Sha256.of(file));
            }
        }
        return hashes;
    }
}
