package vn.dti.indicator.rule;

/** What a rule expects in an input: a number, có/không, one of its options, a date. */
public enum InputKind {
    NUMBER,
    YES_NO,
    OPTION,
    DAY
}
