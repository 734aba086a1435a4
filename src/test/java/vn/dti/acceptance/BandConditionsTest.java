package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A band may ask more than its bound; who misses it falls to the next, and everything says why (dac-ta 1, bands). */
class BandConditionsTest {

    private static final String GROUPS =
            """
              - code: "1"
                name: Nhóm một
                pillars: [p]
                indicators:
                  - {code: "1.1", name: Một, max: 80, evidence: optional}
                  - {code: "1.2", name: Hai, max: 10, evidence: optional}
              - code: "2"
                name: Nhóm hai
                pillars: [q]
                indicators:
                  - {code: "2.1", name: Ba, max: 10, evidence: optional}
            """;

    @TempDir
    Path root;

    private AssessmentFolder folder(String bands) {
        AssessmentFolder folder = new AssessmentFolder(root).set(GROUPS);
        folder.file(
                "dti.yaml",
                """
                title: Kỳ thử
                year: 2024
                organiser: UBND tỉnh Thử
                kinds: [{code: xa, name: Các xã, indicators: bo.yaml}]
                units: [{code: a, name: Xã A}, {code: b, name: Xã B}, {code: c, name: Xã C}]
                bands:
                """
                        + bands);
        return folder.claims("a", "1.1,,,80,", "1.2,,,10,", "2.1,,,8,")
                .claims("b", "1.1,,,80,", "1.2,,,10,", "2.1,,,7,")
                .claims("c", "1.1,,,80,", "1.2,,,0,", "2.1,,,10,");
    }

    @Test
    void whoMissesAConditionFallsToTheNextBandAndAllSayWhich() throws Exception {
        AssessmentFolder folder = folder(
                """
                  - {name: Tốt, at_least: 80, every: {pillar: 75%}, no_zero: ["1.2"]}
                  - {name: Khá, at_least: 70}
                """);
        Ran ran = folder.run("score");
        assertThat(ran.exit()).as(ran.err()).isZero();
        ResultsView results = ResultsView.of(root.resolve("ket-qua/ket-qua.json"));
        assertThat(results.ranking("xa", "chuyen-doi-so"))
                .containsExactly(
                        "1 a 98.00/100.00=98.00 Tốt", "2 b 97.00/100.00=97.00 Khá", "3 c 90.00/100.00=90.00 Khá");
        // In a pillar's table only that pillar is asked.
        assertThat(results.ranking("xa", "p")).contains("1 b 90.00/90.00=100.00 Tốt");
        assertThat(results.notices()).contains("info band_condition_missed b", "info band_zero c");
        assertThat(Files.readString(root.resolve("ket-qua/ket-qua.json")))
                .contains("\"condition\": \"pillar\", \"code\": \"q\", \"reached\": \"70.00\", \"at_least\": \"75\"");
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains("Xã B: xếp loại Khá; không đạt Tốt vì Trụ Q 70,00% (cần từ 75%)")
                .contains("Xã C: xếp loại Khá; không đạt Tốt vì 1.2 Hai được 0 điểm");
        assertThat(Ran.dti("explain", "b", "-C", root).out()).contains("không đạt Tốt vì Trụ Q 70,00%");
        assertThat(folder.run("publish").exit()).isZero();
        assertThat(Files.readString(root.resolve("cong-bo/bao-cao.html"))).contains("không đạt Tốt vì Trụ Q 70,00%");
        assertThat(folder.run("verify").exit()).isZero();
    }

    @Test
    void groupsAndIndicatorsAreAskedToo() throws Exception {
        ResultsView results = folder(
                        """
                          - {name: Tốt, at_least: 80, every: {group: 80, indicator: 50}}
                        """)
                .scored();
        assertThat(results.ranking("xa", "chuyen-doi-so"))
                .containsExactly("1 a 98.00/100.00=98.00 Tốt", "2 b 97.00/100.00=97.00", "3 c 90.00/100.00=90.00");
    }

    @Test
    void aConditionOnAnUnknownIndicatorIsAnError() {
        Ran ran = folder("  - {name: Tốt, at_least: 80, no_zero: [\"1.9\"]}\n").run("score");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("dti.yaml, dòng", "1.9");
    }
}
