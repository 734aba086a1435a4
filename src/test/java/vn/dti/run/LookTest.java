package vn.dti.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.dti.code.Stage;
import vn.dti.yaml.DefinitionException;

/** What is only looked at comes out as what is written down, but for the hashes, which nobody then reads. */
class LookTest {

    private static final Path FOLDER = Path.of("examples/mo-duc-2024");
    private static final Results.Options OPTIONS = new Results.Options(Stage.FINAL, true, false);

    @Test
    void findsTheSameWithoutHashingWhatUnitsSent() throws IOException, DefinitionException {
        Results written = MainLine.load(FOLDER).run(OPTIONS, (done, all) -> {});
        Results looked = MainLine.load(FOLDER).look(OPTIONS, (done, all) -> {});
        assertThat(looked.notices()).isEqualTo(written.notices());
        assertThat(looked.inputs())
                .extracting(Results.InputFile::path)
                .isEqualTo(
                        written.inputs().stream().map(Results.InputFile::path).toList());
        assertThat(written.inputs()).extracting(Results.InputFile::sha256).allMatch(hash -> hash.length() == 64);
        assertThat(looked.inputs())
                .filteredOn(input -> !input.roles().isEmpty())
                .isNotEmpty()
                .extracting(Results.InputFile::sha256)
                .containsOnly("");
    }
}
