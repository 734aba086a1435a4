package vn.dti.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;

/**
 * What stands above the header of a form: whose it is and of which year (SPEC 2).
 *
 * @param code {@code Mã đơn vị: CODE}
 * @param name {@code Đơn vị: NAME}
 * @param year {@code Năm: 2024}
 */
record Letterhead(Optional<Entry> code, Optional<Entry> name, Optional<Entry> year) {

    /** A value with the cell it stands in. */
    record Entry(String text, Place place) {}

    private static final Pattern LABELLED = Pattern.compile("([^:：]{1,40})[:：](.*)", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\D.*)?");

    private static final Set<String> CODE_LABELS = Set.of("ma don vi");
    private static final Set<String> NAME_LABELS = Set.of("don vi", "ten don vi", "don vi tu danh gia");
    private static final Set<String> YEAR_LABELS = Set.of("nam", "nam danh gia");

    static Letterhead of(Workbook workbook, Sheet sheet, int headerRow) {
        Optional<Entry> code = Optional.empty();
        Optional<Entry> name = Optional.empty();
        Optional<Entry> year = Optional.empty();
        for (Row row : sheet.rows()) {
            if (row.number() >= headerRow) {
                break;
            }
            List<Cell> cells = row.cells();
            for (int i = 0; i < cells.size(); i++) {
                Optional<Cell> next = i + 1 < cells.size() ? Optional.of(cells.get(i + 1)) : Optional.empty();
                Optional<Entry> foundCode = entry(workbook, sheet, cells.get(i), next, CODE_LABELS);
                Optional<Entry> foundName = entry(workbook, sheet, cells.get(i), next, NAME_LABELS);
                Optional<Entry> foundYear = entry(workbook, sheet, cells.get(i), next, YEAR_LABELS);
                code = code.isPresent() ? code : foundCode;
                name = name.isPresent() ? name : foundName;
                year = year.isPresent()
                        ? year
                        : foundYear.filter(entry -> YEAR.matcher(entry.text()).matches());
            }
        }
        return new Letterhead(code, name, year);
    }

    /** The year it names. */
    Optional<Integer> statedYear() {
        return year.map(entry -> {
            Matcher matcher = YEAR.matcher(entry.text());
            return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        });
    }

    private static Optional<Entry> entry(
            Workbook workbook, Sheet sheet, Cell cell, Optional<Cell> next, Set<String> labels) {
        String text = CellText.of(cell.content());
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            if (!labels.contains(Folding.bare(labelled.group(1)))) {
                return Optional.empty();
            }
            String value = Folding.spaced(labelled.group(2));
            if (!value.isEmpty()) {
                return Optional.of(new Entry(value, workbook.place(sheet, cell.row(), cell.column())));
            }
        } else if (!labels.contains(Folding.bare(text))) {
            return Optional.empty();
        }
        return next.map(value ->
                        new Entry(CellText.of(value.content()), workbook.place(sheet, value.row(), value.column())))
                .filter(entry -> !entry.text().isEmpty() && !entry.text().endsWith(":"));
    }
}
