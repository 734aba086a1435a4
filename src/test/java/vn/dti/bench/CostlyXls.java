package vn.dti.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Files {@code .xls} of at most 4 MB whose records may cost a reader much more than their cells: 20,000 numbers, and
 * beside them as many records of one kind as there is room for.
 */
final class CostlyXls {

    private static final int SIZE = 3_900_000;
    private static final int ROWS = 2_000;
    private static final int COLUMNS = 10;
    private static final int IN_SHEET = -1;
    private static final int TAB = 0x0085;
    private static final int WINDOW = 0x023E;
    private static final int END = 0x000A;

    /** Writes a record of a kind. */
    private interface Kind {
        void write(BiffRecords records, int i);
    }

    private interface Filling {
        void fill(HSSFWorkbook workbook, HSSFSheet sheet);
    }

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final byte[] cells;

    private CostlyXls() throws IOException {
        cells = stream(filled((workbook, sheet) -> {}));
    }

    /** Every file by what is in it; the first has the cells alone. */
    static Map<String, byte[]> all() throws IOException {
        CostlyXls kinds = new CostlyXls();
        kinds.files.put("cells alone", document(kinds.cells));
        kinds.addSheetRecords();
        kinds.addGlobals();
        kinds.addTexts();
        kinds.addDrawings();
        return kinds.files;
    }

    private void addSheetRecords() throws IOException {
        inSheet("180,000 more numbers", (records, i) -> records.number(ROWS * 256 + i));
        inSheet("blank cells, many at once", BiffRecords::blanks);
        inSheet("blank cells one by one", BiffRecords::blank);
        inSheet("hyperlinks", BiffRecords::hyperlink);
        inSheet("validations", BiffRecords::validation);
        inSheet("rows", (records, i) -> records.shorts(0x0208, i % 65_536, 0, 1, 255, 0, 0, 256, 15));
        inSheet("columns", (records, i) -> records.shorts(0x007D, i % 256, i % 256, 2_000, 15, 0, 0));
        inSheet("merged areas", BiffRecords::merged);
        inSheet("unknown records", (records, i) -> records.shorts(0x0FFF));
        inSheet("formulas of 2 terms", (records, i) -> records.sum(i, 2));
        inSheet("formulas of 600 terms", (records, i) -> records.sum(i, 600));
        inSheet("formulas of 1,300 terms", (records, i) -> records.sum(i, 1_300));
        inSheet("formulas 3,500 deep", BiffRecords::nested);
        for (int terms : new int[] {10, 1_300}) {
            inSheet("a shared formula of " + terms + " terms", (records, i) -> {
                if (i == 0) {
                    records.shareFormula(terms);
                } else {
                    records.sharer(i);
                }
            });
        }
        inSheet("rules of conditional formatting", BiffRecords::rule);
    }

    private void addGlobals() throws IOException {
        inGlobals("fonts", 0x0031, BiffRecords::font);
        inGlobals("number formats", 0x041E, BiffRecords::format);
        inGlobals("styles", 0x00E0, BiffRecords::style);
        inGlobals("names", TAB, BiffRecords::name);
        BiffRecords tabs = new BiffRecords();
        BiffRecords sheets = new BiffRecords();
        for (int i = 0; tabs.size() + sheets.size() < SIZE - cells.length; i++) {
            tabs.tab(i);
            sheets.sheet();
        }
        byte[] more = inserted(cells, tabs.bytes(), TAB);
        ByteBuffer both =
                ByteBuffer.allocate(more.length + sheets.size()).put(more).put(sheets.bytes());
        files.put("sheets", document(both.array()));
    }

    private void addTexts() throws IOException {
        files.put("texts", filled((workbook, sheet) -> {
            for (int i = 0; i < 100_000; i++) {
                cell(sheet, i).setCellValue(new HSSFRichTextString("text " + i));
            }
        }));
        files.put("texts of many runs", filled((workbook, sheet) -> {
            HSSFFont[] fonts = {workbook.createFont(), workbook.createFont()};
            for (int i = 0; i < 4_000; i++) {
                HSSFRichTextString text = new HSSFRichTextString("x".repeat(200) + i);
                for (int at = 0; at < 160; at++) {
                    text.applyFont(at, at + 1, fonts[at % 2]);
                }
                cell(sheet, i).setCellValue(text);
            }
        }));
    }

    private void addDrawings() throws IOException {
        files.put("notes", filled((workbook, sheet) -> {
            HSSFPatriarch drawing = sheet.createDrawingPatriarch();
            for (int i = 0; i < 3_000; i++) {
                var note = drawing.createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 4, 1, (short) 6, 3));
                note.setString(new HSSFRichTextString("Xem"));
                note.setAddress(i, 30);
            }
        }));
        files.put("shapes", filled((workbook, sheet) -> {
            HSSFPatriarch drawing = sheet.createDrawingPatriarch();
            for (int i = 0; i < 4_000; i++) {
                drawing.createSimpleShape(new HSSFClientAnchor(0, 0, 0, 0, (short) 40, i, (short) 41, i + 1));
            }
        }));
    }

    private static HSSFCell cell(HSSFSheet sheet, int i) {
        int number = ROWS + i / 200;
        HSSFRow row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        return row.createCell(i % 200);
    }

    private void inSheet(String name, Kind kind) throws IOException {
        add(name, kind, IN_SHEET);
    }

    /** Behind those of its kind, for places count. */
    private void inGlobals(String name, int id, Kind kind) throws IOException {
        add(name, kind, id);
    }

    private void add(String name, Kind kind, int behind) throws IOException {
        BiffRecords records = new BiffRecords();
        for (int i = 0; records.size() < SIZE - cells.length; i++) {
            kind.write(records, i);
        }
        files.put(name, document(inserted(cells, records.bytes(), behind)));
    }

    /** The records with others put in: in the sheet before its window, or behind the last of a number in the workbook. */
    private static byte[] inserted(byte[] stream, byte[] more, int behind) {
        ByteBuffer records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        int place = 0;
        for (int at = 0; place == 0 || behind != IN_SHEET; ) {
            int id = records.getShort(at) & 0xFFFF;
            if (id == END && behind != IN_SHEET) {
                break;
            }
            place = id == WINDOW && behind == IN_SHEET ? at : place;
            at += 4 + (records.getShort(at + 2) & 0xFFFF);
            place = id == behind ? at : place;
        }
        return ByteBuffer.allocate(stream.length + more.length)
                .put(stream, 0, place)
                .put(more)
                .put(stream, place, stream.length - place)
                .array();
    }

    private static byte[] filled(Filling filling) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("Phiếu");
            for (int i = 0; i < ROWS; i++) {
                HSSFRow row = sheet.createRow(i);
                for (int column = 0; column < COLUMNS; column++) {
                    row.createCell(column).setCellValue(i + column / 10.0);
                }
            }
            filling.fill(workbook, sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] stream(byte[] file) throws IOException {
        try (POIFSFileSystem document = new POIFSFileSystem(new ByteArrayInputStream(file));
                InputStream stream = document.createDocumentInputStream("Workbook")) {
            return stream.readAllBytes();
        }
    }

    private static byte[] document(byte[] stream) throws IOException {
        try (POIFSFileSystem document = new POIFSFileSystem()) {
            document.createDocument(new ByteArrayInputStream(stream), "Workbook");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
