package vn.dti.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class WorkbookPackageTest {

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();

    @Test
    void partsComeOutInTheirOrderWithAllTheirBytes() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Random random = new Random(7);
        for (int size : new int[] {0, 1, 65_535, 65_536, 65_537, 5_000_000}) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            parts.put("part" + size, bytes);
        }

        write(parts, started(packed));

        Map<String, byte[]> found = parts(packed);
        found.remove("_rels/.rels");
        assertThat(found.keySet()).containsExactlyElementsOf(parts.keySet());
        parts.forEach((name, bytes) -> assertThat(found.get(name)).isEqualTo(bytes));
    }

    @Test
    void repeatedTextGetsSmall() throws IOException {
        write(Map.of("part", bytes("<row/>".repeat(100_000))), started(packed));

        assertThat(packed.size()).isLessThan(10_000);
    }

    @Test
    void theFirstPartTellsProgramsThatItIsAWorkbook() throws IOException {
        write(Map.of("_rels/.rels", bytes("the writer's own")), started(packed));

        Map<String, byte[]> found = parts(packed);
        assertThat(found.keySet()).containsExactly("_rels/.rels");
        assertThat(text(found, "_rels/.rels")).contains("Target=\"xl/workbook.xml\"");
    }

    @Test
    void theClockIsInNoPart() throws IOException {
        write(
                Map.of("docProps/core.xml", bytes("<created>2026-11-27T07:00:00Z</created>")),
                new WorkbookPackage("Xếp hạng <2026>", "Sở \"A\"", packed));

        assertThat(text(parts(packed), "docProps/core.xml"))
                .contains("<dc:title>Xếp hạng &lt;2026&gt;</dc:title>", "<dc:creator>Sở &quot;A&quot;</dc:creator>")
                .doesNotContain("created");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("2024-01-01T00:00");
                assertThat(entry.getExtra()).isNull();
            }
        }
    }

    @Test
    void partsAreChangedAndAddedWithTheirTypes() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/styles.xml", bytes("<old/>"));
        parts.put("[Content_Types].xml", bytes("<Types><Default/></Types>"));
        WorkbookPackage workbook = started(packed);
        workbook.change("xl/styles.xml", xml -> xml.replace("old", "new"));
        workbook.add("xl/charts/chart1.xml", "<chart/>", "a/chart");
        workbook.add("xl/drawings/_rels/drawing1.xml.rels", "<rels/>", "");

        write(parts, workbook);

        Map<String, byte[]> found = parts(packed);
        assertThat(text(found, "xl/styles.xml")).isEqualTo("<new/>");
        assertThat(text(found, "xl/charts/chart1.xml")).isEqualTo("<chart/>");
        assertThat(text(found, "xl/drawings/_rels/drawing1.xml.rels")).isEqualTo("<rels/>");
        assertThat(text(found, "[Content_Types].xml"))
                .isEqualTo("<Types><Default/>"
                        + "<Override PartName=\"/xl/charts/chart1.xml\" ContentType=\"a/chart\"/></Types>");
    }

    @Test
    void theEndOfCellsIsFoundWhereverTheBufferEnds() throws IOException {
        for (int before = 65_500; before < 65_550; before++) {
            ByteArrayOutputStream one = new ByteArrayOutputStream();
            WorkbookPackage workbook = started(one);
            workbook.changeEnding(WorkbookPackage.sheet(1), ending -> {
                assertThat(ending).isEqualTo("</sheetData><pageMargins/></worksheet>");
                return ending.replace("<pageMargins/>", "<mergeCells/><pageMargins/>");
            });
            String cells = "<".repeat(before);

            write(Map.of(WorkbookPackage.sheet(1), bytes(cells + "</sheetData><pageMargins/></worksheet>")), workbook);

            assertThat(text(parts(one), WorkbookPackage.sheet(1)))
                    .isEqualTo(cells + "</sheetData><mergeCells/><pageMargins/></worksheet>");
        }
    }

    @Test
    void aSheetWithoutEndIsToldToTheWriter() {
        WorkbookPackage workbook = started(packed);
        workbook.changeEnding(WorkbookPackage.sheet(1), ending -> ending);

        assertThatThrownBy(() -> write(Map.of(WorkbookPackage.sheet(1), bytes("<row/>")), workbook))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(WorkbookPackage.sheet(1));
    }

    @Test
    void aFullDiskIsToldToTheWriterHoweverMuchIsStillToCome() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        byte[] large = new byte[30_000_000];
        new Random(7).nextBytes(large);

        assertThatThrownBy(() -> write(Map.of("part", large), started(full)))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    @Test
    void aWriterThatGivesUpHalfwayHearsThatTheFileIsNone() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(whole)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            zip.putNextEntry(new ZipEntry("part"));
            zip.write(new byte[100_000]);
            zip.closeEntry();
        }
        WorkbookPackage workbook = started(packed);

        workbook.write(whole.toByteArray(), 0, 50_000);

        assertThatThrownBy(workbook::close).isInstanceOf(IOException.class);
    }

    @Test
    void theFileIsClosedAlsoWhereItCouldNotBeWritten() {
        AtomicBoolean closed = new AtomicBoolean();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };

        assertThatThrownBy(() -> write(Map.of("part", bytes("<row/>")), started(full)))
                .isInstanceOf(IOException.class);
        assertThat(closed).isTrue();
    }

    @Test
    void aThreadThatIsInterruptedEndsThePackingToo() throws IOException, InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        WorkbookPackage workbook = started(new OutputStream() {
            @Override
            public void write(int one) {
                // what is written is of no interest
            }

            @Override
            public void close() {
                closed.countDown();
            }
        });
        Thread.currentThread().interrupt();

        try {
            workbook.close();
        } catch (InterruptedIOException e) {
            // It did not wait for the packing, which goes on to its end.
        }

        assertThat(Thread.interrupted()).isTrue();
        assertThat(closed.await(1, TimeUnit.MINUTES)).isTrue();
    }

    private static WorkbookPackage started(OutputStream out) {
        return new WorkbookPackage("title", "creator", out);
    }

    private static void write(Map<String, byte[]> parts, WorkbookPackage workbook) throws IOException {
        try (workbook;
                ZipOutputStream zip = new ZipOutputStream(workbook)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }

    private static Map<String, byte[]> parts(ByteArrayOutputStream workbook) throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), zip.readAllBytes());
            }
        }
        return found;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }
}
