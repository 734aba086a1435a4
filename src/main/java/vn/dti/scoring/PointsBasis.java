package vn.dti.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Decision;
import vn.dti.assessment.SourceCells;
import vn.dti.indicator.rule.InputValue;

/**
 * What is in force for an indicator of a unit at one stage, before points are computed.
 *
 * @param by who it is from: {@code self}, a round, {@code so-lieu}, {@code policy}
 * @param inputs the inputs in force
 * @param entered points that were entered or decided
 * @param force what the entered points are worth beside the rule's
 * @param decision the decision of this very stage
 * @param source where it was written
 */
record PointsBasis(
        String by,
        Map<String, InputValue> inputs,
        Optional<BigDecimal> entered,
        Force force,
        Conditions conditions,
        Optional<Decision> decision,
        Optional<SourceCells> source) {
    /**
     * What decides over the points, whatever was entered.
     *
     * @param decided whether a round decided it
     * @param zeroed whether a policy makes it 0
     * @param evidenced whether its points need no further evidence
     */
    public record Conditions(boolean decided, boolean zeroed, boolean evidenced) {}

    public boolean decided() {
        return conditions.decided();
    }

    public boolean zeroed() {
        return conditions.zeroed();
    }

    public boolean evidenced() {
        return conditions.evidenced();
    }

    /** What entered points are worth where the rule gives points from the inputs too. */
    enum Force {
        /** They are held against the rule's, which win. */
        CHECKED,
        /** The unit's own, which win by policy. */
        TRUSTED,
        /** The council's, which win. */
        DECIDED
    }

    /** Whether the entered points count even where the rule gives points from the inputs. */
    boolean enteredWin() {
        return force != Force.CHECKED;
    }

    /** Whether the points were decided directly: what was measured then says nothing about them. */
    boolean pointsDecided() {
        return force == Force.DECIDED;
    }
}
