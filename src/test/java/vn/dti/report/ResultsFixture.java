package vn.dti.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.AssessmentReader;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.EnteredValues;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Measurement;
import vn.dti.assessment.Reported;
import vn.dti.assessment.SourceCells;
import vn.dti.assessment.Submission;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Language;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.Texts;
import vn.dti.ranking.Ranker;
import vn.dti.run.Results;
import vn.dti.scoring.Scorer;
import vn.dti.yaml.DefinitionException;

/**
 * Results of a small assessment with a bit of everything: two kinds with rounds of their own, a shared group, a bonus, an
 * exclusion with its substitute, decisions, an explanation, measured inputs, a missing and a faulty unit, hostile text.
 */
final class ResultsFixture {

    static final String SET =
            """
            id: nho
            title: Bộ chỉ số nhỏ
            version: "2024"
            source: {document: Văn bản thử, note: Điểm là minh họa}
            pillars:
              - {code: p, name: Chính quyền số}
              - {code: q, name: Kinh tế số}
            groups:
              - code: "1"
                name: Nhận thức số
                pillars: [p, q]
                indicators:
                  - {code: "1.1", name: Họp ban chỉ đạo, max: 10, inputs: {a: Số cuộc họp}, rule: {per_item: {award: 2}}}
              - code: "2"
                name: Hoạt động
                pillars: [p]
                indicators:
                  - {code: "2.1", name: Hồ sơ trực tuyến, max: 20, inputs: {a: Hồ sơ trực tuyến, b: Tổng hồ sơ}, rule: {ratio: {}}}
                  - {code: "2.2", name: Điểm thưởng, max: 2, role: bonus, evidence: optional}
              - code: "3"
                name: Kinh tế
                pillars: [q]
                indicators:
                  - {code: "3.1", name: Thanh toán số, max: 10}
                  - {code: "3.2", name: Thôn kiểu mẫu, max: 5}
                  - {code: "3.3", name: Khối phố kiểu mẫu, max: 5, role: substitute}
            """;

    static final String PLAN =
            """
            title: "=Đánh giá năm 2024"
            year: 2024
            organiser: UBND huyện Thử
            basis: [Quyết định số 1/QĐ-UBND]
            kinds:
              - code: xa
                name: UBND các xã
                indicators: nho.yaml
                rounds: [{code: lan-1, name: Thẩm định lần 1}, {code: lan-2, name: Thẩm định lần 2}]
              - code: phong
                name: Các phòng
                indicators: nho.yaml
                ranked: true
                rounds: [{code: vong, name: Vòng duy nhất}]
              - {code: huyen, name: Huyện, indicators: nho.yaml, ranked: false}
            units:
              - {code: x1, name: Xã Một, kind: xa, predecessors: [cu-1, cu-2]}
              - {code: x2, name: "=Xã Hai", kind: xa}
              - {code: x3, name: Xã Ba, kind: xa}
              - {code: x4, name: Xã Bốn, kind: xa}
              - {code: p1, name: Phòng Một, kind: phong}
              - {code: h1, name: Huyện Thử, kind: huyen}
            not_assessed:
              - {indicators: ["3.2"], kind: xa, units: [x1], reason: Không có thôn, replaced_by: "3.3"}
              - {indicators: ["3.1"], kind: phong, reason: Chưa có hướng dẫn}
            bands: [{name: Tốt, at_least: 80}, {name: Khá, at_least: 0}]
            """;

    private static final SourceCells SPOT =
            new SourceCells(new SourceCells.Origin("bai-nop/x.xlsx", "Phiếu", false), 7, 4, 4, Optional.empty());

    private final Assessment assessment;
    private final Map<UnitCode, Map<IndicatorCode, Claim>> claims = new LinkedHashMap<>();
    private final Map<Stage, Map<UnitCode, Map<IndicatorCode, Decision>>> decisions = new LinkedHashMap<>();
    private final Map<UnitCode, Map<IndicatorCode, List<Explanation>>> explanations = new LinkedHashMap<>();
    private final Map<UnitCode, Map<IndicatorCode, Measurement>> measurements = new LinkedHashMap<>();

    ResultsFixture(Path folder, String plan, String set) throws IOException, DefinitionException {
        Files.writeString(folder.resolve("dti.yaml"), plan);
        Files.writeString(folder.resolve("nho.yaml"), set);
        assessment = AssessmentReader.read(folder).assessment();
    }

    /** The text of a file of the results folder. */
    static String written(Results results, Language language, Path target, String file) throws IOException {
        ResultsFolder.write(results, Texts.in(language), "0", target, "ket-qua", false, (done, all) -> {});
        return Files.readString(target.resolve(file));
    }

    /** The results of the small assessment. */
    static Results small(Path folder) throws IOException, DefinitionException {
        return smallFixture(folder).results(new Stage("final"), true, Set.of("x4"));
    }

