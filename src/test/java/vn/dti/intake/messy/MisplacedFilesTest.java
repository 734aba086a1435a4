package vn.dti.intake.messy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.assessment.AssessmentReader;
import vn.dti.intake.Intake;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.store.UnitStore;
import vn.dti.yaml.DefinitionException;

/** Files that lie in the folder of submissions and are none: each is called what it is, once. */
class MisplacedFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void assessment() throws IOException {
        for (String name : List.of("dti.yaml", "bo-chi-so.yaml")) {
            Files.copy(Path.of("src/test/resources/messy", name), folder.resolve(name));
        }
        Files.createDirectories(folder.resolve("bai-nop"));
        Files.write(folder.resolve("bai-nop/XA-001.xlsx"), XlsxFile.of(CleanForm.grid()));
    }

    @Test
    void aTableOfResultsIsNamedAndLeftOut() throws IOException, DefinitionException {
        Files.writeString(
                folder.resolve("bai-nop/xep-hang-xa-chuyen-doi-so.csv"),
                "Hạng,Mã đơn vị,Đơn vị,Điểm đạt,Điểm tối đa,Giá trị (%),Xếp loại\n1,XA-001,Xã Mộ Đức,150,200,75,\n");
        assertThat(said("xep-hang")).extracting(Notice::code).containsExactly(NoticeCode.FILE_IS_RESULTS);
    }

    @Test
    void anAppraisalFormIsNamedAndLeftOut() throws IOException, DefinitionException {
        Grid appraisal = CleanForm.grid().text("D6", "Điểm thẩm định");
        Files.write(folder.resolve("bai-nop/tham-dinh XA-001.xlsx"), XlsxFile.of(appraisal));
        assertThat(said("tham-dinh")).extracting(Notice::code).containsExactly(NoticeCode.FORM_IS_APPRAISAL);
    }

    @Test
    void anEmptyFormSaysOneThing() throws IOException, DefinitionException {
        Grid empty = CleanForm.grid("Phiếu", "XA-002", "Xã Nghĩa Hành").clear("D25");
        CleanForm.lines().forEach(line -> empty.clear("D" + line.row()).clear("E" + line.row()));
        Files.write(folder.resolve("bai-nop/XA-002.xlsx"), XlsxFile.of(empty));
        assertThat(said("XA-002")).extracting(Notice::code).containsExactly(NoticeCode.FORM_EMPTY);
    }

    @Test
    void aFormWhoseRowsNameUnknownUnitsIsNotSaidToBeEmpty() throws IOException, DefinitionException {
        Grid form = CleanForm.grid("Phiếu", "XA-002", "Xã Nghĩa Hành").text("G6", "Đơn vị");
        CleanForm.lines().forEach(line -> form.text("G" + line.row(), "Xã Nghĩa Hàn"));
        Files.write(folder.resolve("bai-nop/XA-002.xlsx"), XlsxFile.of(form));
        assertThat(said("XA-002"))
                .extracting(Notice::code)
                .contains(NoticeCode.UNIT_UNKNOWN)
                .doesNotContain(NoticeCode.FORM_EMPTY, NoticeCode.CODE_MISSING);
    }

    private List<Notice> said(String file) throws IOException, DefinitionException {
        Intake.Result read = new Intake(
                        AssessmentReader.read(folder).assessment(), folder, new UnitStore(), (done, all) -> {})
                .readAll();
        return read.notices().stream()
                .filter(notice -> notice.place().file().contains(file))
                .toList();
    }
}
