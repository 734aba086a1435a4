package vn.dti.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING.md sends a newcomer to is there: every class, file and folder that it names. */
class ContributingPageTest {

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern CLASS = Pattern.compile("(?:[A-Z][a-z0-9]+){2,}");
    private static final Pattern PATH = Pattern.compile("(?:src|docs|examples|indicators)/[\\w./-]+");
    private static final Pattern TEST = Pattern.compile("-Dtest='?(\\w+)");

    @Test
    void everyClassFileAndFolderItNamesIsThere() throws IOException {
        Set<String> classes = classes();
        Set<String> lost = new TreeSet<>();
        Matcher quoted = QUOTED.matcher(Files.readString(Path.of("CONTRIBUTING.md")));
        int named = 0;
        while (quoted.find()) {
            String words = quoted.group(1);
            if (CLASS.matcher(words).matches()) {
                named++;
                if (!classes.contains(words)) {
                    lost.add(words);
                }
            }
            PATH.matcher(words)
                    .results()
                    .map(match -> match.group())
                    .filter(path -> !Files.exists(Path.of(path)))
                    .forEach(lost::add);
            TEST.matcher(words)
                    .results()
                    .map(match -> match.group(1))
                    .filter(test -> !classes.contains(test))
                    .forEach(lost::add);
        }
        assertThat(lost).isEmpty();
        assertThat(named).isGreaterThan(20);
    }

    @Test
    void bothLanguagesHaveTheSameTables() throws IOException {
        String[] languages = Files.readString(Path.of("CONTRIBUTING.md")).split("\n---\n");
        assertThat(languages).hasSize(2);
        assertThat(rows(languages[0])).isEqualTo(rows(languages[1]));
    }

    private static long rows(String text) {
        return text.lines().filter(line -> line.startsWith("| ")).count();
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
