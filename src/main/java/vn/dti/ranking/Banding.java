package vn.dti.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Band;
import vn.dti.assessment.Kind;
import vn.dti.code.Code;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.indicator.Group;
import vn.dti.indicator.Role;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;

/**
 * Finds bands: the highest that a printed value reaches and whose conditions the unit meets. Conditions are asked of
 * what the ranked scope holds: over all of every pillar, in a pillar of that one (dac-ta 1, 3.7).
 */
final class Banding {

    private final Kind kind;
    private final Stage stage;

    Banding(Kind kind, Stage stage) {
        this.kind = kind;
        this.stage = stage;
    }

    /**
     * A unit's band.
     *
     * @param missed conditions of the bands above it that its value reaches
     */
    record Banded(Optional<Band> band, List<MissedCondition> missed) {

        static final Banded NONE = new Banded(Optional.empty(), List.of());
    }

    Banded of(Scorecard card, Scope scope, Total total) {
        if (total.value().isEmpty()) {
            return Banded.NONE;
        }
        BigDecimal percent = percent(total.value().get());
        List<MissedCondition> missed = new ArrayList<>();
        for (Band band : kind.bands()) {
            if (percent.compareTo(band.atLeast()) < 0) {
                continue;
            }
            List<MissedCondition> own = band.hasConditions() ? missed(band, card, scope) : List.of();
            if (own.isEmpty()) {
                return new Banded(Optional.of(band), List.copyOf(missed));
            }
            missed.addAll(own);
        }
        return new Banded(Optional.empty(), List.copyOf(missed));
    }

    private BigDecimal percent(BigDecimal value) {
        return kind.ranking().unitScale() ? value.movePointRight(2) : value;
    }

    private List<MissedCondition> missed(Band band, Scorecard card, Scope scope) {
        List<MissedCondition> missed = new ArrayList<>();
        for (Band.Part part : Band.Part.values()) {
            if (band.every().containsKey(part)) {
                switch (part) {
                    case PILLAR -> pillars(band, card, scope, missed);
                    case GROUP -> groups(band, card, scope, missed);
                    case INDICATOR -> indicators(band, card, scope, missed);
                }
            }
        }
        for (IndicatorCode code : band.noZero()) {
            card.indicator(code)
                    .filter(score -> isIn(score, scope) && score.assessedAt(stage))
                    .filter(score -> score.at(stage).points().signum() == 0)
                    .ifPresent(score -> missed.add(new MissedCondition(
                            band,
                            Optional.empty(),
                            score.indicator().code(),
                            score.indicator().name(),
                            BigDecimal.ZERO,
                            BigDecimal.ZERO)));
        }
        return missed;
    }

    private void pillars(Band band, Scorecard card, Scope scope, List<MissedCondition> missed) {
        for (Scope pillar : Scope.of(kind.set())) {
            if (!pillar.isOverall() && (scope.isOverall() || scope.equals(pillar))) {
                total(band, Band.Part.PILLAR, pillar.code(), pillar.name(), card.scope(stage, pillar.code()), missed);
            }
        }
    }

    private void groups(Band band, Scorecard card, Scope scope, List<MissedCondition> missed) {
        for (Group group : kind.set().groups()) {
            if (scope.isOverall() || group.pillars().contains(scope.code())) {
                total(band, Band.Part.GROUP, group.code(), group.name(), card.group(stage, group.code()), missed);
            }
        }
    }

    /** What has no value, because nothing of it is assessed, cannot miss a condition. */
    private void total(
            Band band, Band.Part part, Code code, String name, Optional<Total> total, List<MissedCondition> missed) {
        BigDecimal asked = band.every().get(part);
        total.flatMap(Total::value)
                .map(this::percent)
                .filter(reached -> reached.compareTo(asked) < 0)
                .ifPresent(reached ->
                        missed.add(new MissedCondition(band, Optional.of(part), code, name, reached, asked)));
    }

    private void indicators(Band band, Scorecard card, Scope scope, List<MissedCondition> missed) {
        BigDecimal asked = band.every().get(Band.Part.INDICATOR);
        for (IndicatorScore score : card.indicators()) {
            BigDecimal maximum = score.contributedMaximum(stage);
            if (score.role() != Role.BASE || maximum.signum() == 0 || !isIn(score, scope)) {
                continue;
            }
            BigFraction reached =
                    Exact.of(score.at(stage).points()).divide(Exact.of(maximum)).multiply(100);
            if (reached.compareTo(Exact.of(asked)) < 0) {
                missed.add(new MissedCondition(
                        band,
                        Optional.of(Band.Part.INDICATOR),
                        score.indicator().code(),
                        score.indicator().name(),
                        Exact.round(reached, kind.ranking().decimals()),
                        asked));
            }
        }
    }

    private static boolean isIn(IndicatorScore score, Scope scope) {
        return scope.isOverall() || score.pillars().contains(scope.code());
    }
}
