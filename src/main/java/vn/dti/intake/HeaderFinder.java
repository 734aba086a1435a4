package vn.dti.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.formlayout.FormColumn;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.table.Area;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;

/**
 * Finds the header of a form: the first row within the first fifty in which the code column's name and one more known
 * name stand, anywhere in the sheet, perhaps in two rows (dac-ta 2).
 */
final class HeaderFinder {

    private static final int LAST_HEADER_ROW = 50;
    /** How a header begins that may be a second column of points; not "Căn cứ tự chấm". */
    private static final Pattern SECOND = Pattern.compile("diem|tu cham|tu danh gia|tham dinh");

    private final Workbook workbook;
    private final Sheet sheet;
    private final HeaderNames names;
    private final UnitNames units;
    /** Merged areas of several columns by their first row, once they are asked for. */
    private Map<Integer, List<Area>> merged;

    HeaderFinder(Workbook workbook, Sheet sheet, AssessmentNames names) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.names = names.headers();
        this.units = names.units();
    }

    /** The header, with what is odd about it; nothing where the sheet is no form. */
    Reading<Header> find() {
        List<Row> rows = sheet.rows();
        for (int i = 0; i < rows.size() && rows.get(i).number() <= LAST_HEADER_ROW; i++) {
            Row row = rows.get(i);
            workbook.clock().ask();
            Map<Integer, String> single = texts(row);
            if (single.size() < 2 && sheet.merged().isEmpty()) {
                continue;
            }
            List<Named> own = named(single);
            Row next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            if (next != null
                    && next.number() == row.number() + 1
                    && (isHeaderCode(own) ? !startsData(next, own) : usesBothRows(row, next))) {
                List<Named> both = named(joined(row, next));
                if (isHeader(both) && both.size() > own.size() && !startsData(next, both)) {
                    return header(row.number(), row.number() + 2, both)
                            .with(secondColumns(row.number(), joined(row, next), both));
                }
            }
            if (isHeader(own)) {
                return header(row.number(), row.number() + 1, own).with(secondColumns(row.number(), single, own));
            }
        }
        return Reading.nothing();
    }

    /** A header cell understood. */
    private record Named(int number, String text, HeaderNames.Meaning meaning) {}

    private static boolean isHeader(List<Named> named) {
        if (!isHeaderCode(named)) {
            return false;
        }
        FormColumn first = named.get(0).meaning().column();
        return named.stream().anyMatch(each -> each.meaning().column() != first);
    }

    private static boolean isHeaderCode(List<Named> named) {
        for (Named each : named) {
            if (each.meaning().isCode()) {
                return true;
            }
        }
        return false;
    }

    /** Whether some known name stands in two rows together: Điểm > Tối đa. */
    private boolean usesBothRows(Row first, Row second) {
        Map<Integer, String> upper = spread(first);
        for (Map.Entry<Integer, String> lower : texts(second).entrySet()) {
            String above = upper.get(lower.getKey());
            if (above != null && names.isAccepted(above + " " + lower.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row that might continue a header is data already: a code stands in the code column. */
    private boolean startsData(Row row, List<Named> named) {
        for (Named each : named) {
            Optional<Cell> code = each.meaning().isCode() ? row.cell(each.number()) : Optional.empty();
            if (code.isPresent() && text(code.get()).chars().anyMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }

    private Map<Integer, String> texts(Row row) {
        Map<Integer, String> texts = new TreeMap<>();
        for (Cell cell : row.cells()) {
            String text = text(cell);
            if (!text.isBlank()) {
                texts.put(cell.column(), text);
            }
        }
        return texts;
    }

    /** The texts of two rows taken together, merged cells counted for all they cover. */
    private Map<Integer, String> joined(Row first, Row second) {
        Map<Integer, String> upper = spread(first);
        Map<Integer, String> lower = texts(second);
        Map<Integer, String> joined = new TreeMap<>(upper);
        for (Map.Entry<Integer, String> below : lower.entrySet()) {
            String text = below.getValue();
            String above = upper.get(below.getKey());
            boolean standsAlone = above == null || !names.isAccepted(above + " " + text) && names.isAccepted(text);
            joined.put(below.getKey(), standsAlone ? text : above + " " + text);
        }
        return joined;
    }

    private Map<Integer, String> spread(Row row) {
        Map<Integer, String> texts = texts(row);
        BitSet spread = new BitSet();
        for (Area area : mergedFrom(row.number())) {
            workbook.clock().ask();
            String text = texts.get(area.firstColumn());
            // Areas over the same cells are in damaged files only, and there the first counts.
            int column = text == null ? area.lastColumn() + 1 : spread.nextClearBit(area.firstColumn());
            for (; column <= area.lastColumn(); column = spread.nextClearBit(column + 1)) {
                texts.put(column, text);
                spread.set(column);
            }
        }
        return texts;
    }

    /** The areas of several columns that begin in a row. */
    private List<Area> mergedFrom(int row) {
        if (merged == null) {
            merged = new HashMap<>();
            for (Area area : sheet.merged()) {
                if (area.firstRow() <= LAST_HEADER_ROW + 1 && area.lastColumn() > area.firstColumn()) {
                    merged.computeIfAbsent(area.firstRow(), each -> new ArrayList<>())
                            .add(area);
                }
            }
        }
        return merged.getOrDefault(row, List.of());
    }

    private static String text(Cell cell) {
        return cell.content() instanceof Content.Text text ? CellText.cut(text.text()) : "";
    }

    /** The texts that mean something: accepted names first, then others where no accepted one means the same. */
    private List<Named> named(Map<Integer, String> texts) {
        List<Named> exact = new ArrayList<>();
        List<Named> inexact = new ArrayList<>();
        for (Map.Entry<Integer, String> text : texts.entrySet()) {
            Optional<HeaderNames.Meaning> meaning = names.meaning(text.getValue());
            if (meaning.isPresent()) {
                (meaning.get().exact() ? exact : inexact).add(new Named(text.getKey(), text.getValue(), meaning.get()));
            }
        }
        List<Named> named = new ArrayList<>(exact);
        for (Named each : inexact) {
            if (exactOf(exact, each).isEmpty()) {
                named.add(each);
            }
        }
        return named;
    }

    private static Optional<Named> exactOf(List<Named> exact, Named inexact) {
        return exact.stream()
                .filter(other -> other.meaning().exact()
                        && other.meaning().column() == inexact.meaning().column())
                .findFirst();
    }

    /** Columns of points in other words beside those that count: perhaps a second look. */
    private List<Notice> secondColumns(int row, Map<Integer, String> texts, List<Named> named) {
        List<Notice> notices = new ArrayList<>();
        for (Map.Entry<Integer, String> each : texts.entrySet()) {
            Optional<HeaderNames.Meaning> meaning = names.meaning(each.getValue());
            if (meaning.isPresent()
                    && !meaning.get().exact()
                    && meaning.get().column().isOfValues()
                    && SECOND.matcher(Folding.bare(each.getValue())).lookingAt()) {
                exactOf(named, new Named(each.getKey(), each.getValue(), meaning.get()))
                        .ifPresent(counts -> notices.add(NoticeCode.HEADER_SECOND.at(
                                workbook.place(sheet, row, each.getKey()),
                                Folding.spaced(each.getValue()),
                                Place.letters(counts.number()),
                                Place.letters(each.getKey()))));
            }
        }
        return notices;
    }

    /** Whether a column called {@code Đơn vị} says what figures are measured in: some measure stands there, and no unit. */
    private boolean holdsMeasures(int firstRow, int column) {
        boolean measures = false;
        Set<String> seen = new HashSet<>();
        for (Row row : sheet.rows()) {
            workbook.clock().ask();
            Optional<Cell> cell = row.number() < firstRow ? Optional.empty() : row.cell(column);
            String text = cell.isEmpty() ? "" : CellText.of(cell.get().content());
            // Most columns say the same in many rows.
            if (text.isEmpty() || !seen.add(text)) {
                continue;
            }
            if (units.byCodeOrName(text).isPresent()) {
                return false;
            }
            measures |= FormHead.isMeasure(text);
        }
        return measures;
    }

    private Reading<Header> header(int row, int firstDataRow, List<Named> named) {
        List<Notice> notices = new ArrayList<>();
        Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);
        Map<String, Integer> inputs = new TreeMap<>();
        Map<Integer, Integer> rounds = new TreeMap<>();
        Map<String, Named> seen = new TreeMap<>();
        for (Named each : named) {
            HeaderNames.Meaning meaning = each.meaning();
            Named before = seen.putIfAbsent(meaning.column() + meaning.key(), each);
            if (before != null) {
                notices.add(NoticeCode.HEADER_DUPLICATE.at(
                        workbook.place(sheet, row, each.number()),
                        Folding.spaced(each.text()),
                        Place.letters(before.number()),
                        Place.letters(each.number())));
                continue;
            }
            if (!meaning.exact()) {
                notices.add(NoticeCode.HEADER_INEXACT.at(
                        workbook.place(sheet, row, each.number()),
                        Folding.spaced(each.text()),
                        meaning.column().written()));
            }
            switch (meaning.column()) {
                case INPUT -> inputs.put(meaning.key(), each.number());
                case DECIDED_IN_ROUND -> rounds.put(Integer.valueOf(meaning.key()), each.number());
                default -> columns.put(meaning.column(), each.number());
            }
        }
        if (!columns.containsKey(FormColumn.INDICATOR)) {
            columns.put(FormColumn.INDICATOR, columns.get(FormColumn.NUMBER));
        }
        columns.remove(FormColumn.NUMBER);
        Optional<Integer> unit = Optional.ofNullable(columns.get(FormColumn.UNIT));
        if (unit.filter(column -> holdsMeasures(firstDataRow, column)).isPresent()) {
            columns.remove(FormColumn.UNIT);
        }
        return new Reading.Value<>(new Header(row, firstDataRow, columns, inputs, rounds), notices);
    }
}
