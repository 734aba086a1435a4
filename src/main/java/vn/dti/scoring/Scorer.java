package vn.dti.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Policies;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.Inputs;
import vn.dti.indicator.rule.Relative;
import vn.dti.notice.Notice;

/** Scores the units of a kind at every stage (dac-ta 3). */
public final class Scorer {

    /** From so many units on, all processors take part; for a few, starting them costs more than it gains. */
    private static final int SIDE_BY_SIDE = 64;

    private final Kind kind;
    private final List<Unit> units;
    private final Reported reported;
    private final PointsBases bases;
    private final UnaryOperator<Scorecard> keeping;
    private final ScoringContext frame;
    private final Penalties penalties;

    private Scorer(Kind kind, List<Unit> units, Reported reported, UnaryOperator<Scorecard> keeping) {
        this.kind = kind;
        this.units = units;
        this.reported = reported;
        this.bases = new PointsBases(kind, reported);
        this.keeping = keeping;
        this.frame = ScoringContext.of(kind);
        this.penalties = new Penalties(frame);
    }

    /**
     * Scorecards of all units of a kind, in the order of dti.yaml, and what was found in scoring them.
     *
     * @param scorecards one per unit
     * @param extremes how many units got nothing or all, by indicator
     * @param appraisal how far the council has come
     * @param notices findings, in no particular order
     */
    public record Scored(Scorecards scorecards, Extremes extremes, Appraisal appraisal, List<Notice> notices) {}

    /**
     * Scores a kind.
     *
     * @param units the units of the kind, in the order of dti.yaml
     */
    public static Scored score(Kind kind, List<Unit> units, Reported reported) {
        return score(kind, units, reported, UnaryOperator.identity());
    }

    /**
     * Scores a kind of very many units.
     *
     * @param keeping makes of each scorecard, by any number of threads, the same one as it is kept until all are there
     */
    public static Scored score(Kind kind, List<Unit> units, Reported reported, UnaryOperator<Scorecard> keeping) {
        Scorer scorer = new Scorer(kind, units, reported, keeping);
        Set<UnitCode> faulty = new HashSet<>(reported.faulty());
        // An error found only now makes its unit faulty, and then it may no longer take part in lowest and highest.
        while (true) {
            Scored scored = scorer.score(Set.copyOf(faulty));
            boolean grown = false;
            for (Notice notice : scored.notices()) {
                if (notice.isError()) {
                    grown |= notice.place().unit().filter(faulty::add).isPresent();
                }
            }
            if (!grown) {
                return scored;
            }
        }
    }

    private Scored score(Set<UnitCode> faulty) {
        Spreads spreads = spreads(faulty);
        Extremes extremes = new Extremes(kind.set().indicators().size());
        AppraisalCount appraised = new AppraisalCount(kind);
        Stream<Unit> each = units.size() < SIDE_BY_SIDE ? units.stream() : units.parallelStream();
        List<OfUnit> scored = each.map(unit -> ofUnit(unit, status(unit, faulty), spreads, extremes, appraised))
                .toList();
        return new Scored(
                Scorecards.of(scored.stream().map(OfUnit::scorecard).toList()),
                extremes,
                appraised.appraisal(units, reported),
                scored.stream().flatMap(unit -> unit.notices().stream()).toList());
    }

    /** Lowest and highest measures of the relative rules in a finished scoring. */
    public static Spreads spreads(Kind kind, Scorecards scorecards, Reported reported) {
        Set<UnitCode> faulty = new HashSet<>();
        for (Scorecard scorecard : scorecards) {
            if (scorecard.status() == Status.FAULTY) {
                faulty.add(scorecard.unit().code());
            }
        }
        Scorer scorer =
                new Scorer(kind, scorecards.stream().map(Scorecard::unit).toList(), reported, UnaryOperator.identity());
        return scorer.spreads(faulty);
    }

    private Status status(Unit unit, Set<UnitCode> faulty) {
        if (faulty.contains(unit.code())) {
            return Status.FAULTY;
        }
        return reported.submission(unit.code()).isEmpty() ? Status.MISSING : Status.SCORED;
    }

    private boolean scoresMissing() {
        return kind.policies().missingSubmission() == Policies.MissingSubmission.ZERO;
    }

    private Spreads spreads(Set<UnitCode> faulty) {
        Spreads spreads = new Spreads(units);
        List<Indicator> relative = kind.set().indicators().stream()
                .filter(indicator -> !indicator.rule().all(Relative.class).isEmpty())
                .toList();
        for (Unit unit : relative.isEmpty() ? List.<Unit>of() : units) {
            Status status = status(unit, faulty);
            // A unit without a form is ranked under this policy, and a decision may have given it inputs.
            if (unit.notRanked().isEmpty()
                    && (status == Status.SCORED || status == Status.MISSING && scoresMissing())) {
                relative.forEach(indicator -> addMeasures(unit, indicator, spreads));
            }
        }
        return spreads;
    }

