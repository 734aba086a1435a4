package vn.dti.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Measurement;
import vn.dti.assessment.Policies;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Round;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.indicator.rule.InputValue;

/** Works out what is in force at every stage: claim, measured inputs, decisions, policies (dac-ta 3.4). */
final class PointsBases {

    private final Kind kind;
    private final Reported reported;

    PointsBases(Kind kind, Reported reported) {
        this.kind = kind;
        this.reported = reported;
    }

    /** What is in force for an indicator of a unit, by stage. */
    Map<Stage, PointsBasis> of(UnitCode unit, Indicator indicator) {
        Optional<Claim> claim = reported.claim(unit, indicator.code());
        Map<Stage, PointsBasis> bases = new LinkedHashMap<>();
        PointsBasis self = self(claim, indicator);
        bases.put(Stage.SELF, self);
        // A unit that sent nothing has nothing that measured inputs could be laid over.
        Optional<Measurement> measured =
                reported.submission(unit).isEmpty() ? Optional.empty() : reported.measurement(unit, indicator.code());
        PointsBasis undecided = measured.isPresent() ? measured(self, measured.get(), indicator) : self;
        PointsBasis before = undecided;
        boolean explained = false;
        for (Round round : kind.rounds()) {
            Optional<Decision> decision = reported.decision(round.code(), unit, indicator.code());
            PointsBasis now = decision.isPresent() ? decided(before, decision.get()) : unchanged(before);
            before = now;
            bases.put(round.code(), now.decided() ? now : withoutDecision(now, explained));
            explained |= evidenceExplained(unit, indicator, round);
        }
        PointsBasis last = kind.rounds().isEmpty()
                ? undecided
                : bases.get(kind.rounds().get(kind.rounds().size() - 1).code());
        bases.put(Stage.FINAL, last);
        return bases;
    }

    private PointsBasis self(Optional<Claim> claim, Indicator indicator) {
        boolean evidenced = !indicator.evidenceRequired()
                || indicator.role() == Role.INFORMATION
                || indicator.role() == Role.PENALTY
                || claim.filter(Claim::isReported).isEmpty()
                || !claim.get().evidence().isBlank();
        return new PointsBasis(
                StageScore.BY_SELF,
                claim.map(Claim::inputs).orElse(Map.of()),
                claim.flatMap(Claim::points),
                kind.policies().enteredPoints() == Policies.EnteredPoints.TRUST
                        ? PointsBasis.Force.TRUSTED
                        : PointsBasis.Force.CHECKED,
                new PointsBasis.Conditions(false, false, evidenced),
                Optional.empty(),
                claim.map(Claim::source));
    }

    private static PointsBasis measured(PointsBasis self, Measurement data, Indicator indicator) {
        Set<String> read = indicator.rule().reads().keySet();
        if (data.inputs().keySet().stream().noneMatch(read::contains)) {
            return self;
        }
        Map<String, InputValue> inputs = laidOver(self.inputs(), data.inputs());
        // Points that rest on measured inputs alone need no evidence of the unit's.
        boolean allMeasured = data.inputs().keySet().containsAll(read);
        return new PointsBasis(
                StageScore.BY_MEASUREMENT,
                inputs,
                self.entered(),
                PointsBasis.Force.CHECKED,
                new PointsBasis.Conditions(false, false, self.evidenced() || allMeasured),
                Optional.empty(),
                Optional.of(data.source()));
    }

    private static PointsBasis decided(PointsBasis before, Decision decision) {
        Optional<BigDecimal> points = decision.points();
        // Who agrees decides that what stands there counts.
        return new PointsBasis(
                decision.round().text(),
                laidOver(before.inputs(), decision.inputs()),
                decision.agrees() ? before.entered() : points,
                decision.agrees()
                        ? before.force()
                        : points.isPresent() ? PointsBasis.Force.DECIDED : PointsBasis.Force.CHECKED,
                new PointsBasis.Conditions(true, false, true),
                Optional.of(decision),
                Optional.of(decision.source()));
    }

    /** What goes on being in force; the decision is of the round before. */
    private static PointsBasis unchanged(PointsBasis before) {
        if (before.decision().isEmpty()) {
            return before;
        }
        return new PointsBasis(
                before.by(),
                before.inputs(),
                before.entered(),
                before.force(),
                new PointsBasis.Conditions(before.decided(), before.zeroed(), before.evidenced()),
                Optional.empty(),
                before.source());
    }

    private PointsBasis withoutDecision(PointsBasis basis, boolean explained) {
        boolean zero = kind.policies().unappraised() == Policies.Unappraised.ZERO;
        return new PointsBasis(
                zero ? StageScore.BY_POLICY : basis.by(),
                basis.inputs(),
                basis.entered(),
                basis.force(),
                new PointsBasis.Conditions(false, zero, basis.evidenced() || explained),
                Optional.empty(),
                basis.source());
    }

    private boolean evidenceExplained(UnitCode unit, Indicator indicator, Round round) {
        for (Explanation explanation : reported.explanations(unit, indicator.code())) {
            if (explanation.answers().equals(Optional.of(round.code()))
                    && !explanation.evidence().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, InputValue> laidOver(Map<String, InputValue> below, Map<String, InputValue> above) {
        if (above.isEmpty()) {
            return below;
        }
        Map<String, InputValue> inputs = new TreeMap<>(below);
        inputs.putAll(above);
        return inputs;
    }
}
