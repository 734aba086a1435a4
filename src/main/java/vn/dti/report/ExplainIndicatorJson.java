package vn.dti.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Exclusion;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Measurement;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.comparison.IndicatorAccount;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.notice.Place;
import vn.dti.notice.Texts;
import vn.dti.results.Decimals;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.StageScore;
import vn.dti.wording.Calculation;
import vn.dti.wording.RuleWords;

/** The account of an indicator in {@link ExplainJson}. */
record ExplainIndicatorJson(Texts texts, Results.KindResults of, IndicatorAccount account) {

    record IndicatorEntry(
            String code,
            String name,
            String maximum,
            String group,
            String group_name,
            List<String> pillars,
            String role,
            String rule,
            String rule_in_words,
            Map<String, String> inputs,
            boolean assessed,
            String not_assessed_reason,
            String replaces) {}

    private record ClaimEntry(
            String points,
            Map<String, String> inputs,
            String evidence,
            String explanation,
            String file,
            String sheet,
            String cell) {}

    private record DecisionEntry(
            String points,
            Map<String, String> inputs,
            String reason,
            String appraiser,
            String file,
            String sheet,
            String cell) {}

    private record MeasuredEntry(Map<String, String> inputs, String file, String sheet, String cell) {}

    private record ExplanationEntry(
            String text,
            String evidence,
            String proposed,
            Map<String, String> inputs,
            String file,
            String sheet,
            String cell) {}

    record ResultEntry(String points, String change, List<ExplainJson.EffectEntry> effects) {}

    IndicatorEntry indicator() {
        IndicatorScore score = account.score();
        Indicator indicator = score.indicator();
        return new IndicatorEntry(
                indicator.code().text(),
                indicator.name(),
                indicator.maximum().toPlainString(),
                score.group().text(),
                account.kind().set().group(score.group()).map(Group::name).orElse(""),
                score.pillars().stream().map(pillar -> pillar.text()).toList(),
                score.role().name().toLowerCase(Locale.ROOT),
                indicator.rule().kind().key(),
                new RuleWords(texts).sentence(indicator),
                indicator.inputs(),
                score.assessedAt(Stage.FINAL),
                account.exclusion().map(Exclusion::reason).orElse(null),
                score.replaces().map(IndicatorCode::text).orElse(null));
    }

    List<Map<String, Object>> stages() {
        return account.steps().stream().map(this::stage).toList();
    }

    /** No record: what was claimed stands at the first stage, what was decided and measured at those after it. */
    private Map<String, Object> stage(IndicatorAccount.Step step) {
        StageScore score = step.score();
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("stage", step.stage().text());
        if (of.kind().round(step.stage()).isPresent()) {
            keys.put("held", of.appraisal().isHeld(step.stage()));
        }
        keys.put("points", score.points().toPlainString());
        keys.put("reported", score.reported());
        keys.put("assessed", score.assessed());
        keys.put("decided_by", score.decidedBy());
        keys.put("change", step.change().toPlainString());
        keys.put("inputs", ExplainJson.inputs(score.inputs()));
        keys.put(
                "calculation",
                new Calculation(texts, account.kind().ranking().pointsDecimals())
                        .of(account.score().indicator(), score, step.spreads())
                        .orElse(null));
        if (step.stage().equals(Stage.SELF)) {
            keys.put("claim", account.claim().map(ExplainIndicatorJson::claim).orElse(null));
        } else {
            keys.put(
                    "decision",
                    step.decision().map(ExplainIndicatorJson::decision).orElse(null));
            keys.put(
                    "measured",
                    step.measurement().map(ExplainIndicatorJson::measured).orElse(null));
        }
        keys.put("effects", ExplainJson.effects(step.effects()));
        keys.put(
                "explanations",
                step.answers().stream().map(ExplainIndicatorJson::explanation).toList());
        return keys;
    }

    private static ClaimEntry claim(Claim claim) {
        Place place = claim.source().place();
        return new ClaimEntry(
                Decimals.write(claim.points()),
                ExplainJson.inputs(claim.inputs()),
                claim.evidence(),
                claim.explanation(),
                place.file(),
                place.sheet(),
                place.cell());
    }

    private static DecisionEntry decision(Decision decision) {
        Place place = decision.source().place();
        return new DecisionEntry(
                Decimals.write(decision.points()),
                ExplainJson.inputs(decision.inputs()),
                decision.reason(),
                decision.appraiser(),
                place.file(),
                place.sheet(),
                place.cell());
    }

    private static MeasuredEntry measured(Measurement measurement) {
        Place place = measurement.source().place();
        return new MeasuredEntry(ExplainJson.inputs(measurement.inputs()), place.file(), place.sheet(), place.cell());
    }

    private static ExplanationEntry explanation(Explanation explanation) {
        Place place = explanation.source().place();
        return new ExplanationEntry(
                explanation.text(),
                explanation.evidence(),
                Decimals.write(explanation.proposed()),
                ExplainJson.inputs(explanation.inputs()),
                place.file(),
                place.sheet(),
                place.cell());
    }

    ResultEntry result() {
        return new ResultEntry(
                account.score().at(Stage.FINAL).points().toPlainString(),
                account.change().toPlainString(),
                ExplainJson.effects(account.effects()));
    }
}
