package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.code.GroupCode;
import vn.dti.code.IndicatorCode;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.indicator.Group;
import vn.dti.ranking.Ranker;
import vn.dti.ranking.Ranking;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;

/** Results at one stage as a side of a comparison. */
public final class ComparedStage {

    private ComparedStage() {}

    /**
     * The side of a stage.
     *
     * @param stage its code; kinds without it are taken at {@code final}
     * @param overall the name of the whole
     */
    public static ComparedResults of(Results results, Stage stage, String overall) {
        List<ComparedResults.OfKind> kinds = new ArrayList<>();
        for (Results.KindResults kind : results.kinds()) {
            kinds.add(kind(kind, kind.kind().stages().contains(stage) ? stage : Stage.FINAL, overall));
        }
        return new ComparedResults(
                results.assessment().title(), results.assessment().year(), stage, kinds);
    }

    private static ComparedResults.OfKind kind(Results.KindResults of, Stage stage, String overall) {
        Kind kind = of.kind();
        Map<ScopeCode, String> scopes = new LinkedHashMap<>();
        for (Scope scope : Scope.of(kind.set())) {
            scopes.put(scope.code(), scope.isOverall() ? overall : scope.name());
        }
        List<Ranking> rankings = Ranker.rank(kind, of.scorecards(), stage);
        return new ComparedResults.OfKind(
                kind.code(),
                kind.name(),
                kind.set().id(),
                kind.ranked(),
                new ComparedResults.OfKind.Digits(
                        kind.ranking().decimals(), kind.ranking().pointsDecimals()),
                scopes,
                of.scorecards().stream()
                        .map(card -> unit(kind, card, stage, rankings))
                        .toList());
    }

    private static ComparedResults.OfUnit unit(Kind kind, Scorecard card, Stage stage, List<Ranking> rankings) {
        Map<ScopeCode, ScopeResult> figures = new LinkedHashMap<>();
        for (Scope scope : Scope.of(kind.set())) {
            card.scope(stage, scope.code())
                    .ifPresent(total -> figures.put(
                            scope.code(),
                            new ScopeResult(
                                    total.points(),
                                    total.maximum(),
                                    total.value(),
                                    Effect.rank(rankings, scope, card))));
        }
        Map<IndicatorCode, ComparedPoints> indicators = new LinkedHashMap<>();
        for (IndicatorScore score : card.indicators()) {
            indicators.put(
                    score.indicator().code(),
                    new ComparedPoints(
                            score.indicator().name(),
                            score.assessedAt(stage)
                                    ? Optional.of(score.at(stage).points())
                                    : Optional.empty(),
                            score.contribution(stage),
                            score.contributedMaximum(stage),
                            score.pillars()));
        }
        Map<GroupCode, ComparedPoints> groups = new LinkedHashMap<>();
        for (Group group : kind.set().groups()) {
            card.group(stage, group.code()).ifPresent(total -> groups.put(group.code(), points(group, total)));
        }
        return new ComparedResults.OfUnit(
                card.unit().code(),
                card.unit().name(),
                card.status().key(),
                card.unit().predecessors(),
                figures,
                indicators,
                groups);
    }

    private static ComparedPoints points(Group group, Total total) {
        BigDecimal points = total.points();
        return new ComparedPoints(group.name(), Optional.of(points), points, total.maximum(), group.pillars());
    }
}
