package vn.dti.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/doi-chieu-ke-hoach.md} names only tests that there are. */
class PlanWalkTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*Test)`");

    @Test
    void everyTestThatThePlansAreHeldByIsThere() throws Exception {
        Set<String> named = new TreeSet<>();
        Matcher name = NAMED.matcher(Files.readString(Path.of("docs", "doi-chieu-ke-hoach.md")));
        while (name.find()) {
            named.add(name.group(1));
        }
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            Set<String> there = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(there).containsAll(named);
        }
        assertThat(named).hasSizeGreaterThan(20);
    }
}
