package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The commands that the pages show give the printed result on any day and from any clone, whose files are as old as the
 * clone (dac-ta 4).
 */
class PagesTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    static Path root;

    @BeforeAll
    static void copy() throws IOException {
        ExampleCopy.copy(root, "examples", "indicators");
        said("dti score examples/mo-duc-2024", 80, "2024-12-31");
    }

    private static List<String> blocks(Path page) throws IOException {
        return BLOCK.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("docs/giai-thich.md")));
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            examples.map(example -> example.resolve("README.md")).sorted().forEach(pages::add);
        }
        return pages.stream();
    }

    /** The commands of a page that name an example. */
    private static Set<String> commands(Path page) throws IOException {
        Set<String> commands = new LinkedHashSet<>();
        for (String block : blocks(page)) {
            block.lines()
                    .map(line -> line.replaceFirst("^.*?(?:^|\\$ |/)(?=dti )", ""))
                    .filter(line -> line.startsWith("dti ") && line.contains("examples/"))
                    .forEach(commands::add);
        }
        return commands;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sayTheSameOnAnyDayAndFromAnyClone(Path page) throws IOException {
        Set<String> commands = commands(page);
        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            touch("2026-01-02T03:04:05Z");
            String early = said(command, 80, "2025-03-10");
            touch("2031-07-08T09:10:11Z");
            assertThat(said(command, 80, "2099-12-05")).as(command).isEqualTo(early);
            assertThat(early).as(command).doesNotContain("Xem cách dùng", "lỗi bên trong");
        }
    }

    /** From a clone all files have the day on which it was made. */
    private static void touch(String instant) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("examples"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse(instant)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showWhatIsPrinted(Path page) throws IOException {
        String before = "";
        for (String block : blocks(page)) {
            List<String> lines = block.lines().toList();
            if (lines.get(0).startsWith("$ dti ")) {
                compare(lines.get(0).substring(2), lines.subList(1, lines.size()));
            } else if (before.contains("dti score examples/mo-duc-2024\n")
                    && lines.get(0).startsWith("CẢNH BÁO")) {
                compare("dti score examples/mo-duc-2024", lines);
            }
            before = block;
        }
    }

    /** Each line is printed, in this order; a line ... stands for some that are left out. */
    private static void compare(String command, List<String> shown) {
        int width = shown.stream().mapToInt(String::length).max().orElse(80) > 80 ? 200 : 80;
        List<String> printed = said(command, width, "2099-06-30")
                .lines()
                .map(String::stripTrailing)
                .toList();
        int at = 0;
        boolean skip = false;
        for (String line : shown) {
            if (line.strip().equals("...") || line.strip().equals("…")) {
                skip = true;
                continue;
            }
            String wanted = line.stripTrailing();
            int found = at;
            while (skip && found < printed.size() && !printed.get(found).equals(wanted)) {
                found++;
            }
            assertThat(found < printed.size() ? printed.get(found) : "(the end)")
                    .as("%s: %s", command, String.join("\n", printed))
                    .isEqualTo(wanted);
            at = found + 1;
            skip = false;
        }
    }

    private static String said(String command, int columns, String today) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.substring("dti ".length()));
        while (word.find()) {
            String text = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(text.startsWith("examples/") ? root.resolve(text).toString() : text);
        }
        if (!words.contains("--today")) {
            words.addAll(List.of("--today", today));
        }
        StringWriter screen = new StringWriter();
        PrintWriter writer = new PrintWriter(screen);
        Main.run(
                words.toArray(String[]::new),
                Map.of("COLUMNS", String.valueOf(columns)),
                Optional.empty(),
                writer,
                writer);
        return screen.toString().replace("\r\n", "\n").replace(root + "/", "");
    }
}
