package vn.dti.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void controlAndDirectionCharactersAreShownByTheirNumbers() {
        assertThat(VisibleText.of("Xã \u202Eab\u2069c\u001B[2J\u0007\u009B1m\u007F\u0000"))
                .isEqualTo("Xã \\u202Eab\\u2069c\\u001B[2J\\u0007\\u009B1m\\u007F\\u0000");
    }

    @Test
    void allOtherTextIsItself() {
        String text = "Xã Đức Chánh – 85 %\tdòng 1\r\ndòng 2 😀 \u00A0\u200B";
        assertThat(VisibleText.of(text)).isSameAs(text);
    }

    @Test
    void whatIsShownIsKnownAgain() {
        assertThat(VisibleText.isShownIn("a \\u202E b")).isTrue();
        assertThat(VisibleText.isShownIn("C:\\users \\u1EA1 \\u20")).isFalse();
    }

    @Test
    void onOneLineAlsoWhatBeginsALineIsShown() {
        assertThat(VisibleText.onOneLine("a\r\nb\tc\u2028d\u2029e\u202E"))
                .isEqualTo("a\\u000D\\u000Ab\\u0009c\\u2028d\\u2029e\\u202E");
        String name = "Xã Đức Chánh – phiếu 1.xlsx";
        assertThat(VisibleText.onOneLine(name)).isSameAs(name);
    }
}
