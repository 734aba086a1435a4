package vn.dti.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.code.Stage;
import vn.dti.files.Sha256;
import vn.dti.publish.OddAssessment;

/** What a run says of the files that it used. */
class MainLineTest {

    private static final Results.Options OPTIONS = new Results.Options(new Stage("final"), true, false);

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        OddAssessment.write(folder);
    }

    @Test
    void theHashOfADefinitionIsThatOfTheBytesThatWereUsed() throws Exception {
        Map<String, String> before = hashes(MainLine.load(folder).run(OPTIONS, (done, all) -> {}));
        MainLine loaded = MainLine.load(folder);
        for (String name : before.keySet()) {
            if (name.endsWith(".yaml")) {
                Files.writeString(
                        folder.resolve(name), Files.readString(folder.resolve(name)) + "# sửa trong lúc chạy\n");
            }
        }
        assertThat(hashes(loaded.run(OPTIONS, (done, all) -> {}))).isEqualTo(before);
    }

    @Test
    void theHashOfAFormIsThatOfTheBytesThatWereRead() throws Exception {
        Map<String, String> before = hashes(MainLine.load(folder).run(OPTIONS, (done, all) -> {}));
        String first = before.keySet().stream()
                .filter(name -> name.startsWith("bai-nop/"))
                .sorted()
                .findFirst()
                .orElseThrow();
        Results results = MainLine.load(folder).run(OPTIONS, (done, all) -> {
            try {
                Files.writeString(folder.resolve(first), "sửa trong lúc chạy");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertThat(hashes(results)).containsEntry(first, before.get(first));
        assertThat(Sha256.of(folder.resolve(first))).isNotEqualTo(before.get(first));
    }

    private static Map<String, String> hashes(Results results) {
        return results.inputs().stream().collect(Collectors.toMap(Results.InputFile::path, Results.InputFile::sha256));
    }
}
