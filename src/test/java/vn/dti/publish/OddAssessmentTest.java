package vn.dti.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import vn.dti.notice.Language;

/** What is published of an assessment in which everything is unusual. */
class OddAssessmentTest {

    @TempDir
    static Path folder;

    private static Document page;

    @BeforeAll
    static void publish() throws Exception {
        Published.write(Published.run(OddAssessment.write(folder), true), Language.VI, folder.resolve("cong-bo"));
        page = Pages.parse(folder.resolve("cong-bo/bao-cao.html"));
    }

    @Test
    void showsValuesFromNothingToOneWithTheirDecimals() {
        List<List<String>> rows = Pages.table(page, "xa-chuyen-doi-so");
        assertThat(rows.get(0).subList(2, 5)).containsExactly("23,33", "30,00", "0,778");
        assertThat(rows.get(1).subList(2, 5)).containsExactly("2,86", "10,00", "0,286");
    }

    @Test
    void saysWhyUnitsHaveNoRank() {
        List<List<String>> rows = Pages.table(page, "xa-chuyen-doi-so");
        assertThat(rows.get(2)).contains("Xã Hỏng", "phiếu còn lỗi");
        assertThat(rows.get(3)).contains("Xã Không Nộp", "chưa có phiếu");
        assertThat(Pages.table(page, "xa-q").get(1)).contains("không có chỉ số nào được đánh giá");
    }

    @Test
    void showsAKindWithoutUnitsAndOneThatIsNotRanked() {
        assertThat(Pages.table(page, "trong-chuyen-doi-so")).isEmpty();
        assertThat(Pages.table(page, "so-results")).hasSize(3);
    }

    @Test
    void announcesOnlyRankingsThatHaveUnits() throws Exception {
        try (InputStream in = Files.newInputStream(folder.resolve("cong-bo/quyet-dinh.docx"));
                XWPFDocument decision = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(decision)) {
            assertThat(words.getText())
                    .contains("của 4 đơn vị, theo phiếu tự đánh giá, theo 3 phụ lục", "Phụ lục III")
                    .doesNotContain("LOẠI KHÔNG CÓ ĐƠN VỊ", "Lần một");
        }
    }

    @Test
    void namesWhatIsNotAssessedWithTheReasonAsItWasWritten() throws Exception {
        assertThat(Pages.parse(folder.resolve("cong-bo/phieu/u2.html"))
                        .getDocumentElement()
                        .getTextContent())
                .contains("2.1 Có. ", "Vì \\u202E ngược ]]> & 'lý do'");
    }
}
