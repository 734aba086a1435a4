package vn.dti.intake.messy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person or a program has put into a cell. */
sealed interface Value {

    record Text(String text) implements Value {}

    /** A number by the very digits that the file holds, in the notation of XML ({@code 8.5}, {@code 1E-3}). */
    record Number(String digits) implements Value {}

    record Truth(boolean value) implements Value {}

    /** An error value such as {@code #REF!}. */
    record Fault(String code) implements Value {}

    /** A formula without {@code =} and what the file has cached for it, if anything. */
    record Formula(String expression, Optional<Value> cached) implements Value {}

    /** Text whose parts look different. */
    record Runs(List<Run> runs) implements Value {

        String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    /** A part of a text: struck out, raised as a footnote mark is, or neither. */
    record Run(String text, boolean struck, boolean raised) {}

    static Value text(String text) {
        return new Text(text);
    }

    static Value number(String digits) {
        return new Number(digits);
    }

    static Value formula(String expression, Value cached) {
        return new Formula(expression, Optional.of(cached));
    }

    /** A formula as a library writes it that does not calculate. */
    static Value formulaWithoutResult(String expression) {
        return new Formula(expression, Optional.empty());
    }

    /** What the cell shows in a plain text format, with a decimal point. */
    default String plain() {
        if (this instanceof Text text) {
            return text.text();
        } else if (this instanceof Number number) {
            return number.digits();
        } else if (this instanceof Truth truth) {
            return truth.value() ? "TRUE" : "FALSE";
        } else if (this instanceof Fault fault) {
            return fault.code();
        } else if (this instanceof Runs runs) {
            return runs.text();
        }
        return ((Formula) this).cached().map(Value::plain).orElse("");
    }
}
