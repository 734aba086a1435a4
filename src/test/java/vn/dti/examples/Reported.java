package vn.dti.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * One line of the made-up year: what a unit reports, explains or is decided for one indicator. The lines stand in the
 * CSV files beside this class ({@code mo-duc-2024/*.csv}).
 *
 * @param values cells by the name of their column, "" for an empty one
 */
record Reported(Map<String, String> values) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** All lines of a CSV file of the year, in file order. */
    static List<Reported> read(String name) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Reported> lines = new ArrayList<>();
        try (InputStream in = Reported.class.getResourceAsStream("mo-duc-2024/" + name);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord line : format.parse(reader)) {
                lines.add(new Reported(line.toMap()));
            }
        }
        return List.copyOf(lines);
    }

    String unit() {
        return values.get("Mã đơn vị");
    }

    String indicator() {
        return values.get("Mã chỉ số");
    }

    /** The cell of a column as a person would have typed it: a number, a date, a text, or null when empty. */
    Object cell(String column) {
        String text = values.get(column);
        if (text == null || text.isEmpty()) {
            return null;
        } else if (text.matches("\\d+(\\.\\d+)?")) {
            return new BigDecimal(text);
        } else if (text.matches("\\d\\d/\\d\\d/\\d{4}")) {
            return LocalDate.parse(text, DATE);
        }
        return text;
    }
}
