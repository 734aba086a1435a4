package vn.dti.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program, started as by cron: nothing in the environment but the path to Java, the plainest locale, and what a
 * test adds.
 *
 * @param variables such as {@code TZ=UTC}
 */
record Launcher(Path folder, List<String> variables) {

    private static final long PATIENCE_SECONDS = 120;

    static Launcher in(Path folder) {
        return new Launcher(folder, List.of());
    }

    Ran dti(Object... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                "/usr/bin/env",
                "-i",
                "PATH=" + Path.of(System.getProperty("java.home"), "bin") + ":/usr/bin:/bin",
                "LC_ALL=C"));
        words.addAll(variables);
        words.add(Path.of("target/dti/bin/dti").toAbsolutePath().toString());
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        Path err = Path.of("target").toAbsolutePath().resolve("launcher-" + System.nanoTime() + ".err");
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        byte[] out = process.getInputStream().readAllBytes();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("dti did not end: " + words);
        }
        String said = Files.readString(err);
        Files.delete(err);
        return new Ran(process.exitValue(), new String(out, StandardCharsets.UTF_8), said);
    }
}
