package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.analysis.WhatIf;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.files.Progress;
import vn.dti.indicator.Indicator;
import vn.dti.intake.TypedValue;
import vn.dti.ranking.RankingRow;
import vn.dti.run.MainLine;
import vn.dti.run.Results;

/** {@code dti what-if}: what it says is what scoring the changed folder says, and nothing is written. */
class WhatIfTest {

    private static final int ASSESSMENTS = 200;
    private static final int UNITS = 4;
    private static final String SET =
            """
              - code: "1"
                name: Nhóm
                pillars: [p]
                indicators:
                  - {code: "1.1", name: Bậc, max: 10, inputs: {a: Cuộc họp}, rule: {steps: {at_least: {1: 3, 3: 7, 6: 10}}}}
                  - {code: "1.2", name: Tỷ lệ, max: 20, inputs: {a: Hồ sơ, b: Tổng}, rule: {ratio: {of: a/b, target: 80%}}}
                  - {code: "1.3", name: Mỗi, max: 15, inputs: {a: Mô hình}, rule: {per_item: {award: 4}}}
                  - code: "1.4"
                    name: Tổng
                    max: 12
                    inputs: {a: Hộ, b: Tổng số hộ}
                    rule: {sum: [{max: 8, rule: {ratio: {of: a/b}}}, {max: 4, rule: {per_item: {award: 1/10, of: a}}}]}
              - code: "2"
                name: Nhóm hai
                pillars: [q]
                indicators:
                  - {code: "2.1", name: Tương đối, max: 12, inputs: {a: Người}, rule: {relative: {to: range}}}
                  - {code: "2.2", name: Điểm, max: 9}
            """;

    @TempDir
    Path root;

    /** Fewer points taken off are no loss. */
    @Test
    void whatAPenaltyTakesOffIsNoGain() {
        new AssessmentFolder(root)
                .set(
                        """
                          - code: "1"
                            name: Nhóm
                            pillars: [p]
                            indicators:
                              - {code: "1.1", name: Điểm, max: 10}
                              - {code: "1.2", name: Trừ, max: 5, role: penalty, inputs: {a: Lần}, rule: {per_item: {award: 1}}}
                        """)
                .plan(List.of("u0", "u1"), "")
                .claims("u0", "1.1,,,9,x", "1.2,2,,,x")
                .claims("u1", "1.1,,,8,x", "1.2,0,,,x");
        assertThat(Ran.dti("what-if", "u0", "1.2", "a=0", "-C", root).out())
                .contains("1.2 Trừ: a = 0 (hiện nay 2)", "  điểm trừ: 2,00 → 0,00 (−2,00), tối đa 5\n", "2 → 1");
        assertThat(Ran.dti("what-if", "u0", "1.2", "points=1", "-C", root, "--lang", "en")
                        .out())
                .contains("1.2 Trừ: 1.00 points taken off", "  points taken off: 2.00 → 1.00 (−1.00), at most 5\n");
    }

    @Test
    void saysWhatScoringTheChangedFolderSays() throws Exception {
        Random random = new Random(20);
        for (int i = 0; i < ASSESSMENTS; i++) {
            holds(random, Files.createDirectory(root.resolve("ky-" + i)));
        }
    }

    private static void holds(Random random, Path at) throws Exception {
        AssessmentFolder folder = new AssessmentFolder(at).set(SET);
        boolean rounds = random.nextInt(3) > 0;
        List<String> units = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            units.add("u" + unit);
            folder.claims(
                    "u" + unit,
                    "1.1," + random.nextInt(8) + ",,,x",
                    "1.2," + random.nextInt(30) + ",30,,x",
                    "1.3," + random.nextInt(5) + ",,,x",
                    "1.4," + random.nextInt(30) + ",30,,x",
                    "2.1," + random.nextInt(50) + ",,,x",
                    "2.2,,," + random.nextInt(10) + ",x");
        }
        String more = rounds ? "rounds: [{code: l1, name: Lần 1}, {code: l2, name: Lần 2}]\n" : "";
        folder.plan(units, more);
        Map<String, String> last = new LinkedHashMap<>();
        if (rounds) {
            folder.decisions("l1", "u0,1.1,,,2,vì,A", "u1,2.1,7,,,vì,A");
            last.put("u0,1.2", "u0,1.2,11,,,vì,A");
            last.put("u1,1.1", "u1,1.1,,,5,vì,A");
            folder.decisions("l2", last.values().toArray(String[]::new));
        }
        String unit = "u" + random.nextInt(UNITS);
        List<String> codes = new ArrayList<>(List.of("1.1", "1.2", "1.3", "1.4", "2.1", "2.2"));
        Collections.shuffle(codes, random);

