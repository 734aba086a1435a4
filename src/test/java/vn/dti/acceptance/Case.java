package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of src/test/resources/cases; see the README there.
 *
 * @param folder the assessment folder with {@code expected/} in it
 */
record Case(Path folder) {

    private static final Path ALL = Path.of("src/test/resources/cases");
    private static final Set<String> ABOUT_THE_RUN = Set.of("arguments.txt", "exit.txt", "stdout.txt", "stderr.txt");

    static List<Case> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().map(Case::new).toList();
        }
    }

    List<String> arguments() {
        return List.of(expected("arguments.txt", "score").strip().split(" "));
    }

    /** The case's files without {@code expected/}, in another folder. */
    Path copiedTo(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = folder.relativize(file);
                if (!name.startsWith("expected")) {
                    Files.createDirectories(target.resolve(name).getParent());
                    Files.copy(file, target.resolve(name));
                }
            }
        }
        return target;
    }

    /** Compares what a run in a copy came to. */
    void compare(Ran ran, Path copy) throws IOException {
        assertThat(ran.exit())
                .as("exit; %s", ran.err())
                .isEqualTo(Integer.parseInt(expected("exit.txt", "0").strip()));
        if (Files.exists(folder.resolve("expected/stdout.txt"))) {
            assertThat(ran.out().replace("\r\n", "\n")).isEqualTo(expected("stdout.txt", ""));
        }
        List<String> said = ran.err().lines().map(String::strip).toList();
        assertThat(said)
                .containsAll(
                        expected("stderr.txt", "").lines().map(String::strip).toList());
        Set<String> results = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder.resolve("expected"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !ABOUT_THE_RUN.contains(name))
                    .forEach(results::add);
        }
        assertThat(Files.exists(copy.resolve("ket-qua"))).isEqualTo(!results.isEmpty());
        for (String name : results) {
            assertThat(Files.readString(copy.resolve("ket-qua").resolve(name)))
                    .as(name)
                    .isEqualTo(Files.readString(folder.resolve("expected").resolve(name)));
        }
    }

    private String expected(String name, String otherwise) {
        Path file = folder.resolve("expected").resolve(name);
        try {
            return Files.exists(file) ? Files.readString(file) : otherwise;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
