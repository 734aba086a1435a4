package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.analysis.Analysis;
import vn.dti.analysis.AppraisalFigures;
import vn.dti.analysis.IndicatorFigures;
import vn.dti.analysis.KindAnalysis;
import vn.dti.analysis.Outlier;
import vn.dti.analysis.UnitProfile;
import vn.dti.analysis.UnitYears;
import vn.dti.code.KindCode;
import vn.dti.code.Stage;
import vn.dti.comparison.ComparedFile;
import vn.dti.comparison.ComparedResults;
import vn.dti.files.Progress;
import vn.dti.run.MainLine;
import vn.dti.run.Results;

/** The parts of the analysis on a small assessment, with figures worked out by hand. */
class AnalysisTest {

    private static final String SET =
            """
              - code: "1"
                name: Nhóm
                pillars: [p]
                indicators:
                  - {code: "1.1", name: Một, max: 10, lead: [Phòng Một]}
                  - {code: "1.2", name: Hai, max: 10, lead: [Phòng Hai]}
            """;

    private static final String ROUNDS = "rounds: [{code: lan-1, name: Lần 1}, {code: lan-2, name: Lần 2}]\n";

    @TempDir
    Path root;

    /** 1.1: 10, 10, 10, 4; 1.2: 2, 4, 6, 8 after the appraisal. */
    private AssessmentFolder four() {
        return new AssessmentFolder(root)
                .set(SET)
                .plan(List.of("u0", "u1", "u2", "u3"), ROUNDS)
                .claims("u0", "1.1,,,10,x", "1.2,,,6,x")
                .claims("u1", "1.1,,,10,x", "1.2,,,4,x")
                .claims("u2", "1.1,,,10,x", "1.2,,,6,x")
                .claims("u3", "1.1,,,8,x", "1.2,,,8,x")
                .decisions(
                        "lan-1", "u0,1.2,,,2,thiếu,An", "u3,1.1,,,4,,Bình", "u2,1.2,,,5,thiếu,Bình", "u1,1.2,,,4,,An")
                .file(
                        "tham-dinh/lan-2/a.csv",
                        "Mã đơn vị,Mã chỉ số,Điểm thẩm định,Lý do,Người thẩm định\nu2,1.2,6,đủ,An\n");
    }

    private KindAnalysis analysed() throws Exception {
        return analysis().kinds().get(0);
    }

    private Analysis analysis(Path... earlier) throws Exception {
        Results results = MainLine.load(root).run(new Results.Options(Stage.FINAL, false, false), Progress.SILENT);
        List<ComparedResults> years = new ArrayList<>();
        for (Path each : earlier) {
            try (InputStream in = Files.newInputStream(each)) {
                years.add(ComparedFile.read(in));
            }
        }
        return Analysis.of(results, years);
    }

    @Test
    void indicators() throws Exception {
        four();
        IndicatorFigures one = analysed().indicators().get(0);
        IndicatorFigures two = analysed().indicators().get(1);
        assertThat(one.spread().full()).isEqualTo(3);
        assertThat(one.spread().fullShare()).contains(new BigDecimal("75.0"));
        assertThat(two.spread().first()).contains(new BigDecimal("3.50"));
        assertThat(two.spread().median()).contains(new BigDecimal("5.00"));
        assertThat(two.spread().third()).contains(new BigDecimal("6.50"));
        // Ranks 3, 3, 3, 1 against 1, 2, 3, 4: the one with less in 1.1 has most in 1.2; −0.77 and −3/√18.
        assertThat(one.association().spearman()).contains(new BigDecimal("-0.77"));
        assertThat(one.association().kendall()).contains(new BigDecimal("-0.71"));
        assertThat(one.association().isNegative()).isTrue();
        assertThat(two.correction().lowered()).isEqualTo(1);
        assertThat(two.correction().lost()).isEqualByComparingTo("4");
    }

