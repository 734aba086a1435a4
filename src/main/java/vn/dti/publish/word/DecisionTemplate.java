package vn.dti.publish.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.dti.notice.Texts;
import vn.dti.word.ParagraphLook;
import vn.dti.word.WordDocument;
import vn.dti.word.WordMarkup;
import vn.dti.word.WordMarkup.Run;

/**
 * The form of the decision that dti brings along, with placeholders: what an office may take as its own
 * {@code mau/quyet-dinh.docx} and change. Set as Decree 30/2020/NĐ-CP, annexes I and III, asks.
 */
final class DecisionTemplate {

    private static final int ARTICLES = 4;
    private static final ParagraphLook RUNNING = ParagraphLook.running(14);
    private static final ParagraphLook TITLE = ParagraphLook.centred(14).strong();

    private final Texts texts;
    private final WordMarkup word = new WordMarkup();

    private DecisionTemplate(Texts texts) {
        this.texts = texts;
    }

    /** Writes the form, its placeholders not filled. */
    static void write(Texts texts, OutputStream out) throws IOException {
        DecisionTemplate template = new DecisionTemplate(texts);
        template.content();
        WordDocument.write(template.word, "", template.text("title"), "dti", out);
    }

    private void content() {
        OfficialHeading.write(
                word, "{{CO_QUAN}}", text("number", "{{so_ky_hieu}}"), text("place_and_day", "{{dia_danh}}"), texts);
        word.paragraph(text("title"), TITLE.spaced(18, 0));
        word.paragraph("{{trich_yeu}}", TITLE);
        word.stroke(50);
        word.paragraph("{{CO_QUAN}}", TITLE.spaced(6, 6));
        word.paragraph("{{can_cu}}", RUNNING.slanted());
        word.paragraph(text("proposal"), RUNNING.slanted());
        word.paragraph(text("decides"), TITLE.spaced(8, 6));
        for (int article = 1; article <= ARTICLES; article++) {
            String words = text("article." + article, "{{nam}}", "{{so_don_vi}}", "{{giai_doan}}", "{{so_phu_luc}}");
            // The last one stays with the signature, which never stands alone on a page.
            word.paragraph(
                    article == ARTICLES ? RUNNING.keptWithNext() : RUNNING,
                    List.of(new Run(text("article", article) + " ", RUNNING.strong()), new Run(words, RUNNING)));
        }
        ending();
    }

    private String text(String key, Object... arguments) {
        return texts.get("publish.decision." + key, arguments);
    }

    /** Recipients at the left, signature at the right; they stay together on a page. */
    private void ending() {
        word.paragraph("", ParagraphLook.left(8).keptWithNext());
        long left = WordMarkup.TEXT_WIDTH / 2;
        word.sideBySide(
                new long[] {left, WordMarkup.TEXT_WIDTH - left},
                List.of(List.of(
                        recipients -> recipients
                                .paragraph(
                                        text("recipients"),
                                        ParagraphLook.left(12).strong().slanted())
                                .paragraph("{{noi_nhan}}", ParagraphLook.left(11)),
                        signature -> {
                            signature.paragraph("{{nguoi_ky}}", TITLE);
                            // Room to sign in.
                            for (int line = 0; line < 5; line++) {
                                signature.paragraph("", TITLE);
                            }
                        })));
        word.least();
    }
}
