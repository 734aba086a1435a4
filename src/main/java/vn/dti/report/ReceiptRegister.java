package vn.dti.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.dti.code.UnitCode;
import vn.dti.files.PlainFile;
import vn.dti.folder.AssessmentFolder;
import vn.dti.intake.Receipts;

/** The register of receipts as it grows: what stands in it stays byte for byte, new lines go to its end. */
public final class ReceiptRegister {

    /** The column of the hash; a register that somebody began by hand may be without it. */
    private static final String HASH = "SHA-256";

    private static final String CONDITION = "Tình trạng";
    private static final List<String> HEADER = List.of("Mã đơn vị", "Đơn vị", "Ngày nhận", "Tệp", HASH, CONDITION);
    private static final String READABLE = "đọc được";
    private static final String FAULTY = "có lỗi";
    private static final String MARK = "\ufeff";

    private final byte[] before;
    private final List<String> header;
    private final List<List<String>> rows;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A new line.
     *
     * @param code of the unit; empty where the file says something of several
     * @param name of the unit, or of what the file is about
     * @param file relative to the assessment folder, with {@code /}
     * @param sha256 of the file's bytes, in lower-case hexadecimal
     * @param faulty whether the form has errors
     */
    public record Line(String code, String name, LocalDate day, String file, String sha256, boolean faulty) {}

    private ReceiptRegister(byte[] before, List<String> header, List<List<String>> rows) {
        this.before = before;
        this.header = header;
        this.rows = rows;
    }

    /**
     * Reads the register of an assessment folder; an empty one where there is none.
     *
     * @return empty where the register is a link, or no CSV in UTF-8 with commas and columns for the unit, the date and the file,
     *     so that nothing can be added to it
     */
    public static Optional<ReceiptRegister> read(Path folder) throws IOException {
        Path file = folder.resolve(AssessmentFolder.REGISTER);
        if (Files.isSymbolicLink(file)) {
            // What is written would take the place of the link, and nobody at the other end would see it.
            return Optional.empty();
        }
        if (!Files.exists(file)) {
            return Optional.of(new ReceiptRegister(new byte[0], HEADER, List.of()));
        }
        byte[] bytes;
        try (InputStream in = PlainFile.open(file)) {
            bytes = in.readAllBytes();
        }
        List<List<String>> all = new ArrayList<>();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String unmarked = text.startsWith(MARK) ? text.substring(1) : text;
            try (CSVParser parser = CSVParser.parse(new StringReader(unmarked), CSVFormat.RFC4180)) {
                for (CSVRecord each : parser) {
                    all.add(each.toList());
                }
            }
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
        if (all.isEmpty()) {
            return Optional.of(new ReceiptRegister(new byte[0], HEADER, List.of()));
        }
        List<Receipts.Column> columns =
                all.get(0).stream().map(Receipts.Column::of).toList();
        boolean usable = (columns.contains(Receipts.Column.UNIT_CODE) || columns.contains(Receipts.Column.UNIT))
                && columns.contains(Receipts.Column.DATE)
                && columns.contains(Receipts.Column.FILE);
        return usable
                ? Optional.of(new ReceiptRegister(bytes, all.get(0), all.subList(1, all.size())))
                : Optional.empty();
    }

    /** The file that was registered with this hash, an earlier line or a new one. */
    public Optional<String> fileOf(String sha256) {
        int hash = header.indexOf(HASH);
        int file = header.stream().map(Receipts.Column::of).toList().indexOf(Receipts.Column.FILE);
        return rows.stream()
                .filter(row -> hash >= 0
                        && row.size() > Math.max(hash, file)
                        && row.get(hash).equals(sha256))
                .map(row -> row.get(file))
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> line.sha256().equals(sha256))
                        .map(Line::file)
                        .findFirst());
    }

    /** The forms of a unit in the folder that is read, in the order in which they were registered. */
    public List<String> formsOf(UnitCode code) {
        List<Receipts.Column> columns = header.stream().map(Receipts.Column::of).toList();
        int unit = columns.indexOf(Receipts.Column.UNIT_CODE);
        int file = columns.indexOf(Receipts.Column.FILE);
        Stream<String> before = rows.stream()
                .filter(row -> unit >= 0 && row.size() > Math.max(unit, file))
                .filter(row -> code.isWritten(row.get(unit)))
                .map(row -> row.get(file));
        Stream<String> now =
                lines.stream().filter(line -> code.isWritten(line.code())).map(Line::file);
        return Stream.concat(before, now)
                .filter(each -> each.startsWith(AssessmentFolder.SUBMISSIONS + "/"))
                .toList();
    }

    public void add(Line line) {
        lines.add(line);
    }

    /** Writes what stood in it and the new lines. */
    public void write(OutputStream out) throws IOException {
        ByteArrayOutputStream added = new ByteArrayOutputStream();
        try (CsvFile csv = new CsvFile(added)) {
            if (before.length == 0) {
                for (String each : header) {
                    csv.text(each);
                }
                csv.endRow();
            }
            for (Line line : lines) {
                for (String each : header) {
                    cell(csv, each, line);
                }
                csv.endRow();
            }
        }
        out.write(before);
        byte[] marked = added.toByteArray();
        if (before.length == 0) {
            out.write(marked);
            return;
        }
        if (before[before.length - 1] != '\n') {
            out.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        int mark = MARK.getBytes(StandardCharsets.UTF_8).length;
        out.write(Arrays.copyOfRange(marked, mark, marked.length));
    }

    private static void cell(CsvFile csv, String column, Line line) throws IOException {
        switch (Receipts.Column.of(column)) {
            case UNIT_CODE -> csv.text(line.code());
            case UNIT -> csv.text(line.name());
            case DATE -> csv.own(line.day().toString());
            case FILE -> csv.text(line.file());
            case OTHER -> {
                if (column.equals(HASH)) {
                    csv.own(line.sha256());
                } else {
                    csv.own(column.equals(CONDITION) ? line.faulty() ? FAULTY : READABLE : "");
                }
            }
        }
    }
}
