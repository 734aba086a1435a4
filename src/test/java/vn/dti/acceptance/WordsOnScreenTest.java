package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer of 2031 reads: days of her year, and codes only when she asks for them. */
class WordsOnScreenTest {

    private static final Pattern OTHER_YEAR = Pattern.compile("20(?!31)\\d\\d");

    @TempDir
    Path root;

    private AssessmentFolder folder;

    @BeforeEach
    void aYearInTheFuture() {
        folder = new AssessmentFolder(root)
                .set(
                        """
                          - code: "1"
                            name: Nhóm
                            pillars: [p]
                            indicators:
                              - {code: "1.1", name: Ngày ban hành kế hoạch, max: 10, evidence: optional, inputs: {a: Ngày ban hành}, rule: {deadline: {by: 2031-03-31}}}
                              - {code: "1.2", name: Hai, max: 10, evidence: optional}
                        """);
        plan("");
        folder.claims("mot", "1.1,hôm kia,,,", "1.2,,,5,")
                .file("bai-nop/tiep-nhan.csv", "Mã đơn vị,Ngày nhận,Tệp\nmot,hôm qua,mot.csv\n");
    }

    private void plan(String more) {
        folder.file(
                "dti.yaml",
                """
                title: Kỳ thử
                year: 2031
                organiser: UBND huyện Thử
                kinds: [{code: xa, name: Các xã, indicators: bo.yaml}]
                units: [{code: mot, name: Xã Một, kind: xa}]
                rounds: [{code: lan-1, name: Thẩm định lần 1}]
                """
                        + more);
    }

    @Test
    void daysThatStandAsExamplesAreOfTheYear() {
        for (String language : List.of("vi", "en")) {
            assertThat(folder.run("check", "--lang", language).out())
                    .contains("31/03/2031")
                    .doesNotContainPattern(OTHER_YEAR);
            assertThat(folder.run("status", "--lang", language, "--today", "2031-11-20")
                            .err())
                    .contains("12/11/2031")
                    .doesNotContainPattern(OTHER_YEAR);
            assertThat(Ran.dti("what-if", "mot", "1.1", "a=mai", "-C", root, "--lang", language)
                            .err())
                    .contains("31/03/2031")
                    .doesNotContainPattern(OTHER_YEAR);
        }
        folder.claims("mot", "1.1,1/3/2031,,,", "1.2,,,5,");
        folder.run("score");
        assertThat(folder.run("publish").err()).contains("held: 2031-11-20").doesNotContainPattern(OTHER_YEAR);
    }

    @Test
    void aPlanOfAnotherDayShapeNamesNoYear() {
        for (String deadline : List.of("{before: mai}", "{before: 2031-11-15, by: 2031-11-16}")) {
            plan("deadlines: {self_assessment: " + deadline + "}\n");
            for (String language : List.of("vi", "en")) {
                Ran check = folder.run("check", "--lang", language);
                assertThat(check.exit()).isEqualTo(2);
                assertThat(check.err()).doesNotContainPattern(OTHER_YEAR);
            }
        }
    }

    @Test
    void codesAreShownOnlyWhenAskedFor() {
        folder.run("score", "--provisional");
        List<List<Object>> commands = List.of(
                List.of("check", root),
                List.of("score", root),
                List.of("score", root, "--provisional"),
                List.of("status", root),
                List.of("publish", root),
                List.of("forms", root, "--round", "lan-1"));
        Pattern code = Pattern.compile("\\[[a-z]+(_[a-z]+)+]");
        for (List<Object> command : commands) {
            Ran quiet = Ran.dti(command.toArray());
            assertThat(quiet.out() + quiet.err()).doesNotContainPattern(code);
            List<Object> asking = new ArrayList<>(command);
            asking.add("--verbose");
            Ran verbose = Ran.dti(asking.toArray());
            assertThat(verbose.out() + verbose.err()).as(command.toString()).containsPattern(code);
        }
        plan("nonsense: 1\n");
        assertThat(folder.run("check").err()).doesNotContainPattern(code);
        assertThat(folder.run("check", "-v").err()).containsPattern(code);
    }
}
