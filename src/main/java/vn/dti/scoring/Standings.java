package vn.dti.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Measurement;
import vn.dti.assessment.Policies;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Round;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.indicator.rule.InputValue;

/** Works out what is in force at every stage: claim, measured inputs, decisions, policies (dac-ta 3.4). */
final class Standings {

    private final Kind kind;
    private final Reported reported;

    Standings(Kind kind, Reported reported) {
        this.kind = kind;
        this.reported = reported;
    }

    /** What is in force for an indicator of a unit, by stage. */
    Map<String, Standing> of(UnitCode unit, Indicator indicator) {
        Optional<Claim> claim = reported.claim(unit, indicator.code());
        Map<String, Standing> standings = new LinkedHashMap<>();
        Standing self = self(claim, indicator);
        standings.put(Stage.SELF, self);
        // A unit that sent nothing has nothing that measured inputs could be laid over.
        Optional<Measurement> measured =
                reported.submission(unit).isEmpty() ? Optional.empty() : reported.measurement(unit, indicator.code());
        Standing undecided = measured.isPresent() ? measured(self, measured.get(), indicator) : self;
        Standing before = undecided;
        boolean explained = false;
        for (Round round : kind.rounds()) {
            Optional<Decision> decision = reported.decision(round.code(), unit, indicator.code());
            Standing now = decision.isPresent() ? decided(before, decision.get()) : unchanged(before);
            before = now;
            standings.put(round.code(), now.decided() ? now : withoutDecision(now, explained));
            explained |= evidenceExplained(unit, indicator, round);
        }
        Standing last = kind.rounds().isEmpty()
                ? undecided
                : standings.get(kind.rounds().get(kind.rounds().size() - 1).code());
        standings.put(Stage.FINAL, last);
        return standings;
    }

    private Standing self(Optional<Claim> claim, Indicator indicator) {
        boolean evidenced = !indicator.evidenceRequired()
                || indicator.role() == Role.INFORMATION
                || indicator.role() == Role.PENALTY
                || claim.filter(Claim::isReported).isEmpty()
                || !claim.get().evidence().isBlank();
        return new Standing(
                StageScore.BY_SELF,
                claim.map(Claim::inputs).orElse(Map.of()),
                claim.flatMap(Claim::points),
                kind.policies().enteredPoints() == Policies.EnteredPoints.TRUST,
                false,
                false,
                evidenced,
                Optional.empty(),
                claim.map(Claim::spot));
    }

    private static Standing measured(Standing self, Measurement data, Indicator indicator) {
        Set<String> read = indicator.rule().reads().keySet();
        if (data.inputs().keySet().stream().noneMatch(read::contains)) {
            return self;
        }
        Map<String, InputValue> inputs = laidOver(self.inputs(), data.inputs());
        // Points that rest on measured inputs alone need no evidence of the unit's.
        boolean allMeasured = data.inputs().keySet().containsAll(read);
        return new Standing(
                StageScore.BY_MEASUREMENT,
                inputs,
                self.entered(),
                false,
                false,
                false,
                self.evidenced() || allMeasured,
                Optional.empty(),
                Optional.of(data.spot()));
    }

    private static Standing decided(Standing before, Decision decision) {
        Optional<BigDecimal> points = decision.points();
        // Who agrees decides that what stands there counts.
        return new Standing(
                decision.round(),
                laidOver(before.inputs(), decision.inputs()),
                decision.agrees() ? before.entered() : points,
                decision.agrees() ? before.enteredWin() : points.isPresent(),
                true,
                false,
                true,
                Optional.of(decision),
                Optional.of(decision.spot()));
    }

    private static Standing unchanged(Standing before) {
        return new Standing(
                before.by(),
                before.inputs(),
                before.entered(),
                before.enteredWin(),
                before.decided(),
                before.zeroed(),
                before.evidenced(),
                Optional.empty(),
                before.spot());
    }

    private Standing withoutDecision(Standing standing, boolean explained) {
        boolean zero = kind.policies().unappraised() == Policies.Unappraised.ZERO;
        return new Standing(
                zero ? StageScore.BY_POLICY : standing.by(),
                standing.inputs(),
                standing.entered(),
                standing.enteredWin(),
                false,
                zero,
                standing.evidenced() || explained,
                Optional.empty(),
                standing.spot());
    }

    private boolean evidenceExplained(UnitCode unit, Indicator indicator, Round round) {
        return reported.explanations(unit, indicator.code()).stream()
                .anyMatch(explanation -> explanation.answers().equals(round.code())
                        && !explanation.evidence().isBlank());
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
