package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.analysis.Improvement;
import vn.dti.analysis.WayUp;
import vn.dti.analysis.WaysUp;
import vn.dti.analysis.WhatIf;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.files.Progress;
import vn.dti.ranking.Ranker;
import vn.dti.ranking.Ranking;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorecards;
import vn.dti.scoring.StageScore;
import vn.dti.scoring.Total;

/** What is promised of a change is what scoring makes of it when it is decided, on random assessments of every rule. */
class WaysUpTest {

    private static final String SET =
            """
              - code: "1"
                name: Nhóm một
                pillars: [p]
                indicators:
                  - {code: "1.1", name: Bậc, max: 20, inputs: {a: Số cuộc họp}, rule: {steps: {at_least: {4: 20, 3: 15, 2: 10, 1: 5}}}}
                  - {code: "1.2", name: Tỷ lệ, max: 10, inputs: {a: Hồ sơ, b: Tổng}, rule: {ratio: {of: a/b, target: 60%}}}
                  - {code: "1.3", name: Có không, max: 5, inputs: {a: Có kế hoạch}, rule: {yes_no: {}}}
                  - {code: "1.4", name: Chọn, max: 8, inputs: {a: Ai}, rule: {choice: {options: {"Chủ tịch": 100%, "Phó": 1/2, "Chưa có": 0}}}}
                  - {code: "1.5", name: Giảm, max: 6, inputs: {a: Trễ, b: Tổng}, rule: {ratio: {of: 1 - a/b, target: 90%}}}
              - code: "2"
                name: Nhóm hai
                pillars: [q]
                indicators:
                  - {code: "2.1", name: Mỗi việc, max: 10, inputs: {a: Số việc}, rule: {per_item: {award: 2.5, of: a}}}
                  - {code: "2.2", name: Danh mục, max: 9, inputs: {a: Một, b: Hai}, rule: {checklist: {parts: {a: 1/3, b: 2/3}}}}
                  - {code: "2.3", name: So với tốt nhất, max: 12, inputs: {a: Lượt, b: Dân}, rule: {relative: {of: a/b, to: best}}}
                  - {code: "2.4", name: Chấm, max: 7}
              - code: "3"
                name: Nhóm ba
                pillars: [p, q]
                indicators:
                  - code: "3.1"
                    name: Tổng
                    max: 15
                    inputs: {a: Tử, b: Mẫu, c: Thêm}
                    rule: {sum: [{max: 10, rule: {ratio: {of: a/b}}}, {max: 5, rule: {per_item: {award: 1, of: c}}}]}
                  - {code: "3.2", name: Cộng, max: 3, role: bonus}
                  - {code: "3.3", name: Trừ, max: 4, role: penalty}
                  - {code: "3.4", name: Công thức, max: 6, inputs: {a: Số}, rule: {formula: "MIN(1, a / 8) * max"}}
                  - {code: "3.5", name: Hạn, max: 5, inputs: {a: Ngày}, rule: {deadline: {by: 2024-03-31}}}
                  - {code: "3.6", name: Khoảng, max: 6, inputs: {a: Điểm đo}, rule: {relative: {of: a, to: range}}}
              - code: "4"
                name: Nhóm bốn
                pillars: [p]
                below_zero: false
                indicators:
                  - {code: "4.1", name: Ít, max: 4}
                  - {code: "4.2", name: Trừ một, max: 5, role: penalty}
                  - {code: "4.3", name: Trừ hai, max: 2, role: penalty}
            """;

    private static final List<String> RANKINGS = List.of(
            "ranking: {decimals: 2}\n",
            "ranking: {decimals: 0, ties: dense}\n",
            "ranking: {decimals: 1, tie_break: [q, points]}\n",
            "ranking: {decimals: 0, tie_break: [exact]}\nbands:\n  - {name: Tốt, at_least: 80}\n  - {name: Khá, at_least: 60}\n  - {name: Trung bình, at_least: 0}\n",
            "ranking: {decimals: 1}\nbands:\n  - {name: Tốt, at_least: 60, every: {pillar: 60%, group: 50%}, no_zero: [\"1.1\"]}\n  - {name: Khá, at_least: 40, every: {pillar: 50%}}\n  - {name: Đạt, at_least: 0}\n");

