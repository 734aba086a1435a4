package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example at the end of dac-ta 3, from YAML and CSV to result files. */
class WorkedExampleTest {

    private static final String GROUPS =
            """
              - {code: "1", name: Chung, pillars: [p, q], indicators: [{code: "1.1", name: Một, max: 10}]}
              - {code: "2", name: Của P, pillars: [p], indicators: [{code: "2.1", name: Hai, max: 20}]}
              - {code: "3", name: Của Q, pillars: [q], indicators: [{code: "3.1", name: Ba, max: 10}]}
            """;

    @Test
    void aSharedGroupCountsInBothPillarsAndOnceInTheTotal(@TempDir Path folder) throws IOException {
        AssessmentFolder assessment = new AssessmentFolder(folder)
                .plan(List.of("x"), "")
                .set(GROUPS)
                .claims("x", "1.1,,,8,BC 1", "2.1,,,15,BC 2", "3.1,,,4,BC 3");

        ResultsView results = assessment.scored();

        assertThat(results.ranking("xa", "p")).containsExactly("1 x 23.00/30.00=76.67");
        assertThat(results.ranking("xa", "q")).containsExactly("1 x 12.00/20.00=60.00");
        assertThat(results.ranking("xa", "chuyen-doi-so")).containsExactly("1 x 27.00/40.00=67.50");
        assertThat(results.group("x", "1")).isEqualTo("8.00/10.00=80.00");
        assertThat(Files.readString(folder.resolve("ket-qua/xep-hang-xa-chuyen-doi-so.csv")))
                .isEqualTo("\uFEFFHạng,Mã đơn vị,Đơn vị,Điểm đạt,Điểm tối đa,Giá trị (%),Xếp loại\r\n"
                        + "1,x,Đơn vị x,27.00,40.00,67.50,\r\n");
        assertThat(Files.readString(folder.resolve("ket-qua/diem-chi-tiet.csv")))
                .isEqualTo("\uFEFFMã đơn vị,Mã chỉ số,Điểm tối đa,self,Điểm cuối,Quyết định bởi,Lý do\r\n"
                        + "x,1.1,10,8.00,8.00,self,\r\n"
                        + "x,2.1,20,15.00,15.00,self,\r\n"
                        + "x,3.1,10,4.00,4.00,self,\r\n");
    }
}
