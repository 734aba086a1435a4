package vn.dti.verification;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;

/**
 * A ranking table held against itself: whether points, maxima, values and ranks agree under some tie rule, number of
 * decimals and scale of values.
 */
public final class RankingTable {

    private static final List<String> COLUMNS = List.of("Hạng", "Đơn vị", "Điểm đạt", "Điểm tối đa", "Giá trị (%)");

    /**
     * A row.
     *
     * @param line of the file, from 1
     */
    private record Row(
            long line,
            String unit,
            Optional<Integer> rank,
            Optional<BigDecimal> points,
            Optional<BigDecimal> maximum,
            Optional<BigDecimal> value) {}

    /**
     * The first row that does not agree.
     *
     * @param line of the file, from 1
     * @param problem the end of the key of its text: {@code number}, {@code blank}, {@code points}, {@code value},
     *     {@code order}, {@code rank}
     * @param written what stands there
     * @param expected what would agree; may be empty
     */
    public record Disagreement(long line, String unit, String problem, String written, String expected) {}

    private final List<Row> rows;
    private final int decimals;

    private RankingTable(List<Row> rows) {
        this.rows = rows;
        this.decimals = rows.stream()
                .flatMap(row -> row.value().stream())
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
    }

    /** A file that is no ranking table; the message names the missing columns. */
    public static final class NotRankingException extends Exception {

        private static final long serialVersionUID = 1L;

        NotRankingException(String missing) {
            super(missing);
        }
    }

    /** The first row that does not agree with the others; empty where all do. */
    public static Optional<Disagreement> check(Reader in) throws IOException, NotRankingException {
        List<Row> rows = new ArrayList<>();
        Optional<Disagreement> unreadable = read(in, rows);
        if (unreadable.isPresent()) {
            return unreadable;
        }
        RankingTable table = new RankingTable(rows);
        Disagreement farthest = null;
        for (int scale : new int[] {100, 1}) {
            for (boolean dense : new boolean[] {false, true}) {
                Optional<Disagreement> found = table.check(BigFraction.of(scale), dense);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                if (farthest == null || found.get().line() > farthest.line()) {
                    farthest = found.get();
                }
            }
        }
        return Optional.of(farthest);
    }

    private static Optional<Disagreement> read(Reader in, List<Row> rows) throws IOException, NotRankingException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            text.append(buffer, 0, length);
        }
        String content = text.length() > 0 && text.charAt(0) == '\ufeff' ? text.substring(1) : text.toString();
        String header = content.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(header.contains(";") ? ';' : ',')
                .get();
        try (CSVParser parser = CSVParser.parse(content, format)) {
            Map<String, Integer> columns = new HashMap<>();
            for (CSVRecord record : parser) {
                if (columns.isEmpty()) {
                    for (int i = 0; i < record.size(); i++) {
                        columns.put(record.get(i).strip().toLowerCase(Locale.ROOT), i);
                    }
                    missing(columns);
                    continue;
                }
                Optional<Disagreement> unreadable = row(record, parser.getCurrentLineNumber(), columns, rows);
                if (unreadable.isPresent()) {
                    return unreadable;
                }
            }
            missing(columns);
        }
        return Optional.empty();
    }

    private static void missing(Map<String, Integer> columns) throws NotRankingException {
        List<String> missing = COLUMNS.stream()
                .filter(column -> !columns.containsKey(column.toLowerCase(Locale.ROOT)))
                .toList();
        if (!missing.isEmpty()) {
            throw new NotRankingException(String.join(", ", missing));
        }
    }

    private static Optional<Disagreement> row(
            CSVRecord record, long line, Map<String, Integer> columns, List<Row> rows) {
        List<String> cells = COLUMNS.stream()
                .map(column -> columns.get(column.toLowerCase(Locale.ROOT)))
                .map(index -> index < record.size() ? record.get(index).strip() : "")
                .toList();
        for (int i = 0; i < cells.size(); i++) {
            boolean number = i != 1;
            if (number && !cells.get(i).isEmpty() && decimal(cells.get(i)).isEmpty()) {
                return Optional.of(new Disagreement(line, cells.get(1), "number", cells.get(i), ""));
            }
        }
        rows.add(new Row(
                line,
                cells.get(1),
                decimal(cells.get(0)).map(BigDecimal::intValue),
                decimal(cells.get(2)),
                decimal(cells.get(3)),
                decimal(cells.get(4))));
        return Optional.empty();
    }

    private static Optional<BigDecimal> decimal(String text) {
        String plain = text.replace(',', '.').replace("%", "").strip();
        return plain.matches("\\d{1,18}(\\.\\d{1,18})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private Optional<Disagreement> check(BigFraction scale, boolean dense) {
        Row before = null;
        boolean unranked = false;
        int place = 0;
        for (Row row : rows) {
            boolean blank = row.rank().isEmpty()
                    && row.points().isEmpty()
                    && row.maximum().isEmpty()
                    && row.value().isEmpty();
            if (blank) {
                unranked = true;
                continue;
            }
            boolean shown = row.rank().isEmpty();
            if (unranked && !shown
                    || row.points().isEmpty()
                    || row.maximum().isEmpty()
                    || row.value().isEmpty()) {
                return Optional.of(new Disagreement(row.line(), row.unit(), "blank", "", ""));
            }
            unranked |= shown;
            place++;
            Optional<Disagreement> wrong = figures(row, scale);
            if (wrong.isEmpty() && !shown) {
                wrong = rank(row, before, place, dense);
            }
            if (wrong.isPresent()) {
                return wrong;
            }
            before = row;
        }
        return Optional.empty();
    }

    private Optional<Disagreement> figures(Row row, BigFraction scale) {
        BigDecimal points = row.points().orElseThrow();
        BigDecimal maximum = row.maximum().orElseThrow();
        if (maximum.signum() == 0 || points.compareTo(maximum) > 0) {
            return Optional.of(new Disagreement(
                    row.line(), row.unit(), "points", points.toPlainString(), maximum.toPlainString()));
        }
        BigDecimal value =
                Exact.round(Exact.of(points).divide(Exact.of(maximum)).multiply(scale), decimals);
        BigDecimal written = row.value().orElseThrow();
        return value.compareTo(written) == 0
                ? Optional.empty()
                : Optional.of(new Disagreement(
                        row.line(), row.unit(), "value", written.toPlainString(), value.toPlainString()));
    }

    /** Ranks grow in the order of the rows; equal values may share one, or be parted by a tie-break. */
    private static Optional<Disagreement> rank(Row row, Row before, int place, boolean dense) {
        int rank = row.rank().orElseThrow();
        BigDecimal value = row.value().orElseThrow();
        if (before == null) {
            return rank == 1 ? Optional.empty() : wrongRank(row, 1);
        }
        int previous = before.rank().orElseThrow();
        BigDecimal above = before.value().orElseThrow();
        if (value.compareTo(above) > 0) {
            return Optional.of(
                    new Disagreement(row.line(), row.unit(), "order", value.toPlainString(), above.toPlainString()));
        }
        int next = dense ? previous + 1 : place;
        boolean shared = rank == previous && value.compareTo(above) == 0;
        return shared || rank == next ? Optional.empty() : wrongRank(row, next);
    }

    private static Optional<Disagreement> wrongRank(Row row, int expected) {
        return Optional.of(new Disagreement(
                row.line(), row.unit(), "rank", String.valueOf(row.rank().orElseThrow()), String.valueOf(expected)));
    }
}
