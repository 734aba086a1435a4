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
        Path err = Path.of("target").toAbsolutePath().resolve("launcher-" + System.nanoTime() + ".err");
        Process process = start(ProcessBuilder.Redirect.to(err.toFile()), arguments);
        byte[] out = process.getInputStream().readAllBytes();
        int exit = exit(process);
        String said = Files.readString(err);
        Files.delete(err);
        return new Ran(exit, new String(out, StandardCharsets.UTF_8), said);
    }

    /** Starts the program and leaves it running; what it says is thrown away. */
    Process start(Object... arguments) throws IOException {
        return start(ProcessBuilder.Redirect.DISCARD, arguments);
    }

    private Process start(ProcessBuilder.Redirect err, Object... arguments) throws IOException {
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
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectError(err)
                .start();
        process.getOutputStream().close();
        return process;
    }

    /** The exit code of a program that was started, when it has ended. */
    static int exit(Process process) throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("dti did not end: " + process.info());
        }
        return process.exitValue();
    }
}
