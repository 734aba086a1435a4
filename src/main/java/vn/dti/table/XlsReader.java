package vn.dti.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import vn.dti.notice.NoticeCode;

/**
 * Reads {@code .xls} of Excel 97 to 2003 with POI, which is loaded for such files only. POI cannot be stopped from
 * outside while it puts sheets together, so it works aside.
 */
final class XlsReader {

    /** The name under which POI looks for the records. */
    private static final String STREAM = "Workbook";

    /** Asks the clock at every block that POI reads: what it makes records of ends there once the time is up. */
    static final class Timed extends POIFSFileSystem {

        private final Budget budget;

        Timed(Budget budget) {
            this.budget = budget;
        }

        @Override
        protected ByteBuffer getBlockAt(int offset) throws IOException {
            budget.checkTime();
            return super.getBlockAt(offset);
        }
    }

    private final byte[] bytes;
    private final Budget budget;
    private volatile List<Sheet> sheets;
    private volatile boolean workbook;
    private volatile boolean wordDocument;
    private volatile boolean macros;
    private volatile byte[] decrypted;

    XlsReader(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /** Whether the file names itself a workbook, readable or not. */
    boolean isWorkbook() {
        return workbook;
    }

    boolean isWordDocument() {
        return wordDocument;
    }

    boolean hasMacros() {
        return macros;
    }

    /** The bytes of an {@code .xlsx} that lay encrypted in the file but opens without asking for a password; else null. */
    byte[] decrypted() {
        return decrypted;
    }

    /** The sheets; null if the file is another document than a workbook. */
    List<Sheet> read() {
        try {
            return WorkAside.done(budget.clock(), () -> {
                readDocument();
                return sheets;
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.damaged("xls");
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        }
    }

    /** What POI threw, in words. */
    private static Refusal failed(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        } else if (failure instanceof OutOfMemoryError memory) {
            throw memory;
        } else if (failure instanceof LinkageError unprepared) {
            throw unprepared;
        } else if (failure instanceof EncryptedDocumentException) {
            return Refusal.of(NoticeCode.FILE_ENCRYPTED);
        } else if (failure instanceof OldExcelFormatException) {
            return Refusal.of(NoticeCode.FILE_IS_OLD_EXCEL);
        }
        return Refusal.damaged("xls");
    }

    private void readDocument() throws IOException {
        try (POIFSFileSystem document = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = document.getRoot();
            Set<String> entries = root.getEntryNames();
            if (entries.contains("EncryptedPackage")) {
                workbook = true;
                decrypted = DefaultPassword.open(document, budget);
                return;
            }
            // Programs that write for old and new Excel put both into one file; the new one is the whole, whatever its
            // name.
            List<String> streams = entries.stream()
                    .filter(name -> name.equalsIgnoreCase("Workbook") || name.equalsIgnoreCase("Book"))
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
            workbook = !streams.isEmpty();
            wordDocument = entries.contains("WordDocument");
            if (workbook) {
                macros = entries.contains("_VBA_PROJECT_CUR");
                readStream(root, newest(root, streams));
            }
        }
    }

    /** The first of the streams that is of Excel 97 or later; the first of all where none is. */
    private static String newest(DirectoryNode root, List<String> streams) throws IOException {
        for (String name : streams) {
            try (InputStream stream = root.createDocumentInputStream(name)) {
                if (XlsRecords.isExcel97(stream.readNBytes(XlsRecords.HEAD))) {
                    return name;
                }
            }
        }
        return streams.get(0);
    }

    private void readStream(DirectoryNode root, String name) throws IOException {
        budget.keep(3L * bytes.length);
        XlsRecords records;
        try (InputStream stream = root.createDocumentInputStream(name)) {
            records = new XlsRecords(stream.readAllBytes(), budget);
        }
        try (POIFSFileSystem lean = new Timed(budget)) {
            lean.createDocument(new ByteArrayInputStream(records.bytes()), STREAM);
            try (HSSFWorkbook hssf = new HSSFWorkbook(lean, false)) {
                sheets = readSheets(hssf, records);
            }
        }
    }

    private List<Sheet> readSheets(HSSFWorkbook workbook, XlsRecords records) {
        int cellsRead = 0;
        InternalWorkbook tabs = workbook.getInternalWorkbook();
        XlsStyles styles = new XlsStyles(workbook, records.colours());
        HSSFEvaluationWorkbook formulas = HSSFEvaluationWorkbook.create(workbook);
        FormulaRenderingWorkbook rendering = records.names().in(tabs);
        List<Sheet> read = new ArrayList<>();
        int given = 0;
        for (int i = 0; i < records.tabs().size(); i++) {
            XlsTab tab = records.tabs().get(i);
            if (!tab.isWorksheet()) {
                continue;
            }
            SheetBuilder sheet = new SheetBuilder(tabs.getSheetName(i), visibility(tabs, i), budget);
            tab.before(sheet);
            if (tab.holdsAnything()) {
                XlsFormulas ofSheet = new XlsFormulas(formulas, rendering, given, tab.calls(), budget.textLength());
                XlsSheet source = new XlsSheet(workbook.getSheetAt(given), ofSheet, styles, sheet, budget);
                given++;
                cellsRead += source.read();
                if (tab.isDrawn()) {
                    source.readDrawn();
                }
                tab.after(sheet, styles);
            }
            read.add(sheet.build());
        }
        if (cellsRead != records.cells()) {
            throw Refusal.damaged(cellsRead + " / " + records.cells());
        }
        return read;
    }

    private static Sheet.Visibility visibility(InternalWorkbook tabs, int place) {
        return switch (tabs.getSheetVisibility(place)) {
            case VISIBLE -> Sheet.Visibility.VISIBLE;
            case HIDDEN -> Sheet.Visibility.HIDDEN;
            case VERY_HIDDEN -> Sheet.Visibility.VERY_HIDDEN;
        };
    }
}
