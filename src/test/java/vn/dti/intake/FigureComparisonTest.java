package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.AssessmentReader;
import vn.dti.assessment.Claim;
import vn.dti.assessment.EnteredValues;
import vn.dti.assessment.SourceCells;
import vn.dti.assessment.Submission;
import vn.dti.code.IndicatorCode;
import vn.dti.code.KindCode;
import vn.dti.code.UnitCode;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.DefinitionException;

/** Figures held against each other within a form and between neighbours. */
class FigureComparisonTest {

    private static final SourceCells.Origin SHEET = new SourceCells.Origin("bai-nop/phieu.xlsx", "Phiếu", false);

    @TempDir
    private Path folder;

    private Assessment assessment;

    /** Three ratios, each of its own count to the population. */
    @BeforeEach
    void load() throws IOException, DefinitionException {
        StringBuilder set = new StringBuilder(
                """
                id: bo-thu
                title: Bộ thử
                version: "1"
                source: {document: Đặt ra để thử}
                pillars: [{code: p, name: P}]
                groups:
                  - code: "1"
                    name: Nhóm
                    pillars: [p]
                    indicators:
                """);
        for (int i = 1; i <= 3; i++) {
            set.append("      - {code: \"1." + i + "\", name: Chỉ số " + i + ", max: 10, inputs: {a: Số người loại " + i
                    + ", b: Dân số của xã}, rule: {ratio: {of: a/b}}}\n");
        }
        Files.writeString(folder.resolve("bo.yaml"), set);
        Files.writeString(
                folder.resolve("dti.yaml"),
                """
                title: Kỳ thử
                year: 2026
                organiser: Cơ quan thử
                kinds: [{code: xa, name: Các xã, indicators: bo.yaml}]
                units: [{code: A, name: Xã A, kind: xa}, {code: B, name: Xã B, kind: xa}]
                """);
        assessment = AssessmentReader.read(folder).assessment();
    }

    @Test
    void tellsAFigureThatAFormGivesInTwoWays() {
        assertThat(found(Map.of("A", form(51, 15763, 52, 15673, 53, 15763))))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.code()).isEqualTo(NoticeCode.LABEL_DIFFERS);
                    assertThat(notice.place().cell()).isEqualTo("E3:F3");
                    assertThat(notice.arguments())
                            .containsExactly(
                                    "Dân số của xã", new BigDecimal("15673"), "E2:F2", new BigDecimal("15763"));
                });
    }

    @Test
    void holdsNoFiguresAgainstEachOtherWhoseLabelsSayNothing() throws IOException, DefinitionException {
        Path set = folder.resolve("bo.yaml");
        Files.writeString(set, Files.readString(set).replace("Dân số của xã", "Tổng số"));
        assessment = AssessmentReader.read(folder).assessment();
        assertThat(found(Map.of("A", form(51, 100, 52, 200, 53, 300)))).isEmpty();
    }

    @Test
    void tellsAFormThatIsNearlyANeighbours() {
        Map<String, Submission> forms = new LinkedHashMap<>();
        forms.put("A", form(151, 15763, 152, 15763, 153, 15763));
        forms.put("B", form(151, 15763, 152, 15763, 160, 15763));
        assertThat(found(forms)).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(NoticeCode.FORMS_ALIKE);
            assertThat(notice.place().unit()).contains(new UnitCode("B"));
            assertThat(notice.arguments()).containsExactly(5, 6, "Xã A");
        });
    }

    @Test
    void takesNoSmallCountsForACopy() {
        Map<String, Submission> forms = new LinkedHashMap<>();
        forms.put("A", form(1, 5, 2, 5, 3, 5));
        forms.put("B", form(1, 5, 2, 5, 3, 5));
        assertThat(found(forms)).isEmpty();
    }

    private List<Notice> found(Map<String, Submission> forms) {
        FigureComparison comparison =
                new FigureComparison(AssessmentNames.of(assessment).kinds().get(new KindCode("xa")));
        Map<IndicatorCode, Integer> places =
                AssessmentNames.of(assessment).kinds().get(new KindCode("xa")).places();
        forms.forEach((unit, submission) -> comparison.add(
                assessment.unit(new UnitCode(unit)).orElseThrow(),
                submission,
                ReportedNumbers.of(submission.claims().values(), places)));
        return comparison.notices();
    }

    /** @param figures a and b of 1.1, 1.2 and 1.3 */
    private static Submission form(int... figures) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            claims.add(new Claim(
                    new IndicatorCode("1." + (i + 1)),
                    new EnteredValues(
                            Map.of(
                                    "a", new InputValue.Quantity(new BigDecimal(figures[2 * i])),
                                    "b", new InputValue.Quantity(new BigDecimal(figures[2 * i + 1]))),
                            Optional.empty()),
                    "",
                    "",
                    false,
                    false,
                    new SourceCells(SHEET, i + 2, 5, 6, Optional.empty())));
        }
        return new Submission(List.of("bai-nop/phieu.xlsx"), Submission.byIndicator(claims), Map.of());
    }
}
