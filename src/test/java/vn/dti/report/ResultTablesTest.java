package vn.dti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.notice.Language;
import vn.dti.run.Results;
import vn.dti.workbook.InertText;

class ResultTablesTest {

    @TempDir
    Path folder;

    private Results results;

    @BeforeEach
    void prepare() throws Exception {
        results = ResultsFixture.small(folder);
    }

    @Test
    void rankingIsByteOrderMarkCrlfPointsAndBlanksWithoutRank() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Results.KindResults kind = results.kinds().get(0);
        RankingCsv.write(kind.kind(), kind.rankings().get(0), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\ufeffHạng,Mã đơn vị,Đơn vị,Điểm đạt,Điểm tối đa,Giá trị (%),Xếp loại\r\n"
                        + "1,x1,Xã Một,28.50,45.00,63.33,Khá\r\n"
                        + "2,x2,'=Xã Hai,25.67,45.00,57.04,Khá\r\n"
                        + ",x3,Xã Ba,,,,\r\n"
                        + ",x4,Xã Bốn,,,,\r\n");
    }

    @Test
    void detailHasAColumnForEveryRoundOfAnyKind() throws Exception {
        String[] lines = detail();
        assertThat(lines[0])
                .isEqualTo(
                        "\ufeffMã đơn vị,Mã chỉ số,Điểm tối đa,self,lan-1,lan-2,vong,Điểm cuối,Quyết định bởi,Lý do");
        assertThat(lines).hasSize(1 + 6 * 6);
    }

    @Test
    void detailTellsDecisionsExclusionsAndMeasurements() throws Exception {
        assertThat(detail())
                .contains(
                        "x1,1.1,10,8.00,,,,8.00,self,",
                        "x1,2.1,20,15.00,12.00,,,12.00,lan-1,Số liệu không khớp",
                        "x1,3.2,5,5.00,,,,,policy,Không có thôn",
                        "x1,3.3,5,3.00,,,,3.00,self,",
                        "x2,1.1,10,10.00,,,,6.00,so-lieu,",
                        "x2,2.1,20,6.67,,,,6.67,self,",
                        "x2,2.2,2,,,,,0.00,self,",
                        "x2,3.1,10,10.00,6.00,8.00,,8.00,lan-2,Đã bổ sung",
                        "p1,1.1,10,4.00,,,5.00,5.00,vong,Thêm một cuộc",
                        "p1,3.1,10,,,,,,policy,Chưa có hướng dẫn");
    }

    @Test
    void detailOfAUnitWithoutScoresIsBlank() throws Exception {
        assertThat(detail()).contains("x3,1.1,10,,,,,,,", "x4,3.3,5,,,,,,,");
    }

    @Test
    void textOfUsersIsNeverAFormula() {
        assertThat(InertText.of("=1+1")).isEqualTo("'=1+1");
        assertThat(InertText.of("+1")).isEqualTo("'+1");
        assertThat(InertText.of("-1")).isEqualTo("'-1");
        assertThat(InertText.of("@a")).isEqualTo("'@a");
        assertThat(InertText.of("\t=1")).isEqualTo("'\t=1");
        assertThat(InertText.of("＝1")).isEqualTo("'＝1");
        assertThat(InertText.of("Xã A = B")).isEqualTo("Xã A = B");
        assertThat(InertText.of("")).isEmpty();
    }

    private String[] detail() throws Exception {
        return ResultsFixture.written(results, Language.VI, folder.resolve("ket-qua"), DetailCsv.NAME)
                .split("\r\n");
    }
}
