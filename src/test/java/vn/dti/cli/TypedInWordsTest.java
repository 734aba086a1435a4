package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer types: names where codes are, days as she writes them; and what a refusal proposes. */
class TypedInWordsTest {

    @TempDir
    static Path root;

    private static ExampleCopy example;

    @BeforeAll
    static void copy() throws IOException {
        example = ExampleCopy.in(root);
    }

    private static void same(String[] byName, String... byCode) {
        ExampleCopy.Run named = example.run(byName);
        assertThat(named.out())
                .as(named.err())
                .isNotBlank()
                .isEqualTo(example.run(byCode).out());
    }

    private static String[] words(String... words) {
        return words;
    }

    @Test
    void namesAreTakenWhereCodesAre() {
        same(words("explain", "Đức Thạnh", "6.8"), "explain", "duc-thanh", "6.8");
        same(
                words(
                        "explain",
                        "đức thạnh",
                        "Hồ sơ giải quyết trực tuyến trên tổng số hồ sơ giải quyết thủ tục hành chính"),
                "explain",
                "duc-thanh",
                "6.8");
        same(
                words("explain", "Xã Đức Thạnh", "--against", "Đức Minh"),
                "explain",
                "duc-thanh",
                "--against",
                "duc-minh");
        same(words("diff", "--to", "thẩm định lần 1"), "diff", "--to", "lan-1");
        same(words("diff", "--unit", "Đức Thạnh"), "diff", "--unit", "duc-thanh");
        same(words("diff", "--pillar", "kinh te so"), "diff", "--pillar", "kinh-te-so");
    }

    @Test
    void whatIsMeantIsLookedForInsideNames() {
        assertThat(example.run("explain", "Thạnh").err()).contains("Có phải: duc-thanh (Xã Đức Thạnh)?");
        assertThat(example.run("diff", "--pillar", "kinh tế").err()).contains("Có phải: kinh-te-so (Kinh tế số)?");
        assertThat(example.run("explain", "duc t").err())
                .contains("duc-thang (Xã Đức Thắng), duc-thanh (Xã Đức Thạnh), duc-tan (Xã Đức Tân)?");
        assertThat(example.run("explain", "duc-thanh", "trực tuyến trên tổng").err())
                .contains("Có phải: 6.8 (Hồ sơ giải quyết trực tuyến");
        assertThat(example.run("explain", "zzzzzz", "--lang", "en").err()).contains("duc-loi, duc-thang, duc-nhuan");
    }

    @Test
    void anIndicatorThatNoSetHasIsNoIndicatorWithoutChanges() {
        ExampleCopy.Run run = example.run("diff", "--indicator", "xyz.99");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Không có chỉ số \"xyz.99\"", "6.8");
    }

    @Test
    void daysAreTypedAsPeopleWriteThem() {
        same(words("status", "--today", "16/11/2024"), "status", "--today", "2024-11-16");
        same(words("status", "--today", "5/1/2025"), "status", "--today", "2025-01-05");
        ExampleCopy.Run run = example.run("status", "--today", "31/2/2026");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("31/2/2026", "15/11/2026", "2026-11-15");
        assertThat(example.run("status", "--today", "mai", "--lang", "en").err())
                .contains("a day, as 15/11/2026");
    }

    @Test
    void aRefusalSaysWhatMayBeWritten() {
        assertThat(example.run("score", "--format", "pdf").err()).contains("pdf", "--format", "table, csv, json");
        assertThat(example.run("status", "--by", "xa").err()).contains("unit, lead");
        assertThat(example.run("score", "--stage", "lan-9").err()).contains("self", "lan-1", "lan-2", "final");
        assertThat(example.run("forms", "--round", "lan-9").err()).contains("lan-1", "lan-2");
        assertThat(example.run("diff", "--min-change", "nhiều").err()).contains("một số");
        assertThat(example.run("score", "--lang", "fr").err()).contains("vi, en");
        assertThat(example.run("explain").err()).contains("Thiếu ĐƠN_VỊ");
        assertThat(example.run("scor").err()).contains("Có phải: score?");
    }

    @Test
    void helpIsGivenForACommandByName() {
        ExampleCopy.Run help = example.run("help", "score");
        assertThat(help.code()).isZero();
        assertThat(help.out()).isEqualTo(example.run("score", "--help").out()).contains("Ví dụ:", "[THƯ_MỤC]");
        assertThat(example.run("help").out()).contains("Lệnh:", "publish");
        ExampleCopy.Run unknown = example.run("help", "scor");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("score");
        assertThat(example.run("help", "score", "--lang", "en").out()).contains("Examples:", "[FOLDER]");
    }
}
