package vn.dti.publish.word;

import java.util.ArrayList;
import java.util.List;
import vn.dti.notice.Texts;
import vn.dti.publish.Publishing;
import vn.dti.view.Numbers;
import vn.dti.word.ParagraphStyle;
import vn.dti.word.WordColumn;
import vn.dti.word.WordMarkup;
import vn.dti.word.WordRow;

/** The content of a paper as it is set: numbered parts, paragraphs, lists, tables, in the letters of Decree 30/2020. */
final class PaperText {

    private static final ParagraphStyle RUNNING = ParagraphStyle.running(14);
    private static final ParagraphStyle HEADING = RUNNING.strong().spaced(8, 3).keptWithNext();
    private static final ParagraphStyle NOTE = ParagraphStyle.left(12).slanted().spaced(3, 3);
    private static final int TABLE = 12;

    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI"
    };

    private final WordMarkup word;
    private final Publishing publishing;
    private int parts;

    PaperText(Publishing publishing, long width) {
        this.publishing = publishing;
        this.word = new WordMarkup(width);
    }

    WordMarkup markup() {
        return word;
    }

    Texts texts() {
        return publishing.texts();
    }

    Numbers numbers() {
        return publishing.numbers();
    }

    String text(String key, Object... arguments) {
        return publishing.text(key, arguments);
    }

    /** The number that a part or an appendix has, from 0: I, II, III. */
    static String roman(int index) {
        return index < ROMAN.length ? ROMAN[index] : String.valueOf(index + 1);
    }

    /** Begins the next part. */
    void part(String key, Object... arguments) {
        word.paragraph(roman(parts++) + ". " + text(key, arguments), HEADING);
    }

    /** A heading below that of the part. */
    void heading(String words) {
        word.paragraph(words, HEADING.slanted());
    }

    void say(String key, Object... arguments) {
        word.paragraph(text(key, arguments), RUNNING);
    }

    /** A point of a list. */
    void item(String words) {
        word.paragraph("- " + words, RUNNING);
    }

    /** Points of a list, at most so many; how many more there are is said. */
    void items(List<String> items, int most) {
        items.stream().limit(most).forEach(this::item);
        if (items.size() > most) {
            item(text("paper.more", items.size() - most));
        }
    }

    void note(String words) {
        word.paragraph(words, NOTE);
    }

    void table(List<WordColumn> columns, List<WordRow> rows) {
        word.table(columns, rows, TABLE);
        word.paragraph("", ParagraphStyle.left(4));
    }

    /** Names in a row, at most so many; how many more there are is said. */
    String names(List<String> names, int most) {
        if (names.size() <= most) {
            return String.join(", ", names);
        }
        List<String> shown = new ArrayList<>(names.subList(0, most));
        shown.add(text("paper.more.units", names.size() - most));
        return String.join(", ", shown);
    }
}