    @TempDir
    Path root;

    @Test
    void promisesAreKeptWhenTheyAreDecidedAndFewerDoNotDo() throws Exception {
        int ways = 0;
        int withinClusters = 0;
        int tried = 0;
        for (int round = 0; round < 200; round++) {
            Random random = new Random(round);
            AssessmentFolder folder = folder(round, random);
            Results results = run(folder);
            Results.KindResults kind = results.kinds().get(0);
            List<WayUp> all = WaysUp.of(results, kind);
            for (WayUp way : all) {
                Scorecard card = kind.scorecard(way.unit().code()).orElseThrow();
                int now = rank(results, way);
                for (WayUp.Way each : way.ways()) {
                    ways++;
                    withinClusters += way.cluster().isPresent() ? 1 : 0;
                    WhatIf whatIf = WhatIf.of(results, kind, card, each.changes());
                    Total then = whatIf.totalAfter(way.scope().code());
                    assertThat(then.points()).as("points, assessment " + round).isEqualTo(each.points());
                    assertThat(then.value()).contains(each.value());
                    int rank = whatIf.rankings().stream()
                            .filter(moved -> isOf(moved.ranking(), way))
                            .flatMap(moved -> moved.after().rank().stream())
                            .findFirst()
                            .orElseThrow();
                    assertThat(rank).as("rank, assessment " + round).isLessThanOrEqualTo(each.rank());
                    if (way.band().isEmpty()) {
                        assertThat(each.rank()).isLessThan(now);
                    }
                    for (Improvement improvement : each.improvements()) {
                        assertThat(whatIf.after()
                                        .indicator(improvement.indicator().code())
                                        .orElseThrow()
                                        .at(Stage.FINAL)
                                        .points())
                                .isEqualByComparingTo(improvement.points());
                    }
                }
                assertThat(way.rank()).isEqualTo(now);
                if (round < 24) {
                    tried += fewerDoNotDo(results, kind, card, way);
                }
            }
            if (!all.isEmpty() && !all.get(0).ways().isEmpty()) {
                decided(folder, results, kind, all.get(0));
            }
        }
        assertThat(ways).isGreaterThan(1000);
        assertThat(withinClusters).isGreaterThan(100);
        assertThat(tried).isGreaterThan(1000);
    }

    /** Every set of fewer changes, each as far as it goes, is tried; where nothing is proposed, all of them together. */
    private static int fewerDoNotDo(Results results, Results.KindResults kind, Scorecard card, WayUp way) {
        List<Improvement> most = WaysUp.improvements(results, kind, card, Stage.FINAL).stream()
                .map(each -> each.get(each.size() - 1))
                .toList();
        if (way.ways().isEmpty()) {
            assertThat(reaches(results, kind, card, way, most))
                    .as("nothing for " + way)
                    .isFalse();
            return 1;
        }
        if (!way.fewest()) {
            return 0;
        }
        int tried = 0;
        for (int size = 1; size < way.ways().get(0).improvements().size(); size++) {
            for (List<Improvement> chosen : sets(most, size, 0)) {
                assertThat(reaches(results, kind, card, way, chosen))
                        .as(chosen.stream()
                                        .map(each -> each.indicator().code().text())
                                        .toList() + " for " + way)
                        .isFalse();
                tried++;
            }
        }
        return tried;
    }

    /** What the rankings and bands of the program say when the unit has these points and all others stay as they are. */
    private static boolean reaches(
            Results results, Results.KindResults kind, Scorecard card, WayUp way, List<Improvement> chosen) {
        Map<IndicatorCode, StageScore> scores = new HashMap<>();
        for (Improvement each : chosen) {
            StageScore now =
                    card.indicator(each.indicator().code()).orElseThrow().at(Stage.FINAL);
            scores.put(
                    each.indicator().code(),
                    new StageScore(each.points(), true, true, now.decidedBy(), now.inputs(), now.computed()));
        }
        Scorecard then = card.with(Stage.FINAL, scores);
        if (way.band().isPresent()) {
            return Ranker.band(kind.kind(), then, Stage.FINAL)
                    .filter(band -> band.atLeast().compareTo(way.band().get().atLeast()) >= 0)
                    .isPresent();
        }
        Scorecards cards = Scorecards.of(kind.scorecards().stream()
                .map(each -> each.unit().equals(card.unit()) ? then : each)
                .toList());
        return Stream.concat(
                        Ranker.rank(kind.kind(), cards, Stage.FINAL).stream(),
                        Ranker.rankWithin(results.assessment().clusters(), kind.kind(), cards, Stage.FINAL).stream())
                .filter(ranking -> isOf(ranking, way))
                .anyMatch(ranking ->
                        ranking.row(way.unit().code()).orElseThrow().rank().orElseThrow() < way.rank());
    }

