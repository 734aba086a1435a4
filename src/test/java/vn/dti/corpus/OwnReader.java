package vn.dti.corpus;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.Limits;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;
import vn.dti.table.Workbooks;

/** What dti reads. */
final class OwnReader {

    private OwnReader() {}

    static ReadCells read(Path file) throws IOException {
        Workbook workbook = Workbooks.read(file, file.getFileName().toString(), Limits.DEFAULT);
        if (workbook.format().isEmpty()) {
            return ReadCells.refused(workbook.notices().stream()
                    .map(notice -> notice.code().key() + " " + notice.arguments())
                    .collect(Collectors.joining("; ")));
        }
        Map<String, String> cells = new TreeMap<>();
        for (Sheet sheet : workbook.sheets()) {
            for (Row row : sheet.rows()) {
                for (Cell cell : row.cells()) {
                    String text = text(cell.content());
                    if (!text.isBlank() && !text.strip().equals("text")) {
                        cells.put(sheet.name() + "!" + Place.address(cell.row(), cell.column()), text);
                    }
                }
            }
        }
        return ReadCells.of(cells);
    }

    private static String text(Content content) {
        if (content instanceof Content.Number number) {
            return number(number.value());
        } else if (content instanceof Content.PercentSign number) {
            return number(number.value());
        } else if (content instanceof Content.Day day) {
            return number(day.serial());
        } else if (content instanceof Content.Time time) {
            return number(time.serial());
        } else if (content instanceof Content.Text text) {
            return "text " + text.text();
        } else if (content instanceof Content.Truth truth) {
            return "truth " + truth.value();
        } else if (content instanceof Content.Error error) {
            return "error " + error.code();
        } else if (content instanceof Content.Picture) {
            return "picture";
        }
        return "nothing";
    }

    private static String number(BigDecimal value) {
        return "number "
                + (value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }
}
