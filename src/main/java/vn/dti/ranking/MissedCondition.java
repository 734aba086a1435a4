package vn.dti.ranking;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.assessment.Band;
import vn.dti.code.Code;

/**
 * A condition of a band that a unit did not meet, though its value reached the band.
 *
 * @param part what had to reach the band's share; empty for an indicator that must not have 0 points
 * @param code of the pillar, group or indicator that missed it
 * @param name of it
 * @param reached in percent, rounded as values are
 * @param asked in percent; 0 where there must be more than 0 points
 */
public record MissedCondition(
        Band band, Optional<Band.Part> part, Code code, String name, BigDecimal reached, BigDecimal asked) {}
