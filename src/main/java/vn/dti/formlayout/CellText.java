package vn.dti.formlayout;

import vn.dti.arithmetic.Exact;
import vn.dti.table.Content;

/** A cell's content as text, where any content will do. */
public final class CellText {

    /**
     * Characters after which {@link #of} cuts a text: no code, name, header or number is so long, and a cell that holds 32,000
     * of them may stand in a hundred thousand rows, where each would be gone through again and again.
     */
    public static final int LONGEST = 500;

    private CellText() {}

    /**
     * What stands there, for labels, numbers and messages; empty for a formula without a value. Of a text longer than
     * {@link #LONGEST} the beginning, with an ellipsis: it is like no label.
     */
    public static String of(Content content) {
        if (content instanceof Content.Text text) {
            return Folding.tidy(cut(text.text()));
        }
        return whole(content);
    }

    /**
     * A text as it is; of one longer than {@link #LONGEST} what stands between the blanks around it, and of that the
     * beginning, with an ellipsis.
     */
    public static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        // Columns of a fixed width are filled up with blanks.
        String bare = Folding.withoutBlanksAround(text);
        return bare.length() <= LONGEST
                ? bare
                : bare.substring(0, Character.isHighSurrogate(bare.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…";
    }

    /** The same however long it is: what people write of evidence and reasons. */
    public static String whole(Content content) {
        if (content instanceof Content.Text text) {
            return Folding.tidy(text.text());
        } else if (content instanceof Content.Number number) {
            return Exact.text(number.value());
        } else if (content instanceof Content.PercentSign number) {
            return number.shown();
        } else if (content instanceof Content.Day day) {
            return day.day().toString();
        } else if (content instanceof Content.Time time) {
            return time.shown();
        } else if (content instanceof Content.Truth truth) {
            return truth.value() ? "TRUE" : "FALSE";
        } else if (content instanceof Content.Error error) {
            return error.code();
        }
        return "";
    }

    /** Whether it is text of blanks or invisible characters only. */
    public static boolean isBlank(Content content) {
        return content instanceof Content.Text text && Folding.isBlank(text.text());
    }
}
