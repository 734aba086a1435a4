package vn.dti.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package is a zip file to whoever reads one, from its directory or from its beginning. */
class PackageFileTest {

    private static final String LONG = "Ủy ban nhân dân xã Đức Chánh. ".repeat(20_000);

    @TempDir
    private Path folder;

    @Test
    void theDirectoryLeadsToEveryPart() throws IOException {
        Path file = folder.resolve("phieu.docx");
        Files.write(file, written());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("một.xml", "b/c.xml", "d");
            ZipEntry first = zip.getEntry("một.xml");
            assertThat(first.getSize()).isEqualTo(LONG.getBytes(StandardCharsets.UTF_8).length);
            assertThat(first.getCompressedSize()).isLessThan(first.getSize() / 100);
            assertThat(first.getCrc()).isEqualTo(crc(LONG));
            assertThat(zip.getInputStream(first)).hasBinaryContent(LONG.getBytes(StandardCharsets.UTF_8));
            assertThat(zip.getInputStream(zip.getEntry("d"))).isEmpty();
        }
    }

    @Test
    void itCanBeReadFromItsBeginning() throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written()))) {
            ZipEntry first = in.getNextEntry();
            assertThat(first.getName()).isEqualTo("một.xml");
            assertThat(first.getTimeLocal()).hasToString("1980-02-01T00:00");
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(LONG);
            assertThat(in.getNextEntry().getName()).isEqualTo("b/c.xml");
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("<c/>");
            assertThat(in.getNextEntry().getName()).isEqualTo("d");
            assertThat(in.readAllBytes()).isEmpty();
            assertThat(in.getNextEntry()).isNull();
        }
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackageFile.write(
                List.of(PackedPart.of("một.xml", LONG), PackedPart.of("b/c.xml", "<c/>"), PackedPart.of("d", "")), out);
        return out.toByteArray();
    }

    private static long crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
