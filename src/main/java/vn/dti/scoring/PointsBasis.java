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
 * @param enteredWin whether those count even where the rule gives points from the inputs
 * @param decided whether a round decided it
 * @param zeroed whether a policy makes it 0
 * @param evidenced whether its points need no further evidence
 * @param decision the decision of this very stage
 * @param source where it was written
 */
record PointsBasis(
        String by,
        Map<String, InputValue> inputs,
        Optional<BigDecimal> entered,
        boolean enteredWin,
        boolean decided,
        boolean zeroed,
        boolean evidenced,
        Optional<Decision> decision,
        Optional<SourceCells> source) {}
