package vn.dti.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.indicator.rule.InputValue;

/**
 * What a rule can still give, by which inputs.
 *
 * @param known whether the rule says what more inputs give; where it does not, only points can be asked for
 * @param changes inputs that may give more, each laid over those in force
 * @param toPoints inputs that give at least so many exact points, for rules that go up without steps
 */
record RemainingPoints(
        boolean known,
        List<Map<String, InputValue>> changes,
        Optional<Function<BigFraction, Optional<Map<String, InputValue>>>> toPoints) {

    /** Nothing can be said: the points missing. */
    static final RemainingPoints UNKNOWN = new RemainingPoints(false, List.of(), Optional.empty());

    /** Nothing more can be done. */
    static final RemainingPoints NOTHING = new RemainingPoints(true, List.of(), Optional.empty());

    RemainingPoints {
        changes = List.copyOf(changes);
    }

    static RemainingPoints of(List<Map<String, InputValue>> changes) {
        return new RemainingPoints(true, changes, Optional.empty());
    }
}
