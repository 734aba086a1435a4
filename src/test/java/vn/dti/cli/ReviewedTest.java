package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the contract once found broken. */
class ReviewedTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void anAssessmentOfTwoUnits() throws IOException {
        Files.writeString(
                folder.resolve("bo.yaml"),
                """
                id: bo
                groups:
                  - code: "1"
                    name: Nhóm
                    indicators:
                      - {code: "1.1", name: Tỷ lệ, max: 20, inputs: {a: x, b: y}, rule: {ratio: {}}}
                """);
        Files.writeString(
                folder.resolve("dti.yaml"),
                """
                title: Kỳ thử
                year: 2024
                kinds: [{code: xa, name: Xã, indicators: bo.yaml}]
                units: [{code: x, name: Xã Một}, {code: y, name: Xã Hai}]
                rounds: [{code: lan-1, name: Lần 1}]
                policies: {entered_points: trust}
                """);
        Files.createDirectories(folder.resolve("bai-nop"));
        Files.createDirectories(folder.resolve("so-lieu"));
    }

    private int dti(String... arguments) {
        return Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void measuredInputsWinOverTrustedPointsEvenWhereTheyRepeatTheClaim() throws IOException {
        Files.writeString(folder.resolve("bai-nop/x.csv"), "Mã,a,b,Điểm tự chấm,Minh chứng\n1.1,10,20,13,BC\n");
        Files.writeString(folder.resolve("so-lieu/he-thong.csv"), "Mã đơn vị,Mã,a,b\nx,1.1,10,20\n");

        assertThat(dti("score", folder.toString(), "--format", "csv"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("1,x,Xã Một,10.00,20.00,50.00,");
        assertThat(Files.readString(folder.resolve("ket-qua/diem-chi-tiet.csv")))
                .contains("x,1.1,20,13.00,,10.00,so-lieu,");
    }

    @Test
    void aUnitColumnThatDisagreesWithTheFilesNameIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("bai-nop/Xã Hai.csv"), "Mã đơn vị,Mã,a,b,Điểm tự chấm,Minh chứng\nx,1.1,10,20,10,BC\n");

        assertThat(dti("check", folder.toString(), "--format", "csv")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("unit_disagrees_with_file,error,bai-nop/Xã Hai.csv,,dòng 2");
    }

    @Test
    void optionsBeforeTheCommandCount() {
        assertThat(dti("-C", folder.toString(), "check")).as(err.toString()).isZero();
    }

    @Test
    void anUnknownLanguageIsWrongUsage() {
        assertThat(dti("--lang", "fr", "check", folder.toString())).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFileInPlaceOfAFolderIsAnError() throws IOException {
        Files.delete(folder.resolve("bai-nop"));
        Files.writeString(folder.resolve("bai-nop"), "");

        assertThat(dti("check", folder.toString(), "--format", "csv")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("folder_is_file,error,bai-nop,");
    }
}
