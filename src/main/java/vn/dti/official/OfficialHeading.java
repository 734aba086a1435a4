package vn.dti.official;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.dti.notice.Texts;
import vn.dti.word.ParagraphStyle;
import vn.dti.word.WordMarkup;

/**
 * The head of an administrative document: name of the issuing body at the left, of the nation with its motto at the
 * right (Decree 30/2020/NĐ-CP, annex I, section II).
 *
 * @param above the body that the issuing one belongs to; empty where it stands for itself
 * @param organiser the issuing body, in capitals
 */
public record OfficialHeading(String above, String organiser, Texts texts) {

    private static final long LEFT = WordMarkup.TEXT_WIDTH * 41 / 100;
    private static final long RIGHT = WordMarkup.TEXT_WIDTH - LEFT;

    /** Of a body that stands for itself. */
    public OfficialHeading(String organiser, Texts texts) {
        this("", organiser, texts);
    }

    /** Without number and day, as on enclosures. */
    public void write(WordMarkup word) {
        word.sideBySide(columns(), List.of(names()));
    }

    /**
     * With number and symbol, place and day below it.
     *
     * @param below what stands under the number, such as what a letter is about; empty for nothing
     */
    public void write(WordMarkup word, String number, String below, String placeAndDay) {
        List<List<Consumer<WordMarkup>>> rows = new ArrayList<>();
        rows.add(names());
        rows.add(List.of(
                left -> {
                    left.paragraph(number, ParagraphStyle.centred(13));
                    if (!below.isEmpty()) {
                        left.paragraph(below, ParagraphStyle.centred(12).spaced(3, 0));
                    }
                },
                right -> right.paragraph(placeAndDay, ParagraphStyle.centred(13).slanted())));
        word.sideBySide(columns(), rows);
    }

    private List<Consumer<WordMarkup>> names() {
        return List.of(
                left -> {
                    if (!above.isEmpty()) {
                        left.paragraph(above, ParagraphStyle.centred(13));
                    }
                    left.paragraph(organiser, ParagraphStyle.centred(13).strong())
                            .stroke(LEFT, 25);
                },
                right -> right.paragraph(
                                texts.get("official.nation"),
                                ParagraphStyle.centred(12).strong())
                        .paragraph(
                                texts.get("official.motto"),
                                ParagraphStyle.centred(13).strong())
                        .stroke(RIGHT, 58));
    }

    private static long[] columns() {
        return new long[] {LEFT, RIGHT};
    }
}