    private void addMeasures(Unit unit, Indicator indicator, Spreads spreads) {
        if (!Placement.of(kind, unit, indicator).counts() || isUnassigned(unit, indicator)) {
            return;
        }
        bases.of(unit.code(), indicator).forEach((stage, basis) -> {
            if (basis.zeroed() || basis.pointsDecided()) {
                return;
            }
            for (Relative relative : indicator.rule().all(Relative.class)) {
                relative.measured(Inputs.of(basis.inputs(), indicator.maximum()))
                        .filter(measure -> measure.signum() <= 0 || !evidenceZeroes(basis))
                        .ifPresent(measure -> spreads.add(stage, indicator.code(), relative, measure, unit));
            }
        });
    }

    private boolean isUnassigned(Unit unit, Indicator indicator) {
        return indicator.mayBeUnassigned()
                && kind.isUnassigned(unit.code(), indicator, reported.claim(unit.code(), indicator.code()));
    }

    private boolean evidenceZeroes(PointsBasis basis) {
        return kind.policies().missingEvidence() == Policies.MissingEvidence.ZERO
                && !basis.evidenced()
                && !basis.decided();
    }

    /** What scoring makes of one unit. */
    private record OfUnit(Scorecard scorecard, List<Notice> notices) {}

    private OfUnit ofUnit(Unit unit, Status status, Spreads spreads, Extremes extremes, AppraisalCount appraised) {
        Findings findings = new Findings(kind, reported);
        boolean scored = status(unit, Set.of()) == Status.SCORED || scoresMissing();
        // A faulty unit is still gone through, so that one run shows all its errors.
        List<IndicatorScore> scores =
                scored ? penalties.limited(unit, indicatorScores(unit, spreads, findings), findings) : List.of();
        if (!scored || status == Status.FAULTY) {
            return new OfUnit(Scorecard.empty(frame, unit, status), findings.notices());
        }
        extremes.add(scores);
        appraised.add(scores);
        return new OfUnit(keeping.apply(scorecard(unit, status, scores)), findings.notices());
    }

    private Scorecard scorecard(Unit unit, Status status, List<IndicatorScore> scores) {
        List<Totals> totals = new ArrayList<>();
        for (Stage stage : frame.stages()) {
            int before = totals.size() - 1;
            // A stage at which nothing is new has the sums of the one before.
            totals.add(
                    before >= 0 && isSame(scores, frame.stages().get(before), stage)
                            ? totals.get(before)
                            : Totals.of(frame, scores, stage));
        }
        return Scorecard.of(frame, unit, status, scores, totals);
    }

    private static boolean isSame(List<IndicatorScore> scores, Stage before, Stage stage) {
        for (IndicatorScore score : scores) {
            if (score.at(before) != score.at(stage)) {
                return false;
            }
        }
        return true;
    }

    private List<IndicatorScore> indicatorScores(Unit unit, Spreads spreads, Findings findings) {
        List<IndicatorScore> scores = new ArrayList<>();
        for (Indicator indicator : kind.set().indicators()) {
            Placement placement = Placement.of(kind, unit, indicator);
            boolean counts = placement.counts();
            boolean unassigned = counts && isUnassigned(unit, indicator);
            Map<Stage, PointsBasis> basis = bases.of(unit.code(), indicator);
            Map<Stage, StageScore> byStage =
                    new LinkedHashMap<>(2 * frame.stages().size());
            PointsBasis before = null;
            Inputs inputsBefore = null;
            Evaluation evaluation = null;
            for (Stage stage : frame.stages()) {
                PointsBasis now = basis.get(stage);
                Inputs inputs = new Inputs(
                        now.inputs(), Exact.of(indicator.maximum()), spreads.of(stage, indicator.code(), unit));
                Optional<StageScore> previous = Optional.ofNullable(evaluation).map(Evaluation::score);
                // A stage at which nothing new stands is worth what the one before is.
                if (now != before || !inputs.spreads().equals(inputsBefore.spreads())) {
                    evaluation = unassigned
                            ? Evaluation.unassigned(now, kind)
                            : Evaluation.of(indicator, now, inputs, kind, evidenceZeroes(now));
                }
                byStage.put(stage, evaluation.score());
                if (counts && !unassigned) {
                    findings.add(unit, indicator, stage, now, evaluation, previous);
                }
                before = now;
                inputsBefore = inputs;
            }
            if (unassigned) {
                findings.unassigned(unit, indicator);
            }
            if (!counts || unassigned) {
                findings.excluded(unit, indicator);
            }
            scores.add(IndicatorScore.of(indicator, placement, byStage));
        }
        return scores;
    }
}
