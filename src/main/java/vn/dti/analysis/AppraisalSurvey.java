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
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.indicator.Indicator;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorecards;

/** Goes through the decisions of a kind unit by unit, and counts what each did. */
final class AppraisalSurvey {

    private static final int SHARE_DECIMALS = 2;

    private final Results results;
    private final Kind kind;
    private final List<Effect> effects = new ArrayList<>();
    private final List<AppraisalFigures.Found> found = new ArrayList<>();
    private final List<AppraisalFigures.Changed> withoutReason = new ArrayList<>();
    private final List<AppraisalFigures.Changed> undone = new ArrayList<>();

    AppraisalSurvey(Results results, Kind kind) {
        this.results = results;
        this.kind = kind;
    }

    /** One decision with what it did. */
    private record Effect(Indicator indicator, Decision decision, BigFraction change, BigFraction share) {}

    AppraisalFigures figures(Scorecards cards) {
        cards.forEach(this::unit);
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

    private void unit(Scorecard card) {
        int decided = 0;
        int lowered = 0;
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal maxima = BigDecimal.ZERO;
        for (IndicatorScore score : card.indicators()) {
            List<BigDecimal> stood = rounds(card, score);
            if (stood.size() > 1) {
                BigDecimal lost = stood.get(0).subtract(stood.get(stood.size() - 1));
                decided++;
                lowered += lost.signum() > 0 ? 1 : 0;
                above = above.add(lost);
                maxima = maxima.add(score.indicator().maximum());
            }
        }
        if (decided > 0 && maxima.signum() > 0) {
            found.add(new AppraisalFigures.Found(
                    card.unit(),
                    decided,
                    lowered,
                    above,
                    Exact.round(Exact.of(above).multiply(100).divide(Exact.of(maxima)), SHARE_DECIMALS)));
        }
    }

    /** The points of the self-assessment, then those after each decision. */
    private List<BigDecimal> rounds(Scorecard card, IndicatorScore score) {
        List<BigDecimal> stood = new ArrayList<>();
        stood.add(score.at(Stage.SELF).points());
        for (Round round : kind.rounds()) {
            Optional<Decision> decision = results.reported()
                    .decision(
                            round.code(), card.unit().code(), score.indicator().code());
            if (decision.isPresent() && score.assessedAt(round.code())) {
                decided(card, score, round, decision.get(), stood);
            }
        }
        return stood;
    }

    /** Counts a decision and adds its points to those that stood before it. */
    private void decided(Scorecard card, IndicatorScore score, Round round, Decision decision, List<BigDecimal> stood) {
        BigDecimal before = stood.get(stood.size() - 1);
        BigDecimal after = score.at(round.code()).points();
        BigFraction change = Exact.of(after.subtract(before));
        effects.add(new Effect(
                score.indicator(),
                decision,
                change,
                change.multiply(100).divide(Exact.of(score.indicator().maximum()))));
        if (after.compareTo(before) != 0) {
            AppraisalFigures.Changed changed = new AppraisalFigures.Changed(
                    card.unit(), score.indicator(), round, decision.appraiser(), before, after);
            if (decision.reason().isBlank()) {
                withoutReason.add(changed);
            }
            if (stood.subList(0, stood.size() - 1).stream().anyMatch(earlier -> earlier.compareTo(after) == 0)) {
                undone.add(changed);
            }
        }
        stood.add(after);
    }

    private static List<AppraisalFigures.Decided> decided(
            Map<String, List<Effect>> by, List<Effect> all, int decimals) {
        List<AppraisalFigures.Decided> decided = new ArrayList<>();
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
            decided.add(new AppraisalFigures.Decided(
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