    @Test
    void appraisal() throws Exception {
        four();
        AppraisalFigures appraisal = analysed().appraisal();
        // An: −4, 0 and +1 on 1.2; Bình: −4 on 1.1, −1 on 1.2.
        assertThat(appraisal.appraisers())
                .extracting(
                        AppraisalFigures.Decided::who,
                        AppraisalFigures.Decided::decisions,
                        AppraisalFigures.Decided::changing,
                        AppraisalFigures.Decided::mean,
                        AppraisalFigures.Decided::share,
                        each -> each.others().orElseThrow().toPlainString(),
                        each -> each.shareThere().orElseThrow().toPlainString())
                .containsExactly(
                        Tuple.tuple("An", 3, 2, new BigDecimal("-1.00"), new BigDecimal("-10.00"), "-10.00", "-10.00"),
                        Tuple.tuple(
                                "Bình", 2, 2, new BigDecimal("-2.50"), new BigDecimal("-25.00"), "-10.00", "-10.00"));
        assertThat(appraisal.offices())
                .extracting(AppraisalFigures.Decided::who, AppraisalFigures.Decided::decisions)
                .containsExactly(Tuple.tuple("Phòng Hai", 4), Tuple.tuple("Phòng Một", 1));
        assertThat(appraisal.withoutReason())
                .extracting(each -> each.unit().code().text(), AppraisalFigures.Changed::who)
                .containsExactly(Tuple.tuple("u3", "Bình"));
        assertThat(appraisal.undone())
                .extracting(each -> each.unit().code().text(), AppraisalFigures.Changed::after)
                .containsExactly(Tuple.tuple("u2", new BigDecimal("6.00")));
        // u0 and u3 claimed 4 of 10 more each, u1 and u2 nothing.
        assertThat(appraisal.units())
                .extracting(each -> each.unit().code().text(), AppraisalFigures.Found::share)
                .startsWith(Tuple.tuple("u0", new BigDecimal("40.00")), Tuple.tuple("u3", new BigDecimal("40.00")));
    }

    /** Raised by 2 in 1.1 is not lowered; 4 lost in 1.2: claimed 2 of 20 more than was found. */
    @Test
    void whatTheCouncilRaisedIsNotCountedAsLowered() throws Exception {
        new AssessmentFolder(root)
                .set(SET)
                .plan(List.of("u0", "u1"), ROUNDS)
                .claims("u0", "1.1,,,5,x", "1.2,,,6,x")
                .claims("u1", "1.1,,,5,x", "1.2,,,6,x")
                .decisions("lan-1", "u0,1.1,,,7,đủ,An", "u0,1.2,,,2,thiếu,An");
        assertThat(analysed().appraisal().units())
                .extracting(
                        AppraisalFigures.Found::decided, AppraisalFigures.Found::lowered, AppraisalFigures.Found::share)
                .containsExactly(Tuple.tuple(2, 1, new BigDecimal("10.00")));
    }

    @Test
    void strengths() throws Exception {
        four();
        UnitProfile last = List.copyOf(analysed().profiles()).get(3);
        assertThat(last.strong())
                .extracting(each -> each.indicator().code().text(), UnitProfile.Difference::difference)
                .containsExactly(Tuple.tuple("1.2", new BigDecimal("3.00")));
        assertThat(last.weak())
                .extracting(each -> each.indicator().code().text(), UnitProfile.Difference::difference)
                .containsExactly(Tuple.tuple("1.1", new BigDecimal("-6.00")));
        assertThat(last.lacking())
                .extracting(
                        each -> each.indicator().code().text(), UnitProfile.Lacking::full, UnitProfile.Lacking::others)
                .containsExactly(Tuple.tuple("1.1", 3, 3));
        assertThat(last.leading()).extracting(each -> each.code().text()).containsExactly("1.2");
    }

