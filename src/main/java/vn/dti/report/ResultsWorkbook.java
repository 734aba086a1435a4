package vn.dti.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.dti.notice.Texts;
import vn.dti.ranking.Ranking;
import vn.dti.run.Results;
import vn.dti.workbook.WorkbookPackage;

/** {@code xep-hang.xlsx}: all results for people (SPEC 5). */
final class ResultsWorkbook {

    static final String NAME = "xep-hang.xlsx";

    private ResultsWorkbook() {}

    /**
     * Writes the workbook.
     *
     * @param scratch a folder for a file in between, which is gone in the end
     */
    static void write(Results results, Texts texts, Path scratch, OutputStream out) throws IOException {
        Path cells = Files.createTempFile(scratch, "xep-hang-", ".tmp");
        try {
            List<SheetAddition> additions;
            try (Book book = new Book(Files.newOutputStream(cells), texts)) {
                additions = sheets(results, book);
            }
            WorkbookPackage.pack(
                    cells,
                    SheetAddition.changes(additions),
                    results.assessment().title(),
                    results.assessment().organiser(),
                    out);
        } finally {
            Files.deleteIfExists(cells);
        }
    }

    private static List<SheetAddition> sheets(Results results, Book book) throws IOException {
        long ranked = results.kinds().stream()
                .filter(kind -> !kind.rankings().isEmpty())
                .count();
        for (Results.KindResults kind : results.kinds()) {
            for (Ranking ranking : kind.rankings()) {
                RankingSheet.write(results, kind, ranking, suffix(kind, ranked), book);
            }
        }
        for (Results.KindResults kind : results.kinds()) {
            GroupsSheet.write(results, kind, suffix(kind, results.kinds().size()), book);
        }
        DetailSheet.write(results, book);
        ChangesSheet.write(results, book);
        MethodSheet.write(results, book);
        NoticesSheet.write(results, book);
        return book.end();
    }

    /** Tells the sheets of several kinds apart. */
    private static String suffix(Results.KindResults kind, long kinds) {
        return kinds > 1 ? " (" + kind.kind().code() + ")" : "";
    }
}
