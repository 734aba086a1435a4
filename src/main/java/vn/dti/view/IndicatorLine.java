package vn.dti.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Exclusion;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.indicator.Indicator;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.StageScore;

/**
 * An indicator of a unit, as every result file tells it.
 *
 * @param score empty where the unit has no scores (missing or faulty)
 */
public record IndicatorLine(
        Kind kind, Unit unit, Indicator indicator, Optional<IndicatorScore> score, Reported reported) {

    /** The lines of a unit in the order of the set, also where it has no scores. */
    public static List<IndicatorLine> of(Kind kind, Scorecard scorecard, Reported reported) {
        List<IndicatorLine> lines = new ArrayList<>();
        if (!scorecard.isScored()) {
            for (Indicator indicator : kind.set().indicators()) {
                lines.add(new IndicatorLine(kind, scorecard.unit(), indicator, Optional.empty(), reported));
            }
        }
        for (IndicatorScore score : scorecard.indicators()) {
            lines.add(new IndicatorLine(kind, scorecard.unit(), score.indicator(), Optional.of(score), reported));
        }
        return lines;
    }

    /** Whether it counts for the unit at the final stage. */
    public boolean assessed() {
        return score.filter(each -> each.assessedAt(Stage.FINAL)).isPresent();
    }

    /** Self-assessed points; empty where nothing was reported. */
    public Optional<BigDecimal> self() {
        return score.map(each -> each.at(Stage.SELF))
                .filter(StageScore::reported)
                .map(StageScore::points);
    }

    /** The decision of a round. */
    public Optional<Decision> decision(Stage round) {
        return reported.decision(round, unit.code(), indicator.code());
    }

    /** The points a round decided; empty where it did not decide, or the unit's kind has no such round. */
    public Optional<BigDecimal> decided(Stage round) {
        if (score.isEmpty() || decision(round).isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(score.get().stages().get(round)).map(StageScore::points);
    }

    /** The points that count in the end; empty where it is not assessed. */
    public Optional<BigDecimal> last() {
        return score.isPresent() && assessed()
                ? Optional.of(score.get().at(Stage.FINAL).points())
                : Optional.empty();
    }

    /** Who had the last word: {@code self}, a round, {@code so-lieu} or {@code policy}; empty without scores. */
    public String decidedBy() {
        return score.map(each -> each.counts() ? each.at(Stage.FINAL).decidedBy() : StageScore.BY_POLICY)
                .orElse("");
    }

    /** The reason of the latest decision, or why it is not assessed; may be empty. */
    public String reason() {
        if (score.isEmpty()) {
            return "";
        }
        if (!score.get().counts()) {
            return exclusion().map(Exclusion::reason).orElse("");
        }
        String reason = "";
        for (Round round : kind.rounds()) {
            reason = decision(round.code()).map(Decision::reason).orElse(reason);
        }
        return reason;
    }

    public Optional<Exclusion> exclusion() {
        return kind.exclusion(unit.code(), indicator.code());
    }

    public Optional<Claim> claim() {
        return reported.claim(unit.code(), indicator.code());
    }

    public String evidence() {
        return claim().map(Claim::evidence).orElse("");
    }
}
