package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.Inputs;
import vn.dti.indicator.rule.Measured;
import vn.dti.notice.Place;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;

/**
 * A share of a unit that lies far from those of all others: to look at twice, not to call wrong (phan-tich.md, Số liệu
 * cần xem lại).
 *
 * @param value of the measure, rounded
 * @param median over the units, rounded
 * @param score the modified z-score
 * @param place where it was reported; empty for what a decision or measured inputs say
 */
public record Outlier(
        Unit unit,
        Indicator indicator,
        String measure,
        BigDecimal value,
        BigDecimal median,
        BigDecimal score,
        Optional<Place> place) {

    /** From this modified z-score on, above or below (Iglewicz, Hoaglin 1993). */
    public static final double BOUND = 3.5;

    /** Of fewer units nothing is said. */
    public static final int LEAST_UNITS = 8;

    private static final int DECIMALS = 4;

    /** The shares of a kind that are to be looked at, in the order of the set, then of dti.yaml. */
    public static List<Outlier> of(Results results, Results.KindResults kind, Stage stage) {
        List<Indicator> indicators = kind.kind().set().indicators();
        List<List<Measured>> shares = indicators.stream()
                .map(indicator -> indicator.rule().all(Measured.class).stream()
                        .filter(rule -> rule.measure().of().hasShares())
                        .toList())
                .toList();
        List<List<List<Share>>> found = new ArrayList<>();
        for (List<Measured> of : shares) {
            List<List<Share>> ofIndicator = new ArrayList<>();
            of.forEach(rule -> ofIndicator.add(new ArrayList<>()));
            found.add(ofIndicator);
        }
        for (Scorecard card : kind.scorecards()) {
            List<IndicatorScore> scores = card.indicators();
            for (int i = 0; i < scores.size(); i++) {
                if (scores.get(i).assessedAt(stage)) {
                    add(card, scores.get(i), stage, shares.get(i), found.get(i));
                }
            }
        }
        List<Outlier> oddities = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            for (int rule = 0; rule < shares.get(i).size(); rule++) {
                oddities.addAll(far(
                        results,
                        indicators.get(i),
                        shares.get(i).get(rule).measure().of().text(),
                        found.get(i).get(rule)));
            }
        }
        return oddities;
    }

    /** What a unit has of a measure. */
    private record Share(Unit unit, double value) {}

    private static void add(
            Scorecard card, IndicatorScore score, Stage stage, List<Measured> rules, List<List<Share>> found) {
        Inputs inputs = Inputs.of(score.at(stage).inputs(), score.indicator().maximum());
        for (int rule = 0; rule < rules.size(); rule++) {
            List<Share> ofRule = found.get(rule);
            rules.get(rule)
                    .measure()
                    .number(inputs)
                    .ifPresent(number -> ofRule.add(new Share(card.unit(), number.doubleValue())));
        }
    }

    private static List<Outlier> far(Results results, Indicator indicator, String measure, List<Share> shares) {
        if (shares.size() < LEAST_UNITS) {
            return List.of();
        }
        double[] numbers = shares.stream().mapToDouble(Share::value).toArray();
        double[] scores = Statistics.modifiedZ(numbers);
        BigDecimal median = Statistics.quantile(numbers, 50, DECIMALS).orElseThrow();
        List<Outlier> far = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (Math.abs(scores[i]) > BOUND) {
                Unit unit = shares.get(i).unit();
                far.add(new Outlier(
                        unit,
                        indicator,
                        measure,
                        Statistics.rounded(numbers[i], DECIMALS).orElseThrow(),
                        median,
                        Statistics.rounded(scores[i], Statistics.DECIMALS).orElseThrow(),
                        results.reported().claim(unit.code(), indicator.code()).map(claim -> claim.source()
                                .place())));
            }
        }
        return far;
    }
}
