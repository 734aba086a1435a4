package vn.dti.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.dti.code.UnitCode;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.formlayout.FormColumn;
import vn.dti.indicator.Indicator;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.Severity;
import vn.dti.table.Area;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.Overlay;
import vn.dti.table.Row;
import vn.dti.table.Sheet;

/** What is checked in a form beside its values: maxima, names, hidden and merged cells, comments, pictures. */
final class SheetChecks {

    private final SheetContext context;
    private final Sheet sheet;
    private final Header header;
    private final List<Integer> pointsColumns;
    private final List<Integer> valueColumns;
    private final List<IndicatorRow> indicatorRows = new ArrayList<>();

    SheetChecks(SheetContext context) {
        this.context = context;
        this.sheet = context.sheet();
        this.header = context.header();
        this.pointsColumns = pointsColumns();
        this.valueColumns = new ArrayList<>(pointsColumns);
        valueColumns.addAll(header.inputs().values());
    }

    /** The columns of points: claimed in a submission, decided in decisions. */
    private List<Integer> pointsColumns() {
        List<Integer> columns = new ArrayList<>();
        if (context.role() == FileRole.SUBMISSION) {
            header.column(FormColumn.CLAIMED).ifPresent(columns::add);
        } else if (context.role() == FileRole.DECISIONS) {
            header.column(FormColumn.DECIDED).ifPresent(columns::add);
            columns.addAll(header.decidedByRound().values());
        } else if (context.role() == FileRole.EXPLANATIONS) {
            header.column(FormColumn.PROPOSED).ifPresent(columns::add);
        }
        return columns;
    }

