package vn.dti.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.table.Area;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;

/**
 * Finds the header of a form: the first row within the first fifty in which the code column's name and one more known
 * name stand, anywhere in the sheet, perhaps in two rows (SPEC 2).
 */
final class HeaderFinder {

    private static final int LAST_HEADER_ROW = 50;
    private static final Pattern INPUT = Pattern.compile("(?:so lieu )?([a-z])");
    private static final Pattern ROUND = Pattern.compile("(?:diem )?tham dinh lan (\\d)");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final Workbook workbook;
    private final Sheet sheet;
    private final int year;
    private final List<Notice> notices = new ArrayList<>();

    HeaderFinder(Workbook workbook, Sheet sheet, int year) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.year = year;
    }

    /** What was odd about the header that was found. */
    List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** The header; empty where the sheet is no form. */
    Optional<Header> find() {
        List<Row> rows = sheet.rows();
        for (int i = 0; i < rows.size() && rows.get(i).number() <= LAST_HEADER_ROW; i++) {
            Row row = rows.get(i);
            Map<Integer, String> single = texts(row);
            if (single.size() < 2 && sheet.merged().isEmpty()) {
                continue;
            }
            List<Named> own = named(single);
            Optional<Row> next =
                    rows.stream().skip(i + 1L).findFirst().filter(each -> each.number() == row.number() + 1);
            List<Named> both = next.map(second -> named(joined(row, second))).orElse(List.of());
            if (isHeader(both)
                    && both.size() > own.size()
                    && !startsData(next.get(), both)
                    && (isHeaderCode(own) || usesBothRows(row, next.get()))) {
                return Optional.of(header(row.number(), row.number() + 2, both));
            }
            if (isHeader(own)) {
                return Optional.of(header(row.number(), row.number() + 1, own));
            }
        }
        return Optional.empty();
    }

    /** A header cell understood: its column, what it means, and whether its name is an accepted one. */
    private record Named(int number, String text, Column column, String key, boolean exact) {}

    private static boolean isHeader(List<Named> named) {
        return isHeaderCode(named)
                && named.stream().map(Named::column).distinct().count() >= 2;
    }

    private static boolean isHeaderCode(List<Named> named) {
        return named.stream().anyMatch(each -> each.column() == Column.INDICATOR || each.column() == Column.NUMBER);
    }

    /** Whether some known name stands in two rows together: Điểm > Tối đa. */
    private boolean usesBothRows(Row first, Row second) {
        Map<Integer, String> upper = spread(first);
        return texts(second).entrySet().stream()
                .anyMatch(lower -> upper.containsKey(lower.getKey())
                        && isKnown(upper.get(lower.getKey()) + " " + lower.getValue()));
    }

    /** Whether a row that might continue a header is data already: a code stands in the code column. */
    private boolean startsData(Row row, List<Named> named) {
        return named.stream()
                .filter(each -> each.column() == Column.INDICATOR || each.column() == Column.NUMBER)
                .flatMap(each -> row.cell(each.number()).stream())
                .anyMatch(cell -> text(cell).chars().anyMatch(Character::isDigit));
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
        lower.forEach((column, text) -> {
            String above = upper.get(column);
            boolean standsAlone = above == null || !isKnown(above + " " + text) && isKnown(text);
            joined.put(column, standsAlone ? text : above + " " + text);
        });
        return joined;
    }

    private boolean isKnown(String text) {
        return exact(0, text).isPresent();
    }

    private Map<Integer, String> spread(Row row) {
        Map<Integer, String> texts = texts(row);
        for (Area area : sheet.merged()) {
            if (area.firstRow() == row.number() && area.lastColumn() > area.firstColumn()) {
                String text = texts.get(area.firstColumn());
                for (int column = area.firstColumn(); text != null && column <= area.lastColumn(); column++) {
                    texts.put(column, text);
                }
            }
        }
        return texts;
    }

    private static String text(Cell cell) {
        return cell.content() instanceof Content.Text text ? text.text() : "";
    }

    private List<Named> named(Map<Integer, String> texts) {
        List<Named> named = new ArrayList<>();
        List<Map.Entry<Integer, String>> others = new ArrayList<>();
        for (Map.Entry<Integer, String> each : texts.entrySet()) {
            Optional<Named> exact = exact(each.getKey(), each.getValue());
            exact.ifPresent(named::add);
            if (exact.isEmpty()) {
                others.add(each);
            }
        }
        for (Map.Entry<Integer, String> each : others) {
            inexact(each.getKey(), each.getValue())
                    .filter(found ->
                            named.stream().noneMatch(other -> other.exact() && other.column() == found.column()))
                    .ifPresent(named::add);
        }
        return named;
    }

    private static Optional<Named> exact(int number, String text) {
        String bare = Folding.bare(text);
        for (Column column : Column.values()) {
            if (column.headers().contains(bare)) {
                return Optional.of(new Named(number, text, column, column.name(), true));
            }
        }
        // "đ" is no input: folded it would be taken for d.
        Matcher input = INPUT.matcher(bare);
        if (input.matches() && !Folding.plain(text).endsWith("đ")) {
            return Optional.of(new Named(number, text, Column.INPUT, input.group(1), true));
        }
        Matcher round = ROUND.matcher(bare);
        if (round.matches()) {
            return Optional.of(new Named(number, text, Column.DECIDED_IN_ROUND, round.group(1), true));
        }
        return Optional.empty();
    }

    /** The meaning of a header that contains all words of an accepted one in order; not if it names another year. */
    private Optional<Named> inexact(int number, String text) {
        String bare = Folding.bare(text);
        Matcher years = YEAR.matcher(bare);
        while (years.find()) {
            if (!years.group().equals(String.valueOf(year))) {
                return Optional.empty();
            }
        }
        List<String> words = List.of(bare.replace('/', ' ').split(" "));
        Named best = null;
        int bestWords = 1;
        for (Column column : Column.values()) {
            for (List<String> needed : column.words()) {
                if (needed.size() > bestWords && containsInOrder(words, needed)) {
                    best = new Named(number, text, column, column.name(), false);
                    bestWords = needed.size();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean containsInOrder(List<String> words, List<String> needed) {
        int next = 0;
        for (String word : words) {
            if (next < needed.size() && word.equals(needed.get(next))) {
                next++;
            }
        }
        return next == needed.size();
    }

    private Header header(int row, int firstDataRow, List<Named> named) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Map<String, Integer> inputs = new TreeMap<>();
        Map<Integer, Integer> rounds = new TreeMap<>();
        Map<String, Named> seen = new TreeMap<>();
        for (Named each : named) {
            Named before = seen.putIfAbsent(each.column() + each.key(), each);
            if (before != null) {
                notices.add(NoticeCode.HEADER_DUPLICATE.at(
                        workbook.place(sheet, row, each.number()),
                        Folding.spaced(each.text()),
                        workbook.place(sheet, row, before.number()).cell()));
                continue;
            }
            if (!each.exact()) {
                notices.add(NoticeCode.HEADER_INEXACT.at(
                        workbook.place(sheet, row, each.number()),
                        Folding.spaced(each.text()),
                        each.column().written()));
            }
            switch (each.column()) {
                case INPUT -> inputs.put(each.key(), each.number());
                case DECIDED_IN_ROUND -> rounds.put(Integer.valueOf(each.key()), each.number());
                default -> columns.put(each.column(), each.number());
            }
        }
        if (!columns.containsKey(Column.INDICATOR)) {
            columns.put(Column.INDICATOR, columns.get(Column.NUMBER));
        }
        columns.remove(Column.NUMBER);
        return new Header(row, firstDataRow, columns, inputs, rounds);
    }
}
