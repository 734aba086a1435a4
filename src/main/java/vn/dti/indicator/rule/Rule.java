package vn.dti.indicator.rule;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How an indicator's points come about from what is reported (dac-ta 1, Rules). */
public sealed interface Rule
        permits Points, YesNo, Choice, Steps, Ratio, PerItem, Checklist, Deadline, Relative, Sum, BestOf, Formula {

    /** Its key in YAML. */
    String key();

    /** The inputs it reads and what it expects in each. */
    SortedMap<String, InputKind> reads();

    /** What the inputs are worth. */
    Result apply(Given given);

    /** The relative rules in it, itself included: what they give depends on the other units. */
    default List<Relative> relatives() {
        return List.of();
    }

    /** The choice in it, which knows the options of its input. */
    default Optional<Choice> choice() {
        return Optional.empty();
    }

    /** A rule that reads the single input {@code a}. */
    static SortedMap<String, InputKind> readsA(InputKind kind) {
        SortedMap<String, InputKind> reads = new TreeMap<>();
        reads.put("a", kind);
        return reads;
    }
}
