package vn.dti.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.Severity;

/** Reads CSV: finds out encoding and delimiter, and says so where it had to guess. Every cell is text. */
final class CsvReader {

    private static final int HEADER_WITHIN = 50;
    private static final int MOST_NOTICES = 1_000;

    private record Line(int number, CSVRecord fields) {}

    /** Asks the clock while it is read: a single field may be as long as the file. */
    private static final class Timed extends FilterReader {
        private final Budget budget;

        Timed(String text, Budget budget) {
            super(new StringReader(text));
            this.budget = budget;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            budget.checkTime();
            return super.read(target, offset, length);
        }
    }

    private final String file;
    private final Budget budget;
    private final CsvText decoded;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Line> head = new ArrayList<>();
    private Line header;
    private int commonWidth;
    private int faults;

    CsvReader(String file, CsvText decoded, Budget budget) {
        this.file = file;
        this.decoded = decoded;
        this.budget = budget;
    }

    List<Notice> notices() {
        return notices;
    }

    Sheet read() {
        String text = decoded.text();
        if (!decoded.guessed().isEmpty()) {
            Notice guessed = NoticeCode.CSV_ENCODING_GUESSED.at(Place.ofFile(file), decoded.guessed());
            notices.add(decoded.isCertain() ? guessed : guessed.as(Severity.WARNING));
        }
        refuseDoubleEncoding(text);
        int start = endOfSeparatorLine(text);
        char delimiter;
        if (start > 0) {
            delimiter = text.charAt(4);
        } else {
            CsvDelimiter detected = CsvDelimiter.detect(text, 0, budget);
            delimiter = detected.sign();
            if (!detected.certain() && !text.isBlank()) {
                notices.add(NoticeCode.CSV_DELIMITER_UNCERTAIN.at(
                        Place.ofFile(file), delimiter == '\t' ? "Tab" : String.valueOf(delimiter)));
            }
        }
        SheetBuilder sheet = new SheetBuilder("", Sheet.Visibility.VISIBLE, budget);
        int linesBefore = start > 0 ? 1 : 0;
        CsvQuotes quotes = CsvQuotes.in(text.substring(start), delimiter, linesBefore, budget);
        if (quotes.blanks() > 0) {
            notices.add(NoticeCode.CSV_BLANK_BEFORE_QUOTE.at(
                    Place.ofFile(file).withCell(Place.line(quotes.firstBlank())), quotes.blanks()));
        }
        readRecords(quotes.mended(), delimiter, linesBefore, sheet);
        return sheet.build();
    }

    private void refuseDoubleEncoding(String text) {
        int at = decoded.doubleEncodedAt(budget);
        if (at >= 0) {
            int line = lineOf(text, at);
            int from = Math.max(text.lastIndexOf('\n', at) + 1, at - 20);
            int end = text.indexOf('\n', at);
            if (!decoded.guessed().isEmpty()) {
                throw Refusal.at(NoticeCode.CSV_ENCODING_UNKNOWN, Place.line(line));
            }
            String sample = text.substring(from, Math.min(end < 0 ? text.length() : end, at + 30))
                    .strip();
            throw Refusal.at(NoticeCode.CSV_DOUBLE_ENCODED, Place.line(line), sample);
        }
    }

    /** The line of a character, from 1. */
    private int lineOf(String text, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            budget.checkTime(i);
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return line;
    }

    /** Where the text behind Excel's line {@code sep=;} begins; 0 if there is no such line. */
    private static int endOfSeparatorLine(String text) {
        if (!text.regionMatches(true, 0, "sep=", 0, 4) || text.length() < 6) {
            return 0;
        }
        int end = text.charAt(5) == '\r' && text.length() > 6 && text.charAt(6) == '\n' ? 7 : 6;
        return text.charAt(5) == '\n' || text.charAt(5) == '\r' ? end : 0;
    }

    private void readRecords(String text, char delimiter, int linesBefore, SheetBuilder sheet) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        int line = linesBefore + 1;
        try (CSVParser parser = CSVParser.builder()
                .setReader(new Timed(text, budget))
                .setFormat(format)
                .get()) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                Line record = new Line(line, records.next());
                budget.checkTime();
                if (head.size() < HEADER_WITHIN) {
                    head.add(record);
                    if (head.size() == HEADER_WITHIN) {
                        takeHead(sheet);
                    }
                } else {
                    take(record, sheet);
                }
                line = linesBefore + 1 + (int) parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException e) {
            throw Refusal.at(NoticeCode.CSV_QUOTE_OPEN, Place.line(line));
        }
        if (head.size() < HEADER_WITHIN) {
            takeHead(sheet);
        }
    }

    private void takeHead(SheetBuilder sheet) {
        CsvHeader found = CsvHeader.find(head.stream().map(Line::fields).toList(), budget);
        header = found.index() < 0 ? null : head.get(found.index());
        commonWidth = found.commonWidth();
        head.forEach(line -> take(line, sheet));
    }

    private void take(Line line, SheetBuilder sheet) {
        CSVRecord fields = line.fields;
        for (int i = 0; i < fields.size(); i++) {
            budget.checkTime(i);
            String text = fields.get(i);
            if (!text.isEmpty()) {
                budget.text(text.length());
                budget.keep(2L * text.length());
                sheet.cell(new Cell(line.number, i + 1, new Content.Text(text), "", false, false, ""));
            }
        }
        sheet.endRow(line.number, false);
        boolean inTable = header != null && line.number > header.number;
        if (inTable && isTooWide(fields) && ++faults <= MOST_NOTICES) {
            notices.add(NoticeCode.CSV_FIELD_COUNT.at(
                    Place.ofFile(file).withCell(Place.line(line.number)),
                    fields.size(),
                    header.number,
                    header.fields.size()));
        }
    }

    /** More fields than the header: text behind it, or one more where rows usually have as many as the header. */
    private boolean isTooWide(CSVRecord fields) {
        int width = header.fields.size();
        if (fields.size() <= width) {
            return false;
        }
        for (int i = width; i < fields.size(); i++) {
            budget.checkTime(i);
            if (!fields.get(i).isBlank()) {
                return true;
            }
        }
        boolean blank = true;
        for (int i = 0; i < width && blank; i++) {
            budget.checkTime(i);
            blank = fields.get(i).isBlank();
        }
        return !blank && commonWidth <= width;
    }
}
