package vn.dti.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.dti.assessment.Kind;
import vn.dti.notice.Texts;
import vn.dti.view.TableCell;
import vn.dti.wording.analysis.FigureColumn;
import vn.dti.wording.analysis.FigureTable;

/**
 * Tables of the analysis as CSV: the kind and the table stand before the columns of each row, a heading stands wherever
 * the columns are others than before.
 */
public final class AnalysisCsv implements AutoCloseable {

    private final CsvFile csv;
    private final Texts texts;
    private List<String> before = List.of();

    public AnalysisCsv(OutputStream out, Texts texts) throws IOException {
        this.csv = new CsvFile(out);
        this.texts = texts;
    }

    /** Adds a table of a kind. */
    public void table(Kind kind, FigureTable table) throws IOException {
        List<String> headings = new ArrayList<>(List.of(texts.get("analyze.csv.kind"), texts.get("analyze.csv.table")));
        table.columns().stream().map(FigureColumn::heading).forEach(headings::add);
        if (!headings.equals(before)) {
            for (String heading : headings) {
                csv.text(heading);
            }
            csv.endRow();
            before = headings;
        }
        for (FigureTable.FigureRow row : table.rows()) {
            csv.own(kind.code().text()).own(table.id());
            for (TableCell cell : row.cells()) {
                if (cell instanceof TableCell.Words words) {
                    csv.text(words.text());
                } else {
                    csv.own(FigureTable.machine(cell));
                }
            }
            csv.endRow();
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