    private static List<List<Improvement>> sets(List<Improvement> of, int size, int from) {
        List<List<Improvement>> sets = new ArrayList<>();
        if (size == 0) {
            sets.add(List.of());
            return sets;
        }
        for (int i = from; i < of.size(); i++) {
            for (List<Improvement> rest : sets(of, size - 1, i + 1)) {
                List<Improvement> set = new ArrayList<>(List.of(of.get(i)));
                set.addAll(rest);
                sets.add(set);
            }
        }
        return sets;
    }

    /** The change as a decision in the folder: scoring it anew says what what-if says, of every unit. */
    private void decided(AssessmentFolder folder, Results results, Results.KindResults kind, WayUp way)
            throws Exception {
        Scorecard card = kind.scorecard(way.unit().code()).orElseThrow();
        WayUp.Way chosen = way.ways().get(0);
        WhatIf whatIf = WhatIf.of(results, kind, card, chosen.changes());
        List<String> rows = new ArrayList<>();
        for (WhatIf.Change change : chosen.changes()) {
            Map<String, String> cells = new TreeMap<>();
            change.inputs().forEach((letter, value) -> cells.put(letter, value.text()));
            rows.add(way.unit().code() + "," + change.indicator() + "," + cells.getOrDefault("a", "") + ","
                    + cells.getOrDefault("b", "") + "," + cells.getOrDefault("c", "") + ","
                    + change.points().map(Object::toString).orElse("") + ",vì thế,Hội đồng");
        }
        folder.file(
                "tham-dinh/lan-2/them.csv",
                "Mã đơn vị,Mã chỉ số,a,b,c,Điểm thẩm định,Lý do,Người thẩm định\n" + String.join("\n", rows) + "\n");
        Results anew = run(folder);
        for (WhatIf.Moved moved : whatIf.rankings()) {
            Ranking ranking = anew.kinds().get(0).allRankings().stream()
                    .filter(each -> each.scope().equals(moved.ranking().scope())
                            && each.cluster().equals(moved.ranking().cluster()))
                    .findFirst()
                    .orElseThrow();
            assertThat(shown(ranking)).as(chosen.toString()).isEqualTo(shown(moved.ranking()));
        }
    }

    private static List<String> shown(Ranking ranking) {
        return ranking.rows().stream()
                .map(row -> row.rank().map(Object::toString).orElse("–") + " "
                        + row.scorecard().unit().code() + " "
                        + row.total()
                                .map(total -> total.points() + "/" + total.maximum() + " " + total.value())
                                .orElse(""))
                .collect(Collectors.toList());
    }

    private static boolean isOf(Ranking ranking, WayUp way) {
        return ranking.scope().equals(way.scope()) && ranking.cluster().equals(way.cluster());
    }

    private static int rank(Results results, WayUp way) {
        return ranking(results, way).row(way.unit().code()).orElseThrow().rank().orElseThrow();
    }

    private static Ranking ranking(Results results, WayUp way) {
        return results.kinds().get(0).allRankings().stream()
                .filter(each -> isOf(each, way))
                .findFirst()
                .orElseThrow();
    }

    private static Results run(AssessmentFolder folder) throws Exception {
        Results results =
                MainLine.load(folder.root()).run(new Results.Options(Stage.FINAL, false, false), Progress.SILENT);
        assertThat(results.hasErrors())
                .as(results.notices().stream()
                        .filter(notice -> notice.isError())
                        .toList()
                        .toString())
                .isFalse();
        return results;
    }

