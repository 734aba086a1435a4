package vn.dti.publish.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.publish.Block;
import vn.dti.publish.EarlierYear;
import vn.dti.publish.Edition;
import vn.dti.publish.PublishedPart;
import vn.dti.publish.Publishing;
import vn.dti.ranking.Ranking;
import vn.dti.report.RankingCsv;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;

/**
 * Results as pages, with their rankings as tables that programs read.
 *
 * @param earlier results of an earlier year for the public page
 */
public record WebEdition(Optional<EarlierYear> earlier) implements Edition {

    @Override
    public Map<String, Document> documents(Results results, Set<PublishedPart> asked) {
        if (!PublishedPart.HTML.isIn(asked)) {
            return Map.of();
        }
        Map<String, Document> documents = new LinkedHashMap<>();
        documents.put(Publishing.PAGE, (publishing, out) -> PublicPage.write(publishing, earlier, out));
        documents.put(Publishing.METHOD, MethodPage::write);
        for (Results.KindResults kind : results.kinds()) {
            for (Ranking ranking : kind.allRankings()) {
                documents.put(
                        RankingCsv.name(kind.kind(), ranking),
                        (publishing, out) -> RankingCsv.write(kind.kind(), ranking, out));
            }
        }
        return documents;
    }

    @Override
    public String ending() {
        return ".html";
    }

    @Override
    public void scorecard(
            Publishing publishing, Results.KindResults kind, Scorecard card, List<Block> text, OutputStream out)
            throws IOException {
        ScorecardPage.write(publishing, kind.kind(), card, text, out);
    }
}
