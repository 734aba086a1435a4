package vn.dti.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Measurement;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Round;
import vn.dti.assessment.SourceCells;
import vn.dti.assessment.Unit;
import vn.dti.code.GroupCode;
import vn.dti.code.Stage;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.indicator.rule.InputValue;
import vn.dti.indicator.rule.Result;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/** What is found while points are computed: contradictions between entered and computed, claimed and measured. */
final class Findings {

    /** Entered points may differ from the rule's by so much before it is worth a word (dac-ta 3.3). */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

    private final Kind kind;
    private final Reported reported;
    private final List<Notice> notices = new ArrayList<>();

    Findings(Kind kind, Reported reported) {
        this.kind = kind;
        this.reported = reported;
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** Looks at one indicator of a unit at one stage. */
    void add(
            Unit unit,
            Indicator indicator,
            Stage stage,
            PointsBasis basis,
            Evaluation evaluation,
            Optional<StageScore> previous) {
        if (stage.equals(Stage.FINAL) && !kind.rounds().isEmpty()) {
            return;
        }
        boolean changed = previous.isEmpty() || !previous.get().inputs().equals(basis.inputs());
        if (changed) {
            if (evaluation.result() instanceof Result.Incomplete incomplete && !isRefused(unit, indicator)) {
                notices.add(NoticeCode.INPUT_MISSING.at(place(unit, indicator, basis.source()), incomplete.missing()));
            }
            for (Result.Remark remark : evaluation.remarks()) {
                notices.add(remark.code()
                        .at(
                                place(unit, indicator, basis.source()),
                                remark.arguments().toArray()));
            }
        }
        if (stage.equals(Stage.SELF)) {
            self(unit, indicator, basis, evaluation);
        }
        if (basis.decision().isPresent()) {
            Place place = place(unit, indicator, basis.source());
            decision(basis.decision().get(), indicator, evaluation, previous, place);
        }
    }

    /** A claim on an indicator that is not assessed for the unit, or on a substitute that is not in use. */
    void excluded(Unit unit, Indicator indicator) {
        Optional<Claim> claim = reported.claim(unit.code(), indicator.code()).filter(Claim::isReported);
        claim.ifPresent(each -> notices.add(NoticeCode.CLAIM_NOT_ASSESSED.at(
                place(unit, indicator, Optional.of(each.source())), indicator.code())));
    }

    /** A penalty that would bring its group below 0, and is taken away only in part. */
    void limited(Unit unit, Indicator indicator, GroupCode group, BigDecimal counted) {
        Optional<SourceCells> source =
                reported.claim(unit.code(), indicator.code()).map(Claim::source);
        notices.add(NoticeCode.PENALTY_LIMITED.at(place(unit, indicator, source), group, counted));
    }

    /** An indicator that a unit ticked as not its own, and whatever a round decided on it all the same. */
    void unassigned(Unit unit, Indicator indicator) {
        Optional<SourceCells> ticked =
                reported.claim(unit.code(), indicator.code()).map(Claim::source);
        notices.add(NoticeCode.NOT_ASSESSED_TICKED.at(place(unit, indicator, ticked), indicator.code()));
        for (Round round : kind.rounds()) {
            reported.decision(round.code(), unit.code(), indicator.code())
                    .ifPresent(decision -> notices.add(NoticeCode.DECISION_ON_TICKED.at(
                            place(unit, indicator, Optional.of(decision.source())), indicator.code())));
        }
    }

    private void self(Unit unit, Indicator indicator, PointsBasis basis, Evaluation evaluation) {
        Optional<Claim> claim = reported.claim(unit.code(), indicator.code());
        if (!evaluation.score().reported()
                && !(evaluation.result() instanceof Result.Incomplete)
                && indicator.role() != Role.INFORMATION
                && reported.submission(unit.code()).isPresent()
                && claim.isPresent()
                && !claim.get().refused()) {
            notices.add(NoticeCode.NOTHING_REPORTED.at(place(unit, indicator, basis.source()), indicator.code()));
        }
        if (basis.entered().isPresent() && evaluation.ruled().isPresent()) {
            BigDecimal entered = basis.entered().get();
            BigDecimal ruled = evaluation.ruled().get();
            if (entered.subtract(ruled).abs().compareTo(TOLERANCE) > 0) {
                notices.add((basis.enteredWin() ? NoticeCode.POINTS_TRUSTED : NoticeCode.POINTS_DIFFER_FROM_RULE)
                        .at(
                                basis.source()
                                        .map(SourceCells::pointsPlace)
                                        .orElse(Place.NOWHERE)
                                        .withUnit(unit.code())
                                        .withIndicator(indicator.code()),
                                entered,
                                ruled,
                                inputs(basis.inputs())));
            }
        }
        if (evaluation.evidenceMissing()) {
            Place evidence = basis.source()
                    .map(SourceCells::evidencePlace)
                    .orElse(Place.NOWHERE)
                    .withUnit(unit.code())
                    .withIndicator(indicator.code());
            switch (kind.policies().missingEvidence()) {
                case IGNORE -> {}
                case WARN -> notices.add(NoticeCode.EVIDENCE_MISSING.at(evidence, indicator.code()));
                case ZERO -> notices.add(NoticeCode.EVIDENCE_MISSING_ZERO.at(evidence, indicator.code()));
            }
        }
        Optional<Measurement> measured = reported.measurement(unit.code(), indicator.code());
        if (measured.isPresent() && claim.filter(Claim::isReported).isPresent()) {
            measured(unit, indicator, basis.inputs(), measured.get());
        }
    }

    private void measured(Unit unit, Indicator indicator, Map<String, InputValue> claimed, Measurement data) {
        for (Map.Entry<String, InputValue> each : data.inputs().entrySet()) {
            InputValue own = claimed.get(each.getKey());
            if (own != null && !own.equals(each.getValue())) {
                notices.add(NoticeCode.MEASURED_DIFFERS.at(
                        place(unit, indicator, Optional.of(data.source())),
                        each.getKey(),
                        own.text(),
                        each.getValue().text()));
            }
        }
    }

    private void decision(
            Decision decision, Indicator indicator, Evaluation evaluation, Optional<StageScore> previous, Place place) {
        if (decision.points().isPresent()
                && !decision.inputs().isEmpty()
                && evaluation.ruled().isPresent()) {
            BigDecimal ruled = evaluation.ruled().get();
            if (decision.points().get().subtract(ruled).abs().compareTo(TOLERANCE) > 0) {
                notices.add(NoticeCode.DECISION_POINTS_AND_INPUTS_DIFFER.at(
                        place, decision.points().get(), ruled, inputs(decision.inputs())));
            }
        }
        if (decision.points().isEmpty()
                && !decision.agrees()
                && (indicator.rule().isEntered() || evaluation.result() instanceof Result.Nothing)) {
            notices.add(NoticeCode.DECISION_INPUTS_GIVE_NO_POINTS.at(place, indicator.code()));
        }
        boolean changes = previous.isPresent()
                && (previous.get().points().compareTo(evaluation.score().points()) != 0
                        || previous.get().assessed() != evaluation.score().assessed());
        if (changes && decision.reason().isBlank()) {
            notices.add(NoticeCode.DECISION_WITHOUT_REASON.at(
                    place, previous.get().points(), evaluation.score().points()));
        }
    }

    /** A cell that was refused is an error already; what follows from it is none of its own. */
    private boolean isRefused(Unit unit, Indicator indicator) {
        return reported.claim(unit.code(), indicator.code())
                .filter(Claim::refused)
                .isPresent();
    }

    private static List<Object> inputs(Map<String, InputValue> inputs) {
        List<Object> texts = new ArrayList<>();
        inputs.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(input -> {
            String text = input.getValue().text();
            texts.add(input.getKey() + " = " + text);
        });
        return texts;
    }

    private static Place place(Unit unit, Indicator indicator, Optional<SourceCells> source) {
        return source.map(SourceCells::place)
                .orElse(Place.NOWHERE)
                .withUnit(unit.code())
                .withIndicator(indicator.code());
    }
}
