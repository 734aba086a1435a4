package vn.dti.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.assessment.Unit;

/**
 * The same with LibreOffice as what units use: it opens the form, computes it anew and saves it in its three formats.
 * Runs with {@code -Plibreoffice}.
 */
@Tag("libreoffice")
class LibreOfficeRoundTripTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods"})
    void whatLibreOfficeSavesIsReadAsItShows(String ending) throws Exception {
        TrialAssessment trial = new TrialAssessment(folder, 12);
        new Forms(trial.assessment(), TrialAssessment.TEXTS, (done, all) -> {})
                .selfAssessment(folder.resolve("bieu-mau"), false);
        List<Path> filled = new ArrayList<>();
        for (Unit unit : trial.assessment().units()) {
            try (FilledForm form = new FilledForm(folder.resolve("bieu-mau/" + unit.name() + ".xlsx"))) {
                form.fill(trial.data(unit.code().text()));
                forgetResults(form);
                filled.add(folder.resolve("dien/" + unit.name() + ".xlsx"));
                form.save(filled.get(filled.size() - 1));
            }
        }
        convert(filled, ending, folder.resolve("bai-nop"));
        var results = trial.results();
        if (!ending.equals("ods")) {
            RoundTripTest.assertSame(trial, results, "." + ending);
            return;
        }
        // What the .ods files show is seen in what LibreOffice itself makes of them.
        List<Path> saved = filled.stream()
                .map(file -> folder.resolve("bai-nop")
                        .resolve(file.getFileName().toString().replace(".xlsx", ".ods")))
                .toList();
        convert(saved, "xlsx", folder.resolve("xem"));
        for (Path file : saved) {
            Path shown =
                    folder.resolve("xem").resolve(file.getFileName().toString().replace(".ods", ".xlsx"));
            Files.copy(shown, folder.resolve("bai-nop").resolve(shown.getFileName()));
        }
        RoundTripTest.assertSame(trial, results, ".xlsx");
    }

    /** Takes the computed values out, so that only LibreOffice can have put them in. */
    private static void forgetResults(FilledForm form) {
        for (Row row : form.sheet()) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA
                        && ((XSSFCell) cell).getCTCell().isSetV()) {
                    ((XSSFCell) cell).getCTCell().unsetV();
                }
            }
        }
        form.workbook().setForceFormulaRecalculation(true);
    }

    private void convert(List<Path> files, String ending, Path target) throws IOException, InterruptedException {
        Files.createDirectories(target);
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("lo").toUri(),
                "--headless",
                "--convert-to",
                ending,
                "--outdir",
                target.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(target).isDirectoryContaining(file -> file.toString().endsWith("." + ending));
    }
}
