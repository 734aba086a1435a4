package vn.dti.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.assessment.Unit;
import vn.dti.assessment.Window;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.table.Area;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;

/** What is checked in a form beside its values: maxima, totals, hidden and merged cells, comments, pictures, dates. */
final class SheetChecks {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}(?!\\d)");

    private final Workbook workbook;
    private final Sheet sheet;
    private final Header header;
    private final FileRole role;
    /** Whether dti made the form: a changed maximum is then a warning, and its own totals add up. */
    private final boolean stamped;

    private final List<Notice> notices;
    private final List<Row> indicatorRows = new ArrayList<>();
    private final Map<Integer, Unit> unitsOfRows = new HashMap<>();
    private final Map<String, BigDecimal> enteredByGroup = new LinkedHashMap<>();
    private final Set<String> groupsWithoutPoints = new TreeSet<>();
    private final Map<String, Row> groupRows = new LinkedHashMap<>();
    private final List<TotalRow> totalRows = new ArrayList<>();
    private BigDecimal entered = BigDecimal.ZERO;
    private boolean refused;
    /** Maxima of the rows so far: of all, of base indicators, of base indicators that are assessed. */
    private List<BigDecimal> maxima = List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /**
     * A row of totals.
     *
     * @param entered points above it
     * @param maxima above it, see {@link #maxima}
     */
    private record TotalRow(Row row, BigDecimal entered, List<BigDecimal> maxima) {}

    SheetChecks(SheetContext context, List<Notice> notices) {
        this.workbook = context.workbook();
        this.sheet = context.sheet();
        this.header = context.header();
        this.role = context.role();
        this.stamped = context.stamp().isPresent();
        this.notices = notices;
    }

    /** The columns of points: claimed in a submission, decided in decisions. */
    private List<Integer> pointsColumns() {
        List<Integer> columns = new ArrayList<>();
        if (role == FileRole.SUBMISSION) {
            header.column(Column.CLAIMED).ifPresent(columns::add);
        } else if (role == FileRole.DECISIONS) {
            header.column(Column.DECIDED).ifPresent(columns::add);
            columns.addAll(header.decidedByRound().values());
        } else if (role == FileRole.EXPLANATIONS) {
            header.column(Column.PROPOSED).ifPresent(columns::add);
        }
        return columns;
    }

    private List<Integer> valueColumns() {
        List<Integer> columns = pointsColumns();
        columns.addAll(header.inputs().values());
        return columns;
    }

    /** Hidden columns of values, and a column of points that does not count here. */
    void columns() {
        for (int column : pointsColumns()) {
            if (sheet.hiddenColumns().contains(column)) {
                notices.add(NoticeCode.POINTS_COLUMN_HIDDEN.at(place(header.row(), column), Place.letters(column)));
            }
        }
        for (int column : header.inputs().values()) {
            if (sheet.hiddenColumns().contains(column)) {
                notices.add(NoticeCode.INPUT_COLUMN_HIDDEN.at(place(header.row(), column), Place.letters(column)));
            }
        }
        if (role == FileRole.SUBMISSION && header.hasDecided()) {
            int column = header.column(Column.DECIDED)
                    .orElseGet(() -> header.decidedByRound().values().iterator().next());
            notices.add(NoticeCode.COLUMN_IGNORED.at(place(header.row(), column)));
        }
    }

    /** The cells of a row in which something is reported. */
    List<Cell> reportedCells(Row row) {
        return valueColumns().stream()
                .flatMap(column -> row.cell(column).stream())
                .filter(cell -> !CellText.isBlank(cell.content()))
                .toList();
    }

    void indicatorRow(Row row, Unit unit, Indicator indicator, boolean excluded) {
        indicatorRows.add(row);
        boolean base = indicator.role() == Role.BASE;
        maxima = List.of(
                maxima.get(0).add(indicator.maximum()),
                base ? maxima.get(1).add(indicator.maximum()) : maxima.get(1),
                base && !excluded ? maxima.get(2).add(indicator.maximum()) : maxima.get(2));
        unitsOfRows.put(row.number(), unit);
        boolean pointsThere = header.column(Column.CLAIMED).flatMap(row::cell).isPresent();
        if (!pointsThere && !reportedCells(row).isEmpty()) {
            groupsWithoutPoints.add(indicator.group());
        }
    }

    /** The maximum in the sheet must be the set's: else it is a wrong year's form or an edited cell. */
    void maximum(Row row, Indicator indicator) {
        Optional<Cell> cell = header.column(Column.MAXIMUM).flatMap(row::cell);
        if (cell.isEmpty() || NumberText.saysNothing(CellText.of(cell.get().content()))) {
            return;
        }
        if (cell.get().content() instanceof Content.Error error) {
            notices.add(NoticeCode.CELL_ERROR.at(place(row.number(), cell.get().column()), error.code()));
            return;
        }
        Optional<BigDecimal> stated = Optional.empty();
        if (cell.get().content() instanceof Content.Number number) {
            stated = Optional.of(number.value());
        } else if (cell.get().content() instanceof Content.Text text) {
            stated = NumberText.points(text.text(), indicator.maximum()).value();
        }
        if (stated.filter(value -> value.compareTo(indicator.maximum()) == 0).isEmpty()) {
            NoticeCode code = stamped ? NoticeCode.FORM_MAXIMUM_CHANGED : NoticeCode.MAXIMUM_DIFFERS;
            notices.add(code.at(
                    place(row.number(), cell.get().column()),
                    CellText.of(cell.get().content()),
                    indicator.maximum(),
                    indicator.code()));
        }
    }

    /** A cell that counts was refused: sums would only say so again. */
    void refused() {
        refused = true;
    }

    /** Remembers entered points, to hold totals against. */
    void entered(Row row, Indicator indicator, BigDecimal points) {
        entered = entered.add(points);
        enteredByGroup.merge(indicator.group(), points, BigDecimal::add);
    }

    /** A row that is no indicator's: a title, a subtotal, a total. */
    void skipped(Row row, Optional<String> group) {
        for (Cell cell : reportedCells(row)) {
            if (cell.content() instanceof Content.Error error) {
                notices.add(NoticeCode.TOTAL_ERROR.at(place(row.number(), cell.column()), error.code()));
            }
        }
        group.ifPresent(code -> groupRows.put(code, row));
        if (group.isEmpty() && isTotal(row)) {
            totalRows.add(new TotalRow(row, entered, maxima));
        }
    }

    private static boolean isTotal(Row row) {
        return row.cells().stream().limit(4).anyMatch(cell -> {
            String bare = cell.content() instanceof Content.Text text ? Folding.bare(text.text()) : "";
            return bare.startsWith("tong") || bare.equals("cong");
        });
    }

    /** Checks that need all rows. */
    void afterRows() {
        totals();
        hiddenRows();
        merged();
        remarks();
    }

    private void totals() {
        if (stamped) {
            return;
        }
        header.column(Column.MAXIMUM)
                .filter(column -> role == FileRole.SUBMISSION)
                .ifPresent(column -> totalRows.forEach(each -> total(each.row(), column, each.maxima())));
        Optional<Integer> column = header.column(Column.CLAIMED);
        if (role != FileRole.SUBMISSION || column.isEmpty() || refused) {
            return;
        }
        groupRows.forEach((group, row) -> {
            if (!groupsWithoutPoints.contains(group)) {
                total(row, column.get(), List.of(enteredByGroup.getOrDefault(group, BigDecimal.ZERO)));
            }
        });
        if (groupsWithoutPoints.isEmpty()) {
            // A total may stand above bonus and information rows, and count only what is above it.
            totalRows.forEach(each -> total(each.row(), column.get(), List.of(each.entered(), entered)));
        }
    }

    private void total(Row row, int column, List<BigDecimal> sums) {
        row.cell(column).ifPresent(cell -> {
            if (cell.content() instanceof Content.Number stated
                    && sums.stream()
                            .noneMatch(sum -> sum.subtract(stated.value()).abs().compareTo(ROUNDING) < 0)) {
                notices.add(NoticeCode.TOTALS_DIFFER.at(place(row.number(), column), stated.value(), sums.get(0)));
            }
        });
    }

    /** Totals that were rounded for show still add up. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.006");

    private void hiddenRows() {
        List<Row> hidden = indicatorRows.stream().filter(Row::hidden).toList();
        if (!hidden.isEmpty()) {
            List<Object> numbers = new ArrayList<>();
            hidden.forEach(row -> numbers.add(row.number()));
            notices.add(NoticeCode.ROWS_HIDDEN.at(
                    place(hidden.get(0).number(), header.code())
                            .withUnit(unitsOfRows.get(hidden.get(0).number()).code()),
                    numbers));
        }
    }

    private void merged() {
        for (Area area : sheet.merged()) {
            boolean values = valueColumns().stream()
                    .anyMatch(column -> column >= area.firstColumn() && column <= area.lastColumn());
            List<Row> covered = indicatorRows.stream()
                    .filter(row -> row.number() >= area.firstRow() && row.number() <= area.lastRow())
                    .toList();
            // A merged area takes up rows even where its lower cells hold nothing.
            if (values && !covered.isEmpty() && area.lastRow() > area.firstRow()) {
                notices.add(NoticeCode.CELLS_MERGED.at(
                        place(area.firstRow(), area.firstColumn())
                                .withUnit(
                                        unitsOfRows.get(covered.get(0).number()).code()),
                        area.address()));
            }
        }
    }

    /** Comments and pictures in the table: what people see there is not what counts. */
    private void remarks() {
        Set<Integer> rows = new TreeSet<>();
        indicatorRows.forEach(row -> rows.add(row.number()));
        sheet.comments().entrySet().stream()
                .filter(comment -> rows.contains(rowOf(comment.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .forEach(comment -> notices.add(
                        NoticeCode.COMMENT_PRESENT.at(at(comment.getKey()), Folding.spaced(comment.getValue()))));
        sheet.pictures().stream()
                .filter(address -> rows.contains(rowOf(address)))
                .sorted()
                .limit(1)
                .forEach(address -> notices.add(NoticeCode.PICTURE_PRESENT.at(at(address))));
    }

    private static int rowOf(String address) {
        String digits = address.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }

    private Place at(String address) {
        return Place.ofFile(workbook.file()).withSheet(sheet.name()).withCell(address);
    }

    /** The first date of an evidence text that lies outside the data window. */
    void evidenceDates(String evidence, Row row, Optional<Window> window) {
        if (window.isEmpty()) {
            return;
        }
        Matcher matcher = DAY.matcher(evidence);
        while (matcher.find()) {
            Optional<LocalDate> day = ValueReader.parseDay(matcher.group());
            if (day.isPresent() && !window.get().contains(day.get())) {
                notices.add(NoticeCode.EVIDENCE_DATE_OUTSIDE.at(
                        place(row.number(), header.column(Column.EVIDENCE).orElseThrow()),
                        day.get(),
                        window.get().from(),
                        window.get().to()));
                return;
            }
        }
    }

    /** A date input outside the data window. */
    void withinWindow(InputValue value, Place place, Optional<Window> window) {
        if (value instanceof InputValue.Day day
                && window.filter(each -> !each.contains(day.day())).isPresent()) {
            notices.add(NoticeCode.INPUT_DATE_OUTSIDE.at(
                    place, day.day(), window.get().from(), window.get().to()));
        }
    }

    private Place place(int row, int column) {
        return workbook.place(sheet, row, column);
    }
}
