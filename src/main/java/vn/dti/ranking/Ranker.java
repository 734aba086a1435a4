package vn.dti.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.assessment.Band;
import vn.dti.assessment.Cluster;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Policies;
import vn.dti.assessment.TieBreak;
import vn.dti.code.Stage;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorecards;
import vn.dti.scoring.Status;
import vn.dti.scoring.Total;

/** Ranks the units of a kind: highest printed value first, equal ones share a rank (dac-ta 3.7). */
public final class Ranker {

    private final Kind kind;
    private final Stage stage;
    private final Banding banding;

    private Ranker(Kind kind, Stage stage) {
        this.kind = kind;
        this.stage = stage;
        this.banding = new Banding(kind, stage);
    }

    /** The rankings of a kind at a stage, one per scope; none where the kind is not ranked. */
    public static List<Ranking> rank(Kind kind, Scorecards scorecards, Stage stage) {
        if (!kind.ranked()) {
            return List.of();
        }
        Ranker ranker = new Ranker(kind, stage);
        return Scope.of(kind.set()).stream()
                .map(scope -> ranker.rank(scope, Optional.empty(), scorecards))
                .toList();
    }

    /**
     * The rankings within each cluster that units of the kind belong to, one per cluster and scope; none where there
     * are not at least two, for one alone ranks as all do (dac-ta 3.8).
     *
     * @param clusters those of the assessment, in order
     */
    public static List<Ranking> rankWithin(List<Cluster> clusters, Kind kind, Scorecards scorecards, Stage stage) {
        Map<Cluster, Scorecards> members = new LinkedHashMap<>();
        for (Cluster cluster : clusters) {
            Scorecards own = Scorecards.of(scorecards.stream()
                    .filter(card -> card.unit().cluster().equals(Optional.of(cluster.code())))
                    .toList());
            if (!own.isEmpty()) {
                members.put(cluster, own);
            }
        }
        if (!kind.ranked() || members.size() < 2) {
            return List.of();
        }
        Ranker ranker = new Ranker(kind, stage);
        List<Ranking> rankings = new ArrayList<>();
        members.forEach((cluster, own) ->
                Scope.of(kind.set()).forEach(scope -> rankings.add(ranker.rank(scope, Optional.of(cluster), own))));
        return List.copyOf(rankings);
    }

    /** Every ranking of a kind at a stage: those over all its units, then those within clusters. */
    public static List<Ranking> everyOne(List<Cluster> clusters, Kind kind, Scorecards scorecards, Stage stage) {
        List<Ranking> rankings = new ArrayList<>(rank(kind, scorecards, stage));
        rankings.addAll(rankWithin(clusters, kind, scorecards, stage));
        return List.copyOf(rankings);
    }

    /** The band that a scorecard has over all at a stage. */
    public static Optional<Band> band(Kind kind, Scorecard scorecard, Stage stage) {
        Scope overall = Scope.of(kind.set()).get(0);
        return scorecard.scope(stage, overall.code()).flatMap(total -> new Banding(kind, stage)
                .of(scorecard, overall, total)
                .band());
    }

    /** A unit that takes part, with what it is ranked by: worked out once, not at every comparison. */
    private record Entrant(Scorecard card, Total total, List<Optional<BigDecimal>> tieBreaks) {}

    private Ranking rank(Scope scope, Optional<Cluster> cluster, Scorecards scorecards) {
        List<Entrant> entrants = new ArrayList<>();
        List<RankingRow> unranked = new ArrayList<>();
        for (Scorecard scorecard : scorecards) {
            Optional<Total> total =
                    canBeRanked(scorecard) ? scorecard.scope(stage, scope.code()) : Optional.<Total>empty();
            if (total.flatMap(Total::value).isPresent()) {
                entrants.add(new Entrant(scorecard, total.get(), tieBreaks(scorecard)));
            } else {
                Banding.Banded banded = scorecard.unit().notRanked().isPresent()
                        ? scorecard
                                .scope(stage, scope.code())
                                .map(each -> banding.of(scorecard, scope, each))
                                .orElse(Banding.Banded.NONE)
                        : Banding.Banded.NONE;
                unranked.add(row(Optional.empty(), scorecard, scope, banded));
            }
        }
        Comparator<Entrant> order = order();
        entrants.sort(order);
        List<RankingRow> rows = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < entrants.size(); i++) {
            Entrant entrant = entrants.get(i);
            if (i == 0 || order.compare(entrants.get(i - 1), entrant) != 0) {
                rank = kind.ranking().dense() ? rank + 1 : i + 1;
            }
            rows.add(row(Optional.of(rank), entrant.card(), scope, banding.of(entrant.card(), scope, entrant.total())));
        }
        rows.addAll(unranked);
        return new Ranking(scope, cluster, stage, rows);
    }

    /** The printed values of the scopes that break ties; empty at the place of another tie-break. */
    private List<Optional<BigDecimal>> tieBreaks(Scorecard scorecard) {
        List<Optional<BigDecimal>> values = new ArrayList<>();
        for (TieBreak tieBreak : kind.ranking().tieBreak()) {
            values.add(tieBreak.pillar()
                    .flatMap(pillar -> scorecard.scope(stage, pillar))
                    .flatMap(Total::value));
        }
        return values;
    }

    private boolean canBeRanked(Scorecard scorecard) {
        boolean missingCounts = kind.policies().missingSubmission() == Policies.MissingSubmission.ZERO;
        return scorecard.unit().notRanked().isEmpty()
                && (scorecard.status() == Status.SCORED || scorecard.status() == Status.MISSING && missingCounts);
    }

    private RankingRow row(Optional<Integer> rank, Scorecard card, Scope scope, Banding.Banded banded) {
        return new RankingRow(rank, card, stage, scope.code(), banded.band(), banded.missed());
    }

    /** Best first; two units compare equal exactly where they share a rank. */
    private Comparator<Entrant> order() {
        Comparator<Entrant> order = byValue(entrant -> entrant.total().value());
        List<TieBreak> tieBreaks = kind.ranking().tieBreak();
        for (int i = 0; i < tieBreaks.size(); i++) {
            int place = i;
            order = order.thenComparing(
                    switch (tieBreaks.get(i).by()) {
                        case POINTS -> Comparator.<Entrant, BigDecimal>comparing(
                                        entrant -> entrant.total().points())
                                .reversed();
                        case EXACT -> Comparator.<Entrant, BigFraction>comparing(
                                        entrant -> entrant.total().exactValue().orElseThrow())
                                .reversed();
                        case PILLAR -> byValue(entrant -> entrant.tieBreaks().get(place));
                    });
        }
        return order;
    }

    /** Highest printed value first, no value last. */
    private static Comparator<Entrant> byValue(Function<Entrant, Optional<BigDecimal>> value) {
        return Comparator.comparing(
                (Entrant entrant) -> value.apply(entrant).orElse(null),
                Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));
    }
}
