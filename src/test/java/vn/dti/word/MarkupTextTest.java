package vn.dti.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MarkupTextTest {

    @Property
    void textBecomesTheBytesOfItsEscapedCharacters(@ForAll("texts") String text) {
        assertThat(new MarkupText().append("<p>").text(text).bytes())
                .isEqualTo(("<p>" + PlainText.escaped(text)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void beginsAnewWhenItWasPassedOn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkupText markup = new MarkupText().text("xã ".repeat(5_000));
        markup.flushTo(out);
        markup.append("<b/>").flushTo(out);
        assertThat(markup.length()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("xã ".repeat(5_000) + "<b/>");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "&", "<", ">", "\"", "'", "\n", "\t", "\0", "\u007f", "\u0085", "\u00a0", "\u202e",
                                "\u2066", "\ud800", "\udc00", "😀", "\ue000", "\uffff", "ệ", "đ", "a", " "),
                        Arbitraries.strings().ofLength(1))
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }
}
