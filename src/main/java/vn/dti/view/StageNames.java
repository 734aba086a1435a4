package vn.dti.view;

import java.util.List;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Round;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.scoring.Stage;
import vn.dti.scoring.StageScore;

/** The one namer of stages, and of who decided at them. */
public record StageNames(Texts texts) {

    /** The stage a kind is shown at: the one that was asked for, where the kind has it. */
    public static String shown(Results results, Kind kind) {
        String asked = results.options().stage();
        return Stage.of(kind).stream()
                .filter(asked::equalsIgnoreCase)
                .findFirst()
                .orElse(Stage.FINAL);
    }

    /** What results at a stage are, in a sentence: {@code sau Thẩm định lần 1}. */
    public String of(Kind kind, String stage) {
        List<Round> rounds = kind.rounds();
        if (stage.equals(Stage.SELF) || stage.equals(Stage.FINAL) && rounds.isEmpty()) {
            return texts.get("report.stage.self");
        }
        String name = stage.equals(Stage.FINAL)
                ? rounds.get(rounds.size() - 1).name()
                : kind.round(stage).map(Round::name).orElse(stage);
        return texts.get("report.stage.after", name);
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
