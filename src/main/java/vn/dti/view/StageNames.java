package vn.dti.view;

import vn.dti.assessment.Kind;
import vn.dti.assessment.Round;
import vn.dti.code.Stage;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.scoring.Appraisal;
import vn.dti.scoring.StageScore;

/** The one namer of stages, and of who decided at them. */
public record StageNames(Texts texts) {

    /** The stage a kind is shown at: the one that was asked for, where the kind has it. */
    public static Stage shown(Results results, Kind kind) {
        return results.stageOf(kind);
    }

    /**
     * What results at a stage are, in a sentence, after the last round that was held up to it (dac-ta 3.8):
     * {@code sau Thẩm định lần 1 (348/378 chỉ số đã thẩm định)}.
     */
    public String of(Appraisal appraisal, Stage stage) {
        if (stage.equals(Stage.SELF) || appraisal.rounds().isEmpty()) {
            return texts.get("report.stage.self");
        }
        return appraisal
                .lastHeld(stage)
                .map(round -> appraisal.indicators() == 0
                        ? texts.get("stage.after", round.name())
                        : texts.get("report.stage.after", round.name(), round.decided(), appraisal.indicators()))
                .orElseGet(() -> texts.get("report.stage.unappraised"));
    }

    /** The same without how far the round went, where two stages stand against each other. */
    public String brief(Appraisal appraisal, Stage stage) {
        if (stage.equals(Stage.SELF) || appraisal.rounds().isEmpty()) {
            return texts.get("stage.self");
        }
        return appraisal
                .lastHeld(stage)
                .map(round -> texts.get("stage.after", round.name()))
                .orElseGet(() -> texts.get("report.stage.unappraised"));
    }

    /** The name of a stage by itself, of which something is said: {@code Thẩm định lần 1}. */
    public String of(Kind kind, Stage stage) {
        if (stage.equals(Stage.SELF)) {
            return texts.get("report.by.self");
        }
        return kind.round(stage).map(Round::name).orElseGet(() -> texts.get("report.by.measurement"));
    }

    /** Who had the last word on an indicator of a unit. */
    public String by(IndicatorLine line) {
        String decidedBy = line.decidedBy();
        return switch (decidedBy) {
            case "" -> "";
            case StageScore.BY_SELF -> texts.get("report.by.self");
            case StageScore.BY_MEASUREMENT -> texts.get("report.by.measurement");
            case StageScore.BY_POLICY -> texts.get("report.by.policy");
            default -> line.kind().round(decidedBy).map(Round::name).orElse(decidedBy);
        };
    }
}
