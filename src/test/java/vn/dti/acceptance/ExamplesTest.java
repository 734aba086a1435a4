package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.dti.examples.ProvinceExample;

/** The folders of examples/ give what they are there to show. */
class ExamplesTest {

    private static final String ALL = "chuyen-doi-so";

    @TempDir
    private Path results;

    private ResultsView score(String example) {
        assumeThat(System.getProperty("sun.jnu.encoding"))
                .as("file names can be Vietnamese")
                .isEqualToIgnoringCase("UTF-8");
        Ran ran = Ran.dti("score", Path.of("examples", example), "-o", results);
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ResultsView.of(results.resolve("ket-qua.json"));
    }

    /** The published totals of DTI 2022, the totals and the pillar values recomputed from the published main indices. */
    @ParameterizedTest
    @CsvSource({
        "1, da-nang,        0.8002, 0.800175, 0.8638, 0.8473, 0.7864",
        "2, ho-chi-minh,    0.7163, 0.716355, 0.7833, 0.7606, 0.6678",
        "3, quang-ninh,     0.7024, 0.702445, 0.7804, 0.7187, 0.6864",
        "4, thua-thien-hue, 0.6975, 0.697460, 0.7866, 0.7495, 0.6622",
        "5, can-tho,        0.6924, 0.692395, 0.7641, 0.7718, 0.6655",
    })
    void theNationalTableOf2022(
            int rank,
            String unit,
            BigDecimal printed,
            BigDecimal recomputed,
            String government,
            String economy,
            String society) {
        ResultsView found = score("dti-2022-cap-tinh");

        assertThat(found.ranks("tinh", ALL).get(rank - 1)).isEqualTo(rank + " " + unit);
        JsonNode total = found.unit(unit).get("scopes").get(ALL).get("final");
        assertThat(new BigDecimal(total.get("value").asString())
                        .subtract(printed)
                        .abs())
                .isLessThanOrEqualTo(new BigDecimal("0.0001"));
        assertThat(new BigDecimal(total.get("points").asString()).movePointLeft(3))
                .isEqualByComparingTo(recomputed);
        assertThat(found.scope(unit, "chinh-quyen-so", "final")).endsWith("=" + government);
        assertThat(found.scope(unit, "kinh-te-so", "final")).endsWith("=" + economy);
        assertThat(found.scope(unit, "xa-hoi-so", "final")).endsWith("=" + society);
    }

    @Test
    void theYearOfAProvinceIsTheOneThatIsWrittenForIt() throws Exception {
        ProvinceExample.write(results);
        try (Stream<Path> files = Files.walk(results)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Path.of("examples/tinh-2026").resolve(results.relativize(file)))
                        .hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void theYearOfAProvince() {
        ResultsView found = score("tinh-2026");

        assertThat(found.ranks("xa", ALL)).startsWith("1 mau-003", "2 mau-012", "3 mau-002");
    }

    /** What the README shows of it is what is printed, on any day. */
    @Test
    void theReadmeShowsTheYearOfAProvinceAsItIsPrinted() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String shown = readme.substring(readme.indexOf("Ví dụ thứ hai")).split("```\\R?")[1];
        Ran ran = Ran.dti("score", Path.of("examples", "tinh-2026"), "-o", results);
        List<String> printed = (ran.out() + ran.err()).lines().toList();
        assertThat(printed)
                .containsAll(shown.lines()
                        .filter(line -> !line.strip().equals("..."))
                        .toList());
    }

    @Test
    void theYearOfMoDuc() {
        ResultsView found = score("mo-duc-2024");

        assertThat(found.ranking("xa", ALL))
                .containsExactly(
                        "1 thi-tran-mo-duc 926.64/975.00=95.04 Tốt",
                        "2 duc-nhuan 899.23/980.00=91.76 Tốt",
                        "3 duc-chanh 854.68/980.00=87.21 Khá",
                        "3 duc-thanh 854.63/980.00=87.21 Khá",
                        "5 duc-hoa 853.60/980.00=87.10 Khá",
                        "6 duc-tan 808.88/960.00=84.26 Khá",
                        "7 duc-hiep 744.40/930.00=80.04 Khá",
                        "8 duc-phong 766.31/980.00=78.19 Khá",
                        "9 duc-minh 747.75/965.00=77.49 Khá",
                        "10 duc-lan 682.69/980.00=69.66 Trung bình",
                        "11 duc-thang 679.62/980.00=69.35 Trung bình",
                        "12 duc-phu 630.07/955.00=65.98 Trung bình",
                        "- duc-loi null/null=null");
        assertThat(found.scope("duc-thanh", ALL, "self")).endsWith("=96.02");
        assertThat(found.overall("huyen-mo-duc")).isEqualTo("870.50/980.00=88.83");
        assertThat(found.kind("huyen").get("rankings")).isEmpty();
        assertThat(found.root().get("kinds")).hasSize(2);
    }

    @Test
    void hiepDucHasTwoRankedListsAndADistrict() {
        ResultsView found = score("hiep-duc-2024");

        assertThat(StreamSupport.stream(found.root().get("kinds").spliterator(), false)
                        .map(kind -> kind.get("code").asString() + " "
                                + kind.get("units").size() + " "
                                + kind.get("rankings").size()))
                .containsExactly("xa 11 3", "phong 6 2", "huyen 1 0");
        assertThat(found.ranks("xa", ALL)).startsWith("1 tan-binh", "2 que-tho", "3 binh-lam");
    }

    /** The plan's own slips: a task dated 2023, a deadline before the window closes. */
    @Test
    void hiepDucWarnsOfTheSlipsOfThePlan() {
        ResultsView found = score("hiep-duc-2024");

        assertThat(found.notices()).contains("warning timing_outside_year  e.5", "warning deadline_before_window_ends");
    }

    @Test
    void noticesOfASetComeInTheOrderOfItsFileNotOfTheAlphabet() {
        ResultsView found = score("hiep-duc-2024");

        assertThat(found.notices().stream()
                        .filter(notice -> notice.startsWith("warning indicator_all_full"))
                        .map(notice -> notice.substring(notice.lastIndexOf(' ') + 1)))
                .containsSubsequence("c.1.3", "đ.1.1", "đ.1.2", "e.1.2");
    }

    @Test
    void theExportOfAnInstalledSystemIsBothSubmissionAndDecisions() {
        ResultsView found = score("tay-ninh-2025");

        assertThat(found.scope("xa-minh-hoa", ALL, "self")).endsWith("/960.00=82.40");
        assertThat(found.ranking("xa", ALL)).containsExactly("1 xa-minh-hoa 744.00/960.00=77.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dti-2022-cap-tinh", "mo-duc-2024", "hiep-duc-2024", "tay-ninh-2025"})
    void hasNoErrors(String example) {
        ResultsView found = score(example);

        assertThat(found.notices()).noneMatch(notice -> notice.startsWith("error"));
    }
}
