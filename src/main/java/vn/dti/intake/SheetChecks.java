package vn.dti.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.formlayout.FormColumn;
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
    private final List<Integer> pointsColumns;
    private final List<Integer> valueColumns;
    private final List<IndicatorRow> indicatorRows = new ArrayList<>();
    private final Map<String, BigDecimal> enteredByGroup = new LinkedHashMap<>();
    private final Set<String> groupsWithoutPoints = new TreeSet<>();
    private final Map<String, Row> groupRows = new LinkedHashMap<>();
    private final List<Total> totals = new ArrayList<>();
    private BigDecimal entered = BigDecimal.ZERO;
    private boolean refused;
    private BigDecimal maxima = BigDecimal.ZERO;
    private BigDecimal baseMaxima = BigDecimal.ZERO;
    /** Maxima of base indicators that are assessed. */
    private BigDecimal assessedMaxima = BigDecimal.ZERO;

    private record IndicatorRow(Row row, Unit unit) {}

    /** A row of totals, and the sums of the rows above it. */
    private record Total(Row row, BigDecimal entered, List<BigDecimal> maxima) {}

    SheetChecks(SheetContext context, List<Notice> notices) {
        this.workbook = context.workbook();
        this.sheet = context.sheet();
        this.header = context.header();
        this.role = context.role();
        this.stamped = context.stamp().isPresent();
        this.notices = notices;
        this.pointsColumns = pointsColumns();
        this.valueColumns = new ArrayList<>(pointsColumns);
        valueColumns.addAll(header.inputs().values());
    }

    /** The columns of points: claimed in a submission, decided in decisions. */
    private List<Integer> pointsColumns() {
        List<Integer> columns = new ArrayList<>();
        if (role == FileRole.SUBMISSION) {
            header.column(FormColumn.CLAIMED).ifPresent(columns::add);
        } else if (role == FileRole.DECISIONS) {
            header.column(FormColumn.DECIDED).ifPresent(columns::add);
            columns.addAll(header.decidedByRound().values());
        } else if (role == FileRole.EXPLANATIONS) {
            header.column(FormColumn.PROPOSED).ifPresent(columns::add);
        }
        return columns;
    }

    /** Hidden columns of values, and a column of points that does not count here. */
    void columns() {
        for (int column : pointsColumns) {
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
            int column = header.column(FormColumn.DECIDED)
                    .orElseGet(() -> header.decidedByRound().values().iterator().next());
            notices.add(NoticeCode.COLUMN_IGNORED.at(place(header.row(), column)));
        }
    }

    /** The cells of a row in which something is reported. */
    List<Cell> reportedCells(Row row) {
        List<Cell> reported = new ArrayList<>();
        for (int column : valueColumns) {
            Optional<Cell> cell = row.cell(column);
            if (cell.isPresent() && !CellText.isBlank(cell.get().content())) {
                reported.add(cell.get());
            }
        }
        return reported;
    }

    void indicatorRow(Row row, Unit unit, Indicator indicator, boolean excluded) {
        indicatorRows.add(new IndicatorRow(row, unit));
        maxima = maxima.add(indicator.maximum());
        if (indicator.role() == Role.BASE) {
            baseMaxima = baseMaxima.add(indicator.maximum());
            if (!excluded) {
                assessedMaxima = assessedMaxima.add(indicator.maximum());
            }
        }
        int claimed = header.number(FormColumn.CLAIMED);
        boolean pointsThere = claimed > 0 && row.cell(claimed).isPresent();
        if (!pointsThere && !reportedCells(row).isEmpty()) {
            groupsWithoutPoints.add(indicator.group());
        }
    }

    /** The maximum in the sheet must be the set's: else it is a wrong year's form or an edited cell. */
    void maximum(Row row, Indicator indicator) {
        int column = header.number(FormColumn.MAXIMUM);
        Optional<Cell> cell = column > 0 ? row.cell(column) : Optional.empty();
        if (cell.isEmpty()) {
            return;
        }
        Content content = cell.get().content();
        if (content instanceof Content.Number number && number.value().compareTo(indicator.maximum()) == 0
                || !(content instanceof Content.Number) && NumberText.saysNothing(CellText.of(content))) {
            return;
        }
        if (content instanceof Content.Error error) {
            notices.add(NoticeCode.CELL_ERROR.at(place(row.number(), column), error.code()));
            return;
        }
        if (content instanceof Content.Text text) {
            Optional<BigDecimal> stated =
                    NumberText.points(text.text(), indicator.maximum()).value();
            if (stated.isPresent() && stated.get().compareTo(indicator.maximum()) == 0) {
                return;
            }
        }
        NoticeCode code = stamped ? NoticeCode.FORM_MAXIMUM_CHANGED : NoticeCode.MAXIMUM_DIFFERS;
        notices.add(code.at(place(row.number(), column), CellText.of(content), indicator.maximum(), indicator.code()));
    }

    /** A cell that counts was refused: sums would only say so again. */
    void refused() {
        refused = true;
    }

    /** Remembers entered points, to hold totals against. */
    void entered(Indicator indicator, BigDecimal points) {
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
        if (group.isPresent()) {
            groupRows.put(group.get(), row);
        } else if (isTotal(row)) {
            totals.add(new Total(row, entered, List.of(maxima, baseMaxima, assessedMaxima)));
        }
    }

    private static boolean isTotal(Row row) {
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size() && i < 4; i++) {
            if (cells.get(i).content() instanceof Content.Text text) {
                String bare = Folding.bare(text.text());
                if (bare.startsWith("tong") || bare.equals("cong")) {
                    return true;
                }
            }
        }
        return false;
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
        if (role != FileRole.SUBMISSION) {
            return;
        }
        int maximum = header.number(FormColumn.MAXIMUM);
        for (Total total : totals) {
            total(total.row(), maximum, total.maxima());
        }
        int claimed = header.number(FormColumn.CLAIMED);
        if (refused) {
            return;
        }
        groupRows.forEach((group, row) -> {
            if (!groupsWithoutPoints.contains(group)) {
                total(row, claimed, List.of(enteredByGroup.getOrDefault(group, BigDecimal.ZERO)));
            }
        });
        if (groupsWithoutPoints.isEmpty()) {
            // A total may stand above bonus and information rows, and count only what is above it.
            for (Total total : totals) {
                total(total.row(), claimed, List.of(total.entered(), entered));
            }
        }
    }

    /** Holds a total against the sums it may mean; a column of 0 is none. */
    private void total(Row row, int column, List<BigDecimal> sums) {
        Optional<Cell> cell = column > 0 ? row.cell(column) : Optional.empty();
        if (cell.isEmpty() || !(cell.get().content() instanceof Content.Number stated)) {
            return;
        }
        for (BigDecimal sum : sums) {
            if (sum.subtract(stated.value()).abs().compareTo(ROUNDING) < 0) {
                return;
            }
        }
        notices.add(NoticeCode.TOTALS_DIFFER.at(place(row.number(), column), stated.value(), sums.get(0)));
    }

    /** Totals that were rounded for show still add up. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.006");

    private void hiddenRows() {
        List<Object> numbers = new ArrayList<>();
        IndicatorRow first = null;
        for (IndicatorRow each : indicatorRows) {
            if (each.row().hidden()) {
                first = first == null ? each : first;
                numbers.add(each.row().number());
            }
        }
        if (first != null) {
            notices.add(NoticeCode.ROWS_HIDDEN.at(
                    place(first.row().number(), header.code())
                            .withUnit(first.unit().code()),
                    numbers));
        }
    }

    private void merged() {
        for (Area area : sheet.merged()) {
            if (area.lastRow() > area.firstRow() && coversValues(area)) {
                // A merged area takes up rows even where its lower cells hold nothing.
                firstCovered(area)
                        .ifPresent(each -> notices.add(NoticeCode.CELLS_MERGED.at(
                                place(area.firstRow(), area.firstColumn())
                                        .withUnit(each.unit().code()),
                                area.address())));
            }
        }
    }

    private boolean coversValues(Area area) {
        for (int column : valueColumns) {
            if (column >= area.firstColumn() && column <= area.lastColumn()) {
                return true;
            }
        }
        return false;
    }

    private Optional<IndicatorRow> firstCovered(Area area) {
        return indicatorRows.stream()
                .filter(each ->
                        each.row().number() >= area.firstRow() && each.row().number() <= area.lastRow())
                .findFirst();
    }

    /** Comments and pictures in the table: what people see there is not what counts. */
    private void remarks() {
        if (sheet.comments().isEmpty() && sheet.pictures().isEmpty()) {
            return;
        }
        Set<Integer> rows = new TreeSet<>();
        indicatorRows.forEach(each -> rows.add(each.row().number()));
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
        if (window.isEmpty() || evidence.isEmpty()) {
            return;
        }
        Matcher matcher = DAY.matcher(evidence);
        while (matcher.find()) {
            Optional<LocalDate> day = ValueReader.parseDay(matcher.group());
            if (day.isPresent() && !window.get().contains(day.get())) {
                notices.add(NoticeCode.EVIDENCE_DATE_OUTSIDE.at(
                        place(row.number(), header.column(FormColumn.EVIDENCE).orElseThrow()),
                        day.get(),
                        window.get().from(),
                        window.get().to()));
                return;
            }
        }
    }

    /** A date input outside the data window. */
    void withinWindow(InputValue value, Cell cell, Optional<Window> window) {
        if (value instanceof InputValue.Day day
                && window.isPresent()
                && !window.get().contains(day.day())) {
            notices.add(NoticeCode.INPUT_DATE_OUTSIDE.at(
                    place(cell.row(), cell.column()),
                    day.day(),
                    window.get().from(),
                    window.get().to()));
        }
    }

    private Place place(int row, int column) {
        return workbook.place(sheet, row, column);
    }
}
