package vn.dti.table;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/** Short ways to read a file in a test and to look at what came out. */
final class Reading {

    private Reading() {}

    static Workbook xlsx(Zipped parts) {
        return Workbooks.read(parts.bytes(), "bai-nop/a.xlsx", Limits.DEFAULT);
    }

    static Workbook ods(Zipped parts) {
        return Workbooks.read(parts.bytes(), "bai-nop/a.ods", Limits.DEFAULT);
    }

    static Workbook csv(String text) {
        return Workbooks.read(text.getBytes(StandardCharsets.UTF_8), "bai-nop/a.csv", Limits.DEFAULT);
    }

    static List<NoticeCode> codes(Workbook workbook) {
        return workbook.notices().stream().map(Notice::code).toList();
    }

    static Notice only(Workbook workbook) {
        if (workbook.notices().size() != 1) {
            throw new AssertionError("expected one notice: " + workbook.notices());
        }
        return workbook.notices().get(0);
    }

    /** The cell of an address in the first sheet; fails where it is empty. */
    static Cell cell(Workbook workbook, String address) {
        if (workbook.sheets().isEmpty()) {
            throw new AssertionError("not read: " + workbook.notices());
        }
        long place = Address.parse(address);
        return workbook.sheets().get(0).rows().stream()
                .filter(row -> row.number() == Address.row(place))
                .flatMap(row -> row.cell(Address.column(place)).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError(address + " is empty"));
    }

    static Content content(Workbook workbook, String address) {
        return cell(workbook, address).content();
    }

    /** What rules of conditional formatting make of the numbers of the first sheet, by address. */
    static Map<String, String> shownByRule(Workbook workbook) {
        if (workbook.sheets().isEmpty()) {
            throw new AssertionError("not read: " + workbook.notices());
        }
        RuleCheck rules = new RuleCheck(workbook);
        Sheet sheet = workbook.sheets().get(0);
        Map<String, String> shown = new LinkedHashMap<>();
        for (Row row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                rules.shown(sheet, cell).ifPresent(text -> shown.put(Address.text(cell.row(), cell.column()), text));
            }
        }
        return shown;
    }
}
