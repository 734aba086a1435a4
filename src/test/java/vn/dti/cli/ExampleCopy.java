package vn.dti.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A copy of the Mộ Đức example that tests may change, and the program run on it. */
final class ExampleCopy {

    private final Path root;

    /** What a command left behind. */
    record Run(int code, String out, String err) {}

    private ExampleCopy(Path root) {
        this.root = root;
    }

    /** Copies the example and the indicator sets below a folder. */
    static ExampleCopy in(Path root) throws IOException {
        copy(root, "examples/mo-duc-2024", "indicators");
        return new ExampleCopy(root);
    }

    /** Copies parts of the project below a folder, without results. */
    static void copy(Path root, String... parts) throws IOException {
        for (String part : parts) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (!file.toString().contains("ket-qua")) {
                        Path copy = root.resolve(file.toString());
                        Files.createDirectories(copy.getParent());
                        Files.copy(file, copy);
                    }
                }
            }
        }
    }

    Path folder() {
        return root.resolve("examples/mo-duc-2024");
    }

    /** Runs a command in the example's folder; its path is left out of what it says. */
    Run run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "-C";
        all[arguments.length + 1] = folder().toString();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(all, new PrintWriter(out), new PrintWriter(err));
        return new Run(code, shown(out), shown(err));
    }

    /** What stands on a terminal so many characters wide when a command has ended. */
    String screen(int columns, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "-C";
        all[arguments.length + 1] = folder().toString();
        StringWriter screen = new StringWriter();
        PrintWriter writer = new PrintWriter(screen);
        Main.run(all, Map.of("COLUMNS", String.valueOf(columns)), Optional.empty(), writer, writer);
        return shown(screen);
    }

    private String shown(StringWriter text) {
        return text.toString()
                .replace("\r\n", "\n")
                .replace(folder().toString().replace("\\", "/"), "mo-duc-2024")
                .replace(folder().toString(), "mo-duc-2024");
    }
}
