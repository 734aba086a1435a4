package vn.dti.publish.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import vn.dti.assessment.Kind;
import vn.dti.notice.Texts;
import vn.dti.official.Issuer;
import vn.dti.publish.Publishing;
import vn.dti.ranking.Ranking;
import vn.dti.run.Results;
import vn.dti.view.BandWords;
import vn.dti.view.Remarks;
import vn.dti.view.ScopeName;
import vn.dti.word.ParagraphStyle;
import vn.dti.word.WordMarkup;

/** {@code quyet-dinh.docx}: a draft of the decision that announces the results, each ranking an appendix. */
final class DecisionDocument {

    private static final ParagraphStyle TITLE = ParagraphStyle.centred(14).strong();

    private final Publishing publishing;
    private final Texts texts;
    private final Issuer issuer;

    private DecisionDocument(Publishing publishing) {
        this.publishing = publishing;
        this.texts = publishing.texts();
        this.issuer = new Issuer(publishing.results().assessment(), texts);
    }

    static FilledPaper of(Publishing publishing) {
        return new DecisionDocument(publishing).filled();
    }

    private record Appendix(Results.KindResults of, Ranking ranking) {}

    private FilledPaper filled() {
        List<Appendix> appendices = appendices();
        List<LongFunction<WordMarkup>> contents = new ArrayList<>();
        for (int i = 0; i < appendices.size(); i++) {
            Appendix appendix = appendices.get(i);
            String number = appendices.size() == 1 ? "" : " " + PaperText.roman(i);
            contents.add(width -> content(appendix, number, width));
        }
        long ranked = publishing.results().kinds().stream()
                .filter(kind -> kind.kind().ranked())
                .mapToLong(kind -> kind.scorecards().size())
                .sum();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("so_don_vi", String.valueOf(ranked));
        values.put("so_phu_luc", String.valueOf(appendices.size()));
        return new FilledPaper(
                text("subject", String.valueOf(publishing.results().assessment().year())),
                announced(appendices),
                issuer.recipients(text("recipient.articles")),
                values,
                Optional.empty(),
                contents);
    }

    /** The kinds that have an appendix. What tells them apart is their code: to hash one is to hash all its scores. */
    private List<Results.KindResults> announced(List<Appendix> appendices) {
        return publishing.results().kinds().stream()
                .filter(kind -> appendices.stream()
                        .anyMatch(appendix ->
                                appendix.of().kind().code().equals(kind.kind().code())))
                .toList();
    }

    private List<Appendix> appendices() {
        List<Appendix> appendices = new ArrayList<>();
        for (Results.KindResults kind : publishing.results().kinds()) {
            List<Ranking> announced = kind.kind().ranking().withinClusters() ? kind.allRankings() : kind.rankings();
            announced.stream()
                    .filter(ranking -> !ranking.rows().isEmpty())
                    .forEach(ranking -> appendices.add(new Appendix(kind, ranking)));
        }
        return appendices;
    }

    private WordMarkup content(Appendix appendix, String number, long width) {
        Kind kind = appendix.of().kind();
        WordMarkup word = new WordMarkup(width)
                .paragraph(text("appendix") + number, TITLE)
                .paragraph(
                        text(
                                "appendix.title",
                                ScopeName.of(appendix.ranking().scope(), texts).toUpperCase(Locale.ROOT),
                                String.valueOf(publishing.results().assessment().year()),
                                appendix.ranking()
                                        .cluster()
                                        .map(cluster -> kind.name() + ", " + cluster.name())
                                        .orElse(kind.name())
                                        .toUpperCase(Locale.ROOT)),
                        TITLE)
                .paragraph(
                        text("appendix.with", issuer.symbol(Paper.DECISION.letters()), issuer.name()),
                        ParagraphStyle.centred(13).slanted())
                .stroke(50);
        RankingOnPaper table = new RankingOnPaper(publishing, kind, appendix.ranking());
        word.table(table.columns(), table.rows(), 13);
        new BandWords(texts)
                .missed(appendix.ranking())
                .forEach(
                        missed -> word.paragraph(missed, ParagraphStyle.left(12).spaced(3, 0)));
        return word.paragraph(
                new Remarks(texts).values(kind),
                ParagraphStyle.left(12).slanted().spaced(6, 0));
    }

    private String text(String key, Object... arguments) {
        return texts.get("publish.decision." + key, arguments);
    }
}
