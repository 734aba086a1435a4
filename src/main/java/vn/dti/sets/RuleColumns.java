package vn.dti.sets;

import java.util.List;
import java.util.Optional;
import vn.dti.indicator.rule.RuleKind;

/**
 * Where the rows of a set's workbook hold a kind of rule.
 *
 * @param columns that it may fill, beside those that every row has
 * @param named key under which the lines of {@link SetColumn#STEPS} stand, where they are names and awards; empty where
 *     they are numbers, which stand under the key that {@link SetColumn#REACH} names
 * @param ofParts whether it is made of the rows below it
 */
record RuleColumns(List<SetColumn> columns, Optional<String> named, boolean ofParts) {

    static RuleColumns of(RuleKind kind) {
        return switch (kind) {
            case POINTS -> filling();
            case YES_NO -> filling(SetColumn.AWARD);
            case CHOICE -> new RuleColumns(List.of(SetColumn.STEPS), Optional.of("options"), false);
            case CHECKLIST -> new RuleColumns(List.of(SetColumn.STEPS), Optional.of("parts"), false);
            case STEPS -> filling(SetColumn.OF, SetColumn.REACH, SetColumn.STEPS, SetColumn.OTHERWISE);
            case RATIO -> filling(SetColumn.OF, SetColumn.TARGET, SetColumn.REACHED, SetColumn.BELOW, SetColumn.FROM);
            case PER_ITEM -> filling(SetColumn.OF, SetColumn.AWARD);
            case DEADLINE -> filling(SetColumn.BY, SetColumn.BEFORE, SetColumn.LATE);
            case RELATIVE -> filling(SetColumn.OF, SetColumn.TO);
            case SUM, BEST_OF -> new RuleColumns(List.of(), Optional.empty(), true);
            case FORMULA -> filling(SetColumn.POINTS);
        };
    }

    /** Those of the rule that a cell names by its key; of none where it is no rule's. */
    static RuleColumns of(String key) {
        return RuleKind.of(key).map(RuleColumns::of).orElseGet(RuleColumns::filling);
    }

    private static RuleColumns filling(SetColumn... columns) {
        return new RuleColumns(List.of(columns), Optional.empty(), false);
    }

    /** Whether it is one text, which may stand alone behind its key. */
    boolean isOneText() {
        return columns.contains(SetColumn.POINTS);
    }

    /** Whether lines of {@link SetColumn#STEPS} begin with numbers. */
    boolean isOfNumbers() {
        return columns.contains(SetColumn.STEPS) && named.isEmpty();
    }
}
