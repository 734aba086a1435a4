package vn.dti.indicator.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.SetReader;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Severity;

/** What is doubtful about a set is told, and what only looks so is not. */
class SetCheckTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # steps written upwards or downwards, of which a higher one earns more
        steps: {at_least: {4: 10, 3: 7, 2: 5, 1: 2}}          | -
        steps: {at_least: {1: 2, 2: 5, 3: 7, 4: 10}}          | -
        steps: {at_least: {4: 10, 2: 5, 3: 7, 1: 2}}          | set_steps_unordered
        steps: {at_least: {4: 10, 3: 2, 2: 5, 1: 1}}          | set_steps_unordered
        steps: {at_least: {2: 10, 1: 5}, otherwise: 7}        | set_steps_unordered
        steps: {exactly: {0: 10, 1: 5, 2: 7}}                 | -

        # a number missing between others that follow each other; not where there is no row
        steps: {at_least: {4: 10, 3: 7, 1: 2}}                | set_steps_gap
        steps: {exactly: {0: 10, 2: 5, 3: 2}}                 | set_steps_gap
        steps: {at_least: {10: 10, 5: 7, 1: 2}}               | -
        steps: {at_least: {3: 10, 1: 2}}                      | -
        steps: {at_least: {90%: 10, 70%: 7, 50%: 2}, of: a/b} | -
        steps: {at_least: {5: 10, 3: 7, 1: 2}}                | -

        # a choice needs something for those who have nothing
        choice: {options: {Có: 10, Chưa: 0}}                  | -
        choice: {options: {Bí thư: 100%, Phó: 1/2}}           | set_choice_without_zero

        # points that can never be reached, or never missed
        yes_no: {}                                            | -
        yes_no: {award: 50%}                                  | set_maximum_unreachable
        steps: {at_least: {2: 9, 1: 5}}                       | set_maximum_unreachable
        steps: {at_least: {2: 12, 1: 5}}                      | -
        steps: {at_least: {3: 10, 0: 10}}                     | set_always_maximum
        steps: {at_least: {3: 10, 0: 10}, of: a - b}          | -
        checklist: {parts: {a: 1/2, b: 4}}                    | set_maximum_unreachable
        checklist: {parts: {a: 1/2, b: 5}}                    | -
        per_item: {award: 0}                                  | set_maximum_unreachable
        sum: [{max: 5, rule: {yes_no: {}}}, {max: 4, rule: {per_item: {award: 1, of: b}}}] | set_maximum_unreachable
        sum: [{max: 5, rule: {yes_no: {}}}, {max: 5, rule: {per_item: {award: 1, of: b}}}] | -
        best_of: [{max: 9, rule: {yes_no: {}}}, {max: 8, rule: {per_item: {award: 1, of: b}}}] | set_maximum_unreachable
        deadline: {by: 2024-03-31, late: 50%}                 | -
        deadline: {by: 2024-03-31, late: 100%}                | set_always_maximum
        formula: "a / 2"                                      | -
        ratio: {of: a/b, reached: over}                       | rule_strict_but_proportional
        """)
    void ofARule(String rule, String expected) throws Exception {
        IndicatorSet set = set("- {code: x, name: X, max: 10, inputs: {a: Tử, b: Mẫu}, rule: {" + rule + "}}");

        assertThat(keys(SetCheck.weakSpots(set))).isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        {a: Số hồ sơ trực tuyến, b: Tổng số hồ sơ} | ratio: {}          | -
        {a: Số hồ sơ, b: "số hồ sơ "}              | ratio: {}          | set_inputs_untellable
        {a: a, b: b}                               | ratio: {}          | set_inputs_untellable
        {a: Số hồ sơ, b: ""}                       | ratio: {}          | set_inputs_untellable
        {a: a}                                     | ratio: {of: a/12}  | -
        {a: Số, b: Số}                             | per_item: {award: 1, of: a + b} | -
        """)
    void ofLabelsThatDoNotTellNumeratorFromDenominator(String inputs, String rule, String expected) throws Exception {
        IndicatorSet set = set("- {code: x, name: X, max: 10, inputs: " + inputs + ", rule: {" + rule + "}}");

        assertThat(keys(SetCheck.weakSpots(set))).isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
    }

    @Test
    void ofARatioWithoutAnyLabels() throws Exception {
        IndicatorSet set = set("- {code: x, name: X, max: 10, rule: {ratio: {of: a/b}}}");

        assertThat(keys(SetCheck.weakSpots(set))).containsExactly("set_inputs_untellable");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        ratio: {target: 70}                           | 70 7000%
        ratio: {target: 2.5}                          | 2.5 250%
        ratio: {target: 70%}                          | -
        ratio: {target: 2}                            | -
        ratio: {target: 300%}                         | -
        ratio: {target: 70, above_one: expected}      | -
        ratio: {target: 80%, from: 50}                | error
        ratio: {target: 48, of: a/12}                 | -
        ratio: {target: 48, of: a}                    | -
        ratio: {below: cut, floor: 90%, target: 95}   | 95 9500%
        steps: {at_least: {90: 10, 70: 5}}            | 90 9000%, 70 7000%
        steps: {at_least: {90%: 10, 70%: 5}}          | -
        """)
    void ofABoundThatLacksItsPercent(String rule, String expected) throws Exception {
        String indicator = "- {code: x, name: X, max: 10, inputs: {a: Tử, b: Mẫu}, rule: {" + rule + "}}";
        if (expected.equals("error")) {
            assertThat(catchThrowable(() -> set(indicator))).isNotNull();
            return;
        }
        List<Notice> doubts = SetCheck.doubts(set(indicator));

        assertThat(String.join(
                        ", ",
                        doubts.stream()
                                .map(notice -> notice.arguments().get(0) + " "
                                        + notice.arguments().get(2))
                                .toList()))
                .isEqualTo(expected.equals("-") ? "" : expected);
        assertThat(doubts).allSatisfy(notice -> {
            assertThat(notice.code()).isEqualTo(NoticeCode.RULE_BOUND_WITHOUT_PERCENT);
            assertThat(notice.severity()).isEqualTo(Severity.WARNING);
            assertThat(notice.place().cell()).startsWith("dòng 6");
        });
    }

    @Test
    void ofTwoIndicatorsOfOneName() throws Exception {
        IndicatorSet set = set(
                """
                - {code: x, name: Họp Ban Chỉ đạo, max: 10, guidance: G}
                - {code: y, name: "họp  ban chỉ đạo", max: 10, guidance: G}
                - {code: z, name: Họp tổ, max: 10, guidance: G}
                """);

        List<Notice> found = SetCheck.weakSpots(set);

        assertThat(keys(found)).containsExactly("set_name_twice");
        assertThat(found.get(0).arguments()).extracting(Object::toString).startsWith("y", "x");
    }

    @Test
    void ofMaximaThatDoNotAddUpToTheTotalOrToTheirContainer() throws Exception {
        IndicatorSet set = set(
                """
                - {code: x, name: X, max: 20, indicators: [{code: x.1, name: A, max: 5}, {code: x.2, name: B, max: 10}]}
                - {code: y, name: Y, max: 30, indicators: [{code: y.1, name: C, max: 30}]}
                """,
                "total: 50\n");

        List<Notice> doubts = SetCheck.doubts(set);

        assertThat(keys(doubts)).containsExactlyInAnyOrder("set_container_maximum", "set_total_differs");
        assertThat(doubts).allSatisfy(notice -> assertThat(notice.isError()).isFalse());
    }

    /** How far penalties go is asked, where there is something to take from and the set does not say. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "base, '', set_below_zero_unsaid",
        "bonus, '', set_below_zero_unsaid",
        "base, true, ''",
        "base, false, ''",
        "penalty, '', ''",
        "information, '', ''",
        "penalty, true, ''",
        "penalty, false, set_below_zero_idle"
    })
    void howFarPenaltiesGo(String other, String belowZero, String expected) throws Exception {
        IndicatorSet set = set(
                "- {code: x, name: X, max: 10, guidance: H, role: " + other + "}\n"
                        + "- {code: y, name: Y, max: 10, guidance: H, role: penalty}",
                belowZero.isEmpty() ? "" : "    below_zero: " + belowZero + "\n");

        assertThat(keys(SetCheck.weakSpots(set))).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    private IndicatorSet set(String indicators) throws Exception {
        return set(indicators, "");
    }

    private IndicatorSet set(String indicators, String more) throws Exception {
        Path file = folder.resolve("s.yaml");
        Files.writeString(
                file,
                "id: s\ngroups:\n  - code: g\n    name: G\n    indicators:\n"
                        + indicators.strip().indent(6)
                        + more);
        return SetReader.read(file, "s.yaml");
    }

    private static List<String> keys(List<Notice> notices) {
        return notices.stream().map(notice -> notice.code().key()).toList();
    }
}
