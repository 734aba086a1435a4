package vn.dti.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.notice.Language;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Texts;

/** What is wrong in a YAML file is told by what the person did, at the line where it was done, in plain words. */
class YamlFileTest {

    private static final String GOOD =
            """
            title: Kỳ thử
            year: 2024
            deadlines:
              self_assessment: {before: 2024-11-15}
            units:
              - {code: x1, name: Xã Một, kind: xa}
              - code: x2
                name: Xã Hai
                kind: xa
            """;

    /** Words of the library's own messages. */
    private static final Pattern LIBRARY = Pattern.compile(
            "(?i)\\b(expected|found|character|token|mapping|scanning|parsing|stream|block|node|scalar|version|major)\\b|\\?\\?");

    /** So many levels below one another are read. */
    private static final int MAX_DEPTH = 60;

    @TempDir
    private Path folder;

    private List<Notice> problems(String text) throws Exception {
        Path file = folder.resolve("dti.yaml");
        Files.writeString(file, text);
        Problems problems = new Problems("dti.yaml");
        try {
            YamlFile.read(YamlSource.of(file), problems);
        } catch (DefinitionException e) {
            return e.notices();
        }
        return problems.notices();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                of("    name: Xã Hai", "\tname: Xã Hai", NoticeCode.YAML_TAB, 8, ""),
                of("  self_assessment", "\tself_assessment", NoticeCode.YAML_TAB, 4, ""),
                of("    name: Xã Hai", "\u00A0   name: Xã Hai", NoticeCode.YAML_TAB, 8, ""),
                of("year: 2024", "year:2024", NoticeCode.YAML_TIGHT_COLON, 2, "year: 2024"),
                of("name: Xã Hai", "name:Xã Hai", NoticeCode.YAML_TIGHT_COLON, 8, "name: Xã Hai"),
                of("name: Xã Hai", "name: “Xã Hai”", NoticeCode.YAML_CURLY_QUOTES, 8, "“Xã Hai”"),
                of("name: Xã Một", "name: “Xã Một”", NoticeCode.YAML_CURLY_QUOTES, 6, "“Xã Một”"),
                of("name: Xã Hai", "name: ‘Xã Hai’", NoticeCode.YAML_CURLY_QUOTES, 8, "‘Xã Hai’"),
                of("name: Xã Hai", "name: “Xã Hai\"", NoticeCode.YAML_CURLY_QUOTES, 8, "“Xã Hai"),
                of("title: Kỳ thử", "title: Kỳ thử: lần một", NoticeCode.YAML_COLON_IN_TEXT, 1, "Kỳ thử: lần một"),
                of("name: Xã Hai", "name: %Xã Hai", NoticeCode.YAML_RESERVED_SIGN, 8, "%Xã Hai"),
                of("name: Xã Hai", "name: @Xã Hai", NoticeCode.YAML_RESERVED_SIGN, 8, "@Xã Hai"),
                of("name: Xã Hai", "name: *Xã Hai", NoticeCode.YAML_RESERVED_SIGN, 8, "*Xã Hai"),
                of("name: Xã Hai", "name: &Xã Hai", NoticeCode.YAML_RESERVED_SIGN, 8, "&Xã Hai"),
                of("name: Xã Hai", "name: !Xã Hai", NoticeCode.YAML_RESERVED_SIGN, 8, "!Xã Hai"),
                of("name: Xã Hai", "name: !UBND Xã Hai", NoticeCode.YAML_RESERVED_SIGN, 8, "!UBND Xã Hai"),
                of("year: 2024", "year 2024", NoticeCode.YAML_NO_COLON, 2, "\"year 2024\""),
                of("year: 2024", "year = 2024", NoticeCode.YAML_NO_COLON, 2, "\"year = 2024\""),
                of("year: 2024", "year： 2024", NoticeCode.YAML_NO_COLON, 2, "\"year： 2024\""),
                of("kind: xa}", "kind: xa", NoticeCode.YAML_BRACKETS, 7, "6"),
                of("kind: xa}", "kind: xa]", NoticeCode.YAML_BRACKETS, 6, "6"),
                of("code: x1, name", "code: x1 name", NoticeCode.YAML_BRACKETS, 6, "6"),
                of("name: Xã Hai", "name: \"Xã Hai", NoticeCode.YAML_BRACKETS, 10, "8"),
                of("    name: Xã Hai", "   name: Xã Hai", NoticeCode.YAML_INDENTATION, 8, "6"),
                of("title: Kỳ thử", "%YAML 3.0\n---\ntitle: Kỳ thử", NoticeCode.YAML_SYNTAX, 1, ""),
                of("year: 2024", "[a, b]: 2024", NoticeCode.YAML_SYNTAX, 1, ""),
                of("  - code: x2", " - code: x2", NoticeCode.YAML_INDENTATION, 7, ""),
                of("  - code: x2", "  -code: x2", NoticeCode.YAML_DASH, 7, "-code: x2"),
                of("  - {code", "  – {code", NoticeCode.YAML_DASH, 6, "– {code"),
                of("Kỳ thử", "Kỳ \u0001thử", NoticeCode.YAML_CONTROL_CHARACTER, 1, "\\u0001"),
                of("name: Xã Hai", "name: \"Xã \\q Hai\"", NoticeCode.YAML_SYNTAX, 8, ""),
                of("name: Xã Hai", "name: Xã \u202EHai", NoticeCode.YAML_HIDDEN_CHARACTER, 8, "Xã \\u202EHai"));
    }

    private static Arguments of(String right, String wrong, NoticeCode code, int line, String named) {
        return Arguments.of(right, wrong, code, line, named);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldByWhatWasDoneAtItsLine(String right, String wrong, NoticeCode code, int line, String named)
            throws Exception {
        List<Notice> notices = problems(GOOD.replace(right, wrong));

        assertThat(notices).isNotEmpty();
        Notice notice = notices.get(0);
        assertThat(notice.code()).as(notice.toString()).isEqualTo(code);
        assertThat(notice.place().cell()).startsWith("dòng " + line).doesNotMatch("dòng " + line + "\\d.*");
        assertThat(Texts.in(Language.VI).message(notice)).contains(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'    name: Xã Hai'|' \u00A0  name: Xã Hai'|dòng 8, cột 2",
                "year: 2024|year:2024|dòng 2, cột 1",
                "title: Kỳ thử|'title: Kỳ thử: lần một'|dòng 1, cột 14",
                "name: Xã Hai|'name: %Xã Hai'|dòng 8, cột 11",
                "name: Xã Hai|'name: *Xã Hai'|dòng 8, cột 11",
                "name: Xã Hai|'name: !UBND Xã Hai'|dòng 8, cột 11",
                "year: 2024|year 2024|dòng 2, cột 1",
                "'  - code: x2'|'  -code: x2'|dòng 7, cột 3",
                "Kỳ thử|Kỳ \u0001thử|dòng 1, cột 11",
                "name: Xã Hai|'name: “Xã Hai”'|dòng 8, cột 11"
            })
    void theColumnIsWhereTheMistakeStands(String right, String wrong, String cell) throws Exception {
        assertThat(problems(GOOD.replace(right, wrong)).get(0).place().cell()).isEqualTo(cell);
    }

    @Test
    void whatIsNestedToTheLimitIsRead() throws Exception {
        assertThat(codes("a: " + "[".repeat(MAX_DEPTH) + "]".repeat(MAX_DEPTH) + "\n"))
                .isEmpty();
        assertThat(codes("a: " + "[".repeat(MAX_DEPTH + 1) + "]".repeat(MAX_DEPTH + 1) + "\n"))
                .containsExactly(NoticeCode.YAML_TOO_DEEP);
    }

    @Test
    void aGoodFileHasNothingToTell() throws Exception {
        assertThat(problems(GOOD)).isEmpty();
        assertThat(problems("name: Mô hình “Tổ công nghệ số” và “Ngày số”\n")).isEmpty();
        assertThat(problems("name: “Ngày số” hằng tháng\nurl: https://example.vn/a\n"))
                .isEmpty();
        assertThat(problems("name: \"“Xã Một”\"\n")).isEmpty();
    }

    @Test
    void noWordOfTheLibraryReachesAReader() throws Exception {
        Random random = new Random(17);
        String signs = "\t:{}[]\"'-–&*!%@`|>#,?“”\u00A0\u0007 \n~^\\";
        int broken = 0;
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(GOOD);
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.deleteCharAt(at);
                } else {
                    text.insert(at, signs.charAt(random.nextInt(signs.length())));
                }
            }
            for (Notice notice : problems(text.toString())) {
                broken++;
                assertThat(Texts.in(Language.VI).message(notice))
                        .as(text.toString())
                        .doesNotContainPattern(LIBRARY);
                assertThat(notice.place().cell()).as(text.toString()).isNotEmpty();
            }
        }
        assertThat(broken).isGreaterThan(500);
    }

    @Test
    void oneFileIsOneMappingOfSomeSize() throws Exception {
        assertThat(codes("")).containsExactly(NoticeCode.YAML_EMPTY);
        assertThat(codes("- a\n- b\n")).containsExactly(NoticeCode.YAML_EMPTY);
        assertThat(codes("a: 1\n---\nb: 2\n")).containsExactly(NoticeCode.YAML_SECOND_DOCUMENT);
        assertThat(codes("a: 1\na: 2\n")).containsExactly(NoticeCode.YAML_DUPLICATE_KEY);
        assertThat(codes("a: " + "x".repeat(1 << 20) + "\n")).containsExactly(NoticeCode.YAML_TOO_LARGE);
        assertThat(codes("a: " + "[".repeat(70) + "]".repeat(70) + "\n")).containsExactly(NoticeCode.YAML_TOO_DEEP);
        assertThat(codes("[a, b]: 1\n")).isNotEmpty();
    }

    private List<NoticeCode> codes(String text) throws Exception {
        return problems(text).stream().map(Notice::code).toList();
    }
}
