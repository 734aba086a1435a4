package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year whose set and units are others than last year's: every change of value is what points did and what the set did,
 * exactly, and last year's results are ranked anew among this year's units (issue 19.5; the merged are ranked by the mean
 * of their parts, as the ministry ranked merged provinces in 2025). Figures are made up.
 */
class YearsAcrossSetsTest {

    @TempDir
    Path root;

    private AssessmentFolder year(int year, String units, String groups, String more) {
        return new AssessmentFolder(root.resolve(String.valueOf(year)))
                .set(groups)
                .file(
                        "dti.yaml",
                        "title: Kỳ " + year + "\nyear: " + year
                                + "\norganiser: UBND tỉnh Thử\nkinds: [{code: xa, name: Các xã, indicators: bo.yaml}]\n"
                                + "units:\n" + units + more);
    }

    @BeforeEach
    void twoYears() throws IOException {
        AssessmentFolder before = year(
                2024,
                """
                  - {code: a, name: Xã A, kind: xa}
                  - {code: b, name: Xã B, kind: xa}
                  - {code: c, name: Xã C, kind: xa}
                  - {code: d, name: Xã D, kind: xa}
                """,
                """
                  - code: "1"
                    name: Nhóm
                    pillars: [p, q]
                    indicators:
                      - {code: "1.1", name: Một, max: 10, evidence: optional}
                      - {code: "1.2", name: Hai, max: 10, evidence: optional}
                      - {code: "1.3", name: Ba, max: 10, evidence: optional}
                """,
                "");
        before.claims("a", "1.1,,,5,", "1.2,,,3,", "1.3,,,5,");
        before.claims("b", "1.1,,,10,", "1.2,,,10,", "1.3,,,9,");
        before.claims("c", "1.1,,,4,", "1.2,,,4,", "1.3,,,4,");
        before.claims("d", "1.1,,,8,", "1.2,,,8,", "1.3,,,8,");
        before.scored();
        AssessmentFolder after = year(
                2025,
                """
                  - {code: a, name: Xã A, kind: xa}
                  - {code: bc, name: Xã BC, kind: xa, predecessors: [b, c]}
                  - {code: d, name: Xã D, kind: xa, ranked: false, reason: Đặc thù}
                """,
                """
                  - code: "1"
                    name: Nhóm
                    pillars: [p, q]
                    indicators:
                      - {code: "1.1", name: Một, max: 10, evidence: optional}
                      - {code: "1.3", name: Ba, max: 15, evidence: optional}
                      - {code: "1.4", name: Bốn, max: 20, evidence: optional}
                """,
                "previous: ../2024/ket-qua/ket-qua.json\n");
        after.claims("a", "1.1,,,7,", "1.3,,,9,", "1.4,,,8,");
        after.claims("bc", "1.1,,,9,", "1.3,,,9,", "1.4,,,9,");
        after.claims("d", "1.1,,,8,", "1.3,,,9,", "1.4,,,8,");
        after.scored();
    }

    private Ran diff(String... options) {
        Object[] arguments = new Object[3 + options.length];
        arguments[0] = "diff";
        arguments[1] = root.resolve("2024/ket-qua");
        arguments[2] = root.resolve("2025/ket-qua");
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Ran.dti(arguments);
    }

    @Test
    void theScreenSaysHowTheSetChangedAndWhatThatDid() {
        String out = diff().out();
        // 13/30 = 43.33, 24/45 = 53.33: points of 1.1 give 2/30 = 6.67, the set the other 3.33.
        assertThat(out)
                .contains("thêm 1.4; bỏ 1.2; đổi điểm tối đa 1.3")
                .contains("Xã A: do điểm +6,67, do bộ chỉ số +3,33")
                // B and C together had 41/60 = 68.33, of which 1.1 14/20; now 27/45 = 60.00.
                .contains("Xã BC: do điểm +6,67, do bộ chỉ số −15,00")
                .contains("Xã BC: so với Xã B (b), Xã C (c) cộng lại (tổng điểm trên tổng điểm tối đa)")
                .contains("Hạng trước là hạng của kết quả trước xếp lại trong các đơn vị hiện nay")
                .containsPattern("Xã A +43,33 \\(hạng 3\\) +53,33 \\(hạng 2\\) +\\+10,00 +2 ");
    }

    /** Of one unit the rank anew was the old one: nothing was left by which the units were others. */
    @Test
    void oneUnitAloneHasTheRankAnewThatItHasAmongAll() {
        assertThat(diff("--unit", "a").out())
                .contains("Hạng trước là hạng của kết quả trước xếp lại trong các đơn vị hiện nay")
                .doesNotContain("3 → 2");
    }

    /** B and C together were ahead of A before, too: A was said to be passed by them. */
    @Test
    void nobodyIsPassedByWhoWasAheadBefore() {
        assertThat(diff("--format", "json").out().replaceAll("\\s+", " "))
                .contains("\"overtaken_by\": []")
                .doesNotContain("\"overtaken_by\": [{");
    }

