package vn.dti.intake.messy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;

/** Writes grids as {@code .xls} (Excel 97 to 2003) and puts packages behind a password. */
final class XlsFile {

    private static final String PASSWORD = "mat-khau";
    private static final byte[] SALT = "dti.thu.muoi.16B".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] KEY = "dti.thu.khoa.16B".getBytes(StandardCharsets.US_ASCII);

    private XlsFile() {}

    static byte[] of(Grid... grids) {
        try (HSSFWorkbook workbook = workbook(grids);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** With an open password; salt and verifier are fixed, so that the bytes are. */
    static byte[] encrypted(Grid... grids) {
        try (HSSFWorkbook workbook = workbook(grids);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            FilePassRecord pass = new FilePassRecord(EncryptionMode.cryptoAPI);
            pass.getEncryptionInfo().getEncryptor().confirmPassword(PASSWORD, null, null, KEY, SALT, null);
            workbook.getInternalWorkbook().getWorkbookRecordList().add(1, pass);
            Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** An {@code .xlsx} behind an open password: an OLE file with the package inside, as Excel 2010 and later write. */
    static byte[] encryptedPackage(byte[] xlsx) {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
            Encryptor encryptor = info.getEncryptor();
            encryptor.confirmPassword(PASSWORD, KEY, SALT, KEY, SALT, null);
            try (var encrypted = encryptor.getDataStream(file)) {
                encrypted.write(xlsx);
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What {@code vbaProject.bin} looks like from outside: an OLE file with a storage {@code VBA}. */
    static byte[] macroProject() {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.getRoot()
                    .createDirectory("VBA")
                    .createDocument("dir", new java.io.ByteArrayInputStream(new byte[] {1, 0, 0, 0}));
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static HSSFWorkbook workbook(Grid... grids) {
        HSSFWorkbook workbook = new HSSFWorkbook();
        for (Grid grid : grids) {
            HSSFSheet sheet = workbook.createSheet(grid.name());
            workbook.setSheetHidden(workbook.getSheetIndex(sheet), grid.visibility() != Grid.Visibility.VISIBLE);
            grid.rows().forEach((number, cells) -> {
                HSSFRow row = sheet.createRow(number - 1);
                row.setZeroHeight(grid.hiddenRows().contains(number));
                cells.forEach((column, slot) -> {
                    HSSFCell cell = row.createCell(column - 1);
                    if (!slot.style().format().equals("General")) {
                        HSSFCellStyle style = workbook.createCellStyle();
                        style.setDataFormat(workbook.createDataFormat()
                                .getFormat(slot.style().format()));
                        cell.setCellStyle(style);
                    }
                    set(cell, slot.value());
                });
            });
            grid.hiddenColumns().forEach(column -> sheet.setColumnHidden(column - 1, true));
        }
        return workbook;
    }

    private static void set(HSSFCell cell, Value value) {
        if (value instanceof Value.Number number) {
            cell.setCellValue(Double.parseDouble(number.digits()));
        } else if (value instanceof Value.Truth truth) {
            cell.setCellValue(truth.value());
        } else if (value instanceof Value.Fault fault) {
            cell.setCellErrorValue(FormulaError.forString(fault.code()));
        } else if (value instanceof Value.Formula formula) {
            cell.setCellFormula(formula.expression());
            formula.cached().ifPresent(cached -> set(cell, cached));
        } else {
            cell.setCellValue(value.plain());
        }
    }
}
