package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.assessment.Decision;
import vn.dti.assessment.EnteredValues;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Policies;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Round;
import vn.dti.assessment.SourceCells;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.ranking.Ranker;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorecards;
import vn.dti.scoring.Scorer;
import vn.dti.scoring.Status;
import vn.dti.scoring.Total;

/**
 * What would be if some inputs or points of a unit were others: all units of its kind are scored and ranked anew, with
 * the change as a decision of the last round, so that relative rules count for everybody (dac-ta 4, what-if).
 *
 * @param kind of the unit
 * @param before the unit as it is
 * @param after the unit as it would be; without scores where {@link #errors()} says why
 * @param indicators those changed, in the order they were named
 * @param rankings every ranking that the unit is in, those over all units first
 * @param otherUnits how many other units would have other points too
 * @param errors why the change gives no points
 */
public record WhatIf(
        Kind kind,
        Scorecard before,
        Scorecard after,
        List<Changed> indicators,
        List<Moved> rankings,
        int otherUnits,
        List<Notice> errors) {

    /** What a kind without rounds is asked in: its change stands as the decision of a round of its own. */
    private static final Round ASKED = new Round(new Stage("what-if"), "", Optional.empty());

    private static final SourceCells NOWHERE =
            new SourceCells(new SourceCells.Origin("", "", false), 1, 1, 1, Optional.empty());

    /**
     * A change that is asked about.
     *
     * @param inputs laid over those in force
     * @param points decided instead of what the rule gives
     */
    public record Change(IndicatorCode indicator, Map<String, InputValue> inputs, Optional<BigDecimal> points) {
        public Change {
            inputs = Map.copyOf(inputs);
        }
    }

    /** A changed indicator as it is and as it would be. */
    public record Changed(Change change, IndicatorScore before, IndicatorScore after) {

        /** The points it would have more, below 0 for fewer. */
        public BigDecimal difference() {
            return after.at(Stage.FINAL)
                    .points()
                    .subtract(before.at(Stage.FINAL).points());
        }
    }

    /**
     * A ranking, as it is and as it would be.
     *
     * @param passed units before it or level with it that would be behind
     * @param reached units before it or behind it that would be level
     * @param passedBy units behind it or level with it that would be before it
     */
    public record Moved(
            Ranking ranking,
            RankingRow before,
            RankingRow after,
            List<Unit> passed,
            List<Unit> reached,
            List<Unit> passedBy) {}

    /** What would be of a unit that has scores. */
    public static WhatIf of(Results results, Results.KindResults ofKind, Scorecard card, List<Change> changes) {
        Kind kind = asked(ofKind.kind());
        UnitCode unit = card.unit().code();
        List<Unit> units = ofKind.scorecards().stream().map(Scorecard::unit).toList();
        Scorer.Scored scored = Scorer.score(kind, units, laidOver(results.reported(), kind, unit, changes));
        Scorecard after = scored.scorecards().stream()
                .filter(each -> each.unit().code().equals(unit))
                .findFirst()
                .orElseThrow();
        if (after.status() == Status.FAULTY) {
            List<Notice> errors = scored.notices().stream()
                    .filter(notice -> notice.isError() && notice.place().unit().equals(Optional.of(unit)))
                    .distinct()
                    .sorted(Notice.ORDER)
                    .toList();
            return new WhatIf(kind, card, after, List.of(), List.of(), 0, errors);
        }
        List<Changed> indicators = changes.stream()
                .map(change -> new Changed(
                        change,
                        card.indicator(change.indicator()).orElseThrow(),
                        after.indicator(change.indicator()).orElseThrow()))
                .toList();
        List<Ranking> now = rankings(results, ofKind.kind(), ofKind.scorecards());
        List<Ranking> then = rankings(results, kind, scored.scorecards());
        List<Moved> moved = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).row(unit).isPresent()) {
                moved.add(moved(now.get(i), then.get(i), unit));
            }
        }
        return new WhatIf(
                kind,
                card,
                after,
                indicators,
                List.copyOf(moved),
                others(ofKind.scorecards(), scored, unit),
                List.of());
    }

    /** The kind with a round in which the change can be decided. */
    private static Kind asked(Kind kind) {
        if (!kind.rounds().isEmpty()) {
            return kind;
        }
        Policies own = kind.policies();
        // Nobody else is appraised: what is not asked about stays as it is.
        Policies policies = new Policies(
                Policies.Unappraised.KEEP_SELF,
                own.missingEvidence(),
                own.missingSubmission(),
                own.enteredPoints(),
                own.missingRows());
        return kind.with(new Kind.Settings(List.of(ASKED), policies, kind.deadlines(), kind.ranking(), kind.bands()));
    }

    private static Reported laidOver(Reported reported, Kind kind, UnitCode unit, List<Change> changes) {
        Stage round = kind.rounds().get(kind.rounds().size() - 1).code();
        Map<UnitCode, Map<IndicatorCode, Decision>> ofRound =
                new HashMap<>(reported.decisions().getOrDefault(round, Map.of()));
        Map<IndicatorCode, Decision> own = new HashMap<>(ofRound.getOrDefault(unit, Map.of()));
        for (Change change : changes) {
            own.put(change.indicator(), decision(round, unit, change, reported));
        }
        ofRound.put(unit, own);
        Map<Stage, Map<UnitCode, Map<IndicatorCode, Decision>>> decisions = new HashMap<>(reported.decisions());
        decisions.put(round, ofRound);
        return new Reported(
                reported.submissions(), decisions, reported.explanations(), reported.measurements(), reported.faulty());
    }

    /**
     * The change over what the last round decided already. Points that are asked about stand alone, as inputs beside them
     * would give others; inputs are laid over those it corrected, and points that it decided give way to the rule's.
     */
    private static Decision decision(Stage round, UnitCode unit, Change change, Reported reported) {
        Map<String, InputValue> inputs = new TreeMap<>();
        if (change.points().isEmpty()) {
            reported.decision(round, unit, change.indicator()).ifPresent(decision -> inputs.putAll(decision.inputs()));
        }
        inputs.putAll(change.inputs());
        return new Decision(
                round, unit, change.indicator(), new EnteredValues(inputs, change.points()), "", "", NOWHERE);
    }

    private static List<Ranking> rankings(Results results, Kind kind, Scorecards cards) {
        return Ranker.everyOne(results.assessment().clusters(), kind, cards, Stage.FINAL);
    }

    private static Moved moved(Ranking now, Ranking then, UnitCode unit) {
        RankingRow before = now.row(unit).orElseThrow();
        RankingRow after = then.row(unit).orElseThrow();
        List<Unit> passed = new ArrayList<>();
        List<Unit> reached = new ArrayList<>();
        List<Unit> passedBy = new ArrayList<>();
        Map<UnitCode, Integer> ranksThen = new HashMap<>();
        then.rows().forEach(row -> row.rank()
                .ifPresent(rank -> ranksThen.put(row.scorecard().unit().code(), rank)));
        for (RankingRow row : now.rows()) {
            Unit other = row.scorecard().unit();
            Optional<Integer> otherThen = Optional.ofNullable(ranksThen.get(other.code()));
            if (other.code().equals(unit)
                    || row.rank().isEmpty()
                    || otherThen.isEmpty()
                    || before.rank().isEmpty()
                    || after.rank().isEmpty()) {
                continue;
            }
            int was = row.rank().get().compareTo(before.rank().get());
            int is = otherThen.get().compareTo(after.rank().get());
            if (was <= 0 && is > 0) {
                passed.add(other);
            } else if (was != 0 && is == 0) {
                reached.add(other);
            } else if (was >= 0 && is < 0) {
                passedBy.add(other);
            }
        }
        return new Moved(then, before, after, List.copyOf(passed), List.copyOf(reached), List.copyOf(passedBy));
    }

    private static int others(Scorecards now, Scorer.Scored then, UnitCode unit) {
        int others = 0;
        Iterator<Scorecard> each = then.scorecards().iterator();
        for (Scorecard before : now) {
            Scorecard after = each.next();
            if (before.isScored() && !before.unit().code().equals(unit) && !samePoints(before, after)) {
                others++;
            }
        }
        return others;
    }

    private static boolean samePoints(Scorecard before, Scorecard after) {
        List<IndicatorScore> now = before.indicators();
        List<IndicatorScore> then = after.indicators();
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i)
                            .at(Stage.FINAL)
                            .points()
                            .compareTo(then.get(i).at(Stage.FINAL).points())
                    != 0) {
                return false;
            }
        }
        return true;
    }

    /** The total of a scope as it is. */
    public Total totalBefore(ScopeCode scope) {
        return before.scope(Stage.FINAL, scope).orElseThrow();
    }

    /** The total of a scope as it would be. */
    public Total totalAfter(ScopeCode scope) {
        return after.scope(Stage.FINAL, scope).orElseThrow();
    }
}
