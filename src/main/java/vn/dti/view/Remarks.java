package vn.dti.view;

import java.util.ArrayList;
import java.util.List;
import vn.dti.assessment.Kind;
import vn.dti.code.Stage;
import vn.dti.notice.Texts;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Status;

/** What stands beside results: what they are of, that they are provisional, why a unit has no rank. */
public record Remarks(Texts texts) {

    /** Why a unit has no rank. */
    public String unranked(Scorecard scorecard) {
        return unranked(scorecard, "report.unranked.plan.reason");
    }

    /** The same for within brackets: without brackets of its own. */
    public String unrankedWithin(Scorecard scorecard) {
        return unranked(scorecard, "report.unranked.plan.reason.within");
    }

    private String unranked(Scorecard scorecard, String withReason) {
        if (scorecard.isScored() && scorecard.unit().notRanked().isPresent()) {
            String reason = scorecard.unit().notRanked().get();
            return reason.isBlank() ? texts.get("report.unranked.plan") : texts.get(withReason, reason);
        }
        return scorecard.status() == Status.SCORED
                ? texts.get("report.unranked.no_maximum")
                : texts.get("report.unranked." + scorecard.status().key());
    }

    /** What stands under a ranking: who is shown without a rank and why, and who misses a condition of a band. */
    public List<String> below(Ranking ranking) {
        List<String> lines = new ArrayList<>();
        ranking.rows().stream()
                .filter(RankingRow::isShown)
                .map(row -> row.scorecard().unit().name() + ": " + unranked(row.scorecard()))
                .forEach(lines::add);
        lines.addAll(new BandWords(texts).missed(ranking));
        return lines;
    }

    /** What the results of a kind at a stage are about. */
    public String context(Results results, Results.KindResults of, Stage stage) {
        Kind kind = of.kind();
        return texts.get(
                "report.context",
                kind.name(),
                kind.set().id(),
                kind.set().version(),
                results.assessment().year(),
                new StageNames(texts).of(of.appraisal(), stage));
    }

    /** How values come about, and that equal ones share a rank. */
    public String values(Kind kind) {
        return texts.get(kind.ranking().unitScale() ? "report.ranking.note.unit" : "report.ranking.note");
    }

    /** That results are provisional, and how many units are left out where some are. */
    public String provisional(Results results) {
        long faulty = results.kinds().stream()
                .flatMap(kind -> kind.scorecards().stream())
                .filter(card -> card.status() == Status.FAULTY)
                .count();
        return faulty == 0 ? texts.get("report.provisional") : texts.get("report.provisional.faulty", faulty);
    }
}
