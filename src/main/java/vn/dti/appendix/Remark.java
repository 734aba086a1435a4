package vn.dti.appendix;

import java.util.List;
import java.util.Locale;

/**
 * Something to be said about a reading; its words stand in the messages under {@code appendix.remark.<key>}.
 *
 * @param arguments what the words name
 */
public record Remark(Kind kind, List<Object> arguments) {

    /** What is said. */
    public enum Kind {
        /** "4 lần" was taken for 4 or more: the bound. */
        COUNT_AT_LEAST(false),
        /** The text names no numerator and denominator. */
        INPUTS_UNNAMED(false),
        /** The text does not say what holds exactly at a bound: the bound. */
        EDGE_UNSAID(true),
        /** The text says two things of exactly a bound: the bound. */
        EDGE_TWICE(true),
        /** The text does not say what holds on the very day: the day. */
        DAY_UNSAID(true),
        /** No case earns the maximum: the highest points. */
        MAXIMUM_NOT_REACHED(true),
        /** The text gives more than the maximum: what it gives. */
        ABOVE_MAXIMUM(true),
        /** A day without a year. */
        YEAR_UNSAID(true),
        /** No case says when nothing is earned. */
        NOTHING_UNSAID(true),
        /** A deadline without a word on what comes later. */
        LATE_UNSAID(true),
        /** Points add up to the maximum, but may be cases of which one holds. */
        PARTS_OR_CASES(true),
        /** "Cứ 2" was taken for each full number of so many: the number. */
        GROUPS_FULL(true),
        /** The cases leave a gap or meet: the case at which it shows. */
        CASES_DO_NOT_MEET(true);

        private final boolean doubt;

        Kind(boolean doubt) {
            this.doubt = doubt;
        }

        /** Whether a person has to look at it. */
        public boolean isDoubt() {
            return doubt;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(Kind kind, Object... arguments) {
        return new Remark(kind, List.of(arguments));
    }
}
