package vn.dti.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two languages say the same things, and nothing that MessageFormat would swallow. */
class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    /** What may stand between or as apostrophes: a quotation that begins with a brace, and a doubled one. */
    private static final Pattern QUOTED = Pattern.compile("'[{}][^']*'|''");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private static final Map<String, String> VI = bundle("vi");
    private static final Map<String, String> EN = bundle("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(VI).isNotEmpty();
        assertThat(EN.keySet()).isEqualTo(VI.keySet());
    }

    @Test
    void noKeyStandsTwice() {
        for (String language : List.of("vi", "en")) {
            List<String> keys = new ArrayList<>();
            lines(language)
                    .forEach(line ->
                            keys.add(line.substring(0, line.indexOf('=')).strip()));
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyNoticeHasATextAndEveryTextOfANoticeACode() {
        Set<String> codes = new TreeSet<>();
        for (NoticeCode code : NoticeCode.values()) {
            codes.add("notice." + code.key());
        }
        Set<String> texts = new TreeSet<>(VI.keySet());
        texts.removeIf(key -> !key.startsWith("notice."));
        assertThat(texts).isEqualTo(codes);
    }

    /**
     * A key is used where it stands in the code, whole or by its beginning up to a dot; help is asked for by picocli,
     * notices by their codes.
     */
    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> literals = literals();
        Set<String> unused = new TreeSet<>(VI.keySet());
        unused.removeIf(key -> literals.contains(key)
                || beginnings(key).anyMatch(literals::contains)
                || literals.stream().anyMatch(literal -> literal.contains("${bundle:" + key + "}"))
                || key.equals("help")
                || key.startsWith("notice.")
                || key.startsWith("dti.")
                || key.startsWith("usage."));
        assertThat(unused).isEmpty();
    }

    private static Stream<String> beginnings(String key) {
        return Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
                .map(dot -> key.substring(0, dot + 1));
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
        }
        return literals;
    }

    @Test
    void bothLanguagesFillInTheSamePlaceholders() {
        VI.forEach((key, text) -> assertThat(placeholders(EN.get(key))).as(key).isEqualTo(placeholders(text)));
    }

    @Test
    void noTextHasALoneApostropheOrABrokenPattern() {
        for (Map<String, String> bundle : List.of(VI, EN)) {
            // Texts of the help are picocli's, not MessageFormat's.
            bundle.forEach((key, text) -> {
                if (!key.contains(".usage.") && !key.startsWith("dti.")) {
                    assertThat(QUOTED.matcher(text).replaceAll("")).as(key).doesNotContain("'");
                    assertThat(new MessageFormat(text, Locale.ROOT)).as(key).isNotNull();
                }
            });
        }
    }

    @Test
    void everyNoticeSaysSomethingBeyondItsArgumentsAndEndsAsASentence() {
        for (NoticeCode code : NoticeCode.values()) {
            for (Map<String, String> bundle : List.of(VI, EN)) {
                String text = bundle.get("notice." + code.key());
                assertThat(text).as(code.key()).matches("(?s).{15,}[.?…]");
            }
        }
    }

    @Test
    void codesAreKnownByTheirKeys() {
        assertThat(NoticeCode.POINTS_ABOVE_MAXIMUM.key()).isEqualTo("points_above_maximum");
        assertThat(Stream.of(NoticeCode.values()).map(NoticeCode::key)).doesNotHaveDuplicates();
    }

    private static Set<Integer> placeholders(String text) {
        Set<Integer> placeholders = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            placeholders.add(Integer.parseInt(matcher.group(1)));
        }
        return placeholders;
    }

    private static Map<String, String> bundle(String language) {
        Map<String, String> bundle = new TreeMap<>();
        lines(language).forEach(line -> {
            int equals = line.indexOf('=');
            bundle.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        });
        return bundle;
    }

    private static List<String> lines(String language) {
        Path file = Path.of("src/main/resources/vn/dti/messages_" + language + ".properties");
        try (Stream<String> lines = Files.lines(file)) {
            String joined =
                    lines.reduce("", (left, right) -> left + right + "\n").replaceAll("\\\\\n\\s*", "");
            return joined.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
