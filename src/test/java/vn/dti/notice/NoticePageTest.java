package vn.dti.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/thong-bao.md} says what the program says: every code, its severity, its sentence in both languages. */
class NoticePageTest {

    private static final Path PAGE = Path.of("docs", "thong-bao.md");
    private static final Pattern ENTRY = Pattern.compile("(?ms)^### `([a-z0-9_]+)`\\n(.*?)(?=^##|\\z)");
    private static final Map<Severity, String> WORDS =
            Map.of(Severity.ERROR, "Lỗi", Severity.WARNING, "Cảnh báo", Severity.INFO, "Ghi chú");

    private static Map<String, String> entries() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(Files.readString(PAGE));
        while (entry.find()) {
            assertThat(entries.put(entry.group(1), entry.group(2).strip()))
                    .as("two entries for %s", entry.group(1))
                    .isNull();
        }
        return entries;
    }

    private static String pattern(NoticeCode code, Language language) {
        return ResourceBundle.getBundle("vn.dti.messages", language.locale())
                .getString("notice." + code.key())
                .replace("''", "'")
                .replace("'{'", "{")
                .replace("'}'", "}");
    }

    private static String entry(NoticeCode code, String cause, String remedy) {
        return String.join(
                "\n",
                "**" + WORDS.get(code.severity()) + ".** " + pattern(code, Language.VI),
                "",
                "- Nguyên nhân: " + cause,
                "- Cách xử lý: " + remedy,
                "- English: " + pattern(code, Language.EN));
    }

    private static String part(String entry, String name) {
        Matcher part = Pattern.compile("(?m)^- " + name + ": (\\S.*\\.)$").matcher(entry);
        return part.find() ? part.group(1) : "(một câu)";
    }

    @Test
    void everyCodeHasItsEntryAndEveryEntryACode() throws IOException {
        Map<String, String> entries = entries();
        StringBuilder toDo = new StringBuilder();
        for (NoticeCode code : NoticeCode.values()) {
            String found = entries.getOrDefault(code.key(), "");
            String expected = entry(code, part(found, "Nguyên nhân"), part(found, "Cách xử lý"));
            if (!found.equals(expected) || found.contains("(một câu)")) {
                toDo.append("\n\n### `" + code.key() + "`\n\n" + expected);
            }
        }
        assertThat(toDo.toString())
                .as("put these entries into %s, where the enum has them, with cause and remedy as sentences", PAGE)
                .isEmpty();
        List<String> codes =
                Arrays.stream(NoticeCode.values()).map(NoticeCode::key).toList();
        assertThat(entries.keySet())
                .as("the entries of %s in the order of NoticeCode; remove those that are no codes", PAGE)
                .containsExactlyElementsOf(codes);
    }
}
