package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dropped onto the program is scored or checked, and who dropped it is asked where only that person can know. */
class DroppedPathsTest {

    @TempDir
    Path root;

    private Path assessment;
    private Path outside;
    private String said;

    @BeforeEach
    void anAssessmentAndAFormOutsideIt() throws IOException {
        assessment = ExampleCopy.in(root).folder();
        Path sent = Files.createDirectories(root.resolve("examples/Tải về"));
        outside = Files.copy(someForm(), sent.resolve(someForm().getFileName()));
    }

    private Path someForm() throws IOException {
        try (var forms = Files.list(assessment.resolve("bai-nop"))) {
            return forms.filter(form -> form.toString().endsWith(".xlsx"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private int dropped(String keyboard, Object... paths) {
        List<String> arguments = new ArrayList<>();
        List.of(paths).forEach(path -> arguments.add(path.toString()));
        StringWriter words = new StringWriter();
        PrintWriter writer = new PrintWriter(words);
        Optional<Reader> reader = Optional.ofNullable(keyboard).map(StringReader::new);
        int code = Main.run(
                arguments.toArray(String[]::new),
                Map.of("XDG_STATE_HOME", root.resolve("state").toString(), "NO_COLOR", "1"),
                reader,
                writer,
                writer);
        said = words.toString();
        return code;
    }

    @Test
    void anAssessmentIsScored() {
        assertThat(dropped(null, assessment)).isZero();
        assertThat(said).contains("Hạng  Đơn vị", "Đã ghi 8 tệp");
        assertThat(assessment.resolve("ket-qua/ket-qua.json")).exists();
    }

    @Test
    void itsDefinitionMeansTheSameAndOptionsStillHold() {
        assertThat(dropped(null, assessment.resolve("dti.yaml"), "--lang", "en"))
                .isEqualTo(2);
        assertThat(dropped(null, assessment.resolve("dti.yaml"), "--lang=en")).isZero();
        assertThat(said).contains("8 files written");
    }

    @Test
    void aFormInAnAssessmentIsCheckedAgainstIt() throws IOException {
        assertThat(dropped(null, someForm())).isZero();
        assertThat(said).contains("1 đơn vị có phiếu: 0 lỗi");
        assertThat(assessment.resolve("ket-qua/ket-qua.json")).doesNotExist();
    }

    @Test
    void aFormFromOutsideAsksAgainstWhichAndRemembersTheAnswer() {
        assertThat(dropped("9\n\n", outside)).isZero();
        assertThat(said)
                .contains("không nằm trong kỳ đánh giá nào", "  1. " + assessment, "1 đơn vị có phiếu: 0 lỗi")
                .doesNotContain("lần trước");
        assertThat(dropped("1\n", outside)).isZero();
        assertThat(said).contains("  1. " + assessment + " (lần trước)");
    }

    @Test
    void whoAnswersWithNoneChecksNothing() {
        assertThat(dropped("0\n", outside)).isEqualTo(2);
        assertThat(said).doesNotContain("có phiếu:");
        assertThat(root.resolve("state")).doesNotExist();
    }

    @Test
    void aScriptIsToldTheCommandsInstead() {
        assertThat(dropped(null, outside)).isEqualTo(2);
        assertThat(said).contains("dti check --assessment \"" + assessment + "\" \"" + outside + "\"");
    }

    @Test
    void whereThereIsNoAssessmentItIsSaidHowToBegin() throws IOException {
        Path alone = Files.createDirectories(root.resolve("chỗ khác/xa"));
        Path form = Files.copy(outside, alone.resolve(outside.getFileName()));
        assertThat(dropped("1\n", form)).isEqualTo(2);
        assertThat(said).contains("dti init");
    }

    @Test
    void severalFormsAreCheckedOneAfterTheOtherAndTheWorstCounts() throws IOException {
        Path broken = Files.writeString(assessment.resolve("bai-nop/hỏng.xlsx"), "PK\u0003\u0004 hỏng");
        assertThat(dropped(null, someForm(), broken)).isEqualTo(1);
        assertThat(said).contains("1 đơn vị có phiếu: 0 lỗi", "hỏng.xlsx");
    }

    @Test
    void aMistypedCommandIsNotTakenForAPath() {
        assertThat(dropped(null, "scroe")).isEqualTo(2);
        assertThat(said).contains("score");
    }
}
