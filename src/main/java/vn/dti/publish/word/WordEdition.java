package vn.dti.publish.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.publish.Block;
import vn.dti.publish.EarlierYear;
import vn.dti.publish.Edition;
import vn.dti.publish.PublishedPart;
import vn.dti.publish.Publishing;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;

/**
 * Results as Word documents: the papers of the process, scorecards.
 *
 * @param forms an office's own forms
 * @param earlier results of an earlier year for the report
 */
public record WordEdition(Map<Paper, OfficeForm> forms, Optional<EarlierYear> earlier) implements Edition {

    public WordEdition {
        forms = Map.copyOf(forms);
    }

    @Override
    public Map<String, Document> documents(Results results, Set<PublishedPart> asked) {
        Map<String, Document> documents = new LinkedHashMap<>();
        if (Paper.DECISION.part().isIn(asked)) {
            documents.put(Publishing.DECISION, paper(Paper.DECISION, DecisionDocument::of));
        }
        if (Paper.SUBMISSION.part().isIn(asked)) {
            documents.put(Publishing.SUBMISSION, paper(Paper.SUBMISSION, SubmissionDocument::of));
        }
        if (Paper.MINUTES.part().isIn(asked)) {
            for (HeldRound round : HeldRound.of(results)) {
                documents.put(round.file(), paper(Paper.MINUTES, publishing -> MinutesDocument.of(publishing, round)));
            }
        }
        if (Paper.REPORT.part().isIn(asked)) {
            documents.put(Publishing.REPORT, paper(Paper.REPORT, publishing -> ReportDocument.of(publishing, earlier)));
        }
        return documents;
    }

    /** A paper; it is Vietnamese, whatever the rest of the publication is. */
    private Document paper(Paper paper, Function<Publishing, FilledPaper> filled) {
        return (publishing, out) -> {
            Publishing vietnamese = publishing.in(Texts.in(Language.VI));
            filled.apply(vietnamese).write(vietnamese, paper, Optional.ofNullable(forms.get(paper)), out);
        };
    }

    @Override
    public String ending() {
        return ".docx";
    }

    @Override
    public void scorecard(
            Publishing publishing, Results.KindResults kind, Scorecard card, List<Block> text, OutputStream out)
            throws IOException {
        ScorecardDocument.write(publishing, kind.kind(), card, text, out);
    }
}
