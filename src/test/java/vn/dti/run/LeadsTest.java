package vn.dti.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.AssessmentReader;
import vn.dti.assessment.Kind;
import vn.dti.yaml.DefinitionException;

/** Who is in charge of what, and who of them is assessed itself. */
class LeadsTest {

    private static final String COMMUNES =
            "  - {code: a, name: Xã A, kind: xa, aliases: [A Cũ]}\n" + "  - {code: b, name: Thị trấn B, kind: xa}\n";

    @TempDir
    private Path folder;

    @Test
    void agenciesComeInTheOrderOfTheSetAndNobodyIsOneOfThem() throws Exception {
        Kind kind = assessment(true, COMMUNES).kinds().get(0);

        assertThat(Leads.of(kind).stream()
                        .map(lead -> lead.name() + (lead.isNobody() ? "nobody" : "") + " "
                                + lead.indicators().stream()
                                        .map(each -> each.code().text())
                                        .toList()))
                .containsExactly("Phòng Văn hóa [1.1, 1.3]", "Công an [1.1]", "nobody [1.2]");
    }

    @ParameterizedTest(name = "{0} units, ranked {1}")
    @CsvSource({"1, true, true", "1, false, true", "2, true, false", "2, false, true", "0, false, false"})
    void oneUnitAndUnitsThatAreNotRankedAreAssessedAsAWhole(int units, boolean ranked, boolean whole) throws Exception {
        StringBuilder listed = new StringBuilder();
        for (int i = 0; i < units; i++) {
            listed.append("  - {code: u%d, name: Xã %d, kind: xa}\n".formatted(i, i));
        }
        Assessment assessment = assessment(ranked, listed + "  - {code: h, name: Huyện H, kind: huyen}\n");

        assertThat(Leads.assess(assessment, assessment.kinds().get(0))).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "Thị trấn B, true",
        "A Cũ, true",
        "xã, true",
        "'UBND các xã, thị trấn', true",
        "UBND các xã, true",
        "UBND các huyện, false",
        "Các đơn vị, true",
        "Các xã và Công an, false",
        "Phòng Văn hóa, false",
        "Xã C, false",
        "'', false"
    })
    void whoIsAssessedItselfAppraisesNobody(String lead, boolean assessed) throws Exception {
        Assessment assessment = assessment(true, COMMUNES);

        assertThat(Leads.isAssessed(assessment, assessment.kinds().get(0), lead))
                .isEqualTo(assessed);
    }

    private Assessment assessment(boolean ranked, String units) throws IOException, DefinitionException {
        Files.writeString(
                folder.resolve("dti.yaml"),
                "title: t\nyear: 2024\norganiser: o\nkinds:\n"
                        + "  - {code: xa, name: Xã, indicators: s.yaml, ranked: " + ranked + "}\n"
                        + (units.contains("kind: huyen")
                                ? "  - {code: huyen, name: Huyện, indicators: s.yaml, ranked: false}\n"
                                : "")
                        + "units:\n" + units);
        Files.writeString(
                folder.resolve("s.yaml"),
                """
                id: s
                groups:
                  - code: '1'
                    name: G
                    indicators:
                      - {code: '1.1', name: A, max: 10, lead: [Phòng Văn hóa, Công an]}
                      - {code: '1.2', name: B, max: 10}
                      - {code: '1.3', name: C, max: 10, lead: [phòng  văn hóa, Phòng Văn hóa]}
                """);
        return AssessmentReader.read(folder).assessment();
    }
}
