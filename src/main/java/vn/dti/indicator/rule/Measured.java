package vn.dti.indicator.rule;

import java.util.SortedMap;

/** The rules that hold a number against something. */
public sealed interface Measured extends Rule permits Steps, Ratio, PerItem, Relative, Formula {

    /** The number. */
    Measure measure();

    @Override
    default SortedMap<String, InputKind> reads() {
        return measure().reads();
    }
}
