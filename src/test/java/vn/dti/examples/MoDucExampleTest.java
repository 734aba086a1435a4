package vn.dti.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoDucExampleTest {

    private static final Path COMMITTED = Path.of("examples/mo-duc-2024");
    private static final List<String> WRITTEN = List.of("bai-nop", "tham-dinh", "giai-trinh", "so-lieu");

    @Test
    void theCommittedSpreadsheetsAreTheGeneratedOnes(@TempDir Path generated) throws IOException {
        assumeThat(System.getProperty("sun.jnu.encoding"))
                .as("file names can be Vietnamese")
                .isEqualToIgnoringCase("UTF-8");

        MoDucExample.write(COMMITTED, generated);

        assertThat(contents(generated)).isNotEmpty().isEqualTo(contents(COMMITTED));
    }

    /** Every file, and every part of a zipped workbook, by its path: compression may differ between Java versions. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String part : WRITTEN) {
            try (Stream<Path> files = Files.walk(folder.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString();
                    byte[] bytes = Files.readAllBytes(file);
                    if (name.endsWith(".xlsx")) {
                        unzip(name, bytes, contents);
                    } else {
                        contents.put(name, text(bytes));
                    }
                }
            }
        }
        return contents;
    }

    private static void unzip(String name, byte[] bytes, Map<String, String> contents) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.put(name + "!" + entry.getName(), text(zip.readAllBytes()));
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
