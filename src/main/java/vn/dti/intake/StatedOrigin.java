package vn.dti.intake;

import java.util.Optional;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;

/**
 * What the one who hands in a loose file says of it, where the file itself does not: whose it is, and which round decided
 * what stands in it. What the file says must not contradict it.
 *
 * @param round the round of decisions, or the one that explanations answer
 */
public record StatedOrigin(Optional<Unit> unit, Optional<Round> round) {

    public static final StatedOrigin NONE = new StatedOrigin(Optional.empty(), Optional.empty());
}
