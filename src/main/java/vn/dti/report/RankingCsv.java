package vn.dti.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.dti.assessment.Kind;
import vn.dti.folder.AssessmentFolder;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.view.Medium;
import vn.dti.view.RankingColumns;
import vn.dti.view.TableColumn;

/** {@code xep-hang-<kind>-<scope>.csv}: one ranking table (dac-ta 5). The header is the same in every language. */
public final class RankingCsv {

    private RankingCsv() {}

    /** The name of its file. */
    public static String name(Kind kind, Ranking ranking) {
        String ofKind = kind.code().text();
        String ofScope = ranking.scope().code().text();
        return ranking.cluster()
                .map(cluster -> AssessmentFolder.rankingTable(
                        ofKind, ofScope, cluster.code().text()))
                .orElseGet(() -> AssessmentFolder.rankingTable(ofKind, ofScope));
    }

    /** Writes it, and closes the stream. */
    public static void write(Kind kind, Ranking ranking, OutputStream out) throws IOException {
        List<TableColumn<RankingRow>> columns = RankingColumns.of(kind, ranking, Medium.CSV);
        Texts contract = Texts.in(Language.VI);
        try (CsvFile csv = new CsvFile(out)) {
            for (TableColumn<RankingRow> column : columns) {
                csv.own(column.heading(contract));
            }
            csv.endRow();
            for (RankingRow row : ranking.rows()) {
                for (TableColumn<RankingRow> column : columns) {
                    csv.text(column.machine(row).orElse(""));
                }
                csv.endRow();
            }
        }
    }
}
