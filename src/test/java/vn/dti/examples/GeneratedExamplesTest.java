package vn.dti.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms in {@code examples/} are those their generators write; a changed set means running the generator again. */
class GeneratedExamplesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copySets() throws IOException {
        Path copies = Files.createDirectories(folder.resolve("indicators"));
        try (Stream<Path> sets = Files.list(Path.of("indicators"))) {
            for (Path set : sets.filter(Files::isRegularFile).toList()) {
                Files.copy(set, copies.resolve(set.getFileName().toString()));
            }
        }
    }

    @Test
    void hiep_duc() throws IOException {
        Path written = Files.createDirectories(folder.resolve("examples/hiep-duc-2024"));
        HiepDucExample.main(written.toString());
        assertThat(contents(written.resolve("bai-nop"))).isEqualTo(contents(Path.of("examples/hiep-duc-2024/bai-nop")));
    }

    @Test
    void tay_ninh() throws IOException {
        Path written = Files.createDirectories(folder.resolve("examples/tay-ninh-2025"));
        TayNinhExample.main(written.toString());
        for (String part : new String[] {"bai-nop", "tham-dinh/lan-1"}) {
            assertThat(contents(written.resolve(part)))
                    .isEqualTo(contents(Path.of("examples/tay-ninh-2025").resolve(part)));
        }
    }

    /** Every file's text; of workbooks that of their entries, which does not depend on who compressed them. */
    private static TreeMap<String, String> contents(Path folder) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String name = file.getFileName().toString();
                if (!name.endsWith(".xlsx")) {
                    contents.put(name, new String(bytes, StandardCharsets.UTF_8));
                    continue;
                }
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        contents.put(
                                name + "!" + entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return contents;
    }
}
