package vn.dti.indicator.rule;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How an indicator's points come about from what is reported (dac-ta 1, Rules). What others do with rules, each by its
 * kind, are {@link RuleCases}.
 */
public sealed interface Rule permits Points, YesNo, Choice, Checklist, Deadline, Measured, Combined {

    RuleKind kind();

    /** The method of its kind. */
    <T> T accept(RuleCases<T> cases);

    /** The inputs it reads and what it expects in each. */
    SortedMap<String, InputKind> reads();

    /** What the inputs are worth. */
    Result apply(Inputs inputs);

    /** The rules without parts of which it is made: itself, or those of its parts. */
    default List<Rule> simple() {
        return List.of(this);
    }

    /** Those of {@link #simple()} that are of one type. */
    default <R> List<R> all(Class<R> type) {
        return simple().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Whether people enter the points: there is nothing to compute them from. */
    default boolean isEntered() {
        return reads().isEmpty();
    }

    /** A rule that reads the single input {@code a}. */
    static SortedMap<String, InputKind> readsA(InputKind kind) {
        SortedMap<String, InputKind> reads = new TreeMap<>();
        reads.put("a", kind);
        return reads;
    }
}
