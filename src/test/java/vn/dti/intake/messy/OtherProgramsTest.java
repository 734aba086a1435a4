package vn.dti.intake.messy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.code.Stage;
import vn.dti.notice.Notice;
import vn.dti.notice.Severity;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.yaml.DefinitionException;

/** The clean form as other programs write it, each kept as a file: it reads clean, whoever wrote it. */
class OtherProgramsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exceljs.xlsx",
                "exceljs-stream.xlsx",
                "libreoffice.csv",
                "libreoffice.fods",
                "libreoffice.ods",
                "libreoffice.xls",
                "libreoffice.xlsx",
                "openpyxl.xlsx",
                "xlsxwriter.xlsx"
            })
    void theCleanFormReadsClean(String name) throws IOException, DefinitionException {
        Path assessment = Refusals.assessment(folder.resolve("ky"));
        Path form = Files.copy(Path.of("src/test/resources/workbooks", name), folder.resolve("phieu-" + name));
        Results.Options options = new Results.Options(Stage.FINAL, false, false);
        List<Notice> notices = MainLine.load(assessment)
                .runLoose(form, options, (done, all) -> {})
                .notices();
        assertThat(notices).allMatch(notice -> notice.severity() == Severity.INFO);
    }
}
