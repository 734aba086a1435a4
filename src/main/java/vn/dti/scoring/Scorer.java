package vn.dti.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Policies;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Unit;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.indicator.rule.Given;
import vn.dti.indicator.rule.Relative;
import vn.dti.notice.Notice;

/** Scores the units of a kind at every stage (SPEC 3). */
public final class Scorer {

    private final Kind kind;
    private final List<Unit> units;
    private final Reported reported;
    private final Standings standings;
    private final List<String> stages;

    private Scorer(Kind kind, List<Unit> units, Reported reported) {
        this.kind = kind;
        this.units = units;
        this.reported = reported;
        this.standings = new Standings(kind, reported);
        this.stages = Stage.of(kind);
    }

    /**
     * Scorecards of all units of a kind, in the order of dti.yaml, and what was found in scoring them.
     *
     * @param scorecards one per unit
     * @param notices findings, in no particular order
     */
    public record Scored(List<Scorecard> scorecards, List<Notice> notices) {}

    /**
     * Scores a kind.
     *
     * @param units the units of the kind, in the order of dti.yaml
     */
    public static Scored score(Kind kind, List<Unit> units, Reported reported) {
        Scorer scorer = new Scorer(kind, units, reported);
        Set<String> faulty = new HashSet<>(reported.faulty());
        // An error found only now makes its unit faulty, and then it may no longer take part in lowest and highest.
        while (true) {
            Scored scored = scorer.score(Set.copyOf(faulty));
            boolean grown = false;
            for (Notice notice : scored.notices()) {
                grown |= notice.isError() && faulty.add(notice.place().unit());
            }
            if (!grown) {
                return scored;
            }
        }
    }

    private Scored score(Set<String> faulty) {
        Map<String, Map<String, Map<Relative, Given.Spread>>> spreads = spreads(faulty);
        Findings findings = new Findings(kind, reported);
        List<Scorecard> scorecards = new ArrayList<>();
        for (Unit unit : units) {
            scorecards.add(scorecard(unit, status(unit, faulty), spreads, findings));
        }
        return new Scored(List.copyOf(scorecards), findings.notices());
    }

    /**
     * Lowest and highest measures of the relative rules in a finished scoring, by stage, then by code of the indicator;
     * only indicators with such rules are there.
     */
    public static Map<String, Map<String, Map<Relative, Given.Spread>>> spreads(
            Kind kind, List<Scorecard> scorecards, Reported reported) {
        Set<String> faulty = new HashSet<>();
        for (Scorecard scorecard : scorecards) {
            if (scorecard.status() == Status.FAULTY) {
                faulty.add(scorecard.unit().code());
            }
        }
        Scorer scorer =
                new Scorer(kind, scorecards.stream().map(Scorecard::unit).toList(), reported);
        return scorer.spreads(faulty);
    }

    private Status status(Unit unit, Set<String> faulty) {
        if (faulty.contains(unit.code())) {
            return Status.FAULTY;
        }
        return reported.submission(unit.code()).isEmpty() ? Status.MISSING : Status.SCORED;
    }

    private boolean scoresMissing() {
        return kind.policies().missingSubmission() == Policies.MissingSubmission.ZERO;
    }

    /** Lowest and highest measures of relative rules, by stage and indicator (SPEC 3.4). */
    private Map<String, Map<String, Map<Relative, Given.Spread>>> spreads(Set<String> faulty) {
        Map<String, Map<String, Map<Relative, Given.Spread>>> spreads = new HashMap<>();
        for (Indicator indicator : kind.set().indicators()) {
            List<Relative> relatives = indicator.rule().relatives();
            for (String stage : relatives.isEmpty() ? List.<String>of() : stages) {
                Map<Relative, Given.Spread> found = spreads.computeIfAbsent(stage, key -> new HashMap<>())
                        .computeIfAbsent(indicator.code(), key -> new HashMap<>());
                for (Relative relative : relatives) {
                    spread(indicator, stage, relative, faulty).ifPresent(spread -> found.put(relative, spread));
                }
            }
        }
        return spreads;
    }

