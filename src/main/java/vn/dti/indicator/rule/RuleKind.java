package vn.dti.indicator.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of rules, in the order of the contract (dac-ta 1, Rules). */
public enum RuleKind {
    POINTS,
    YES_NO,
    CHOICE,
    STEPS,
    RATIO,
    PER_ITEM,
    CHECKLIST,
    DEADLINE,
    RELATIVE,
    SUM,
    BEST_OF,
    FORMULA;

    /** Its key in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a key; empty where there is none. */
    public static Optional<RuleKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