    /** Hidden columns of values, and a column of points that does not count here. */
    List<Notice> columns() {
        List<Notice> notices = new ArrayList<>();
        for (int column : pointsColumns) {
            if (sheet.hiddenColumns().contains(column)) {
                notices.add(
                        NoticeCode.POINTS_COLUMN_HIDDEN.at(context.place(header.row(), column), Place.letters(column)));
            }
        }
        for (int column : header.inputs().values()) {
            if (sheet.hiddenColumns().contains(column)) {
                notices.add(
                        NoticeCode.INPUT_COLUMN_HIDDEN.at(context.place(header.row(), column), Place.letters(column)));
            }
        }
        if (context.role() == FileRole.SUBMISSION && header.hasDecided()) {
            int column = header.column(FormColumn.DECIDED)
                    .orElseGet(() -> header.decidedByRound().values().iterator().next());
            notices.add(NoticeCode.COLUMN_IGNORED.at(context.place(header.row(), column)));
        }
        return notices;
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

    /** What is odd about the row of an indicator, beside its values. */
    List<Notice> indicatorRow(IndicatorRow row, IndicatorNames names) {
        indicatorRows.add(row);
        Optional<Notice> name = name(row, names);
        Optional<Notice> maximum = maximum(row);
        if (name.isEmpty()) {
            return maximum.isEmpty() ? List.of() : List.of(maximum.get());
        }
        return maximum.isEmpty() ? List.of(name.get()) : List.of(name.get(), maximum.get());
    }

    /** A name that belongs to another indicator, or was changed, or is hard to recognise. */
    private Optional<Notice> name(IndicatorRow row, IndicatorNames names) {
        Indicator indicator = row.indicator();
        Optional<Cell> cell = row.cell(FormColumn.NAME);
        if (cell.isEmpty()
                || cell.get().content() instanceof Content.Text text
                        && text.text().equals(indicator.name())) {
            return Optional.empty();
        }
        // Names that come near the length at which texts are cut are compared whole.
        boolean isLong = indicator.name().length() > CellText.LONGEST / 2;
        String name = isLong
                ? CellText.whole(cell.get().content())
                : CellText.of(cell.get().content());
        Place place = row.place(cell.get());
        Optional<Indicator> other = names.clearlyOther(name, indicator);
        if (other.isPresent()) {
            return Optional.of(NoticeCode.NAME_OF_OTHER_INDICATOR.at(
                    place, name, other.get().code(), indicator.code()));
        } else if (context.stamp().isPresent()) {
            return Folding.plain(name).equals(Folding.plain(indicator.name()))
                    ? Optional.empty()
                    : Optional.of(NoticeCode.FORM_NAME_CHANGED.at(place, name, indicator.name()));
        } else if (!names.differs(name, indicator)) {
            return Optional.empty();
        }
        if (LostLetters.areMissedIn(name)) {
            return Optional.of(NoticeCode.LETTERS_LOST.at(place, name).as(Severity.WARNING));
        }
        Optional<String> encoding = LegacyText.encoding(name);
        return Optional.of(
                encoding.isPresent()
                        ? NoticeCode.LEGACY_FONT
                                .at(place, name, encoding.get(), LegacyText.converted(name))
                                .as(Severity.WARNING)
                        : NoticeCode.NAME_DIFFERS.at(place, name, indicator.name()));
    }

    /** The maximum in the sheet must be the set's: else it is a wrong year's form or an edited cell. */
    private Optional<Notice> maximum(IndicatorRow row) {
        Optional<Cell> cell = row.cell(FormColumn.MAXIMUM);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal maximum = row.indicator().maximum();
        Content content = cell.get().content();
        if (content instanceof Content.Number number && number.value().compareTo(maximum) == 0
                || !(content instanceof Content.Number) && NumberText.saysNothing(CellText.of(content))) {
            return Optional.empty();
        }
        Place place = row.place(cell.get());
        if (content instanceof Content.Error error) {
            return Optional.of(NoticeCode.CELL_ERROR.at(place, error.code()));
        }
        if (content instanceof Content.Text text) {
            Optional<BigDecimal> stated = NumberText.points(
                            text.text(), maximum, row.kind().ranking().pointsDecimals())
                    .value();
            if (stated.isPresent() && stated.get().compareTo(maximum) == 0) {
                return Optional.empty();
            }
        }
        NoticeCode code = context.stamp().isPresent() ? NoticeCode.FORM_MAXIMUM_CHANGED : NoticeCode.MAXIMUM_DIFFERS;
        return Optional.of(
                code.at(place, CellText.of(content), maximum, row.indicator().code()));
    }

    /** Error values in a row that is no indicator's. */
    List<Notice> skipped(Row row) {
        List<Notice> notices = new ArrayList<>();
        for (Cell cell : reportedCells(row)) {
            // Sums of dti's own forms are formulas that nobody filled in.
            if (cell.content() instanceof Content.Error error && context.stamp().isEmpty()) {
                notices.add(NoticeCode.TOTAL_ERROR.at(context.place(cell), error.code()));
            }
        }
        return notices;
    }

    /** Checks that need all rows. */
    List<Notice> afterRows() {
        List<Notice> notices = new ArrayList<>();
        hiddenRows().ifPresent(notices::add);
        notices.addAll(merged());
        notices.addAll(remarks());
        return notices;
    }

    private Optional<Notice> hiddenRows() {
        List<IndicatorRow> hidden =
                indicatorRows.stream().filter(each -> each.row().hidden()).toList();
        if (hidden.isEmpty()) {
            return Optional.empty();
        }
        List<Object> numbers = new ArrayList<>();
        hidden.forEach(each -> numbers.add(each.row().number()));
        IndicatorRow first = hidden.get(0);
        return Optional.of(NoticeCode.ROWS_HIDDEN.at(
                context.place(first.row(), header.code()).withUnit(first.unit().code()), numbers));
    }

    private List<Notice> merged() {
        List<Notice> notices = new ArrayList<>();
        // In order of their rows, as rows are read; areas of the same cells can only be in damaged files, and tell the
        // same.
        int[] numbers =
                indicatorRows.stream().mapToInt(row -> row.row().number()).toArray();
        Map<Integer, BitSet> told = new HashMap<>();
        for (Area area : sheet.merged()) {
            if (area.lastRow() > area.firstRow() && coversValues(area)) {
                int first = place(numbers, area.firstRow());
                int end = place(numbers, area.lastRow() + 1);
                // An indicator in several lines, all of its cells merged, is one row.
                boolean oneRow = end - first == 1
                        && context.merged().area(area.lastRow(), header.code()).isPresent();
                if (oneRow) {
                    continue;
                }
                // A merged area takes up rows even where its lower cells hold nothing.
                Set<UnitCode> units = new LinkedHashSet<>();
                untold(told, area, first, end)
                        .forEach(row -> units.add(indicatorRows.get(row).unit().code()));
                Place place = context.place(area.firstRow(), area.firstColumn());
                units.forEach(unit -> notices.add(NoticeCode.CELLS_MERGED.at(place.withUnit(unit), area.address())));
            }
        }
        return notices;
    }

    /** The first place at which a number stands that is no smaller; the numbers ascend, each stands once. */
    private static int place(int[] numbers, int smallest) {
        int found = Arrays.binarySearch(numbers, smallest);
        return found < 0 ? -found - 1 : found;
    }

    /** The places of those rows of an area whose cells of values, any of them, were not told of yet; now they are. */
    private IntStream untold(Map<Integer, BitSet> told, Area area, int first, int end) {
        BitSet untold = new BitSet(0);
        for (int column : valueColumns) {
            if (column >= area.firstColumn() && column <= area.lastColumn()) {
                BitSet rows = told.computeIfAbsent(column, each -> new BitSet());
                for (int row = rows.nextClearBit(first); row < end; row = rows.nextClearBit(row + 1)) {
                    untold.set(row);
                    rows.set(row);
                }
            }
        }
        return untold.stream();
    }

    private boolean coversValues(Area area) {
        return valueColumns.stream().anyMatch(column -> column >= area.firstColumn() && column <= area.lastColumn());
    }

    /** Comments and pictures in the table: what people see there is not what counts. */
    private List<Notice> remarks() {
        Overlay overlay = sheet.overlay();
        if (overlay.comments().isEmpty() && overlay.pictures().isEmpty()) {
            return List.of();
        }
        TreeSet<Integer> rows = new TreeSet<>();
        indicatorRows.forEach(each -> rows.add(each.row().number()));
        List<Notice> notices = new ArrayList<>();
        overlay.comments().entrySet().stream()
                .filter(comment -> rows.contains(rowOf(comment.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .forEach(comment -> notices.add(NoticeCode.COMMENT_PRESENT.at(
                        context.place(comment.getKey()), Folding.spaced(comment.getValue()))));
        overlay.pictures().stream()
                .filter(header::isCrossedBy)
                .flatMap(area -> firstCovered(area, rows).stream())
                .min(Comparator.naturalOrder())
                .ifPresent(row -> notices.add(NoticeCode.PICTURE_PRESENT.at(picturePlace(row))));
        return notices;
    }

    /** The first row of an indicator that a picture covers. */
    private static Optional<Integer> firstCovered(Area picture, TreeSet<Integer> rows) {
        return Optional.ofNullable(rows.ceiling(picture.firstRow())).filter(row -> row <= picture.lastRow());
    }

    /** The first cell of a row that a picture covers, of those that count if it covers one. */
    private Place picturePlace(int row) {
        List<Area> covering = sheet.overlay().pictures().stream()
                .filter(area -> row >= area.firstRow() && row <= area.lastRow())
                .toList();
        return valueColumns.stream()
                .filter(column -> covering.stream().anyMatch(area -> area.contains(row, column)))
                .min(Comparator.naturalOrder())
                .or(() -> covering.stream().map(Area::firstColumn).min(Comparator.naturalOrder()))
                .map(column -> context.place(row, column))
                .orElseThrow();
    }

    private static int rowOf(String address) {
        String digits = address.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }
}
