package vn.dti.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SidePackingTest {

    @Test
    void partsComeOutInTheirOrderWithAllTheirBytes() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Random random = new Random(7);
        for (int size : new int[] {0, 1, 65_535, 65_536, 65_537, 5_000_000}) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            parts.put("part" + size, bytes);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();

        write(parts, new SidePacking(packed));

        Map<String, byte[]> found = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(found.keySet()).containsExactlyElementsOf(parts.keySet());
        parts.forEach((name, bytes) -> assertThat(found.get(name)).isEqualTo(bytes));
    }

    @Test
    void repeatedTextGetsSmall() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();

        write(Map.of("sheet", "<row/>".repeat(100_000).getBytes()), new SidePacking(packed));

        assertThat(packed.size()).isLessThan(10_000);
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

        assertThatThrownBy(() -> write(Map.of("sheet", large), new SidePacking(full)))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    @Test
    void aWriterThatGivesUpHalfwayHearsThatTheFileIsNone() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(whole)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            zip.putNextEntry(new ZipEntry("sheet"));
            zip.write(new byte[100_000]);
            zip.closeEntry();
        }
        SidePacking packing = new SidePacking(new ByteArrayOutputStream());

        packing.write(whole.toByteArray(), 0, 50_000);

        assertThatThrownBy(packing::close).isInstanceOf(IOException.class);
    }

    private static void write(Map<String, byte[]> parts, SidePacking packing) throws IOException {
        try (packing;
                ZipOutputStream zip = new ZipOutputStream(packing)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }
}
