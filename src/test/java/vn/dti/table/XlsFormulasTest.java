package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Formulas of an {@code .xls} are written out when somebody asks, for whatever cell shares them. */
class XlsFormulasTest {

    private static final int FORMULA = 0x0006;
    private static final int SHARED = 0x04BC;
    private static final int WINDOW = 0x023E;
    private static final int SHARES = 8;
    /** The sign that the words of a formula stand with the cell A1. */
    private static final byte[] WITH_A1 = {0x01, 0, 0, 0, 0};
    /** The cell to the right: no row further down, one column. */
    private static final byte[] RIGHT = {0x4C, 0, 0, 1, (byte) 0xC0};

    private final ByteArrayOutputStream more = new ByteArrayOutputStream();

    private void record(int id, ByteBuffer content) {
        ByteBuffer head = bytes(4).putShort((short) id).putShort((short) content.position());
        more.write(head.array(), 0, 4);
        more.write(content.array(), 0, content.position());
    }

    private static ByteBuffer bytes(int count) {
        return ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A formula in a row (from 0) of column A that came to 5. */
    private void formula(int row, int options, byte[] signs) {
        ByteBuffer content = bytes(22 + signs.length);
        content.putShort((short) row).putShort((short) 0).putShort((short) 15);
        content.putDouble(5).putShort((short) options).putInt(0).putShort((short) signs.length);
        record(FORMULA, content.put(signs));
    }

    /** A formula in A1 that the cells below share. */
    private void share(byte[] signs) {
        formula(0, SHARES, WITH_A1);
        ByteBuffer content = bytes(10 + signs.length).putShort((short) 0).putShort((short) 99);
        content.put((byte) 0).put((byte) 0).putShort((short) 100).putShort((short) signs.length);
        record(SHARED, content.put(signs));
    }

    /** The first sheet of a workbook that a program would have written with these records too. */
    private Workbook read(Consumer<HSSFWorkbook> making) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Phiếu").createRow(200).createCell(0).setCellValue(1);
            making.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            try (POIFSFileSystem document = new POIFSFileSystem(new ByteArrayInputStream(out.toByteArray()))) {
                byte[] records;
                try (InputStream stream = document.createDocumentInputStream("Workbook")) {
                    records = stream.readAllBytes();
                }
                document.getRoot().getEntry("Workbook").delete();
                document.createDocument(new ByteArrayInputStream(withMore(records)), "Workbook");
                ByteArrayOutputStream changed = new ByteArrayOutputStream();
                document.writeFilesystem(changed);
                return Workbooks.read(changed.toByteArray(), "a.xls", Limits.DEFAULT);
            }
        }
    }

    private byte[] withMore(byte[] records) {
        ByteBuffer buffer = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while ((buffer.getShort(at) & 0xFFFF) != WINDOW) {
            at += 4 + (buffer.getShort(at + 2) & 0xFFFF);
        }
        ByteBuffer both = ByteBuffer.allocate(records.length + more.size());
        return both.put(records, 0, at)
                .put(more.toByteArray())
                .put(records, at, records.length - at)
                .array();
    }

    @Test
    void cellsThatShareAFormulaReadTheirOwnCells() throws IOException {
        share(RIGHT);
        formula(1, SHARES, WITH_A1);
        formula(7, SHARES, WITH_A1);

        Workbook workbook = read(book -> {});

        assertThat(Reading.cell(workbook, "A1").formula()).isEqualTo("B1");
        assertThat(Reading.cell(workbook, "A2").formula()).isEqualTo("B2");
        assertThat(Reading.cell(workbook, "A8").formula()).isEqualTo("B8");
        assertThat(Reading.cell(workbook, "A8").isFormula()).isTrue();
        assertThat(Reading.cell(workbook, "A201").isFormula()).isFalse();
    }

    @Test
    void signsThatDoNotFitTogetherAreAFormulaOfUnknownWords() throws IOException {
        formula(0, 0, new byte[] {0x1E, 1, 0, 0x03});

        assertThat(Reading.cell(read(book -> {}), "A1").formula()).isEqualTo(CellFormula.UNKNOWN);
    }

    @Test
    void aFormulaLongerThanATextMayBeIsNotLookedAt() throws IOException {
        String longest = "ten_" + "x".repeat(240);
        ByteBuffer signs = bytes(2_000).put((byte) 0x23).putInt(1);
        for (int i = 0; i < 200; i++) {
            signs.put((byte) 0x23).putInt(1).put((byte) 0x03);
        }
        formula(0, 0, Arrays.copyOf(signs.array(), signs.position()));
        formula(1, 0, new byte[] {0x1E, 1, 0});

        Workbook workbook = read(book -> {
            var name = book.createName();
            name.setNameName(longest);
            name.setRefersToFormula("Phiếu!$H$1");
        });

        Sheet sheet = workbook.sheets().get(0);
        FormulaCheck check = new FormulaCheck(workbook);
        assertThat(Reading.cell(workbook, "A1").formula()).isEqualTo(CellFormula.TOO_LONG);
        assertThat(check.isLookedAt(sheet, Reading.cell(workbook, "A1"))).isFalse();
        assertThat(check.isLookedAt(sheet, Reading.cell(workbook, "A2"))).isFalse();
        assertThat(check.missed().orElseThrow().first().cell()).isEqualTo("A1");
        assertThat(check.missed().orElseThrow().count()).isEqualTo(2);
    }

    @Test
    void aFormulaThatPutsAPictureIntoItsCellIsNoValue() throws IOException {
        // DISPIMG("1",1): the name, the text, the number, the call of a function without a number of its own.
        byte[] picture = {0x23, 1, 0, 0, 0, 0x17, 1, 0, '1', 0x1E, 1, 0, 0x42, 3, (byte) 0xFF, 0};
        share(picture);
        formula(1, SHARES, WITH_A1);
        formula(2, 0, picture);
        formula(3, 0, new byte[] {0x1E, 1, 0});

        Workbook workbook = read(book -> {
            var name = book.createName();
            name.setNameName("DISPIMG");
            name.setFunction(true);
        });

        assertThat(Reading.cell(workbook, "A2").formula()).isEqualTo("DISPIMG(\"1\",1)");
        for (String address : new String[] {"A1", "A2", "A3"}) {
            assertThat(Reading.content(workbook, address)).isEqualTo(new Content.Picture());
        }
        assertThat(Reading.content(workbook, "A4")).isInstanceOf(Content.Number.class);
    }
}
