package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.analysis.Draws;
import vn.dti.analysis.FirmRanking;
import vn.dti.analysis.Firmness;
import vn.dti.analysis.RankTests;
import vn.dti.code.Stage;
import vn.dti.files.Progress;
import vn.dti.run.MainLine;
import vn.dti.run.Results;

/** How firm ranks are, where it can be worked out by hand. */
class FirmnessTest {

    private static final String SET =
            """
              - code: "1"
                name: Nhóm
                pillars: [p]
                indicators:
                  - {code: "1.1", name: Một, max: 10}
                  - {code: "1.2", name: Hai, max: 10}
              - code: "2"
                name: Nhóm hai
                pillars: [q]
                indicators:
                  - {code: "2.1", name: Ba, max: 10}
            """;

    @TempDir
    Path root;

    /** u0 leads everywhere; u1 and u2 are apart by 1.1 (6 to 4) against 2.1 (4 to 5); u3 equals u2. */
    private AssessmentFolder four() {
        return new AssessmentFolder(root)
                .set(SET)
                .plan(List.of("u0", "u1", "u2", "u3"), "")
                .claims("u0", "1.1,,,9,x", "1.2,,,9,x", "2.1,,,9,x")
                .claims("u1", "1.1,,,6,x", "1.2,,,5,x", "2.1,,,4,x")
                .claims("u2", "1.1,,,4,x", "1.2,,,5,x", "2.1,,,5,x")
                .claims("u3", "1.1,,,4,x", "1.2,,,5,x", "2.1,,,5,x");
    }

    @Test
    void theDominatingNeverMovesAndEqualUnitsShareEveryRank() throws Exception {
        Results results =
                MainLine.load(four().root()).run(new Results.Options(Stage.FINAL, false, false), Progress.SILENT);
        List<Firmness> overall = overall(results).units();
        assertThat(overall)
                .extracting(each -> each.unit().code().text(), Firmness::rank, Firmness::best, Firmness::worst)
                .containsExactly(
                        Tuple.tuple("u0", 1, 1, 1),
                        Tuple.tuple("u1", 2, 2, 4),
                        Tuple.tuple("u2", 3, 2, 3),
                        Tuple.tuple("u3", 3, 2, 3));
        assertThat(overall.get(0).better()).isEmpty();
        assertThat(overall.get(0).worse().orElseThrow().points()).isEqualByComparingTo("12");
        assertThat(overall.get(0).worse().orElseThrow().value()).isEqualByComparingTo("40");
        assertThat(overall.get(2).better().orElseThrow().points()).isEqualByComparingTo("1");
        assertThat(overall.get(2).better().orElseThrow().value()).isEqualByComparingTo("3.33");
        assertThat(overall.get(2).worse()).isEmpty();
    }

    private static FirmRanking overall(Results results) {
        return RankTests.of(results, results.kinds().get(0), new Draws("00".repeat(32), Draws.COUNT))
                .get(0);
    }

    @Test
    void theScreenSaysItInWords() {
        four();
        Ran ran = Ran.dti("analyze", root, "--unit", "u1");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("có thể 2–4").doesNotContain("Đơn vị u0");
    }
}
