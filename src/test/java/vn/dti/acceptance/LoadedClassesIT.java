package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.bench.BenchmarkFolder;

/** A run loads only what its command needs: classes are what a short run spends its time on. */
@DisabledOnOs(WINDOWS)
class LoadedClassesIT {

    private static final String POI = "org.apache.poi.";
    private static final String LOGGING = "ch.qos.logback.";
    private static final String WRITER = "org.dhatim.fastexcel.";
    private static final String READER = "com.fasterxml.aalto.";

    @TempDir
    private static Path folder;

    private static Path assessment;
    private static Path form;

    @BeforeAll
    static void makeAssessment() throws IOException {
        assessment = folder.resolve("ky");
        BenchmarkFolder.write(assessment, 4);
        try (Stream<Path> forms = Files.list(assessment.resolve("bai-nop"))) {
            form = forms.findAny().orElseThrow();
        }
    }

    @Test
    void helpLoadsNothingThatReadsOrWritesTables() throws IOException, InterruptedException {
        assertThat(loadedBy("--help")).contains("picocli.").doesNotContain(POI, LOGGING, WRITER, READER);
    }

    @Test
    void statusAndCheckLoadNeitherPoiNorTheWriterOfWorkbooks() throws IOException, InterruptedException {
        assertThat(loadedBy("status", assessment)).contains(READER).doesNotContain(POI, LOGGING, WRITER);
        assertThat(loadedBy("check", "--assessment", assessment, form))
                .contains(READER)
                .doesNotContain(POI, LOGGING, WRITER);
    }

    @Test
    void scoringLoadsPoiOnlyForOldWorkbooks() throws IOException, InterruptedException {
        assertThat(loadedBy("score", assessment, "-o", folder.resolve("ket-qua")))
                .contains(READER, WRITER)
                .doesNotContain(POI, LOGGING);
        Path withXls = Path.of("examples/mo-duc-2024").toAbsolutePath();
        assertThat(loadedBy("score", withXls, "-o", folder.resolve("mo-duc"))).contains(POI);
    }

    /** What the virtual machine says that it loaded. */
    private static String loadedBy(Object... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes-" + System.nanoTime() + ".log");
        Ran ran = new Launcher(folder, List.of("DTI_JAVA_OPTS=-Xlog:class+load:file=" + log)).dti(arguments);
        assertThat(ran.exit()).as(ran.err()).isLessThan(2);
        return Files.readString(log);
    }
}