    /** The shares 0.50 to 0.56 and 0.90: median 0.535, distances' median 0.02; 0.6745 × 0.365 / 0.02 = 12.31. */
    @Test
    void aShareFarFromTheOthersIsNamedWithItsCell() throws Exception {
        String set =
                """
                  - code: "1"
                    name: Nhóm
                    indicators:
                      - {code: "1.1", name: Một, max: 10, inputs: {a: Đạt, b: Tổng}, rule: {ratio: {of: a/b}}}
                """;
        List<String> units = new ArrayList<>();
        AssessmentFolder folder = new AssessmentFolder(root).set(set);
        int[] of = {50, 51, 52, 53, 54, 55, 56, 90};
        for (int i = 0; i < of.length; i++) {
            units.add("u" + i);
            folder.claims("u" + i, "1.1," + of[i] + ",100,,x");
        }
        folder.plan(units, "");
        List<Outlier> oddities = analysed().oddities();
        assertThat(oddities)
                .extracting(
                        each -> each.unit().code().text(),
                        Outlier::value,
                        Outlier::median,
                        Outlier::score,
                        each -> each.place().orElseThrow().file())
                .containsExactly(Tuple.tuple(
                        "u7",
                        new BigDecimal("0.9000"),
                        new BigDecimal("0.5350"),
                        new BigDecimal("12.31"),
                        "bai-nop/u7.csv"));
    }

    /** Results of an earlier year: units with their predecessors, points of 20, of which those of group 1. */
    private Path earlier(int year, String... units) throws Exception {
        StringBuilder all = new StringBuilder();
        int rank = 0;
        for (String unit : units) {
            String[] parts = unit.split(":");
            rank++;
            all.append(rank > 1 ? "," : "")
                    .append(
                            """
                            {"code": "%1$s", "name": "%1$s", "status": "scored", "predecessors": [%2$s],
                             "scopes": {"chuyen-doi-so": {"final":
                                 {"points": "%3$s", "maximum": "20", "value": "%4$s"}}},
                             "indicators": {},
                             "groups": {"1": {"points": "%3$s", "maximum": "20", "value": "%4$s"}}}
                            """
                                    .formatted(
                                            parts[0],
                                            parts.length < 3 ? "" : "\"" + parts[2].replace("+", "\",\"") + "\"",
                                            parts[1],
                                            new BigDecimal(parts[1])
                                                    .multiply(BigDecimal.valueOf(5))
                                                    .setScale(2)));
        }
        Path file = root.resolve("nam-" + year + ".json");
        Files.writeString(
                file,
                """
                {"schema": "dti-results/1", "assessment": {"title": "Năm %d", "year": %d},
                 "kinds": [{"code": "xa", "name": "Các xã", "ranked": true, "set": {"id": "bo"},
                   "groups": {"1": {"name": "Nhóm"}}, "rankings": [], "units": [%s]}], "notices": []}
                """
                        .formatted(year, year, all));
        return file;
    }

    private void predecessors(String unit, String codes) throws Exception {
        Path plan = root.resolve("dti.yaml");
        Files.writeString(
                plan,
                Files.readString(plan)
                        .replace(
                                "name: Đơn vị " + unit + ", kind: xa",
                                "name: Đơn vị " + unit + ", kind: xa, predecessors: [" + codes + "]"));
    }

