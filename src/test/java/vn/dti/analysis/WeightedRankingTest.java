package vn.dti.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.code.Stage;
import vn.dti.files.Progress;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;

/** A contest under weights ranks as the ranker does, where a set's maxima and all points are what the weights make of them. */
class WeightedRankingTest {

    private static final int UNITS = 12;
    private static final int INDICATORS = 6;
    private static final List<String> RANKINGS = List.of(
            "{decimals: 2, ties: competition}",
            "{decimals: 0, ties: dense}",
            "{decimals: 0, ties: competition, tie_break: [q, points]}",
            "{decimals: 1, scale: unit, ties: dense, tie_break: [exact]}",
            "{decimals: 10, ties: competition, tie_break: [p, exact]}");

    @TempDir
    Path root;

    @Test
    void ranksAsTheRankerDoes() throws Exception {
        Random random = new Random(20);
        for (int round = 0; round < 25; round++) {
            String options = RANKINGS.get(round % RANKINGS.size());
            int[][] points = new int[UNITS][INDICATORS];
            for (int[] own : points) {
                for (int i = 0; i < INDICATORS; i++) {
                    // Few different points, so that many are equal; in fours, so that a quarter more or less is whole.
                    own[i] = 4 * random.nextInt(4);
                }
            }
            int[] weights = new int[INDICATORS];
            for (int i = 0; i < INDICATORS; i++) {
                weights[i] = 4 + random.nextInt(3) - 1;
            }
            Results announced = results("a" + round, options, points, new int[] {4, 4, 4, 4, 4, 4});
            Results changed = results("b" + round, options, points, weights);
            PointsTable table = PointsTable.of(
                            announced.kinds().get(0).kind(),
                            announced.kinds().get(0).scorecards().stream().toList(),
                            Stage.FINAL)
                    .orElseThrow();
            int[] asWeights = new int[INDICATORS];
            for (int i = 0; i < INDICATORS; i++) {
                asWeights[i] = weights[i] * PointsTable.ONE / 4;
            }
            for (Ranking expected : changed.kinds().get(0).rankings()) {
                WeightedRanking contest = new WeightedRanking(
                        table, Scope.of(table.kind().set()).indexOf(expected.scope()), members(announced));
                assertThat(ranks(contest.ranks(asWeights)))
                        .as(options + " " + expected.scope())
                        .isEqualTo(ranksOf(expected, announced));
            }
        }
    }

    private static int[] members(Results results) {
        return IntStream.range(0, results.kinds().get(0).scorecards().size()).toArray();
    }

    private static List<Integer> ranks(int[] ranks) {
        List<Integer> all = new ArrayList<>();
        for (int rank : ranks) {
            all.add(rank);
        }
        return all;
    }

    private static List<Integer> ranksOf(Ranking ranking, Results results) {
        List<Integer> all = new ArrayList<>();
        for (Scorecard card : results.kinds().get(0).scorecards()) {
            all.add(ranking.row(card.unit().code()).flatMap(RankingRow::rank).orElse(0));
        }
        return all;
    }

    /** Scores units whose points and maxima are multiplied with quarters. */
    private Results results(String name, String options, int[][] points, int[] quarters) throws Exception {
        Path folder = root.resolve(name);
        Files.createDirectories(folder.resolve("bai-nop"));
        StringBuilder set = new StringBuilder(
                "id: bo\nversion: \"1\"\npillars: [{code: p, name: P}, {code: q, name: Q}]\ngroups:\n");
        for (int group = 0; group < 3; group++) {
            String pillars = List.of("[p]", "[q]", "[p, q]").get(group);
            set.append("  - {code: \"" + (group + 1) + "\", name: Nhóm, pillars: " + pillars + ", indicators: [");
            for (int i = 2 * group; i < 2 * group + 2; i++) {
                set.append("{code: \"" + (group + 1) + "." + (i % 2 + 1) + "\", name: Chỉ số " + i + ", max: "
                        + (3 * quarters[i]) + "}" + (i % 2 == 0 ? ", " : ""));
            }
            set.append("]}\n");
        }
        Files.writeString(folder.resolve("bo.yaml"), set);
        StringBuilder plan = new StringBuilder("title: Kỳ thử\nyear: 2024\norganiser: UBND\nranking: " + options
                + "\nkinds: [{code: xa, name: Xã, indicators: bo.yaml}]\nunits:\n");
        for (int unit = 0; unit < points.length; unit++) {
            plan.append("  - {code: u" + unit + ", name: Đơn vị " + unit + ", kind: xa}\n");
            StringBuilder form = new StringBuilder("Mã đơn vị:,u" + unit + "\n\nMã chỉ số,Điểm tự chấm,Minh chứng\n");
            for (int i = 0; i < INDICATORS; i++) {
                BigDecimal own = BigDecimal.valueOf(points[unit][i])
                        .multiply(BigDecimal.valueOf(quarters[i]))
                        .divide(BigDecimal.valueOf(4));
                form.append((i / 2 + 1) + "." + (i % 2 + 1) + "," + own + ",x\n");
            }
            Files.writeString(folder.resolve("bai-nop/u" + unit + ".csv"), form);
        }
        Files.writeString(folder.resolve("dti.yaml"), plan);
        Results results = MainLine.load(folder).run(new Results.Options(Stage.FINAL, false, false), Progress.SILENT);
        assertThat(results.hasErrors()).as(results.notices().toString()).isFalse();
        return results;
    }
}
