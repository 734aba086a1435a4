package vn.dti.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dti.code.Stage;

/**
 * The sums of a unit at one stage (dac-ta 3.5).
 *
 * @param scopes in the order of {@link Scope#of}, cut to 0 and the maximum
 * @param groups in the order of the set, uncut; neither list is copied, as there may be very many
 */
public record Totals(List<Total> scopes, List<Total> groups) {

    /** Sums up scores of indicators at a stage. */
    static Totals of(ScoringContext frame, List<IndicatorScore> scores, Stage stage) {
        int scopes = frame.scopes().size();
        int all = scopes + frame.kind().set().groups().size();
        BigDecimal[] points = new BigDecimal[all];
        Arrays.fill(points, BigDecimal.ZERO.setScale(frame.kind().ranking().pointsDecimals()));
        BigDecimal[] maxima = new BigDecimal[all];
        Arrays.fill(maxima, BigDecimal.ZERO);
        for (IndicatorScore score : scores) {
            BigDecimal contribution = score.contribution(stage);
            BigDecimal maximum = score.contributedMaximum(stage);
            for (int i = 0; i < all; i++) {
                if (i < scopes ? frame.isIn(score, i) : frame.isOf(score, i - scopes)) {
                    points[i] = points[i].add(contribution);
                    maxima[i] = maxima[i].add(maximum);
                }
            }
        }
        List<Total> totals = new ArrayList<>(all);
        for (int i = 0; i < all; i++) {
            totals.add(Total.of(points[i], maxima[i], i < scopes, frame.kind().ranking()));
        }
        return new Totals(List.copyOf(totals.subList(0, scopes)), List.copyOf(totals.subList(scopes, all)));
    }
}