    private static UnitYears of(List<UnitYears> years, String unit) {
        return years.stream()
                .filter(each -> each.unit().code().text().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void yearsFollowMergedUnits() throws Exception {
        four();
        predecessors("u0", "cu-1, cu-2");
        Path before = earlier(2023, "cu-1:12", "cu-2:8", "u1:6");
        UnitYears merged = of(analysis(before).years().get(new KindCode("xa")), "u0");
        assertThat(merged.years())
                .extracting(UnitYears.OfYear::year, UnitYears.OfYear::value, each -> each.rank()
                        .isPresent())
                .containsExactly(
                        Tuple.tuple(2023, new BigDecimal("50.00"), false),
                        Tuple.tuple(2024, new BigDecimal("60.00"), true));
        assertThat(merged.rise()).contains(new BigDecimal("10.00"));
        assertThat(merged.groups()).hasSize(1);
        assertThat(merged.groups().get(0).rise()).contains(new BigDecimal("10.00"));
        Ran ran = Ran.dti("analyze", root, "--years", before, "--only", "years");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Giá trị 2023", "50,00", "+10,00", "1 Nhóm");
    }

    /** As {@code diff} and the page do: what bore the code before was only one of its parts. */
    @Test
    void aMergedUnitThatKeepsTheCodeOfAPartIsHeldAgainstAllItsParts() throws Exception {
        four();
        predecessors("u0", "u0, cu-2");
        UnitYears merged = of(analysis(earlier(2023, "u0:12", "cu-2:8")).years().get(new KindCode("xa")), "u0");
        assertThat(merged.years().get(0).value()).isEqualTo(new BigDecimal("50.00"));
        assertThat(merged.years().get(0).rank()).isEmpty();
    }

    @Test
    void predecessorsOfPredecessorsAreFollowedAndTheYearsBetweenMayBeMissing() throws Exception {
        four();
        predecessors("u0", "cu-1, cu-2");
        Path later = earlier(2023, "cu-1:12:goc-1+goc-2", "cu-2:8");
        Path first = earlier(2020, "goc-1:4", "goc-2:2", "cu-2:6", "u1:6");
        for (List<Path> order : List.of(List.of(later, first), List.of(first, later))) {
            List<UnitYears> years = analysis(order.toArray(Path[]::new)).years().get(new KindCode("xa"));
            assertThat(of(years, "u0").years())
                    .extracting(UnitYears.OfYear::year, UnitYears.OfYear::value)
                    .containsExactly(
                            Tuple.tuple(2020, new BigDecimal("20.00")),
                            Tuple.tuple(2023, new BigDecimal("50.00")),
                            Tuple.tuple(2024, new BigDecimal("60.00")));
            assertThat(of(years, "u1").years())
                    .extracting(UnitYears.OfYear::year)
                    .containsExactly(2020, 2024);
        }
    }

    @Test
    void aYearNamedTwiceOrNotBeforeThisOneIsRefused() throws Exception {
        four();
        Path before = earlier(2023, "u1:6");
        Ran twice = Ran.dti("analyze", root, "--years", before, "--years", before);
        assertThat(twice.exit()).isEqualTo(2);
        assertThat(twice.err()).contains("2023", "hai lần");
        Ran later = Ran.dti("analyze", root, "--years", earlier(2024, "u1:6"));
        assertThat(later.exit()).isEqualTo(2);
        assertThat(later.err()).contains("năm trước năm 2024");
    }

    /** The whole fell from 120 to 100 in u0; u1 repeats both; u2 has ten times as many; u3's small numbers say nothing. */
    @Test
    void figuresAreHeldAgainstThoseOfLastYear() throws Exception {
        String inputs =
                """
                {"code": "%s", "name": "x", "status": "scored", "predecessors": [], "scopes": {}, "groups": {},
                 "indicators": {"1.1": {"inputs": {"self": {"a": "%s", "b": "%s"}}}}}""";
        new AssessmentFolder(root)
                .set(
                        """
                          - code: "1"
                            name: Nhóm
                            indicators:
                              - {code: "1.1", name: Một, max: 10, inputs: {a: Đạt, b: Tổng}, rule: {ratio: {of: a/b}}}
                        """)
                .plan(List.of("u0", "u1", "u2", "u3"), "previous: truoc.json\n")
                .claims("u0", "1.1,60,100,,x")
                .claims("u1", "1.1,61,101,,x")
                .claims("u2", "1.1,70,110,,x")
                .claims("u3", "1.1,5,9,,x")
                .file(
                        "truoc.json",
                        """
                        {"schema": "dti-results/1", "assessment": {"title": "Năm trước", "year": 2023},
                         "kinds": [{"code": "xa", "name": "Các xã", "indicators": {"1.1": {"name": "Một"}},
                           "rankings": [], "units": [%s]}], "notices": []}
                        """
                                .formatted(String.join(
                                        ",",
                                        inputs.formatted("u0", "50", "120"),
                                        inputs.formatted("u1", "61", "101"),
                                        inputs.formatted("u2", "7", "110"),
                                        inputs.formatted("u3", "5", "9"))));
        Ran ran = Ran.dti("analyze", root, "--only", "figures", "--format", "csv");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out().lines().filter(line -> line.contains("2023")))
                .satisfiesExactly(
                        line -> assertThat(line).contains("Đơn vị u2", "a (Đạt) là 70, gấp 10 lần"),
                        line -> assertThat(line).contains("Đơn vị u0", "Số liệu b (Tổng) là 100, giảm so với 120"),
                        line -> assertThat(line).contains("Đơn vị u1", "a (Đạt) là 61, y nguyên 61"),
                        line -> assertThat(line).contains("Đơn vị u1", "b (Tổng) là 101, y nguyên 101"));
        assertThat(Ran.dti("check", root).out()).contains("gấp 10 lần").doesNotContain("y nguyên", "giảm so với");
    }

    @Test
    void theFolderIsWholeAndTheSameEachTimeAndNothingForeignIsReplaced() throws Exception {
        four();
        Ran first = Ran.dti("analyze", root);
        assertThat(first.exit()).as(first.err()).isZero();
        Path folder = root.resolve("phan-tich");
        assertThat(folder).isDirectoryContaining("glob:**/phan-tich.html");
        byte[] page = Files.readAllBytes(folder.resolve("phan-tich.html"));
        byte[] book = Files.readAllBytes(folder.resolve("phan-tich.xlsx"));
        byte[] json = Files.readAllBytes(folder.resolve("phan-tich.json"));
        assertThat(Ran.dti("analyze", root).exit()).isZero();
        assertThat(folder.resolve("phan-tich.html"))
                .hasBinaryContent(page)
                .content()
                .contains("không phải kết quả công bố");
        assertThat(folder.resolve("phan-tich.xlsx")).hasBinaryContent(book);
        assertThat(folder.resolve("phan-tich.json")).hasBinaryContent(json);
        assertThat(new String(page, java.nio.charset.StandardCharsets.UTF_8))
                .contains("Độ chắc của hạng", "Đường lên rẻ nhất", "<svg")
                .doesNotContain("http:", "https:");
        Files.delete(folder.resolve("phan-tich.json"));
        Files.writeString(folder.resolve("phan-tich.xlsx"), "của người khác");
        Ran refused = Ran.dti("analyze", root);
        assertThat(refused.exit()).isNotZero();
        assertThat(folder.resolve("phan-tich.xlsx")).hasContent("của người khác");
        assertThat(Ran.dti("analyze", root, "--force").exit()).isZero();
    }

    @Test
    void formsWithErrorsAreAnalysedProvisionallyAndNothingIsWritten() throws Exception {
        four().claims("u3", "1.1,,,80,x", "1.2,,,8,x");
        Ran ran = Ran.dti("analyze", root);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("Đơn vị u0", "Còn nữa: thêm --only").doesNotContain("phan-tich.html");
        assertThat(root.resolve("phan-tich")).doesNotExist();
        assertThat(Ran.dti("analyze", root, "--provisional").exit()).isZero();
        assertThat(root.resolve("phan-tich/phan-tich.html")).content().contains("TẠM TÍNH");
    }

    /** Whose draws depend on nothing but what stands in this test; {@code DTI_GOLDEN=write} writes it anew. */
    @Test
    void theJsonIsPinned() throws Exception {
        four();
        Ran ran = Ran.dti("analyze", root, "--format", "json", "--quiet");
        assertThat(ran.exit()).as(ran.err()).isZero();
        Path expected = Path.of("src/test/resources/golden/analyze.json");
        if ("write".equals(System.getenv("DTI_GOLDEN"))) {
            Files.writeString(expected, ran.out());
        }
        assertThat(ran.out()).isEqualTo(Files.readString(expected));
    }
}
