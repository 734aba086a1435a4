package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data window (kỳ số liệu) of a plan, both days inside, and deadlines that are odd beside it. */
class WindowTest {

    private static final String SET =
            """
              - code: "1"
                name: Nhóm một
                pillars: [p, q]
                indicators:
                  - {code: "1.1", name: Chỉ số 1.1, max: 10, rule: {points: {}}}
                  - {code: "1.2", name: Chỉ số 1.2, max: 10, inputs: {a: Ngày ban hành}, rule: {deadline: {by: 2024-03-31}}}
            """;
    private static final String WINDOW = "window: {from: 2023-11-01, to: 2024-11-01}\n";

    @TempDir
    private Path folder;

    private Ran check(String plan, String evidence, String day) {
        return new AssessmentFolder(folder)
                .set(SET)
                .plan(List.of("a"), plan)
                .claims("a", "1.1,,,8," + evidence, "1.2," + day + ",,,KH số 2")
                .run("check");
    }

    private static String said(Ran ran) {
        return ran.out() + ran.err();
    }

    @Test
    void evidenceFromOutsideIsWarnedOfAndBothEndsAreInside() {
        Ran outside = check(WINDOW, "Báo cáo ngày 31/10/2023", "01/03/2024");
        assertThat(outside.exit()).isZero();
        assertThat(said(outside))
                .contains(
                        "31/10/2023",
                        "tài liệu kiểm chứng",
                        "nằm ngoài kỳ số liệu (01/11/2023 đến 01/11/2024)",
                        "dòng 4");
        assertThat(said(check(WINDOW, "Báo cáo ngày 02/11/2024", "01/03/2024"))).contains("nằm ngoài kỳ số liệu");
        assertThat(said(check(WINDOW, "Báo cáo ngày 01/11/2023", "01/03/2024"))).doesNotContain("nằm ngoài");
        assertThat(said(check(WINDOW, "Báo cáo ngày 01/11/2024", "01/03/2024"))).doesNotContain("nằm ngoài");
    }

    @Test
    void aDayReportedFromOutsideIsWarnedOf() {
        assertThat(said(check(WINDOW, "kh", "15/10/2023"))).contains("15/10/2023 nằm ngoài kỳ số liệu", "dòng 5");
    }

    @Test
    void withoutAWindowNothingIsOutside() {
        assertThat(said(check("", "Báo cáo ngày 31/10/2019", "01/03/2024"))).doesNotContain("nằm ngoài");
    }

    /** Hiệp Đức's plan asks for reports of the district by 30/10, of a window that ends on 01/11. */
    @Test
    void aDeadlineBeforeTheWindowEndsIsAsked() {
        Ran ran = check(WINDOW + "deadlines: {self_assessment: {by: 2024-10-30}}\n", "kh", "01/03/2024");
        assertThat(ran.exit()).isZero();
        assertThat(said(ran)).contains("Hạn tự đánh giá 30/10/2024 sớm hơn ngày cuối của kỳ số liệu 01/11/2024");
    }

    @Test
    void aDeadlineOfAnotherYearIsAsked() {
        assertThat(said(check("deadlines: {ranking: {by: 2023-12-30}}\n", "kh", "01/03/2024")))
                .contains("Hạn 30/12/2023 không thuộc năm đánh giá 2024");
    }
}
