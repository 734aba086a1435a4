package vn.dti.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/** Entries of a mapping taken out by name, each as what it should be; what is left is complained of. */
class FieldsTest {

    private enum Colour {
        RED,
        DARK_BLUE
    }

    @TempDir
    private Path folder;

    private Problems problems;

    @BeforeEach
    void begin() {
        problems = new Problems("f.yaml");
    }

    private Fields fields(String text) throws Exception {
        Path file = folder.resolve("f.yaml");
        Files.writeString(file, text);
        return new Fields(YamlFile.read(YamlSource.of(file), problems), problems);
    }

    private List<String> told() {
        return problems.notices().stream()
                .map(notice -> notice.code().key() + " " + notice.arguments())
                .toList();
    }

    @Test
    void scalarsAreTakenAsWritten() throws Exception {
        Fields fields = fields("a: 1.10\nb: 01\nc: yes\nd: ~\ne: '~'\n");

        assertThat(fields.text("a")).contains("1.10");
        assertThat(fields.text("b")).contains("01");
        assertThat(fields.text("c")).contains("yes");
        assertThat(fields.text("d")).isEmpty();
        assertThat(fields.text("e")).contains("~");
    }

    @Test
    void numbersDaysTruthsAndChoicesAreReadStrictly() throws Exception {
        Fields fields = fields("n: 12.50\nd: 2024-11-15\nt: true\nc: dark_blue\ni: 3\n");

        assertThat(fields.decimal("n")).contains(new BigDecimal("12.50"));
        assertThat(fields.day("d")).contains(LocalDate.of(2024, 11, 15));
        assertThat(fields.truth("t", false)).isTrue();
        assertThat(fields.choice("c", Colour.class, Colour.RED)).isEqualTo(Colour.DARK_BLUE);
        assertThat(fields.integer("i", 1, 5)).contains(3);
        fields.finish();
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsNotSoIsToldWithTheMend() throws Exception {
        Fields fields = fields("n: 12,5\nd: 5/11/2024\nt: có\nc: blue\ni: 9\n");

        fields.decimal("n");
        fields.day("d");
        fields.truth("t", true);
        fields.choice("c", Colour.class, Colour.RED);
        fields.integer("i", 1, 5);

        assertThat(told())
                .containsExactly(
                        "yaml_decimal_comma [12,5, 12.5]",
                        "yaml_day_first [5/11/2024, 2024-11-05]",
                        "yaml_not_one_of [có, [true, false]]",
                        "yaml_not_one_of [blue, [red, dark_blue]]",
                        "yaml_out_of_range [9, 1, 5]");
    }

    @Test
    void keysThatNobodyTookAreToldWithTheNearestOrTheMissingBlank() throws Exception {
        Fields fields = fields("m: {target: 1, taget: 2, code:x1, x: 0,25%}\n");
        Fields inner = fields.fields("m").orElseThrow();
        inner.text("target");
        inner.text("code");
        inner.text("x");
        inner.finish();

        assertThat(told())
                .containsExactly(
                        "yaml_unknown_key [taget, target]",
                        "yaml_tight_colon [code:x1, code: x1]",
                        "yaml_decimal_comma [0,25%, 0.25%]");
    }

    /** A hyphen alone stands for a code that cannot be read: typed, it was taken for one that was complained of already. */
    @Test
    void aHyphenAloneIsNoCodeAndIsTold() throws Exception {
        Fields fields = fields("code: '-'\nother: x-1\n");

        fields.fileCode("code");
        assertThat(fields.fileCode("other")).isEqualTo("x-1");

        assertThat(told()).containsExactly("code_not_allowed [-]");
    }

    @Test
    void placesCountFromOne() throws Exception {
        fields("a: 1\nb:\n  c: x\n").fields("b").orElseThrow().decimal("c");

        assertThat(problems.notices())
                .singleElement()
                .extracting(Notice::code, notice -> notice.place().cell())
                .containsExactly(NoticeCode.YAML_NOT_NUMBER, "dòng 3, cột 6");
    }
}
