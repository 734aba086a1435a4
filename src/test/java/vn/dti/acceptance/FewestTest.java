package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.analysis.WayUp;
import vn.dti.analysis.WaysUp;
import vn.dti.code.Stage;
import vn.dti.files.Progress;
import vn.dti.run.MainLine;
import vn.dti.run.Results;

/** The fewest indicators that reach a goal, where it can be worked out by hand. */
class FewestTest {

    /** Three indicators of ten points. */
    private static final String THREE =
            """
              - code: "1"
                name: Nhóm
                pillars: [p]
                indicators:
                  - {code: "1.1", name: Một, max: 10}
                  - {code: "1.2", name: Hai, max: 10}
                  - {code: "1.3", name: Ba, max: 10}
            """;

    /** Two indicators of 20 points in p alone, two in q alone, two of 10 in both, and what cannot be bettered. */
    private static final String PLACES =
            """
              - code: "1"
                name: Nhóm một
                pillars: [p]
                indicators:
                  - {code: "1.1", name: Một, max: 20}
                  - {code: "1.2", name: Hai, max: 20}
                  - {code: "1.3", name: Đủ, max: 40}
              - code: "2"
                name: Nhóm hai
                pillars: [q]
                indicators:
                  - {code: "2.1", name: Ba, max: 20}
                  - {code: "2.2", name: Bốn, max: 20}
                  - {code: "2.3", name: Đủ, max: 40}
              - code: "3"
                name: Nhóm ba
                pillars: [p, q]
                indicators:
                  - {code: "3.1", name: Năm, max: 10}
                  - {code: "3.2", name: Sáu, max: 10}
            """;

    @TempDir
    Path root;

    /** u1 has 11 and can get 10, 6 and 3 more; u0 has 24: 13 are needed. */
    @Test
    void twoWhereNoSingleOneReachesTheRank() throws Exception {
        new AssessmentFolder(root)
                .set(THREE)
                .plan(List.of("u0", "u1"), "")
                .claims("u0", "1.1,,,8,x", "1.2,,,8,x", "1.3,,,8,x")
                .claims("u1", "1.1,,,0,x", "1.2,,,4,x", "1.3,,,7,x");
        WayUp way = overall("u1");
        assertThat(way.fewest()).isTrue();
        assertThat(changes(way)).containsExactly(Tuple.tuple("1.1", "7.00"), Tuple.tuple("1.2", "10.00"));
        assertThat(way.ways()).hasSize(1);
        assertThat(way.ways().get(0).rank()).isEqualTo(1);
    }

    /** u0 has 28: 17 are needed, and the two largest gains are 16. */
    @Test
    void threeWhereNoTwoReachTheRank() throws Exception {
        new AssessmentFolder(root)
                .set(THREE)
                .plan(List.of("u0", "u1"), "")
                .claims("u0", "1.1,,,9,x", "1.2,,,9,x", "1.3,,,10,x")
                .claims("u1", "1.1,,,0,x", "1.2,,,4,x", "1.3,,,7,x");
        WayUp way = overall("u1");
        assertThat(way.fewest()).isTrue();
        assertThat(changes(way))
                .containsExactly(Tuple.tuple("1.1", "8.00"), Tuple.tuple("1.2", "10.00"), Tuple.tuple("1.3", "10.00"));
    }

    /**
     * 14 points are missing in p and in q. The largest gains are 10, each in one of them: four of those are needed. 3.1 and
     * 3.2 give 8 and 6 in both.
     */
    @Test
    void twoInBothPillarsBeforeFourThatGiveMore() throws Exception {
        places("80%", "3.1,,,2,x", "3.2,,,4,x");
        WayUp way = band("u0");
        assertThat(way.fewest()).isTrue();
        assertThat(changes(way)).containsExactly(Tuple.tuple("3.1", "10.00"), Tuple.tuple("3.2", "10.00"));
    }

    /** 14 points are missing in p and in q, and 3.1 and 3.2 give 5 and 4: no two reach that, one of each kind does. */
    @Test
    void threeBeforeFourThatGiveMore() throws Exception {
        places("85%", "3.1,,,5,x", "3.2,,,6,x");
        WayUp way = band("u0");
        assertThat(way.fewest()).isTrue();
        assertThat(changes(way)).extracting(each -> each.toList().get(0)).containsExactly("1.1", "2.1", "3.1");
    }

    /**
     * u1 has 2 in 1.1 and a penalty of 5 there, so nothing in the group, and 6 in 2.1; u0 has 9. Of 1.1 the first 3 go to
     * the penalty: 6 more give 3.
     */
    @Test
    void whereAPenaltyTakesAllWhatIsGainedGoesToItFirst() throws Exception {
        new AssessmentFolder(root)
                .set(
                        """
                          - code: "1"
                            name: Nhóm
                            pillars: [p]
                            below_zero: false
                            indicators:
                              - {code: "1.1", name: Một, max: 10}
                              - {code: "1.2", name: Trừ, max: 10, role: penalty}
                          - code: "2"
                            name: Nhóm hai
                            pillars: [q]
                            indicators:
                              - {code: "2.1", name: Ba, max: 6}
                        """)
                .plan(List.of("u0", "u1"), "")
                .claims("u0", "1.1,,,4,x", "1.2,,,0,x", "2.1,,,5,x")
                .claims("u1", "1.1,,,2,x", "1.2,,,5,x", "2.1,,,6,x");
        WayUp way = overall("u1");
        assertThat(changes(way)).containsExactly(Tuple.tuple("1.1", "8.00"));
        assertThat(way.ways().get(0).gain()).isEqualByComparingTo("3");
        assertThat(way.ways().get(0).points()).isEqualByComparingTo("9");
        assertThat(way.ways().get(0).rank()).isEqualTo(1);
    }

    private void places(String every, String... both) {
        List<String> rows = new ArrayList<>(
                List.of("1.1,,,10,x", "1.2,,,10,x", "1.3,,,40,x", "2.1,,,10,x", "2.2,,,10,x", "2.3,,,40,x"));
        rows.addAll(List.of(both));
        new AssessmentFolder(root)
                .set(PLACES)
                .plan(
                        List.of("u0"),
                        "bands:\n  - {name: Tốt, at_least: 70, every: {pillar: " + every
                                + "}}\n  - {name: Khá, at_least: 0}\n")
                .claims("u0", rows.toArray(String[]::new));
    }

    private WayUp overall(String unit) throws Exception {
        return ways(unit).stream()
                .filter(way -> way.scope().isOverall() && way.band().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private WayUp band(String unit) throws Exception {
        return ways(unit).stream()
                .filter(way -> way.band().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<WayUp> ways(String unit) throws Exception {
        Results results = MainLine.load(root).run(new Results.Options(Stage.FINAL, false, false), Progress.SILENT);
        return WaysUp.of(results, results.kinds().get(0)).stream()
                .filter(way -> way.unit().code().text().equals(unit))
                .toList();
    }

    private static List<Tuple> changes(WayUp way) {
        return way.ways().get(0).improvements().stream()
                .map(each -> Tuple.tuple(
                        each.indicator().code().text(), each.points().toPlainString()))
                .toList();
    }
}
