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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands where a folder or file of an assessment is looked for and is none: it never passes for one in which nothing
 * was sent.
 */
class MisplacedTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void anAssessment() throws IOException {
        Files.writeString(
                folder.resolve("bo.yaml"),
                "id: bo\ngroups: [{code: g, name: G, indicators: [{code: g.1, name: I, max: 10}]}]\n");
        Files.writeString(
                folder.resolve("dti.yaml"),
                """
                title: Kỳ thử
                year: 2024
                organiser: UBND huyện Thử
                kinds: [{code: xa, name: Xã, indicators: bo.yaml}]
                units: [{code: x, name: Xã Một}]
                rounds: [{code: lan-1, name: Lần 1, held: 2024-11-20}]
                """);
        Files.createDirectories(folder.resolve("bai-nop"));
        Files.writeString(folder.resolve("bai-nop/x.csv"), "Mã,Điểm tự chấm,Minh chứng\ng.1,8,BC\n");
    }

    private int dti(String... arguments) {
        return Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bai-nop", "tham-dinh", "tham-dinh/lan-1", "tham-dinh/lan-1.xlsx", "giai-trinh", "so-lieu"})
    void aLinkThatLeadsNowhereIsAnError(String place) throws IOException {
        put(place);
        assertThat(dti("check", folder.toString(), "--format", "csv")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains(",error," + place + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"giai-trinh/x.xlsx", "bai-nop/y.xlsx", "tham-dinh/lan-1/y.xlsx"})
    void soIsOneInPlaceOfAForm(String place) throws IOException {
        put(place);
        assertThat(dti("check", folder.toString(), "--format", "csv")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("file_link_outside,error," + place + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tham-dinh", "giai-trinh", "so-lieu"})
    void aFileIsNoFolder(String place) throws IOException {
        Files.writeString(folder.resolve(place), "");
        assertThat(dti("check", folder.toString(), "--format", "csv")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("folder_is_file,error," + place + ",");
    }

    @Test
    void aRegisterThatIsNoFileIsTold() throws IOException {
        Files.createDirectories(folder.resolve("bai-nop/tiep-nhan.csv"));
        dti("status", folder.toString());
        assertThat(out + err.toString()).contains("bai-nop/tiep-nhan.csv", "không phải là tệp thường");
    }

    /** Else papers would go out in dti's form while the office believes that they are in its own. */
    @ParameterizedTest
    @ValueSource(strings = {"mau", "mau/quyet-dinh.docx"})
    void anOfficesFormThatIsLostIsNotReplacedByDtisOwn(String place) throws IOException {
        assertThat(dti("score", folder.toString())).as(err.toString()).isZero();
        put(place);
        assertThat(dti("publish", folder.toString(), "--only", "docx")).isEqualTo(ExitCode.FILE);
        assertThat(err.toString()).contains(folder.resolve(place).toString());
        assertThat(folder.resolve("cong-bo")).doesNotExist();
    }

    /** A link that leads nowhere, as one to a network drive that is off. */
    private void put(String place) throws IOException {
        Path link = folder.resolve(place);
        Files.createDirectories(link.getParent());
        if (Files.isDirectory(link)) {
            Files.delete(link.resolve("x.csv"));
            Files.delete(link);
        }
        Files.createSymbolicLink(link, folder.resolve("khong-co"));
    }
}
