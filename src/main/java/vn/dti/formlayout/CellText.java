package vn.dti.formlayout;

import vn.dti.arithmetic.Exact;
import vn.dti.table.Content;

/** A cell's content as text, where any content will do. */
public final class CellText {

    private CellText() {}

    /** What stands there, for texts and messages; empty for a formula without a value. */
    public static String of(Content content) {
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
