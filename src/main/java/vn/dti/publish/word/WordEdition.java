package vn.dti.publish.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.publish.Block;
import vn.dti.publish.Edition;
import vn.dti.publish.PublishedPart;
import vn.dti.publish.Publishing;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;

/**
 * Results as Word documents.
 *
 * @param form an office's own form of the decision
 */
public record WordEdition(Optional<Path> form) implements Edition {

    @Override
    public PublishedPart part() {
        return PublishedPart.DOCX;
    }

    @Override
    public Map<String, Document> documents(Results results) {
        return Map.of(Publishing.DECISION, (publishing, out) -> DecisionDocument.write(publishing, form, out));
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
