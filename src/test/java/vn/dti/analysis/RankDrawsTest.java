package vn.dti.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.assessment.Kind;
import vn.dti.code.Stage;
import vn.dti.files.Progress;
import vn.dti.run.MainLine;
import vn.dti.run.Results;

/** Median, interval and share of draws that are chosen here, counted by hand. */
class RankDrawsTest {

    /** u0 has 8 and 2, u1 has 2 and 7: u0 is first. */
    private static final int[] AS_IT_IS = {10_000, 10_000, 10_000, 10_000};

    /** 6 + 2.5 against 1.5 + 8.75: u1 is first. */
    private static final int[] TURNED = {7_500, 12_500, 10_000, 10_000};

    @TempDir
    Path root;

    private Kind kind;
    private WeightedRanking contest;

    @BeforeEach
    void twoUnits() throws Exception {
        Files.createDirectories(root.resolve("bai-nop"));
        Files.writeString(
                root.resolve("bo.yaml"),
                """
                id: bo
                version: "1"
                groups:
                  - code: "1"
                    name: Nhóm
                    indicators:
                      - {code: "1.1", name: Một, max: 10}
                      - {code: "1.2", name: Hai, max: 10}
                      - {code: "1.3", name: Thưởng, max: 5, role: bonus}
                      - {code: "1.4", name: Trừ, max: 5, role: penalty}
                """);
        Files.writeString(
                root.resolve("dti.yaml"),
                """
                title: Kỳ thử
                year: 2024
                organiser: UBND
                kinds: [{code: xa, name: Xã, indicators: bo.yaml}]
                units: [{code: u0, name: Đơn vị không, kind: xa}, {code: u1, name: Đơn vị một, kind: xa}]
                """);
        form("u0", 8, 2);
        form("u1", 2, 7);
        Results results = MainLine.load(root).run(new Results.Options(Stage.FINAL, false, false), Progress.SILENT);
        assertThat(results.hasErrors()).as(results.notices().toString()).isFalse();
        Results.KindResults of = results.kinds().get(0);
        kind = of.kind();
        PointsTable table = PointsTable.of(kind, of.scorecards().stream().toList(), Stage.FINAL)
                .orElseThrow();
        contest = new WeightedRanking(table, 0, new int[] {0, 1});
    }

    private void form(String unit, int one, int two) throws Exception {
        Files.writeString(
                root.resolve("bai-nop/" + unit + ".csv"),
                "Mã đơn vị:," + unit + "\n\nMã chỉ số,Điểm tự chấm,Minh chứng\n1.1," + one + ",x\n1.2," + two
                        + ",x\n1.3,0,x\n1.4,0,x\n");
    }

    private List<Firmness.DrawnRanks> drawn(int turned, int draws) {
        List<int[]> weights = new ArrayList<>(Collections.nCopies(turned, TURNED));
        weights.addAll(Collections.nCopies(draws - turned, AS_IT_IS));
        RankDraws all = RankDraws.of(contest, new int[] {1, 2}, weights, new char[2][draws], new RankShift());
        return List.of(all.of(0), all.of(1));
    }

    /** Five of a hundred reach the 5 %, and leave 95 %; with six, 95 % are no longer reached by the rest. */
    @Test
    void theIntervalHoldsFromTheFifthToTheNinetyFifthOfAHundred() {
        assertThat(drawn(4, 100))
                .containsExactly(new Firmness.DrawnRanks(1, 1, 1, 96, 100), new Firmness.DrawnRanks(2, 2, 2, 96, 100));
        assertThat(drawn(5, 100))
                .containsExactly(new Firmness.DrawnRanks(1, 1, 1, 95, 100), new Firmness.DrawnRanks(2, 1, 2, 95, 100));
        assertThat(drawn(6, 100))
                .containsExactly(new Firmness.DrawnRanks(1, 1, 2, 94, 100), new Firmness.DrawnRanks(2, 1, 2, 94, 100));
    }

    /** The rank that half of the draws reach; of ten draws the tenth alone makes up 95 %. */
    @Test
    void theMedianIsARankThatWasDrawn() {
        assertThat(drawn(50, 100)).extracting(Firmness.DrawnRanks::median).containsExactly(1, 1);
        assertThat(drawn(51, 100)).extracting(Firmness.DrawnRanks::median).containsExactly(2, 1);
        assertThat(drawn(1, 10)).extracting(Firmness.DrawnRanks::high).containsExactly(2, 2);
    }

    /** From three quarters to five quarters, both reached; what adds to or takes from the points weighs as it does. */
    @Test
    void onlyMaximaThatCountAreVariedByAQuarter() {
        List<int[]> weights = new Draws("5a".repeat(32), 50_000).weights(kind);
        for (int base = 0; base < 2; base++) {
            int indicator = base;
            IntSummaryStatistics drawn =
                    weights.stream().mapToInt(each -> each[indicator]).summaryStatistics();
            assertThat(drawn.getMin()).isEqualTo(7_500);
            assertThat(drawn.getMax()).isEqualTo(12_500);
            assertThat(drawn.getAverage()).isBetween(9_980.0, 10_020.0);
        }
        assertThat(weights).allSatisfy(each -> {
            assertThat(each[2]).isEqualTo(10_000);
            assertThat(each[3]).isEqualTo(10_000);
        });
    }
}