    @Test
    void effectsAddUpToEachChangeInEveryFile() throws IOException {
        String json = diff("--format", "json").out();
        Matcher effects = Pattern.compile(
                        "\"before\": \\{[^}]*\"value\": \"([\\d.]+)\"[^}]*}, \"after\": \\{[^}]*\"value\": \"([\\d.]+)\".*?"
                                + "\"effects\": \\{\"points\": \"(-?[\\d.]+)\", \"set\": \"(-?[\\d.]+)\"")
                .matcher(json.replaceAll("\\s+", " "));
        int found = 0;
        while (effects.find()) {
            found++;
            assertThat(new BigDecimal(effects.group(3)).add(new BigDecimal(effects.group(4))))
                    .isEqualByComparingTo(new BigDecimal(effects.group(2)).subtract(new BigDecimal(effects.group(1))));
        }
        assertThat(found).isEqualTo(9);
        assertThat(json).contains("\"came\": [\"1.4\"], \"went\": [\"1.2\"], \"rescaled\": [\"1.3\"]");
        List<String> csv = diff("--format", "csv").out().lines().toList();
        assertThat(csv.get(0)).endsWith("Hạng trước xếp lại,Do điểm,Do bộ chỉ số");
        assertThat(csv).anyMatch(line -> line.startsWith("a,Xã A,chuyen-doi-so,") && line.endsWith(",a,2,6.67,3.33"));
        assertThat(csv).anyMatch(line -> line.startsWith("bc,Xã BC,") && line.endsWith(",b; c,1,6.67,-15.00"));
        // Shown and not ranked now: no rank anew either.
        assertThat(csv).anyMatch(line -> line.startsWith("d,Xã D,chuyen-doi-so,") && line.contains(",d,,"));
        Path xlsx = root.resolve("so-sanh.xlsx");
        assertThat(diff("-o", xlsx.toString()).exit()).isEqualTo(1);
        assertThat(Files.size(xlsx)).isPositive();
    }

    @Test
    void theMeanOfPredecessorsIsTakenWhereThePlanSaysSoOrIsAskedTo() throws IOException {
        // B 29/30 = 96.67 and C 12/30 = 40.00: mean 68.34 of the printed values (sum 68.33).
        assertThat(diff("--format", "csv").out()).contains(",68.33,60.00,");
        assertThat(diff("--merge", "mean", "--format", "csv").out()).contains(",68.34,60.00,");
        Path plan = root.resolve("2025/dti.yaml");
        Files.writeString(plan, Files.readString(plan) + "merge: mean\n");
        assertThat(diff("--format", "csv").out()).contains(",68.34,60.00,");
        assertThat(diff().out()).contains("Xã BC: so với Xã B (b), Xã C (c) tính trung bình các giá trị");
    }

    @Test
    void thePublicPageShowsBothEffectsAndTheRanksAnew() throws IOException {
        assertThat(Ran.dti("publish", root.resolve("2025"), "--only", "html").exit())
                .isZero();
        String page = Files.readString(root.resolve("2025/cong-bo/bao-cao.html"));
        assertThat(page)
                .contains("Bộ chỉ số đã đổi: chênh lệch tách thành phần do điểm đạt được")
                .contains("Hạng trước là hạng của kết quả kỳ trước xếp lại trong các đơn vị hiện nay")
                .contains("Do điểm", "Do bộ chỉ số", "+6,67", "−15,00", "1 → 1", "2 → 2");
    }

    /** The report, too, says how the set changed, splits each change, and ranks anew (issue 19.5, 19.8). */
    @Test
    void theReportShowsBothEffectsOfMergedUnitsBySumAndByMean() throws IOException {
        assertThat(report())
                .contains("thêm 1.4; bỏ 1.2; đổi điểm tối đa 1.3")
                .contains("Do điểm", "Do bộ chỉ số", "+6,67", "−15,00")
                .contains("Hạng trước là hạng của kết quả kỳ trước xếp lại trong các đơn vị hiện nay");
        String sum = report();
        Path plan = root.resolve("2025/dti.yaml");
        Files.writeString(plan, Files.readString(plan) + "merge: mean\n");
        assertThat(report()).contains("68,34").isNotEqualTo(sum);
        Files.writeString(plan, Files.readString(plan).replace("merge: mean", "merge: sum"));
        assertThat(report()).isEqualTo(sum);
    }

    private String report() throws IOException {
        assertThat(Ran.dti("score", root.resolve("2025")).exit()).isZero();
        assertThat(Ran.dti("publish", root.resolve("2025"), "--only", "docx").exit())
                .isZero();
        try (InputStream in = Files.newInputStream(root.resolve("2025/cong-bo/bao-cao.docx"));
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
