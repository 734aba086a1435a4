package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Decision;
import vn.dti.code.Code;
import vn.dti.code.IndicatorCode;
import vn.dti.code.KindCode;
import vn.dti.code.Stage;
import vn.dti.run.Results;
import vn.dti.scoring.CorrectionTotals;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;

/**
 * How points were corrected, summed up: for an indicator, or for who corrected.
 *
 * @param key code of the indicator, name of the appraiser, or who else: {@code so-lieu}, {@code policy}, {@code self}
 * @param name of the indicator; empty for appraisers
 * @param decisions how many were made; 0 where none are counted
 * @param moved by units, or by decisions
 */
public record Adjustment(
        KindCode kind, String key, String name, boolean appraiser, int decisions, CorrectionTotals moved) {

    private Adjustment with(BigDecimal change, boolean decision) {
        return new Adjustment(kind, key, name, appraiser, decisions + (decision ? 1 : 0), moved.with(change));
    }

    private static Adjustment none(KindCode kind, String key, String name, boolean appraiser) {
        return new Adjustment(kind, key, name, appraiser, 0, CorrectionTotals.NONE);
    }

    /** By indicator (group where the sets differ), those with most points moved first. */
    public static List<Adjustment> byIndicator(Comparison comparison) {
        List<Adjustment> corrections = new ArrayList<>();
        for (Comparison.OfKind kind : comparison.kinds()) {
            Map<Code, Adjustment> byCode = new LinkedHashMap<>();
            for (UnitChange unit : kind.units()) {
                for (UnitChange.PointChange point : unit.points()) {
                    byCode.merge(
                            point.code(),
                            none(kind.code(), point.code().text(), point.name(), false)
                                    .with(point.change(), false),
                            (sum, one) -> sum.with(point.change(), false));
                }
            }
            corrections.addAll(byCode.values().stream()
                    .sorted(Comparator.comparing(
                                    (Adjustment each) -> each.moved().all())
                            .reversed())
                    .toList());
        }
        return List.copyOf(corrections);
    }

    /**
     * By who corrected between two stages of one folder, in the order of their first correction. The changes add up to
     * those between the stages.
     */
    public static List<Adjustment> byAppraiser(Results results, Selection selection, Stage from, Stage to) {
        List<Adjustment> corrections = new ArrayList<>();
        for (Results.KindResults kind : results.kinds()) {
            List<Stage> stages = kind.kind().stages();
            int first = stages.contains(from) ? stages.indexOf(from) : stages.size() - 1;
            int last = stages.contains(to) ? stages.indexOf(to) : stages.size() - 1;
            Map<String, Adjustment> byWho = new LinkedHashMap<>();
            for (int i = first + 1; i <= last; i++) {
                for (Scorecard card : kind.scorecards()) {
                    if (selection
                            .unit()
                            .filter(unit -> !unit.equals(card.unit().code()))
                            .isEmpty()) {
                        add(results, kind.kind().code(), card, selection, stages.get(i - 1), stages.get(i), byWho);
                    }
                }
            }
            corrections.addAll(byWho.values());
        }
        return List.copyOf(corrections);
    }

    private static void add(
            Results results,
            KindCode kind,
            Scorecard card,
            Selection selection,
            Stage before,
            Stage stage,
            Map<String, Adjustment> byWho) {
        for (IndicatorScore score : card.indicators()) {
            IndicatorCode code = score.indicator().code();
            boolean asked =
                    selection.indicator().filter(each -> !each.equals(code)).isEmpty()
                            && selection
                                    .scope()
                                    .filter(each -> !each.equals(Scope.OVERALL)
                                            && !score.pillars().contains(each))
                                    .isEmpty();
            BigDecimal change = score.contribution(stage).subtract(score.contribution(before));
            Optional<Decision> decision =
                    results.reported().decision(stage, card.unit().code(), code);
            if (!asked || !score.counts() || change.signum() == 0 && decision.isEmpty()) {
                continue;
            }
            String who = decision.map(Decision::appraiser)
                    .orElseGet(() -> score.at(stage).decidedBy());
            byWho.merge(
                    decision.isPresent() + who,
                    none(kind, who, "", decision.isPresent()).with(change, decision.isPresent()),
                    (sum, one) -> sum.with(change, decision.isPresent()));
        }
    }
}
