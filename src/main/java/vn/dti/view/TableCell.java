package vn.dti.view;

import java.math.BigDecimal;
import java.util.Optional;

/** What stands in one cell of a table, before any medium prints it. */
public sealed interface TableCell {

    /** Nothing to show: no rank, no value, no band. */
    TableCell NONE = new None();

    /** Text, of dti's own or as people wrote it: renderers make it safe for their medium. */
    record Words(String text) implements TableCell {}

    /** A whole number, such as a rank from 1. */
    record Count(int number) implements TableCell {}

    /** Points, maxima, values or differences, rounded already. */
    record Amount(BigDecimal number) implements TableCell {}

    /** Points of so many, in one cell. */
    record Share(BigDecimal points, BigDecimal maximum) implements TableCell {}

    /** See {@link #NONE}. */
    record None() implements TableCell {}

    static TableCell words(Optional<String> text) {
        return text.<TableCell>map(Words::new).orElse(NONE);
    }

    static TableCell count(Optional<Integer> number) {
        return number.<TableCell>map(Count::new).orElse(NONE);
    }

    static TableCell amount(Optional<BigDecimal> number) {
        return number.<TableCell>map(Amount::new).orElse(NONE);
    }

    /** Whether there is nothing to show. */
    default boolean isNone() {
        return this instanceof None;
    }
}