    private Optional<Given.Spread> spread(Indicator indicator, String stage, Relative relative, Set<String> faulty) {
        BigFraction lowest = null;
        BigFraction highest = null;
        for (Unit unit : units) {
            if (status(unit, faulty) != Status.SCORED
                    || placement(unit, indicator).isEmpty()) {
                continue;
            }
            Standing standing = standings.of(unit.code(), indicator).get(stage);
            if (standing.zeroed() || standing.decided() && standing.enteredWin()) {
                continue;
            }
            Optional<BigFraction> measure = relative.measured(Given.of(standing.inputs(), indicator.maximum()));
            if (measure.isEmpty() || measure.get().signum() > 0 && evidenceZeroes(standing)) {
                continue;
            }
            lowest = lowest == null ? measure.get() : Exact.least(lowest, measure.get());
            highest = highest == null ? measure.get() : Exact.most(highest, measure.get());
        }
        return lowest == null ? Optional.empty() : Optional.of(new Given.Spread(lowest, highest));
    }

    private boolean evidenceZeroes(Standing standing) {
        return kind.policies().missingEvidence() == Policies.MissingEvidence.ZERO
                && !standing.evidenced()
                && !standing.decided();
    }

    private Scorecard scorecard(
            Unit unit,
            Status status,
            Map<String, Map<String, Map<Relative, Given.Spread>>> spreads,
            Findings findings) {
        boolean scored = status(unit, Set.of()) == Status.SCORED || scoresMissing();
        if (status == Status.FAULTY || !scored) {
            // A faulty unit is still gone through, so that one run shows all its errors.
            if (scored) {
                indicatorScores(unit, spreads, findings);
            }
            return new Scorecard(unit, status, List.of(), Map.of(), Map.of());
        }
        List<IndicatorScore> scores = indicatorScores(unit, spreads, findings);
        Map<String, Map<String, Total>> scopes = new LinkedHashMap<>();
        Map<String, Map<String, Total>> groups = new LinkedHashMap<>();
        Totals totals = new Totals(kind, scores);
        for (String stage : stages) {
            scopes.put(stage, totals.scopes(stage));
            groups.put(stage, totals.groups(stage));
        }
        return new Scorecard(unit, status, scores, scopes, groups);
    }

    private List<IndicatorScore> indicatorScores(
            Unit unit, Map<String, Map<String, Map<Relative, Given.Spread>>> spreads, Findings findings) {
        List<IndicatorScore> scores = new ArrayList<>();
        for (Indicator indicator : kind.set().indicators()) {
            Optional<Placement> placement = placement(unit, indicator);
            boolean counts = placement.isPresent();
            Map<String, Standing> standing = standings.of(unit.code(), indicator);
            Map<String, StageScore> byStage = new LinkedHashMap<>(2 * stages.size());
            Standing before = null;
            Given givenBefore = null;
            Evaluation evaluation = null;
            for (String stage : stages) {
                Standing now = standing.get(stage);
                Given given = new Given(
                        now.inputs(),
                        Exact.of(indicator.maximum()),
                        spreads.getOrDefault(stage, Map.of()).getOrDefault(indicator.code(), Map.of()));
                Optional<StageScore> previous = Optional.ofNullable(evaluation).map(Evaluation::score);
                // A stage at which nothing new stands is worth what the one before is.
                if (now != before || !given.spreads().equals(givenBefore.spreads())) {
                    evaluation = Evaluation.of(indicator, now, given, kind, evidenceZeroes(now));
                }
                byStage.put(stage, evaluation.score());
                if (counts) {
                    findings.add(unit, indicator, stage, now, evaluation, previous);
                }
                before = now;
                givenBefore = given;
            }
            if (!counts) {
                findings.excluded(unit, indicator);
            }
            Placement own = placement.orElse(
                    new Placement(indicator.role(), indicator.group(), indicator.pillars(), Optional.empty()));
            scores.add(new IndicatorScore(
                    indicator, own.role(), own.group(), own.pillars(), counts, own.replaces(), byStage));
        }
        return scores;
    }

    /** Where an indicator counts for a unit. */
    private record Placement(Role role, String group, List<String> pillars, Optional<String> replaces) {}

    /** Where an indicator counts for a unit; empty where it does not: excluded, or a substitute not in use. */
    private Optional<Placement> placement(Unit unit, Indicator indicator) {
        if (indicator.role() == Role.SUBSTITUTE) {
            return kind.exclusions().stream()
                    .filter(exclusion -> exclusion.covers(unit.code())
                            && exclusion
                                    .replacedBy()
                                    .filter(indicator.code()::equals)
                                    .isPresent())
                    .findFirst()
                    .flatMap(exclusion ->
                            kind.set().indicator(exclusion.indicators().get(0)))
                    .map(replaced -> new Placement(
                            replaced.role(), replaced.group(), replaced.pillars(), Optional.of(replaced.code())));
        }
        if (kind.exclusion(unit.code(), indicator.code()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Placement(indicator.role(), indicator.group(), indicator.pillars(), Optional.empty()));
    }
}
