package vn.dti.sets;

import java.util.List;
import java.util.Locale;

/**
 * Something in an appendix that a person must look at; its words stand in the messages under
 * {@code set.finding.<key>}.
 *
 * @param place the row, from 1; 0 where it is none of one row
 * @param arguments what the words name
 */
public record SetFinding(Kind kind, int place, List<Object> arguments) {

    /** What was found. */
    public enum Kind {
        /** The number before, the number found. */
        NUMBER_JUMPS,
        /** The number. */
        NUMBER_TWICE,
        /** The number found, and what it was taken for: a sheet takes the zero from 2.10. */
        ZERO_RESTORED,
        /** Code and name of what has no maximum; it counts nowhere until it has one. */
        MAXIMUM_MISSING,
        /** Code, what stands in its place. */
        MAXIMUM_UNREAD,
        /** Code, the stated maximum, the sum below it. */
        SUM_DIFFERS,
        /** The stated total, the sum. */
        TOTAL_DIFFERS,
        /** Code of an indicator without a name. */
        NAME_MISSING,
        /** Code and name of what gives points beside the maximum, or takes them away, as its name or sign says. */
        BONUS_GUESSED,
        PENALTY_GUESSED,
        /** What a footnote says: it may change what the line means. */
        FOOTNOTE,
        /** Text that is hidden in the document; it was not read. */
        HIDDEN_TEXT,
        /** Text that is struck out, wholly or in part; it was read. */
        STRUCK_TEXT,
        /** A cell with a raised or lowered sign. */
        RAISED_TEXT,
        /** The row is hidden in the sheet; it was read. */
        ROW_HIDDEN,
        /** What a row says that has points or a scoring text but belongs to no number. */
        ROW_LEFT_OUT,
        /** Name or number of a table with numbers and points but without titles that are known; its first words. */
        TABLE_LEFT_OUT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public SetFinding {
        arguments = List.copyOf(arguments);
    }

    SetFinding(Kind kind, int place, Object... arguments) {
        this(kind, place, List.of(arguments));
    }
}
