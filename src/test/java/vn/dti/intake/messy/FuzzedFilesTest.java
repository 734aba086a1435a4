package vn.dti.intake.messy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dti.cli.Main;

/**
 * Broken and random files through the command line: always read or refused in words, never a stack trace. Runs for
 * seconds; the profile {@code fuzz} ({@code mvn -Pfuzz test}) tries fifty times as many.
 */
@Timeout(3600)
class FuzzedFilesTest {

    private static final int ROUNDS = Integer.getInteger("dti.fuzz.rounds", 400) / 20;
    private static final List<String> ENDINGS = List.of(".xlsx", ".xls", ".ods", ".csv");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private final Random random = new Random(20_241_115);
    private String assessment;

    @BeforeEach
    void makeAssessment() throws IOException {
        assessment = Refusals.assessment(folder.resolve("ky-danh-gia")).toString();
    }

    private static Map<String, byte[]> cleanFiles() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(".xlsx", XlsxFile.of(CleanForm.withInputs()));
        files.put(".xls", XlsFile.of(CleanForm.withInputs()));
        files.put(".ods", OdsFile.of(CleanForm.withInputs()));
        files.put(".csv", TextFile.utf8(new TextFile.Csv(';', ',', true, false, "\r\n").write(CleanForm.grid())));
        return files;
    }

    @Test
    void randomBytesAreRefused() throws IOException {
        for (String ending : ENDINGS) {
            for (int round = 0; round < ROUNDS; round++) {
                byte[] bytes = new byte[random.nextInt(5_000)];
                random.nextBytes(bytes);
                assertThat(check(bytes, ending)).as(ending).isEqualTo(1);
            }
        }
    }

    @Test
    void brokenFilesAreReadOrRefused() throws IOException {
        for (Map.Entry<String, byte[]> clean : cleanFiles().entrySet()) {
            assertThat(check(clean.getValue(), clean.getKey()))
                    .as(clean.getKey())
                    .isZero();
            for (int round = 0; round < ROUNDS; round++) {
                check(broken(clean.getValue()), clean.getKey());
            }
        }
    }

    @Test
    void zipsWithABrokenPartAreReadOrRefused() throws IOException {
        for (String ending : List.of(".xlsx", ".ods")) {
            Map<String, byte[]> parts = parts(cleanFiles().get(ending));
            for (int round = 0; round < ROUNDS; round++) {
                String chosen = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
                Zip zip = new Zip();
                parts.forEach((name, part) -> zip.add(name, name.equals(chosen) ? broken(part) : part));
                check(zip.bytes(), ending);
            }
        }
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** Cut off, overwritten in places, or both. */
    private byte[] broken(byte[] whole) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length + 1)) : whole.clone();
        for (int i = random.nextInt(6); i > 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            if (random.nextBoolean()) {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
            } else {
                Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(20)), (byte) random.nextInt(256));
            }
        }
        return bytes;
    }

    /** The exit code of the check, after all that must hold for any file. */
    private int check(byte[] bytes, String ending) throws IOException {
        Path file = Files.write(folder.resolve("phieu" + ending), bytes);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(
                new String[] {"check", "--assessment", assessment, file.toString(), "--format", "json"},
                new PrintWriter(out),
                new PrintWriter(err));
        assertThat(err.toString()).isEmpty();
        JsonNode counts = JSON.readTree(out.toString()).path("counts");
        assertThat(code).isEqualTo(counts.path("error").asInt() > 0 ? 1 : 0);
        return code;
    }
}
