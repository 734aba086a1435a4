package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is wrong in a set or a dti.yaml is named with file, line, column, key and what was probably meant, and the command
 * ends with 2 (dac-ta 1, 4). The sign ¶ in a text marks the place that must be named.
 */
class DefinitionErrorsTest {

    private static final String SET =
            """
            id: bo
            groups:
              - code: "1"
                name: N
                indicators:
                  - {code: "1.1", name: A, max: 10}
            """;

    private static final String PLAN =
            """
            title: Kỳ thử
            year: 2024
            organiser: UBND huyện Thử
            kinds: [{code: xa, name: Các xã, indicators: bo.yaml}]
            units: [{code: x1, name: Xã Một, kind: xa}]
            """;

    @TempDir
    private Path folder;

    /** A set with this indicator, whose lines start at line 6. */
    private static String indicator(String lines) {
        return "id: bo\ngroups:\n  - code: \"1\"\n    name: N\n    indicators:\n" + lines.indent(6);
    }

    private static String rule(String rule) {
        return indicator("- {code: \"1.1\", name: A, max: 10, rule: {" + rule + "}}");
    }

    static Stream<Arguments> brokenSets() {
        return Stream.of(
                of("unknown key", indicator("- {code: \"1.1\", name: A, ¶maks: 10, max: 10}"), "\"maks\"", "max"),
                of("unknown key at the top", SET + "¶pilars: []\n", "\"pilars\"", "pillars"),
                of("unknown key in a rule", rule("ratio: {¶taget: 60%}"), "\"taget\"", "target"),
                of("unknown key in source", SET + "source: {¶adress: x}\n", "\"adress\"", "document, url, note"),
                of("unknown rule", rule("¶ratoi: {target: 60%}"), "\"ratoi\"", "ratio"),
                of(
                        "two rules",
                        indicator("- {code: \"1.1\", name: A, max: 10, rule: ¶{points: {}, yes_no: {}}}"),
                        "points, yes_no"),
                of("duplicate key", indicator("- {code: \"1.1\", name: A, max: 10, ¶max: 20}"), "\"max\"", "6"),
                of("rounding to too many places", rule("formula: ¶\"ROUND(a/b, 50000000)\""), "ROUND"),
                of("rounding to places beyond counting", rule("formula: ¶\"ROUND(a/b, 2147483647)\""), "ROUND"),
                of("rounding to reported places", rule("formula: ¶\"ROUND(a, b)\""), "ROUND"),
                of("towers of powers", rule("formula: ¶\"((((10^100)^100)^100)^100)*a/b\""), "^"),
                of("powers of a sum", rule("ratio: {of: ¶\"((a/b + c)^100)^100\"}"), "^"),
                of("decimal comma in braces", rule("ratio: {target: ¶0,25%}"), "0,25%", "0.25%"),
                of(
                        "decimal comma in a block",
                        indicator("- code: \"1.1\"\n  name: A\n  max: 10\n  rule:\n    ratio:\n      target: ¶0,25%"),
                        "0,25%",
                        "0.25%"),
                of("decimal comma in points", indicator("- {code: \"1.1\", name: A, max: ¶12,5}"), "12,5", "12.5"),
                of("decimal comma in an award", rule("per_item: {award: ¶0,5}"), "0,5", "0.5"),
                of(
                        "decimal comma in a block award",
                        indicator("- code: \"1.1\"\n  name: A\n  max: 10\n  rule:\n    per_item:\n      award: ¶1,5%"),
                        "1,5%",
                        "1.5%"),
                of("decimal comma in a step", rule("steps: {at_least: {1: ¶7,5}}"), "7,5", "7.5"),
                of("second document", SET + "---\n¶id: zwei\n"),
                of("no mapping", "¶- 1\n- 2\n"),
                of("broken braces", "id: bo\ngroups: [{code: 1\n¶"),
                of("tab", "id: bo\n¶\tgroups: []\n"),
                of("recursive alias", "id: bo\ngroups: ¶&a\n  - *a\n"),
                of("missing key", indicator("- ¶{code: \"1.1\", name: A}"), "\"max\""),
                of("missing name", indicator("- ¶{code: \"1.1\", max: 10}"), "\"name\""),
                of("no groups", "¶id: bo\n", "\"groups\""),
                of("code used twice", SET + "      - ¶{code: \"1.1\", name: B, max: 10}\n", "\"1.1\""),
                of(
                        "code used twice but for case",
                        indicator("- {code: A.1, name: A, max: 10}\n- ¶{code: a.1, name: B, max: 10}"),
                        "\"a.1\""),
                of("code with a blank", indicator("- {code: ¶1 1, name: A, max: 10}"), "\"1 1\""),
                of(
                        "unknown pillar",
                        "id: bo\npillars: [{code: kinh-te, name: K}]\ngroups:\n  - code: \"1\"\n    name: N\n    pillars: [¶kinh-ta]\n    indicators: [{code: \"1.1\", name: A, max: 10}]\n",
                        "\"kinh-ta\"",
                        "kinh-te"),
                of(
                        "wrong role",
                        indicator("- {code: \"1.1\", name: A, max: 10, role: ¶bonsu}"),
                        "\"bonsu\"",
                        "base, bonus, penalty, information, substitute"),
                of("wrong reached", rule("ratio: {reached: ¶atleast}"), "\"atleast\"", "at_least, over"),
                of(
                        "wrong when_empty",
                        rule("ratio: {of: a/b, when_empty: ¶nothing}"),
                        "\"nothing\"",
                        "not_assessed, full, zero"),
                of("maximum of zero", indicator("- ¶{code: \"1.1\", name: A, max: 0}"), "1.1"),
                of("maximum that is no number", indicator("- {code: \"1.1\", name: A, max: ¶mười}"), "\"mười\""),
                of("award that is none", rule("yes_no: {award: ¶nửa}"), "\"nửa\""),
                of("award over nothing", rule("yes_no: {award: ¶1/0}"), "\"1/0\""),
                of("arithmetic that is none", rule("ratio: {of: ¶a//b}"), "a//b"),
                of("function that is none", rule("formula: ¶\"RANDOM() * a\""), "RANDOM"),
                of("arithmetic without inputs", rule("ratio: {of: ¶1 + 1}"), "1 + 1"),
                of(
                        "input not declared",
                        indicator("- {code: \"1.1\", name: A, max: 10, inputs: {a: Số}, rule: {ratio: {of: ¶a/c}}}"),
                        "\"c\"",
                        "a"),
                of(
                        "input of two kinds",
                        indicator(
                                "- {code: \"1.1\", name: A, max: 10, rule: ¶{sum: [{max: 5, rule: {yes_no: {}}}, {max: 5, rule: {per_item: {award: 1}}}]}}"),
                        "\"a\""),
                of(
                        "input with a long name",
                        indicator("- {code: \"1.1\", name: A, max: 10, inputs: {¶ab: Số}}"),
                        "\"ab\""),
                of("options alike", rule("choice: ¶{options: {Có: 1, \"có \": 2}}"), "có"),
                of("no options", rule("choice: ¶{}"), "\"options\""),
                of("steps without bounds", rule("steps: ¶{otherwise: 3}"), "at_least"),
                of("steps of two kinds", rule("steps: ¶{at_least: {1: 5}, over: {2: 7}}"), "at_least"),
                of("steps bound twice", rule("steps: {at_least: {50%: 5, ¶1/2: 7}}"), "\"1/2\""),
                of("steps bound that is no number", rule("steps: {at_least: {¶nhiều: 5}}"), "\"nhiều\""),
                of("from above target", rule("ratio: ¶{target: 50%, from: 60%}"), "from", "target"),
                of("from equal to target", rule("ratio: ¶{target: 50%, from: 50%}"), "from", "target"),
                of("deadline without a day", rule("deadline: ¶{late: 50%}"), "by", "before"),
                of("deadline with two days", rule("deadline: ¶{by: 2024-03-31, before: 2024-04-01}"), "by", "before"),
                of("deadline on no day", rule("deadline: {by: ¶31/3/2024}"), "31/3/2024"),
                of("per_item without award", rule("per_item: ¶{}"), "\"award\""),
                of("points in a part", rule("sum: [{max: 5, rule: ¶{points: {}}}]"), "sum"),
                of(
                        "not_assessed in a part",
                        rule("best_of: [{max: 5, rule: ¶{ratio: {of: a/b, when_empty: not_assessed}}}]"),
                        "best_of"),
                of("part without maximum", rule("sum: [¶{rule: {yes_no: {}}}]"), "\"max\""),
                of("no parts", rule("sum: ¶[]"), "\"sum\""),
                of(
                        "test of an unknown indicator",
                        SET + "tests: [¶{indicator: \"1.2\", inputs: {a: 1}, points: 1}]\n",
                        "\"1.2\"",
                        "1.1"),
                of("test without points", SET + "tests: [¶{indicator: \"1.1\", inputs: {}}]\n", "\"points\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenSets")
    void aBrokenSet(String defect, String marked, List<String> words) throws IOException {
        Path file = folder.resolve("bo.yaml");
        Files.writeString(file, marked.replace("¶", ""));

        Ran ran = Ran.dti("check", file);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("bo.yaml, " + place(marked));
        assertThat(words).allSatisfy(word -> assertThat(ran.err()).contains(word));
    }

    static Stream<Arguments> brokenPlans() {
        return Stream.of(
                of("unknown key", PLAN + "¶dealines: {}\n", "\"dealines\"", "deadlines"),
                of(
                        "unknown key of a kind",
                        PLAN.replace("indicators: bo.yaml", "¶indicator: x, indicators: bo.yaml"),
                        "\"indicator\"",
                        "indicators"),
                of(
                        "an alias of two units",
                        PLAN.replace(
                                "kind: xa}]",
                                "kind: xa, aliases: [Hai Lúa]}, {code: x2, name: Xã Hai, kind: xa, aliases: ¶[hai  lúa]}]"),
                        "hai  lúa",
                        "Xã Một",
                        "Xã Hai"),
                of("a day first", PLAN + "deadlines: {ranking: {before: ¶15/11/2024}}\n", "2024-11-15"),
                of("unknown policy", PLAN + "policies: {¶unapraised: zero}\n", "\"unapraised\"", "unappraised"),
                of(
                        "unknown value of a policy",
                        PLAN + "policies: {unappraised: ¶keep}\n",
                        "\"keep\"",
                        "keep_self, zero"),
                of("unknown scale", PLAN + "ranking: {scale: ¶prozent}\n", "\"prozent\"", "percent, unit"),
                of(
                        "unknown tie-break",
                        PLAN.replace("indicators: bo.yaml", "indicators: bo.yaml, ranking: ¶{tie_break: [pillar]}"),
                        "\"pillar\"",
                        "points, exact"),
                of("decimals out of range", PLAN + "ranking: {decimals: ¶13}\n", "13", "0", "12"),
                of("decimals that are a fraction", PLAN + "ranking: {decimals: ¶1.5}\n", "0", "12"),
                of(
                        "window reversed",
                        PLAN + "window: ¶{from: 2024-11-01, to: 2023-11-01}\n",
                        "01/11/2024",
                        "01/11/2023"),
                of("window without end", PLAN + "window: ¶{from: 2024-11-01}\n", "\"to\""),
                of("day that is none", PLAN + "window: {from: ¶2024-02-30, to: 2024-11-01}\n", "2024-02-30"),
                of(
                        "deadline with two days",
                        PLAN + "deadlines: {self_assessment: ¶{by: 2024-11-01, before: 2024-11-02}}\n",
                        "by",
                        "before"),
                of(
                        "unknown deadline",
                        PLAN + "deadlines: {¶self_asessment: {by: 2024-11-01}}\n",
                        "\"self_asessment\"",
                        "self_assessment"),
                of(
                        "unknown kind of a unit",
                        PLAN.replace("{code: x1, name: Xã Một, kind: xa}", "¶{code: x1, name: Xã Một, kind: xax}"),
                        "\"xax\"",
                        "xa"),
                of("unit twice", PLAN.replace("kind: xa}", "kind: xa}, ¶{code: X1, name: Xã Hai, kind: xa}"), "\"X1\""),
                of(
                        "kind twice",
                        PLAN.replace(
                                "indicators: bo.yaml}",
                                "indicators: bo.yaml}, ¶{code: XA, name: Lại, indicators: bo.yaml}"),
                        "\"XA\""),
                of("round twice", PLAN + "rounds: [{code: lan-1, name: A}, ¶{code: lan-1, name: B}]\n", "\"lan-1\""),
                of("round named as a stage", PLAN + "rounds: [¶{code: final, name: A}]\n", "\"final\""),
                of("set that is not there", PLAN.replace("bo.yaml", "¶khong-co.yaml"), "\"khong-co.yaml\""),
                of(
                        "bands alike",
                        PLAN + "bands: [{name: A, at_least: 5}, ¶{name: B, at_least: 5.0}]\n",
                        "\"A\"",
                        "\"B\""),
                of("band without bound", PLAN + "bands: [¶{name: A}]\n", "\"at_least\""),
                of("band with a comma", PLAN + "bands: [{name: A, at_least: ¶7,5}]\n", "7,5", "7.5"),
                of(
                        "exclusion of an unknown indicator",
                        PLAN + "not_assessed: [¶{indicators: [\"9.9\"], reason: R}]\n",
                        "\"9.9\"",
                        "bo"),
                of(
                        "exclusion of an unknown unit",
                        PLAN + "not_assessed: [{indicators: [\"1.1\"], units: ¶[x2], reason: R}]\n",
                        "\"x2\"",
                        "x1"),
                of(
                        "exclusion of no units",
                        PLAN + "not_assessed: [{indicators: [\"1.1\"], units: ¶[], reason: R}]\n",
                        "all"),
                of(
                        "replaced by no substitute",
                        PLAN + "not_assessed: [¶{indicators: [\"1.1\"], reason: R, replaced_by: \"1.1\"}]\n",
                        "\"1.1\"",
                        "substitute"),
                of("no title", PLAN.replace("title: Kỳ thử\n", "¶"), "\"title\""),
                of("no year", PLAN.replace("title", "¶title").replace("year: 2024\n", ""), "\"year\""),
                of(
                        "ranked that is neither",
                        PLAN.replace("indicators: bo.yaml", "indicators: bo.yaml, ranked: ¶yes"),
                        "\"yes\"",
                        "true, false"),
                of("a list where a text belongs", PLAN.replace("Kỳ thử", "¶[a, b]")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenPlans")
    void aBrokenPlan(String defect, String marked, List<String> words) throws IOException {
        Files.writeString(folder.resolve("bo.yaml"), SET);
        Files.writeString(folder.resolve("dti.yaml"), marked.replace("¶", ""));

        for (String command : List.of("score", "check")) {
            Ran ran = Ran.dti(command, folder);

            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("dti.yaml, " + place(marked));
            assertThat(words).allSatisfy(word -> assertThat(ran.err()).contains(word));
        }
    }

    @Test
    void aBrokenSetIsNamedBesideABrokenPlan() throws IOException {
        Files.writeString(folder.resolve("bo.yaml"), SET.replace("max: 10", "max: 10, maks: 3"));
        Files.writeString(folder.resolve("dti.yaml"), PLAN + "polices: {}\n");

        Ran ran = Ran.dti("score", folder);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("bo.yaml, dòng 6, cột", "\"maks\"", "dti.yaml, dòng 6, cột 1", "\"polices\"");
    }

    @Test
    void placesAreNamedInEnglishToo() throws IOException {
        Files.writeString(folder.resolve("bo.yaml"), SET.replace("max: 10", "maks: 10, max: 10"));

        Ran ran = Ran.dti("check", folder.resolve("bo.yaml"), "--lang", "en");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("bo.yaml, line 6").contains("\"maks\"").contains("max");
    }

    @Test
    void aliasesThatMultiplyAreRefusedAtOnce() throws IOException {
        StringBuilder bomb = new StringBuilder("id: bo\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(10, "*a" + (i - 1)))));
        }
        refused(bomb.toString(), "bo.yaml");
    }

    @Test
    void aFileAboveOneMegabyteIsRefused() throws IOException {
        refused(SET + "# ".repeat(1 << 19), "bo.yaml");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        refused("id: bo\ngroups: " + "[".repeat(5_000) + "]".repeat(5_000) + "\n", "bo.yaml");
        refused("id: bo\ngroups: " + "[".repeat(61) + "]".repeat(61) + "\n", "bo.yaml, dòng 2");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() throws IOException {
        Path file = folder.resolve("bo.yaml");
        Files.write(file, (SET + "title: Bộ\n").getBytes(StandardCharsets.UTF_16LE));

        assertThat(Ran.dti("check", file).exit()).isEqualTo(2);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        refused("", "bo.yaml");
        refused("# nothing\n", "bo.yaml");
    }

    private void refused(String text, String place) throws IOException {
        Path file = folder.resolve("bo.yaml");
        Files.writeString(file, text);

        Ran ran = Ran.dti("check", file);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains(place);
        assertThat(ran.err().lines().count()).isLessThan(10);
    }

    @Test
    void scalarsAreTakenAsWritten() {
        AssessmentFolder assessment = new AssessmentFolder(folder)
                .plan(List.of("01", "yes"), "")
                .set(
                        "  - {code: 1.10, name: 2024, indicators: [{code: 1.10.1, name: no, max: 10, rule: {choice: {options: {yes: 10, 01: 5, 1.10: 3}}}}]}\n")
                .claims("01", "1.10.1,01,,,BC")
                .claims("yes", "1.10.1,1.10,,,BC");

        ResultsView results = assessment.scored();

        assertThat(results.overall("01")).isEqualTo("5.00/10.00=50.00");
        assertThat(results.overall("yes")).isEqualTo("3.00/10.00=30.00");
        assertThat(results.group("01", "1.10")).isEqualTo("5.00/10.00=50.00");
    }

    private static Arguments of(String defect, String marked, String... words) {
        return Arguments.of(defect, marked, List.of(words));
    }

    private static String place(String marked) {
        String before = marked.substring(0, marked.indexOf('¶'));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return "dòng " + line + ", cột " + (before.length() - before.lastIndexOf('\n'));
    }
}