    static ResultsFixture smallFixture(Path folder) throws IOException, DefinitionException {
        ResultsFixture fixture = new ResultsFixture(folder, PLAN, SET);
        fixture.claim("x1", "1.1", Map.of("a", "4"), null, "Biên bản 1; 2");
        fixture.claim("x1", "2.1", Map.of("a", "75", "b", "100"), null, "=HYPERLINK(\"x\")");
        fixture.claim("x1", "2.2", Map.of(), "1.5", "");
        fixture.claim("x1", "3.1", Map.of(), "4", "Báo cáo");
        fixture.claim("x1", "3.2", Map.of(), "5", "Ảnh");
        fixture.claim("x1", "3.3", Map.of(), "3", "Ảnh");
        fixture.claim("x2", "1.1", Map.of("a", "5"), null, "Biên bản");
        fixture.claim("x2", "2.1", Map.of("a", "1", "b", "3"), null, "Sổ theo dõi");
        fixture.claim("x2", "2.2", Map.of(), null, "");
        fixture.claim("x2", "3.1", Map.of(), "10", "Báo cáo");
        fixture.claim("x2", "3.2", Map.of(), "5", "Ảnh");
        fixture.claim("x4", "1.1", Map.of(), "1", "");
        fixture.claim("p1", "1.1", Map.of("a", "2"), null, "Biên bản");
        fixture.claim("h1", "1.1", Map.of("a", "3"), null, "Biên bản");
        fixture.decide(new Stage("lan-1"), "x1", "2.1", Map.of("a", "60"), null, "Số liệu không khớp", "Phòng VH&TT");
        fixture.decide(new Stage("lan-1"), "x2", "3.1", Map.of(), "6", "=cmd|' /C calc'!A0", "");
        fixture.decide(new Stage("lan-2"), "x2", "3.1", Map.of(), "8", "Đã bổ sung", "Ông A");
        fixture.decide(new Stage("vong"), "p1", "1.1", Map.of(), "5", "Thêm một cuộc", "Tổ thẩm định");
        fixture.explain(new Stage("lan-1"), "x2", "3.1", "Đã gửi thêm", "Công văn 9", "9");
        fixture.measure("x2", "1.1", Map.of("a", "3"));
        fixture.measure("h1", "1.1", Map.of("a", "1"));
        return fixture;
    }

    ResultsFixture claim(String unit, String indicator, Map<String, String> inputs, String points, String evidence) {
        claims.computeIfAbsent(new UnitCode(unit), key -> new LinkedHashMap<>())
                .put(
                        new IndicatorCode(indicator),
                        new Claim(
                                new IndicatorCode(indicator),
                                new EnteredValues(inputs(inputs), decimal(points)),
                                evidence,
                                "",
                                false,
                                false,
                                SPOT));
        return this;
    }

    void decide(
            Stage round,
            String unit,
            String indicator,
            Map<String, String> inputs,
            String points,
            String reason,
            String appraiser) {
        decisions
                .computeIfAbsent(round, key -> new LinkedHashMap<>())
                .computeIfAbsent(new UnitCode(unit), key -> new LinkedHashMap<>())
                .put(
                        new IndicatorCode(indicator),
                        new Decision(
                                round,
                                new UnitCode(unit),
                                new IndicatorCode(indicator),
                                new EnteredValues(inputs(inputs), decimal(points)),
                                reason,
                                appraiser,
                                SPOT));
    }

    void explain(Stage answers, String unit, String indicator, String text, String evidence, String proposed) {
        explanations
                .computeIfAbsent(new UnitCode(unit), key -> new LinkedHashMap<>())
                .put(
                        new IndicatorCode(indicator),
                        List.of(new Explanation(
                                Optional.of(answers),
                                new UnitCode(unit),
                                new IndicatorCode(indicator),
                                text,
                                evidence,
                                new EnteredValues(Map.of(), decimal(proposed)),
                                SPOT)));
    }

    void measure(String unit, String indicator, Map<String, String> inputs) {
        measurements
                .computeIfAbsent(new UnitCode(unit), key -> new LinkedHashMap<>())
                .put(
                        new IndicatorCode(indicator),
                        new Measurement(new UnitCode(unit), new IndicatorCode(indicator), inputs(inputs), SPOT));
    }

    Results results(Stage stage, boolean provisional, Set<String> faulty) {
        Map<UnitCode, Submission> submissions = new LinkedHashMap<>();
        claims.forEach(
                (unit, ofUnit) -> submissions.put(unit, new Submission(List.of("bai-nop/x.xlsx"), ofUnit, Map.of())));
        Reported reported = new Reported(
                submissions,
                decisions,
                explanations,
                measurements,
                faulty.stream().map(UnitCode::new).collect(Collectors.toSet()));
        List<Results.KindResults> kinds = new ArrayList<>();
        List<Notice> notices = new ArrayList<>(assessment.warnings());
        for (String unit : faulty) {
            notices.add(NoticeCode.FILE_EMPTY.at(Place.ofFile("bai-nop/-x.xlsx").withUnit(new UnitCode(unit))));
        }
        for (Kind kind : assessment.kinds()) {
            Scorer.Scored scored = Scorer.score(kind, assessment.unitsOf(kind), reported);
            notices.addAll(scored.notices());
            Stage ranked = kind.rounds().isEmpty() && !stage.equals(Stage.SELF) ? Stage.FINAL : stage;
            kinds.add(new Results.KindResults(
                    kind,
                    scored.scorecards(),
                    Ranker.rank(kind, scored.scorecards(), ranked),
                    Ranker.rankWithin(assessment.clusters(), kind, scored.scorecards(), ranked),
                    scored.appraisal()));
        }
        notices.sort(Notice.ORDER);
        return new Results(
                assessment,
                new Results.Options(stage, provisional, false),
                reported,
                kinds,
                notices,
                List.of(
                        new Results.InputFile("bai-nop/x.xlsx", "00ff", Set.of()),
                        new Results.InputFile("dti.yaml", "ab12", Set.of())));
    }

    Assessment assessment() {
        return assessment;
    }

    private static Optional<BigDecimal> decimal(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }

    private static Map<String, InputValue> inputs(Map<String, String> numbers) {
        Map<String, InputValue> inputs = new LinkedHashMap<>();
        numbers.forEach((letter, number) -> inputs.put(letter, new InputValue.Quantity(new BigDecimal(number))));
        return inputs;
    }
}