    /** Every other unit in one cluster, the rest in the other. */
    private static void clustered(AssessmentFolder folder, List<String> units) {
        try {
            String plan = Files.readString(folder.root().resolve("dti.yaml"))
                    .replace("ranking: {", "ranking: {within: [cluster], ");
            for (int unit = 0; unit < units.size(); unit++) {
                plan = plan.replace(
                        "name: Đơn vị " + units.get(unit) + ",",
                        "name: Đơn vị " + units.get(unit) + ", cluster: " + (unit % 2 == 0 ? "bien" : "nui") + ",");
            }
            folder.file("dti.yaml", plan + "clusters: [{code: bien, name: Ven biển}, {code: nui, name: Miền núi}]\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AssessmentFolder folder(int round, Random random) {
        List<String> units = new ArrayList<>();
        int count = 3 + random.nextInt(4);
        for (int unit = 0; unit < count; unit++) {
            units.add("u" + unit);
        }
        AssessmentFolder folder = new AssessmentFolder(root.resolve("t" + round))
                .set(SET)
                .plan(
                        units,
                        RANKINGS.get(random.nextInt(RANKINGS.size()))
                                + "rounds:\n  - {code: lan-1, name: Lần 1}\n  - {code: lan-2, name: Lần 2}\n");
        if (round % 3 == 0) {
            clustered(folder, units);
        }
        List<String> decisions = new ArrayList<>();
        for (String unit : units) {
            List<String> rows = new ArrayList<>();
            int whole = 5 + random.nextInt(20);
            rows.add("1.1," + maybe(random, random.nextInt(6)) + ",,,,x");
            rows.add("1.2," + random.nextInt(whole + 1) + "," + whole + ",,,x");
            rows.add("1.3," + (random.nextBoolean() ? "có" : "không") + ",,,,x");
            rows.add(
                    "1.4," + maybe(random, List.of("Chủ tịch", "Phó", "Chưa có").get(random.nextInt(3))) + ",,,,x");
            rows.add("1.5," + random.nextInt(whole + 1) + "," + whole + ",,,x");
            rows.add("2.1," + maybe(random, random.nextInt(5)) + ",,,,x");
            rows.add("2.2," + (random.nextBoolean() ? "có" : "không") + "," + (random.nextBoolean() ? "có" : "không")
                    + ",,,x");
            rows.add("2.3," + random.nextInt(30) + "," + (20 + random.nextInt(9)) + ",,,x");
            rows.add("2.4,,,," + maybe(random, random.nextInt(8)) + ",x");
            rows.add("3.1," + random.nextInt(whole + 1) + "," + whole + "," + random.nextInt(7) + ",,x");
            rows.add("3.2,,,," + random.nextInt(4) + ",x");
            rows.add("3.3,,,," + random.nextInt(3) + ",x");
            rows.add("3.4," + random.nextInt(10) + ",,,,x");
            rows.add("3.5,2024-0" + (1 + random.nextInt(8)) + "-15,,,,x");
            rows.add("3.6," + random.nextInt(12) + ",,,,x");
            rows.add("4.1,,,," + random.nextInt(5) + ",x");
            rows.add("4.2,,,," + random.nextInt(6) + ",x");
            rows.add("4.3,,,," + random.nextInt(3) + ",x");
            folder.file(
                    "bai-nop/" + unit + ".csv",
                    "Mã đơn vị:," + unit + "\n\nMã chỉ số,a,b,c,Điểm tự chấm,Tài liệu kiểm chứng\n"
                            + String.join("\n", rows) + "\n");
            if (random.nextInt(3) == 0) {
                decisions.add(unit + ",1.2,,," + random.nextInt(11) + ",vì,A");
            }
            if (random.nextInt(3) == 0) {
                decisions.add(unit + ",2.1," + random.nextInt(4) + ",,,vì,B");
            }
        }
        if (!decisions.isEmpty()) {
            folder.decisions("lan-1", decisions.toArray(String[]::new));
        }
        return folder;
    }

    private static String maybe(Random random, Object value) {
        return random.nextInt(6) == 0 ? "" : value.toString();
    }
}
