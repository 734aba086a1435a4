package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subtotals that a form states beside groups and beside indicators that hold others. */
class SubtotalsTest {

    private static final String GROUPS =
            """
              - code: I
                name: Nhận thức số
                indicators:
                  - {code: "1.1", name: Một, max: 10}
                  - code: "1.2"
                    name: Cụm hai
                    indicators:
                      - {code: "1.2.1", name: Hai một, max: 5}
                      - {code: "1.2.2", name: Hai hai, max: 5}
            """;

    @TempDir
    private Path root;

    private Ran checked(String group, String container) {
        new AssessmentFolder(root)
                .plan(List.of("x1"), "")
                .set(GROUPS)
                .file(
                        "bai-nop/x1.csv",
                        "Mã đơn vị:,x1,,,\n\nMã chỉ số,Tên chỉ số,Điểm tối đa,Điểm tự chấm,Minh chứng\n" + group
                                + ",\n1.1,Một,10,8,QĐ 1\n" + container
                                + ",\n1.2.1,Hai một,5,3,QĐ 2\n1.2.2,Hai hai,5,3,QĐ 3\n");
        return Ran.dti("check", root);
    }

    @Test
    void whatAddsUpIsNoFinding() {
        for (String group : List.of("I,Nhận thức số,20,14", "i,,20,14", "I. NHẬN THỨC SỐ,,20,14")) {
            for (String container :
                    List.of("1.2,Cụm hai,10,6", ",1.2 Cụm hai,10,6", ",Cụm hai,10,6", "1.2. Cụm hai,,10,6")) {
                assertThat(checked(group, container).out())
                        .as(group + container)
                        .contains("0 lỗi, 0 cảnh báo");
            }
        }
    }

    @Test
    void aSumThatDiffersNamesTheSumOfTheRowsBelow() {
        assertThat(checked("i,Nhận thức số,20,13", "1.2,Cụm hai,10,6").out())
                .contains("dòng 4")
                .contains("là 13 nhưng cộng các dòng được 14.");
        assertThat(checked("I,Nhận thức số,20,14", "1.2,Cụm hai,10,7").out())
                .contains("dòng 6")
                .contains("là 7 nhưng cộng các dòng được 6.");
    }
}
