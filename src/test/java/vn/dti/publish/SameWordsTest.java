package vn.dti.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** How points came about is told in the same words by the scorecard and by {@code dti explain}. */
class SameWordsTest {

    private static final Pattern ITEM = Pattern.compile("(\\S+) [^:]*: (.*)\\. Kết quả .*");

    @TempDir
    Path below;

    @Test
    void scorecardAndExplainSayTheSame() throws Exception {
        Path folder = Published.copy(below);
        Published.dti("publish", "--provisional", "--only", "phieu", folder.toString());
        List<String> items = Pages.all(Pages.parse(folder.resolve("cong-bo/phieu/duc-tan.html")), "li").stream()
                .map(Element::getTextContent)
                .filter(item -> item.contains(". Kết quả "))
                .toList();
        assertThat(items).hasSizeGreaterThan(20);
        // A step, a ratio, a deadline, a choice, a relative rule, several parts.
        for (String code : List.of("1.2", "1.5", "2.1", "4.2", "4.5", "6.11")) {
            Matcher item = items.stream()
                    .map(ITEM::matcher)
                    .filter(matcher -> matcher.matches() && matcher.group(1).equals(code))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(code));
            assertThat(Published.dti("explain", "duc-tan", code, "-C", folder.toString()))
                    .startsWith("0\n")
                    .contains("Tính: " + item.group(2));
        }
    }
}
