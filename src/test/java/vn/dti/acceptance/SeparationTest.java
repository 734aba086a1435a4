package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.analysis.Separation;
import vn.dti.code.Stage;
import vn.dti.files.Progress;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;

/** {@code dti explain A --against B}: the parts add up exactly to the difference in value. */
class SeparationTest {

    @TempDir
    Path root;

    @BeforeEach
    void threeUnits() {
        new AssessmentFolder(root)
                .set(
                        """
                          - code: "1"
                            name: Nhóm
                            pillars: [p]
                            indicators:
                              - {code: "1.1", name: Một, max: 10}
                              - {code: "1.2", name: Hai, max: 7}
                              - {code: "1.3", name: Thưởng, max: 5, role: bonus}
                              - {code: "1.4", name: Ba, max: 13}
                        """)
                .plan(
                        List.of("u0", "u1", "u2"),
                        "not_assessed: [{units: [u2], indicators: ['1.2'], reason: không có}]\n")
                .claims("u0", "1.1,,,9,x", "1.2,,,2,x", "1.3,,,0,x", "1.4,,,12,x")
                .claims("u1", "1.1,,,4,x", "1.2,,,5,x", "1.3,,,5,x", "1.4,,,12,x")
                .claims("u2", "1.1,,,10,x", "1.3,,,5,x", "1.4,,,11,x");
    }

    @Test
    void theLargestStandsFirstAndEqualPointsDoNotSeparate() {
        Ran ran = Ran.dti("explain", "u0", "--against", "Đơn vị u1", "-C", root);
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).doesNotContain("1.4", "tối đa khác nhau");
        assertThat(ran.out().indexOf("1.1")).isLessThan(ran.out().indexOf("1.3"));
        assertThat(ran.out()).contains("+16,6667", "−16,6667", "−10,0000", "−10,00");
    }

    @Test
    void partsAddUpExactlyAlsoWithDifferentMaximaAndCutSums() throws Exception {
        Results results = MainLine.load(root).run(new Results.Options(Stage.FINAL, false, false), Progress.SILENT);
        Results.KindResults kind = results.kinds().get(0);
        for (Scorecard one : kind.scorecards()) {
            for (Scorecard other : kind.scorecards()) {
                Separation separation = Separation.of(kind.kind(), one, other);
                BigFraction sum = separation.cut();
                BigDecimal shown = separation.shown(separation.cut()).add(separation.rounding());
                for (Separation.Part part : separation.parts()) {
                    sum = sum.add(part.difference());
                    shown = shown.add(separation.shown(part.difference()));
                }
                assertThat(sum).isEqualTo(separation.difference());
                assertThat(shown).isEqualByComparingTo(separation.printedDifference());
            }
        }
        Ran ran = Ran.dti("explain", "u0", "--against", "u2", "-C", root);
        assertThat(ran.out()).contains("điểm tối đa khác nhau", "1.4", "–");
        assertThat(Ran.dti("explain", "u0", "--against", "u2", "--format", "json", "-C", root)
                        .out())
                .contains("\"different_maxima\": true", "\"exact_difference\": \"");
    }

    @Test
    void anIndicatorBesideAnotherUnitIsAUsageError() {
        Ran ran = Ran.dti("explain", "u0", "1.1", "--against", "u1", "-C", root);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("--against");
        assertThat(Ran.dti("explain", "u0", "--against", "khong-co", "-C", root).exit())
                .isEqualTo(2);
    }
}
