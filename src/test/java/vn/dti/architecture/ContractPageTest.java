package vn.dti.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract stands in docs/dac-ta.md, and whoever cites it ("dac-ta" and a number) cites a part that is there. */
class ContractPageTest {

    private static final Pattern SECTION = Pattern.compile("## (\\d)\\. .*");
    private static final Pattern POINT = Pattern.compile("(\\d)\\. .*");
    /** A line of a comment may end between the word and its number. */
    private static final Pattern REFERENCE =
            Pattern.compile("dac-ta[\\s*/]+(\\d(?:\\.\\d)?)(?:(?: to |, | and | đến )(\\d\\.\\d))?");

    @Test
    void everyPartOfTheContractThatIsCitedIsThere() throws IOException {
        Set<String> parts = parts();
        List<String> lost = new ArrayList<>();
        int found = 0;
        for (Path file : texts()) {
            Matcher matcher = REFERENCE.matcher(Files.readString(file));
            while (matcher.find()) {
                found++;
                for (String cited : new String[] {matcher.group(1), matcher.group(2)}) {
                    if (cited != null && !parts.contains(cited)) {
                        lost.add(file + ": " + matcher.group());
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
        assertThat(found).as("citations").isGreaterThan(70);
    }

    @Test
    void thePartsAreNumberedAsCited() throws IOException {
        assertThat(parts()).contains("1", "2", "3", "4", "5", "3.1", "3.8").doesNotContain("6", "3.9", "4.1");
    }

    private static Set<String> parts() throws IOException {
        Set<String> parts = new TreeSet<>();
        String section = "";
        for (String line : Files.readAllLines(Path.of("docs/dac-ta.md"))) {
            Matcher heading = SECTION.matcher(line);
            Matcher point = POINT.matcher(line);
            if (heading.matches()) {
                section = heading.group(1);
                parts.add(section);
            } else if (point.matches() && !section.isEmpty()) {
                parts.add(section + "." + point.group(1));
            }
        }
        return parts;
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> code = Files.walk(Path.of("src"));
                Stream<Path> pages = Files.walk(Path.of("docs"));
                Stream<Path> root = Files.list(Path.of(""))) {
            return Stream.of(code, pages, root)
                    .flatMap(each -> each)
                    .filter(file -> file.toString().matches(".*\\.(java|md|properties|xml)"))
                    .toList();
        }
    }
}
