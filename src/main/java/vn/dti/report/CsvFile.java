package vn.dti.report;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.dti.code.Code;
import vn.dti.workbook.InertText;

/** CSV as dac-ta 5 wants it: RFC 4180, UTF-8 with byte-order mark, never a live formula. */
public final class CsvFile implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CSVPrinter printer;

    public CsvFile(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    /** Writes the rows of a file. */
    interface Rows {
        void write(CsvFile csv) throws IOException;
    }

    /** A whole file: a row of headers, then the others. */
    static byte[] of(List<String> headers, Rows rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvFile csv = new CsvFile(bytes)) {
            for (String header : headers) {
                csv.text(header);
            }
            csv.endRow();
            rows.write(csv);
        }
        return bytes.toByteArray();
    }

    /** A cell of text from people. */
    public CsvFile text(String text) throws IOException {
        printer.print(text.isEmpty() ? null : InertText.of(text));
        return this;
    }

    /** A cell with a code, which people chose. */
    CsvFile code(Code code) throws IOException {
        return text(code.text());
    }

    /** A cell with a number or word of dti's own; empty text for a blank one. */
    public CsvFile own(String text) throws IOException {
        printer.print(text.isEmpty() ? null : text);
        return this;
    }

    public void endRow() throws IOException {
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
