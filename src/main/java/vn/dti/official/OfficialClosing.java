package vn.dti.official;

import java.util.List;
import java.util.function.Consumer;
import vn.dti.notice.Texts;
import vn.dti.word.ParagraphStyle;
import vn.dti.word.WordMarkup;

/**
 * The end of an administrative document: recipients at the left, signature at the right (Decree 30/2020/NĐ-CP, annex I,
 * section II). They stay together on a page, and with the paragraph before them where that is kept with the next.
 */
public record OfficialClosing(Texts texts) {

    private static final ParagraphStyle TITLE = ParagraphStyle.centred(14).strong();
    /** Lines left free to sign in. */
    private static final int TO_SIGN = 5;

    /**
     * Adds it as the last of a document.
     *
     * @param recipients one a line
     * @param signature lines over the name of who signs
     */
    public void write(WordMarkup word, List<String> recipients, List<String> signature) {
        sideBySide(word, cell -> recipients(cell, recipients), cell -> toSign(cell, signature));
    }

    /** The same with two who sign, as minutes are by the secretary and the chair; the recipients stand below. */
    public void writeTwoToSign(WordMarkup word, List<String> left, List<String> right, List<String> recipients) {
        sideBySide(
                word,
                cell -> {
                    toSign(cell, left);
                    recipients(cell, recipients);
                },
                cell -> toSign(cell, right));
    }

    private static void sideBySide(WordMarkup word, Consumer<WordMarkup> left, Consumer<WordMarkup> right) {
        word.paragraph("", ParagraphStyle.left(8).keptWithNext());
        long half = WordMarkup.TEXT_WIDTH / 2;
        word.sideBySide(new long[] {half, WordMarkup.TEXT_WIDTH - half}, List.of(List.of(left, right)));
        word.least();
    }

    private void recipients(WordMarkup cell, List<String> recipients) {
        cell.paragraph(
                texts.get("official.recipients"),
                ParagraphStyle.left(12).strong().slanted());
        recipients.forEach(each -> cell.paragraph(each, ParagraphStyle.left(11)));
    }

    private static void toSign(WordMarkup cell, List<String> signature) {
        signature.forEach(each -> cell.paragraph(each, TITLE));
        for (int line = 0; line < TO_SIGN; line++) {
            cell.paragraph("", TITLE);
        }
    }
}
