package vn.dti.table;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a rule of conditional formatting makes of a cell.
 *
 * @param format of numbers; null where it leaves that as it is
 * @param hidesValue whether it shows a bar or a sign in the place of the number
 */
record RuleAppearance(CellFormat format, Paint paint, boolean hidesValue) {

    /** Whether it changes nothing that is of concern. */
    boolean isPlain() {
        return format == null && paint.equals(Paint.NONE) && !hidesValue;
    }

    /** Whether it can change what is seen of any number; others are not worth asking whether they apply. */
    boolean mayChange(Paint own) {
        return format != null || hidesValue || paint.over(own).isInvisible();
    }

    /**
     * What a number then looks like, if that is another number; blank if nothing is to be seen of it.
     *
     * @param own how the cell looks without the rule
     */
    Optional<String> shown(BigDecimal number, Paint own) {
        if (format != null) {
            Content seen = format.content(number, DayCount.FROM_1900);
            if (seen instanceof Content.PercentSign sign) {
                return Optional.of(sign.shown());
            } else if (seen instanceof Content.Number other && !other.shown().isEmpty()) {
                return Optional.of(other.shown());
            }
        }
        Paint painted = paint.over(own).withLetters(format == null ? null : format.colour(number));
        // A zero that is not to be seen is usual, and says what an empty cell says.
        boolean hidden = hidesValue || painted.isInvisible();
        return hidden && number.signum() != 0 ? Optional.of("") : Optional.empty();
    }
}
