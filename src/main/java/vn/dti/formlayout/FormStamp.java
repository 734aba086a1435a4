package vn.dti.formlayout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.notice.Notice;
import vn.dti.table.Cell;
import vn.dti.table.Limits;
import vn.dti.table.Refusal;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;
import vn.dti.table.Workbooks;

/**
 * What a form made by dti says of itself in a sheet that people do not see: by it a form is recognised even when its file
 * was renamed (dac-ta 2, Which unit a submission is from).
 *
 * @param version of the forms' making
 * @param purpose what it is for
 * @param year of the assessment
 * @param sets the set of each kind of unit in it, by code of the kind
 * @param round the round that it is for, or that its explanations answer
 */
public record FormStamp(
        int version,
        Purpose purpose,
        Sender sender,
        int year,
        Map<String, SetId> sets,
        Optional<String> round,
        Extent extent) {
    /**
     * What it was made with.
     *
     * @param sheets number of sheets it was made with
     * @param entries the ranges ({@code E9:F80 H9:H80}) of the cells to fill in, by name of the sheet
     */
    public record Extent(int sheets, Map<String, String> entries) {

        public Extent {
            entries = new LinkedHashMap<>(entries);
        }
    }

    public int sheets() {
        return extent.sheets();
    }

    public Map<String, String> entries() {
        return extent.entries();
    }

    /**
     * Whose form it is.
     *
     * @param unit code of the unit; empty where a column names the units
     * @param lead the agency in charge whose part of the unit's form it is; empty where it is the whole form
     */
    public record Sender(Optional<String> unit, Optional<String> lead) {}

    public Optional<String> unit() {
        return sender.unit();
    }

    public Optional<String> lead() {
        return sender.lead();
    }

    /** The name of the sheet. */
    public static final String SHEET = "_dti";

    /** The version of the forms that are made now. */
    public static final int CURRENT = 1;

    private static final String VERSION = "dti-form";
    private static final String PURPOSE = "purpose";
    private static final String UNIT = "unit";
    private static final String LEAD = "lead";
    private static final String YEAR = "year";
    private static final String ROUND = "round";
    private static final String SHEETS = "sheets";
    private static final String SET = "set.";
    private static final String SET_VERSION = "set-version.";
    private static final String ENTRIES = "entries.";

    /** What a form is for, with the word its hidden sheet holds. */
    public enum Purpose {
        SELF_ASSESSMENT("tu-danh-gia"),
        DECISIONS("tham-dinh"),
        EXPLANATIONS("giai-trinh");

        private final String word;

        Purpose(String word) {
            this.word = word;
        }
    }

    /** A set, as its file names it. */
    public record SetId(String id, String version) {}

    public FormStamp {
        sets = new LinkedHashMap<>(sets);
    }

    /** Its rows as they stand in the hidden sheet: a key and its value each. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(VERSION, String.valueOf(version)));
        rows.add(List.of(PURPOSE, purpose.word));
        unit().ifPresent(code -> rows.add(List.of(UNIT, code)));
        lead().ifPresent(name -> rows.add(List.of(LEAD, name)));
        rows.add(List.of(YEAR, String.valueOf(year)));
        sets.forEach((kind, set) -> {
            rows.add(List.of(SET + kind, set.id()));
            rows.add(List.of(SET_VERSION + kind, set.version()));
        });
        round.ifPresent(code -> rows.add(List.of(ROUND, code)));
        rows.add(List.of(SHEETS, String.valueOf(sheets())));
        entries().forEach((sheet, ranges) -> rows.add(List.of(ENTRIES + sheet, ranges)));
        return rows;
    }

    /** The stamp of a workbook; empty where it bears none. */
    public static Optional<FormStamp> of(Workbook workbook) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals(SHEET))
                .findFirst()
                .flatMap(FormStamp::read);
    }

    /**
     * The stamp of a file; empty where it bears none, or cannot be read.
     *
     * @throws IOException if its bytes cannot be had
     */
    public static Optional<FormStamp> of(Path file) throws IOException {
        return of(Workbooks.read(file, file.getFileName().toString(), Limits.DEFAULT));
    }

    private static Optional<FormStamp> read(Sheet sheet) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Row row : sheet.rows()) {
            Optional<Cell> key = row.cell(1);
            Optional<Cell> value = row.cell(2);
            if (key.isPresent() && value.isPresent()) {
                values.put(
                        CellText.of(key.get().content()),
                        CellText.whole(value.get().content()));
            }
        }
        Optional<Purpose> purpose = List.of(Purpose.values()).stream()
                .filter(each -> each.word.equals(values.get(PURPOSE)))
                .findFirst();
        Optional<Integer> version = number(values.get(VERSION));
        if (version.isEmpty() || purpose.isEmpty()) {
            return Optional.empty();
        }
        Map<String, SetId> sets = new LinkedHashMap<>();
        Map<String, String> entries = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(SET)) {
                String kind = key.substring(SET.length());
                sets.put(kind, new SetId(value, values.getOrDefault(SET_VERSION + kind, "")));
            } else if (key.startsWith(ENTRIES)) {
                entries.put(key.substring(ENTRIES.length()), value);
            }
        });
        return Optional.of(new FormStamp(
                version.get(),
                purpose.get(),
                new FormStamp.Sender(Optional.ofNullable(values.get(UNIT)), Optional.ofNullable(values.get(LEAD))),
                number(values.get(YEAR)).orElse(0),
                sets,
                Optional.ofNullable(values.get(ROUND)),
                new FormStamp.Extent(number(values.get(SHEETS)).orElse(0), entries)));
    }

    private static Optional<Integer> number(String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    /**
     * Whether a file is a form made by dti in which nothing was filled in, so that nothing is lost with it.
     *
     * @throws IOException if its bytes cannot be had
     */
    public static boolean isUntouched(Path file) throws IOException {
        Workbook workbook = Workbooks.read(file, file.getFileName().toString(), Limits.DEFAULT);
        if (workbook.notices().stream().anyMatch(Notice::isError)) {
            return false;
        }
        Optional<FormStamp> stamp = of(workbook);
        try {
            return stamp.isPresent()
                    && stamp.get().sheets() == workbook.sheets().size()
                    && workbook.sheets().stream().noneMatch(sheet -> stamp.get().isFilled(workbook, sheet));
        } catch (Refusal tooSlow) {
            return false;
        }
    }

    private boolean isFilled(Workbook workbook, Sheet sheet) {
        String ranges = entries().getOrDefault(sheet.name(), "");
        for (String range : ranges.isEmpty() ? new String[0] : ranges.split(" ")) {
            String[] corners = range.split(":");
            if (corners.length != 2) {
                return true;
            }
            // Read once, and not for each of the thousands of cells of a form.
            Block block = new Block(row(corners[0]), row(corners[1]), column(corners[0]), column(corners[1]));
            for (Row row : sheet.rows()) {
                workbook.clock().ask();
                for (Cell cell : row.cells()) {
                    if (block.holds(cell) && !CellText.isBlank(cell.content())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Cells to fill in that stand together; rows and columns count as those of cells. */
    private record Block(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        private boolean holds(Cell cell) {
            return cell.row() >= firstRow
                    && cell.row() <= lastRow
                    && cell.column() >= firstColumn
                    && cell.column() <= lastColumn;
        }
    }

    private static int row(String address) {
        return number(address.replaceAll("\\D", "")).orElse(0);
    }

    private static int column(String address) {
        int column = 0;
        for (char letter : address.replaceAll("\\d", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }
}
