package vn.dti.ranking;

import java.util.Optional;
import vn.dti.assessment.Band;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;

/**
 * A unit's place in a ranking.
 *
 * @param rank from 1; empty where the unit cannot be ranked
 * @param total what it is ranked by; empty where it cannot be ranked
 * @param band of the printed value
 */
public record RankingRow(Optional<Integer> rank, Scorecard scorecard, Optional<Total> total, Optional<Band> band) {}
