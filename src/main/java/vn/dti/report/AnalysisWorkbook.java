package vn.dti.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import vn.dti.analysis.Analysis;
import vn.dti.analysis.KindAnalysis;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.view.ColumnContent;
import vn.dti.view.Remarks;
import vn.dti.view.StageNames;
import vn.dti.view.TableCell;
import vn.dti.wording.analysis.AnalysisPart;
import vn.dti.wording.analysis.AnalysisTables;
import vn.dti.wording.analysis.FigureColumn;
import vn.dti.wording.analysis.FigureTable;
import vn.dti.workbook.CellStyle;
import vn.dti.workbook.SheetBook;
import vn.dti.workbook.SheetColumn;
import vn.dti.workbook.TableSheet;

/** {@code phan-tich.xlsx}: every table of the analysis on a sheet of its own. */
public final class AnalysisWorkbook {

    public static final String NAME = "phan-tich.xlsx";

    private static final double NARROW = 12;
    private static final double LEAST = 14;
    private static final double WIDEST = 60;

    private AnalysisWorkbook() {}

    /** Writes the workbook. */
    public static void write(Analysis analysis, Texts texts, OutputStream out) throws IOException {
        Results results = analysis.results();
        try (SheetBook book =
                new SheetBook(results.assessment().title(), results.assessment().organiser(), texts, out)) {
            for (KindAnalysis kind : analysis.kinds()) {
                String suffix =
                        analysis.kinds().size() > 1 ? " (" + kind.of().kind().code() + ")" : "";
                String context = new Remarks(texts)
                        .context(
                                results,
                                kind.of(),
                                StageNames.shown(results, kind.of().kind()));
                AnalysisTables tables = new AnalysisTables(analysis, kind, texts);
                for (AnalysisPart part : AnalysisPart.values()) {
                    for (Iterator<FigureTable> each = tables.of(part).iterator(); each.hasNext(); ) {
                        sheet(results, each.next(), suffix, context, book);
                    }
                }
            }
            book.end();
        }
    }

    private static void sheet(Results results, FigureTable table, String suffix, String context, SheetBook book)
            throws IOException {
        Texts texts = book.texts();
        TableSheet page = book.document(table.sheet(), suffix, columns(table, texts), true);
        SheetHeading.write(results, page, texts, table.title(), context);
        page.header();
        for (FigureTable.FigureRow row : table.rows()) {
            page.row(row.cells().stream().map(AnalysisWorkbook::value).toArray());
        }
        page.endTable();
        for (String note : table.notes()) {
            page.line(CellStyle.NOTE, note);
        }
        book.finish(page);
    }

    private static List<SheetColumn> columns(FigureTable table, Texts texts) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(place -> column(table, place, texts))
                .toList();
    }

    private static SheetColumn column(FigureTable table, int place, Texts texts) {
        FigureColumn column = table.columns().get(place);
        if (column.content() == ColumnContent.CHANGE) {
            return new SheetColumn(
                    column.heading(), NARROW, SheetColumn.signed(column.decimals(), texts), false, false);
        } else if (column.content() == ColumnContent.MAXIMUM) {
            return SheetColumn.plainNumber(column.heading(), NARROW);
        } else if (column.isNumber()) {
            return SheetColumn.number(column.heading(), NARROW, column.decimals(), texts);
        } else if (column.content() == ColumnContent.RANK) {
            return SheetColumn.centred(column.heading(), NARROW);
        }
        SheetColumn fitting = SheetColumn.fitting(
                column.heading(),
                LEAST,
                WIDEST,
                table.rows().stream()
                        .map(row -> row.cells().get(place) instanceof TableCell.Words words ? words.text() : ""));
        boolean names = place == table.nameColumn() || column.content() == ColumnContent.CODE;
        return names ? fitting : SheetColumn.prose(fitting.title(), fitting.width());
    }

    private static Object value(TableCell cell) {
        if (cell instanceof TableCell.Count count) {
            return count.number();
        } else if (cell instanceof TableCell.Amount amount) {
            return amount.number();
        }
        return cell.isNone() ? null : FigureTable.machine(cell);
    }
}
