package vn.dti.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.BufferedReader;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that is stopped in the middle of making something leaves nothing of it, hidden or temporary. */
@DisabledOnOs(WINDOWS)
class WhenStoppedTest {

    @TempDir
    private Path folder;

    private static String classes(Class<?> of) throws Exception {
        return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "file", "exchange", "scratch"})
    void nothingIsLeft(String middle) throws Exception {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + folder,
                        "-XX:-UsePerfData",
                        "-cp",
                        classes(FolderLock.class) + File.pathSeparator + classes(StoppedProbe.class),
                        StoppedProbe.class.getName(),
                        middle,
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = run.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("begun");
            assertThat(folder).isNotEmptyDirectory();

            // Without closing what is read from it.
            run.toHandle().destroy();

            assertThat(out.readLine()).isNull();
        }
        assertThat(run.waitFor()).isEqualTo(143);
        assertThat(folder).isEmptyDirectory();
    }
}
