package vn.dti.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.dti.notice.Texts;
import vn.dti.ranking.Ranking;
import vn.dti.run.Results;
import vn.dti.workbook.SheetBook;

/** {@code xep-hang.xlsx}: all results for people (dac-ta 5). */
final class ResultsWorkbook {

    static final String NAME = "xep-hang.xlsx";

    private ResultsWorkbook() {}

    /** Writes the workbook. */
    static void write(Results results, Texts texts, OutputStream out) throws IOException {
        try (SheetBook book =
                new SheetBook(results.assessment().title(), results.assessment().organiser(), texts, out)) {
            sheets(results, book);
            book.end();
        }
    }

    private static void sheets(Results results, SheetBook book) throws IOException {
        long ranked = results.kinds().stream()
                .filter(kind -> !kind.rankings().isEmpty())
                .count();
        for (Results.KindResults kind : results.kinds()) {
            for (Ranking ranking : kind.allRankings()) {
                String cluster = ranking.cluster().map(of -> " " + of.code()).orElse("");
                RankingSheet.write(results, kind, ranking, cluster + suffix(kind, ranked), book);
            }
        }
        for (Results.KindResults kind : results.kinds()) {
            GroupsSheet.write(results, kind, suffix(kind, results.kinds().size()), book);
        }
        DetailSheet.write(results, book);
        ChangesSheet.write(results, book);
        MethodSheet.write(results, book);
        NoticesSheet.write(results, book);
    }

    /** Tells the sheets of several kinds apart. */
    private static String suffix(Results.KindResults kind, long kinds) {
        return kinds > 1 ? " (" + kind.kind().code() + ")" : "";
    }
}
