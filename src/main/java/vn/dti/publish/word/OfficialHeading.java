package vn.dti.publish.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.dti.notice.Texts;
import vn.dti.word.ParagraphLook;
import vn.dti.word.WordMarkup;

/**
 * The head of an administrative document: name of the issuing body at the left, of the nation with its motto at the
 * right (Decree 30/2020/NĐ-CP, annex I, section II).
 */
final class OfficialHeading {

    private static final long LEFT = WordMarkup.TEXT_WIDTH * 41 / 100;
    private static final long RIGHT = WordMarkup.TEXT_WIDTH - LEFT;

    private OfficialHeading() {}

    static void write(WordMarkup word, String organiser, Texts texts) {
        word.sideBySide(columns(), List.of(names(organiser, texts)));
    }

    /** With number and symbol, place and day below it. */
    static void write(WordMarkup word, String organiser, String number, String placeAndDay, Texts texts) {
        List<List<Consumer<WordMarkup>>> rows = new ArrayList<>();
        rows.add(names(organiser, texts));
        rows.add(List.of(
                left -> left.paragraph(number, ParagraphLook.centred(13)),
                right -> right.paragraph(placeAndDay, ParagraphLook.centred(13).slanted())));
        word.sideBySide(columns(), rows);
    }

    private static List<Consumer<WordMarkup>> names(String organiser, Texts texts) {
        return List.of(
                left -> left.paragraph(organiser, ParagraphLook.centred(13).strong())
                        .stroke(LEFT, 25),
                right -> right.paragraph(
                                texts.get("publish.nation"),
                                ParagraphLook.centred(12).strong())
                        .paragraph(
                                texts.get("publish.motto"),
                                ParagraphLook.centred(13).strong())
                        .stroke(RIGHT, 58));
    }

    private static long[] columns() {
        return new long[] {LEFT, RIGHT};
    }
}
