package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.indicator.Indicator;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;

/**
 * The appraisal of a kind under the glass (phan-tich.md, Thẩm định): facts, no blame.
 *
 * @param appraisers by who signed, most decisions first; "" for decisions that name nobody
 * @param offices by lead office of the indicator; an indicator with several counts for each
 * @param units self-assessment against what was found
 * @param withoutReason decisions that change points and give no reason
 * @param undone decisions that bring points back to where an earlier round found them
 */
public record AppraisalFigures(
        List<Decided> appraisers,
        List<Decided> offices,
        List<Found> units,
        List<Changed> withoutReason,
        List<Changed> undone) {

    private static final int SHARE_DECIMALS = 2;

    /**
     * What somebody decided.
     *
     * @param decisions all of them
     * @param changing those that change points
     * @param mean mean change of points over all decisions
     * @param share mean change over all decisions, in percent of the maximum
     * @param others the same of all others, on the same indicators in the same proportion; empty where no other decided
     *     on them
     * @param shareThere the own mean on the indicators that others decided on too
     */
    public record Decided(
            String who,
            int decisions,
            int changing,
            BigDecimal mean,
            BigDecimal share,
            Optional<BigDecimal> others,
            Optional<BigDecimal> shareThere) {

        /** The share of decisions that change points, in percent, one decimal. */
        public BigDecimal changingShare() {
            return Exact.round(BigFraction.of(100 * changing, decisions), 1);
        }
    }

    /**
     * A unit's self-assessment against what was found, over the indicators that were decided.
     *
     * @param decided how many
     * @param lowered how many lost points
     * @param above points that were taken, less those added
     * @param share of the maxima of the decided indicators, in percent
     */
    public record Found(Unit unit, int decided, int lowered, BigDecimal above, BigDecimal share) {}

    /** A decision that changes points, from what to what. */
    public record Changed(
            Unit unit, Indicator indicator, Round round, String who, BigDecimal before, BigDecimal after) {}

    /** One decision with what it did. */
    private record Effect(Indicator indicator, Decision decision, BigFraction change, BigFraction share) {}

    /** The appraisal of a kind; without anything where no round decided anything. */
    public static AppraisalFigures of(Results results, Results.KindResults of) {
        Kind kind = of.kind();
        List<Effect> effects = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        List<Changed> withoutReason = new ArrayList<>();
        List<Changed> undone = new ArrayList<>();
        for (Scorecard card : of.scorecards()) {
            int decided = 0;
            int lowered = 0;
            BigDecimal above = BigDecimal.ZERO;
            BigDecimal maxima = BigDecimal.ZERO;
            for (IndicatorScore score : card.indicators()) {
                List<BigDecimal> stood = new ArrayList<>();
                stood.add(score.at(Stage.SELF).points());
                boolean any = false;
                for (Round round : kind.rounds()) {
                    BigDecimal before = stood.get(stood.size() - 1);
                    BigDecimal after = score.at(round.code()).points();
                    Optional<Decision> decision = results.reported()
                            .decision(
                                    round.code(),
                                    card.unit().code(),
                                    score.indicator().code());
                    if (decision.isPresent() && score.assessedAt(round.code())) {
                        any = true;
                        Changed changed = new Changed(
                                card.unit(),
                                score.indicator(),
                                round,
                                decision.get().appraiser(),
                                before,
                                after);
                        BigFraction change = Exact.of(after.subtract(before));
                        effects.add(new Effect(
                                score.indicator(),
                                decision.get(),
                                change,
                                change.multiply(100)
                                        .divide(Exact.of(score.indicator().maximum()))));
                        if (after.compareTo(before) != 0
                                && decision.get().reason().isBlank()) {
                            withoutReason.add(changed);
                        }
                        if (after.compareTo(before) != 0
                                && stood.subList(0, stood.size() - 1).stream()
                                        .anyMatch(earlier -> earlier.compareTo(after) == 0)) {
                            undone.add(changed);
                        }
                        stood.add(after);
                    }
                }
                if (any) {
                    BigDecimal lost = stood.get(0).subtract(stood.get(stood.size() - 1));
                    decided++;
                    lowered += lost.signum() > 0 ? 1 : 0;
                    above = above.add(lost);
                    maxima = maxima.add(score.indicator().maximum());
                }
            }
            if (decided > 0 && maxima.signum() > 0) {
                found.add(new Found(
                        card.unit(),
                        decided,
                        lowered,
                        above,
                        Exact.round(Exact.of(above).multiply(100).divide(Exact.of(maxima)), SHARE_DECIMALS)));
            }
        }
        found.sort((one, other) -> other.share().compareTo(one.share()));
        Map<String, List<Effect>> byAppraiser = new TreeMap<>();
        Map<String, List<Effect>> byOffice = new LinkedHashMap<>();
        for (Effect effect : effects) {
            byAppraiser
                    .computeIfAbsent(effect.decision().appraiser().strip(), who -> new ArrayList<>())
                    .add(effect);
            for (String office : effect.indicator().lead()) {
                byOffice.computeIfAbsent(office, who -> new ArrayList<>()).add(effect);
            }
        }
        int decimals = kind.ranking().pointsDecimals();
        return new AppraisalFigures(
                decided(byAppraiser, effects, decimals),
                decided(byOffice, effects, decimals),
                found,
                withoutReason,
                undone);
    }

    public boolean isEmpty() {
        return appraisers.isEmpty();
    }

    private static List<Decided> decided(Map<String, List<Effect>> by, List<Effect> all, int decimals) {
        List<Decided> decided = new ArrayList<>();
        by.forEach((who, own) -> {
            Set<Effect> owned = Collections.newSetFromMap(new IdentityHashMap<>());
            owned.addAll(own);
            Map<IndicatorCode, List<BigFraction>> shares = new HashMap<>();
            for (Effect effect : all) {
                if (!owned.contains(effect)) {
                    shares.computeIfAbsent(effect.indicator().code(), of -> new ArrayList<>())
                            .add(effect.share());
                }
            }
            Map<IndicatorCode, BigFraction> others = new HashMap<>();
            shares.forEach((code, each) -> others.put(code, mean(each)));
            List<Effect> there = own.stream()
                    .filter(each -> others.containsKey(each.indicator().code()))
                    .toList();
            decided.add(new Decided(
                    who,
                    own.size(),
                    (int) own.stream().filter(each -> !each.change().isZero()).count(),
                    Exact.round(mean(own.stream().map(Effect::change).toList()), decimals),
                    Exact.round(mean(own.stream().map(Effect::share).toList()), SHARE_DECIMALS),
                    there.isEmpty()
                            ? Optional.empty()
                            : Optional.of(Exact.round(
                                    mean(there.stream()
                                            .map(each ->
                                                    others.get(each.indicator().code()))
                                            .toList()),
                                    SHARE_DECIMALS)),
                    there.isEmpty()
                            ? Optional.empty()
                            : Optional.of(Exact.round(
                                    mean(there.stream().map(Effect::share).toList()), SHARE_DECIMALS))));
        });
        decided.sort((one, other) -> Integer.compare(other.decisions(), one.decisions()));
        return decided;
    }

    private static BigFraction mean(List<BigFraction> numbers) {
        return numbers.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(numbers.size());
    }
}
