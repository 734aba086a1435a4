package vn.dti.indicator.rule;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.dti.arithmetic.Exact;

/** A reported input, understood. Equal values are equal objects, however they were typed. */
public sealed interface InputValue {

    /** The value in canonical text, as in JSON: {@code 3}, {@code 0.85}, {@code có}, an option, {@code 2024-03-31}. */
    String text();

    InputKind kind();

    /** A number; percentages are 0.85 for 85%. */
    record Quantity(BigDecimal value) implements InputValue {
        public Quantity {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public String text() {
            return Exact.text(value);
        }

        @Override
        public InputKind kind() {
            return InputKind.NUMBER;
        }
    }

    record Answer(boolean yes) implements InputValue {

        private static final Set<String> YES = Set.of("có", "yes", "x", "1", "đạt");
        private static final Set<String> NO = Set.of("không", "no", "0");

        /** The answer a text gives: có, yes, x, 1, đạt, or không, no, 0; empty for anything else (dac-ta 1). */
        public static Optional<Answer> parse(String text) {
            String folded =
                    Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
            if (YES.contains(folded)) {
                return Optional.of(new Answer(true));
            }
            return NO.contains(folded) ? Optional.of(new Answer(false)) : Optional.empty();
        }

        @Override
        public String text() {
            return yes ? "có" : "không";
        }

        @Override
        public InputKind kind() {
            return InputKind.YES_NO;
        }
    }

    /** @param text the option as the set writes it */
    record Option(String text) implements InputValue {
        public Option {
            Objects.requireNonNull(text);
        }

        @Override
        public InputKind kind() {
            return InputKind.OPTION;
        }
    }

    record Day(LocalDate day) implements InputValue {
        @Override
        public String text() {
            return day.toString();
        }

        @Override
        public InputKind kind() {
            return InputKind.DAY;
        }
    }
}
