package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What reaches a screen. */
class VisibleWriterTest {

    private static String written(String text, boolean terminal) {
        StringWriter screen = new StringWriter();
        try (PrintWriter out = new PrintWriter(new VisibleWriter(screen, terminal))) {
            out.print(text);
            out.write(text.toCharArray(), 0, text.length());
        }
        String all = screen.toString();
        assertThat(all.substring(0, all.length() / 2)).isEqualTo(all.substring(all.length() / 2));
        return all.substring(all.length() / 2);
    }

    @Test
    void nothingThatCommandsATerminalGetsThrough() {
        assertThat(written("phiếu\u001B]0;tên\u0007\u202E.xlsx\u001B[2J", true))
                .isEqualTo("phiếu\\u001B]0;tên\\u0007\\u202E.xlsx\\u001B[2J");
        assertThat(written("đỏ \u001B[31mđỏ", false)).isEqualTo("đỏ \\u001B[31mđỏ");
        assertThat(written("LỖI\rĐÚNG", false)).isEqualTo("LỖI\\u000DĐÚNG");
    }

    @Test
    void ownColoursAndLinesDo() {
        String own = "\r\u001B[K\u001B[1mđậm\u001B[0m\tô\r\nhai\n";
        assertThat(written(own, true)).isEqualTo(own);
    }
}
