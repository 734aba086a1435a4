package vn.dti.publish;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.dti.notice.Texts;
import vn.dti.publish.Word.Look;

/**
 * The form of the decision that dti brings along, with placeholders: what an office may take as its own
 * {@code mau/quyet-dinh.docx} and change. Set as Decree 30/2020/NĐ-CP, annexes I and III, asks.
 */
final class DecisionTemplate {

    private static final long LEFT = Word.TEXT_WIDTH * 40 / 100;
    private static final long RIGHT = Word.TEXT_WIDTH - LEFT;
    private static final Look RUNNING = Look.running(14);
    private static final Look TITLE = Look.centred(14).strong();

    private final Texts texts;
    private final Word word = Word.create();

    private DecisionTemplate(Texts texts) {
        this.texts = texts;
    }

    /** The form, its placeholders not filled. */
    static XWPFDocument create(Texts texts) {
        DecisionTemplate template = new DecisionTemplate(texts);
        template.write();
        return template.word.document();
    }

    private void write() {
        new WordSections(word.document()).number();
        letterhead(word, "{{CO_QUAN}}", text("number"), text("place_and_day"), texts);
        word.paragraph(text("title"), TITLE.spaced(18, 0));
        word.paragraph("{{trich_yeu}}", TITLE);
        Word.stroke(word.document().createParagraph(), Word.TEXT_WIDTH, Word.twips(50));
        word.paragraph("{{CO_QUAN}}", TITLE.spaced(6, 6));
        word.paragraph("{{can_cu}}", RUNNING.slanted());
        word.paragraph(text("proposal"), RUNNING.slanted());
        word.paragraph(text("decides"), TITLE.spaced(8, 6));
        for (int article = 1; article <= 4; article++) {
            XWPFParagraph paragraph = word.paragraph(text("article", article) + " ", RUNNING.strong());
            Word.run(paragraph, text("article." + article), RUNNING);
        }
        ending();
    }

    private String text(String key, Object... arguments) {
        return texts.get("publish.decision." + key, arguments);
    }

    /**
     * Name of the issuing body at the left, of the nation with its motto at the right; below them number, place and day
     * where there are some.
     */
    static void letterhead(Word word, String organiser, String number, String placeAndDay, Texts texts) {
        XWPFTable table = table(word, number.isEmpty() ? 1 : 2);
        XWPFTableCell left = table.getRow(0).getCell(0);
        XWPFTableCell right = table.getRow(0).getCell(1);
        add(left, true, organiser, Look.centred(13).strong());
        Word.stroke(left.addParagraph(), LEFT, Word.twips(25));
        add(right, true, texts.get("publish.nation"), Look.centred(12).strong());
        add(right, false, texts.get("publish.motto"), Look.centred(13).strong());
        Word.stroke(right.addParagraph(), RIGHT, Word.twips(60));
        if (!number.isEmpty()) {
            add(table.getRow(1).getCell(0), true, number, Look.centred(13));
            add(table.getRow(1).getCell(1), true, placeAndDay, Look.centred(13).slanted());
        }
    }

    /** Recipients at the left, signature at the right; they stay together on a page. */
    private void ending() {
        word.paragraph("", Look.left(8));
        XWPFTable table = table(word, 1);
        table.getRow(0).setCantSplitRow(true);
        XWPFTableCell left = table.getRow(0).getCell(0);
        add(left, true, text("recipients"), Look.left(12).strong().slanted());
        add(left, false, "{{noi_nhan}}", Look.left(11));
        XWPFTableCell right = table.getRow(0).getCell(1);
        add(right, true, "{{nguoi_ky}}", TITLE);
        for (int i = 0; i < 4; i++) {
            add(right, false, "", Look.centred(14));
        }
    }

    private static XWPFTable table(Word word, int rows) {
        XWPFTable table = word.document().createTable(rows, 2);
        long[] widths = {LEFT, RIGHT};
        while (table.getCTTbl().getTblGrid() != null
                && table.getCTTbl().getTblGrid().sizeOfGridColArray() > 0) {
            table.getCTTbl().getTblGrid().removeGridCol(0);
        }
        Word.properties(table.getCTTbl(), widths, false);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < 2; column++) {
                var cell = table.getRow(row).getCell(column).getCTTc();
                var properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
                (properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW())
                        .setW(BigInteger.valueOf(widths[column]));
            }
        }
        return table;
    }

    private static void add(XWPFTableCell cell, boolean first, String text, Look look) {
        XWPFParagraph paragraph = first ? cell.getParagraphArray(0) : cell.addParagraph();
        Word.shape(paragraph, look);
        Word.run(paragraph, text, look);
    }
}
