package vn.dti.report;

import java.util.List;
import java.util.Locale;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Round;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Stage;
import vn.dti.scoring.StageScore;
import vn.dti.scoring.Status;

/** How documents speak of stages, of who decided, of why a unit has no rank. */
public record Wording(Texts texts) {

    /** The stage a kind is shown at: the one that was asked for, where the kind has it. */
    public static String stage(Results results, Kind kind) {
        String asked = results.options().stage();
        return Stage.of(kind).stream()
                .filter(asked::equalsIgnoreCase)
                .findFirst()
                .orElse(Stage.FINAL);
    }

    /** A stage in a sentence. */
    public String ofStage(Kind kind, String stage) {
        List<Round> rounds = kind.rounds();
        if (stage.equals(Stage.SELF) || stage.equals(Stage.FINAL) && rounds.isEmpty()) {
            return texts.get("report.stage.self");
        }
        String name = stage.equals(Stage.FINAL)
                ? rounds.get(rounds.size() - 1).name()
                : kind.round(stage).map(Round::name).orElse(stage);
        return texts.get("report.stage.after", name);
    }

    /** Who had the last word. */
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

    /** Why a unit has no rank. */
    public String unranked(Scorecard scorecard) {
        return scorecard.status() == Status.SCORED
                ? texts.get("report.unranked.no_maximum")
                : texts.get("report.unranked." + scorecard.status().key());
    }

    /** The heading of a sheet, and under it that results are provisional where they are. */
    void heading(Results results, Page page, String title, String context) {
        page.line(Look.ORGANISER, results.assessment().organiser().toUpperCase(Locale.ROOT));
        page.line(Look.TITLE, title.toUpperCase(Locale.ROOT));
        page.line(Look.SUBTITLE, results.assessment().title());
        page.line(Look.CONTEXT, context);
        if (results.options().provisional()) {
            page.line(Look.BANNER, provisional(results));
        }
        page.blank();
    }

    /** What a kind's sheet is about. */
    String context(Results results, Kind kind, String stage) {
        return texts.get(
                "report.context",
                kind.name(),
                kind.set().id(),
                kind.set().version(),
                results.assessment().year(),
                ofStage(kind, stage));
    }

    /** That results are provisional, and how many units are left out where some are. */
    public String provisional(Results results) {
        int faulty = faulty(results);
        return faulty == 0 ? texts.get("report.provisional") : texts.get("report.provisional.faulty", faulty);
    }

    private static int faulty(Results results) {
        int faulty = 0;
        for (Results.KindResults kind : results.kinds()) {
            for (Scorecard scorecard : kind.scorecards()) {
                faulty += scorecard.status() == Status.FAULTY ? 1 : 0;
            }
        }
        return faulty;
    }
}
