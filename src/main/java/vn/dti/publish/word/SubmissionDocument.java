package vn.dti.publish.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.notice.Notice;
import vn.dti.notice.Severity;
import vn.dti.official.Issuer;
import vn.dti.publish.Publishing;
import vn.dti.ranking.Ranking;
import vn.dti.run.Results;
import vn.dti.scoring.Appraisal;
import vn.dti.scoring.Scope;
import vn.dti.scoring.UnansweredExplanations;
import vn.dti.view.BandWords;
import vn.dti.word.WordMarkup;

/**
 * {@code to-trinh.docx}: a draft of the paper by which whoever ran the assessment puts its results before the one who
 * decides. Who that is dti does not know: the name is left open.
 */
record SubmissionDocument(Publishing publishing, Issuer issuer) {

    private static final int MOST_ITEMS = 20;

    static FilledPaper of(Publishing publishing) {
        return new SubmissionDocument(
                        publishing, new Issuer(publishing.results().assessment(), publishing.texts()))
                .filled();
    }

    private FilledPaper filled() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("co_quan_trinh", issuer.open());
        values.put("kinh_gui", issuer.chair());
        // It is not the organiser's own paper: neither its symbol nor its signature.
        values.put("so_ky_hieu", Paper.SUBMISSION.letters() + "-" + issuer.open());
        values.put("nguoi_ky", issuer.open());
        return new FilledPaper(
                publishing.text(
                        "submission.subject",
                        String.valueOf(publishing.results().assessment().year())),
                publishing.results().kinds(),
                List.of(
                        publishing.texts().get("official.recipient", publishing.text("submission.recipient")),
                        publishing.texts().get("official.recipient.filed")),
                values,
                Optional.of(this::content),
                List.of());
    }

    private WordMarkup content(long width) {
        PaperText text = new PaperText(publishing, width);
        text.part("paper.proceedings");
        new Proceedings(publishing, text).write();
        text.part("paper.outcome");
        new ResultsSummary(publishing, text).write();
        List<String> remarks = remarks(text);
        if (!remarks.isEmpty()) {
            text.part("submission.remarks");
            text.items(remarks, Integer.MAX_VALUE);
        }
        text.part("submission.proposal");
        boolean provisional = publishing.results().options().provisional();
        text.say(provisional ? "submission.proposal.provisional" : "submission.proposal.text", issuer.chair());
        List<String> attached = attached();
        if (!attached.isEmpty()) {
            text.say("submission.attached");
            for (int i = 0; i < attached.size(); i++) {
                text.item(attached.get(i) + (i < attached.size() - 1 ? ";" : "."));
            }
        }
        return text.markup();
    }

    /** What who signs should know before. */
    private List<String> remarks(PaperText text) {
        List<String> remarks = new ArrayList<>();
        Results results = publishing.results();
        if (results.options().provisional()) {
            remarks.add(publishing.remarks().provisional(results));
        }
        for (Results.KindResults of : results.kinds()) {
            String open = String.join(
                    ", ",
                    of.appraisal().notHeld(publishing.stage(of.kind())).stream()
                            .map(Appraisal.OfRound::name)
                            .toList());
            if (!open.isEmpty() && !of.scorecards().isEmpty()) {
                remarks.add(text.text("submission.not_held", of.kind().name(), open));
            }
            List<String> asked = new ArrayList<>();
            for (Unit unit : results.assessment().unitsOf(of.kind())) {
                UnansweredExplanations.of(of.kind(), unit, results.reported())
                        .forEach(each -> asked.add(asked(of.kind(), unit, each)));
            }
            if (!asked.isEmpty()) {
                List<String> shown = new ArrayList<>(asked.subList(0, Math.min(MOST_ITEMS, asked.size())));
                if (asked.size() > MOST_ITEMS) {
                    shown.add(text.text("paper.more", asked.size() - MOST_ITEMS));
                }
                remarks.add(text.text("submission.unanswered", asked.size(), String.join("; ", shown)));
            }
            Optional<Ranking> overall = of.ranking(Scope.OVERALL);
            overall.ifPresent(ranking -> remarks.addAll(new BandWords(text.texts()).missed(ranking)));
        }
        long warnings = results.notices().stream()
                .map(Notice::severity)
                .filter(Severity.WARNING::equals)
                .count();
        if (warnings > 0) {
            remarks.add(text.text("submission.warnings", warnings, text.texts().get("report.sheet.notices")));
        }
        return remarks;
    }

    private String asked(Kind kind, Unit unit, Explanation explanation) {
        return explanation
                .proposed()
                .map(points -> publishing.text(
                        "paper.explanation.points",
                        unit.name(),
                        explanation.indicator(),
                        publishing.numbers().number(points)))
                .orElseGet(() -> publishing.text("paper.explanation.figures", unit.name(), explanation.indicator()));
    }

    /** The papers that are there to go with it. */
    private List<String> attached() {
        List<String> attached = new ArrayList<>();
        if (!publishing.address(Publishing.DECISION).isEmpty()) {
            attached.add(publishing.text("submission.attached.decision"));
        }
        if (!publishing.address(Publishing.REPORT).isEmpty()) {
            attached.add(publishing.text("submission.attached.report"));
        }
        for (HeldRound round : HeldRound.of(publishing.results())) {
            if (!publishing.address(round.file()).isEmpty()) {
                attached.add(publishing.text("submission.attached.minutes", round.name()));
            }
        }
        return attached;
    }
}
