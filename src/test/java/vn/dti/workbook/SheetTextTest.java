package vn.dti.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTextTest {

    @Test
    void takesOutWhatAWorkbookCannotHold() {
        assertThat(SheetText.of("a\u0000b\u000Bc\uFFFFd")).isEqualTo("abcd");
        assertThat(SheetText.of("a\r\nb\rc\td")).isEqualTo("a\nb\nc\td");
        assertThat(SheetText.of("lẻ \ud83d đôi 😀")).isEqualTo("lẻ  đôi 😀");
    }

    @Test
    void keepsWhatWouldBeReadAsAnEscape() {
        assertThat(SheetText.of("_x000D_ và _x00_")).isEqualTo("_x005F_x000D_ và _x00_");
    }

    @Test
    void cutsWhatIsTooLongForACell() {
        assertThat(SheetText.of("ă".repeat(40_000))).hasSize(SheetText.LONGEST).endsWith("ă…");
        assertThat(SheetText.of("😀".repeat(20_000)))
                .hasSizeLessThanOrEqualTo(SheetText.LONGEST)
                .endsWith("😀…");
    }

    @Test
    void escapesXml() {
        assertThat(SheetText.xml("<a b=\"c\" d='e'>&\u0001"))
                .isEqualTo("&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;");
    }

    @Test
    void namesOfSheetsAreShortAllowedAndDifferent() {
        SheetNames names = new SheetNames();
        String longName = "Hoạt động chính quyền số của cấp xã";
        List<String> taken = List.of(
                names.take(longName, " (xa)"),
                names.take(longName, " (xa)"),
                names.take("A/B:C*[D]?'E", ""),
                names.take("a/b:c*[d]?'e", ""));
        assertThat(taken)
                .containsExactly(
                        "Hoạt động chính quyền số c (xa)",
                        "Hoạt động chính quyền số (xa) 2",
                        "A-B-C--D--’E",
                        "a-b-c--d--’e 2");
    }
}
