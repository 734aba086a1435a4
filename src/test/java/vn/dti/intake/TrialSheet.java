package vn.dti.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.AssessmentReader;
import vn.dti.code.IndicatorCode;
import vn.dti.indicator.Indicator;
import vn.dti.table.Area;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.Format;
import vn.dti.table.Overlay;
import vn.dti.table.Row;
import vn.dti.table.Rules;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;
import vn.dti.yaml.DefinitionException;

/** Sheets in memory, row by row, and the made-up assessment of the messy forms that they belong to. */
final class TrialSheet {

    static final Assessment ASSESSMENT = assessment();
    static final AssessmentNames NAMES = AssessmentNames.of(ASSESSMENT);

    private final List<Row> rows = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();

    private static Assessment assessment() {
        try {
            return AssessmentReader.read(Path.of("src/test/resources/messy")).assessment();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DefinitionException e) {
            throw new AssertionError(e);
        }
    }

    static Indicator indicator(String code) {
        return ASSESSMENT
                .kinds()
                .get(0)
                .set()
                .indicator(new IndicatorCode(code))
                .orElseThrow();
    }

    /** Adds a row of texts and numbers, from column A; a blank text is an empty cell. */
    TrialSheet row(int number, Object... values) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].equals("")) {
                cells.add(cell(number, i + 1, content(values[i])));
            }
        }
        rows.add(new Row(number, false, cells));
        return this;
    }

    TrialSheet merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        merged.add(new Area(firstRow, firstColumn, lastRow, lastColumn));
        return this;
    }

    static Content content(Object value) {
        return value instanceof Content content
                ? content
                : value instanceof String text
                        ? new Content.Text(text)
                        : new Content.Number(new BigDecimal(value.toString()), false, "");
    }

    static Cell cell(int row, int column, Content content) {
        return new Cell(row, column, content, "", false, false, "");
    }

    private static final Overlay NO_OVERLAY = new Overlay(Map.of(), List.of(), Rules.NONE, Map.of());

    Sheet sheet() {
        return new Sheet("Phiếu", Sheet.Visibility.VISIBLE, rows, merged, Set.of(), NO_OVERLAY, Set.of());
    }

    Workbook workbook(String file) {
        return new Workbook(file, Optional.of(Format.XLSX), List.of(sheet()), List.of());
    }

    /** The sheet as a submission, its header found. */
    SheetContext submission(String file) {
        Workbook workbook = workbook(file);
        Sheet sheet = workbook.sheets().get(0);
        Header header = new HeaderFinder(workbook, sheet, NAMES).find().taken().orElseThrow();
        return SheetContext.of(
                SheetContext.OfFile.of(workbook),
                sheet,
                header,
                new SheetContext.ReadAs(FileRole.SUBMISSION, Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
