package vn.dti.formlayout;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quick ways of folding give what the thorough ones do, for every character there is. */
class FoldingTest {

    private static Stream<Character> allCharacters() {
        return IntStream.rangeClosed(0, 0xFFFF).mapToObj(c -> (char) c);
    }

    @Test
    void knowsEveryBlank() {
        assertThat(allCharacters().filter(Folding::isBlank))
                .containsExactlyElementsOf(allCharacters()
                        .filter(c -> c <= ' ' || c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c)))
                        .toList());
    }

    @Test
    void tidiesAsDroppingAndSpacingDo() {
        assertThat(allCharacters()
                        .flatMap(c -> Stream.of("" + c, "a" + c + "b", "a " + c, c + " b"))
                        .filter(text -> !Folding.tidy(text).equals(Folding.spaced(Folding.visible(text)))))
                .isEmpty();
    }

    @Test
    void composesAsTheNormalizerDoes() {
        assertThat(allCharacters()
                        .flatMap(c -> Stream.of("" + c, "e" + c, c + "\u0301"))
                        .filter(text ->
                                !Folding.composed(text).equals(Normalizer.normalize(text, Normalizer.Form.NFC))))
                .isEmpty();
    }

    @Test
    void leavesATidyTextAlone() {
        String text = "Kế hoạch số 389/KH-UBND";

        assertThat(Folding.tidy(text)).isSameAs(text);
        assertThat(Folding.composed(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Điểm  tự chấm, diem tu cham",
                "\" (Mã)\u00A0chỉ số: \", ma chi so",
                "Minh chứng / Ghi chú, minh chung/ghi chu",
                "a / / b, a//b",
                "\"/ a /\", /a/",
                "Ɖức Hoà, duc hoa",
                "Đức Hòa, duc hoa",
                "x\u200By, xy",
                "ﾊ 1.10, ﾊ 1 10",
                "…, \"\""
            })
    void foldsToBareWords(String text, String bare) {
        assertThat(Folding.bare(text)).isEqualTo(bare);
        assertThat(Folding.bare(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(bare);
    }
}
