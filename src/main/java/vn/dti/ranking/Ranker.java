package vn.dti.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.assessment.Band;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Policies;
import vn.dti.assessment.RankingOptions;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Status;
import vn.dti.scoring.Total;

/** Ranks the units of a kind: highest printed value first, equal ones share a rank (SPEC 3.7). */
public final class Ranker {

    private final Kind kind;
    private final String stage;

    private Ranker(Kind kind, String stage) {
        this.kind = kind;
        this.stage = stage;
    }

    /** The rankings of a kind at a stage, one per scope; none where the kind is not ranked. */
    public static List<Ranking> rank(Kind kind, List<Scorecard> scorecards, String stage) {
        if (!kind.ranked()) {
            return List.of();
        }
        Ranker ranker = new Ranker(kind, stage);
        return Scope.of(kind.set()).stream()
                .map(scope -> ranker.rank(scope, scorecards))
                .toList();
    }

    private Ranking rank(Scope scope, List<Scorecard> scorecards) {
        List<Scorecard> ranked = new ArrayList<>();
        List<RankingRow> unranked = new ArrayList<>();
        for (Scorecard scorecard : scorecards) {
            if (canBeRanked(scorecard, scope)) {
                ranked.add(scorecard);
            } else {
                unranked.add(new RankingRow(Optional.empty(), scorecard, Optional.empty(), Optional.empty()));
            }
        }
        Comparator<Scorecard> order = order(scope);
        ranked.sort(order);
        List<RankingRow> rows = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (i == 0 || order.compare(ranked.get(i - 1), ranked.get(i)) != 0) {
                rank = kind.ranking().dense() ? rank + 1 : i + 1;
            }
            Total total = ranked.get(i).scope(stage, scope.code()).orElseThrow();
            rows.add(new RankingRow(Optional.of(rank), ranked.get(i), Optional.of(total), band(total)));
        }
        rows.addAll(unranked);
        return new Ranking(scope, stage, rows);
    }

    private boolean canBeRanked(Scorecard scorecard, Scope scope) {
        boolean scored = scorecard.status() == Status.SCORED
                || scorecard.status() == Status.MISSING
                        && kind.policies().missingSubmission() == Policies.MissingSubmission.ZERO;
        return scored
                && scorecard.scope(stage, scope.code()).flatMap(Total::value).isPresent();
    }

    private Optional<Band> band(Total total) {
        return total.value()
                .map(value -> kind.ranking().unitScale() ? value.movePointRight(2) : value)
                .flatMap(kind::band);
    }

    /** Best first; two units compare equal exactly where they share a rank. */
    private Comparator<Scorecard> order(Scope scope) {
        Comparator<Scorecard> order = byValue(scope.code());
        for (String tieBreak : kind.ranking().tieBreak()) {
            order = order.thenComparing(
                    switch (tieBreak) {
                        case RankingOptions.BY_POINTS -> Comparator.<Scorecard, BigDecimal>comparing(
                                        card -> total(card, scope).points())
                                .reversed();
                        case RankingOptions.BY_EXACT_VALUE -> Comparator.<Scorecard, BigFraction>comparing(
                                        card -> total(card, scope).exactValue().orElseThrow())
                                .reversed();
                        default -> byValue(tieBreak);
                    });
        }
        return order;
    }

    private Total total(Scorecard scorecard, Scope scope) {
        return scorecard.scope(stage, scope.code()).orElseThrow();
    }

    /** Highest printed value first, no value last. */
    private Comparator<Scorecard> byValue(String scope) {
        return Comparator.comparing(
                (Scorecard card) ->
                        card.scope(stage, scope).flatMap(Total::value).orElse(null),
                Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));
    }
}