        Results results = run(folder);
        Results.KindResults kind = results.kinds().get(0);
        List<WhatIf.Change> changes = new ArrayList<>();
        for (String code : codes.subList(0, 1 + random.nextInt(3))) {
            Indicator indicator = kind.kind().set().indicators().stream()
                    .filter(each -> each.code().text().equals(code))
                    .findFirst()
                    .orElseThrow();
            boolean points = code.equals("2.2") || random.nextInt(4) == 0;
            boolean denominator = !points && indicator.inputs().size() > 1 && random.nextInt(3) == 0;
            String value = String.valueOf(points ? random.nextInt(10) : random.nextInt(30) + (denominator ? 30 : 0));
            String letter = denominator ? "b" : "a";
            changes.add(new WhatIf.Change(
                    indicator.code(),
                    points
                            ? Map.of()
                            : Map.of(
                                    letter,
                                    TypedValue.input(indicator, letter, value).orElseThrow()),
                    points ? TypedValue.points(indicator, value, 2) : Optional.empty()));
            // What the last round corrected of the other input stays.
            String kept = unit.equals("u0") && code.equals("1.2") && rounds ? "11" : "";
            String cells = points ? ",," + value : denominator ? kept + "," + value + "," : value + ",,";
            last.put(unit + "," + code, unit + "," + code + "," + cells + ",vì,B");
        }
        String written = last.values().toString();
        WhatIf whatIf =
                WhatIf.of(results, kind, kind.scorecard(new UnitCode(unit)).orElseThrow(), changes);
        if (!rounds) {
            folder.plan(units, "rounds: [{code: l2, name: Lần 2}]\n");
        }
        folder.decisions("l2", last.values().toArray(String[]::new));
        Results.KindResults scored = run(folder).kinds().get(0);
        assertThat(whatIf.errors()).isEmpty();
        for (WhatIf.Moved moved : whatIf.rankings()) {
            RankingRow expected = scored.ranking(moved.ranking().scope().code())
                    .orElseThrow()
                    .row(new UnitCode(unit))
                    .orElseThrow();
            assertThat(moved.after().rank()).as(at + " " + written).isEqualTo(expected.rank());
            assertThat(moved.after().total()).as(at + " " + written).isEqualTo(expected.total());
            assertThat(moved.ranking().rows().stream().map(RankingRow::total))
                    .isEqualTo(scored.ranking(moved.ranking().scope().code()).orElseThrow().rows().stream()
                            .map(RankingRow::total)
                            .toList());
        }
        for (WhatIf.Change change : changes) {
            assertThat(whatIf.after()
                            .indicator(change.indicator())
                            .orElseThrow()
                            .at(Stage.FINAL)
                            .points())
                    .as(at + " " + written)
                    .isEqualTo(scored.scorecard(new UnitCode(unit))
                            .orElseThrow()
                            .indicator(change.indicator())
                            .orElseThrow()
                            .at(Stage.FINAL)
                            .points());
        }
    }

    private static Results run(AssessmentFolder folder) throws Exception {
        return MainLine.load(folder.root()).run(new Results.Options(Stage.FINAL, false, false), Progress.SILENT);
    }

    private AssessmentFolder two() {
        return new AssessmentFolder(root)
                .set(SET)
                .plan(List.of("u0", "u1"), "")
                .claims("u0", "1.1,1,,,x", "1.2,10,20,,x", "1.3,1,,,x", "1.4,3,30,,x", "2.1,3,,,x", "2.2,,,4,x")
                .claims("u1", "1.1,1,,,x", "1.2,11,20,,x", "1.3,1,,,x", "1.4,3,30,,x", "2.1,3,,,x", "2.2,,,4,x");
    }

    @Test
    void namesWhomTheUnitPassesAndWritesNothing() throws Exception {
        two();
        List<Path> before = files();
        Ran ran = Ran.dti("what-if", "Đơn vị u0", "Tỷ lệ", "a=12", "2.2", "points=4,5", "-C", root);
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains(
                        "a = 12 (hiện nay 10)", "12,50 → 15,00 điểm (+2,50)", "2 → 1", "vượt Đơn vị u1", "4,00 → 4,50");
        assertThat(files()).isEqualTo(before);
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.walk(root)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.1,a=nhiều,số không âm",
        "1.1,a=-3,số không âm",
        "1.1,c=3,a=số không âm; points=0–10",
        "1.1,points=11,points=0–10",
        "a=3,1.1,viết mã chỉ số trước",
        "1.1,2.2,Hãy viết một trong",
        "9.9,a=1,9.9"
    })
    void badInputIsAUsageErrorThatSaysWhatMayStand(String first, String second, String said) {
        two();
        Ran ran = Ran.dti("what-if", "u0", first, second, "-C", root);
        assertThat(ran.exit()).as(ran.out()).isEqualTo(2);
        assertThat(ran.err()).contains(said);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aMissingInputIsNamedAndNoPointsAreInvented() {
        two().claims("u0", "1.1,1,,,x", "1.2,,,,x", "1.3,1,,,x", "1.4,3,30,,x", "2.1,3,,,x", "2.2,,,4,x");
        Ran ran = Ran.dti("what-if", "u0", "1.2", "a=12", "-C", root);
        assertThat(ran.exit()).as(ran.out()).isEqualTo(2);
        assertThat(ran.err()).contains("b");
        assertThat(Ran.dti("what-if", "u0", "1.2", "a=12", "b=20", "-C", root).exit())
                .isZero();
    }
}
