package vn.dti.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of dac-ta 1 at its edges. Each line of a table promises what one rule gives for one set of inputs. */
class RuleEdgesTest {

    @ParameterizedTest(name = "{0}, max {1}: {2} -> {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # points: nothing comes from inputs
        points: {} | 10 | a=7 | nothing

        # yes_no: the award, by default the maximum; 0 for a no; nothing for nothing
        yes_no: {}               | 10 | a=có    | 10.00
        yes_no: {}               | 10 | a=YES   | 10.00
        yes_no: {}               | 10 | a=x     | 10.00
        yes_no: {}               | 10 | a=1     | 10.00
        yes_no: {}               | 10 | a=Đạt   | 10.00
        yes_no: {}               | 10 | a=không | 0.00
        yes_no: {}               | 10 | a=no    | 0.00
        yes_no: {}               | 10 | a=0     | 0.00
        yes_no: {}               | 10 | -       | nothing
        yes_no: {award: 50%}     | 15 | a=có    | 7.50
        yes_no: {award: 1/3}     | 10 | a=có    | 3.33
        yes_no: {award: 4}       | 10 | a=có    | 4.00
        yes_no: {award: 12}      | 10 | a=có    | 10.00
        yes_no: {award: 150%}    | 10 | a=có    | 10.00

        # choice: the award of the option; awards as share, fraction, points
        choice: {options: {"Bí thư hoặc Chủ tịch": 100%, "Phó": 1/2, "Chưa có": 0}} | 15 | a=Bí_thư_hoặc_Chủ_tịch | 15.00
        choice: {options: {"Bí thư hoặc Chủ tịch": 100%, "Phó": 1/2, "Chưa có": 0}} | 15 | a=phó      | 7.50
        choice: {options: {"Bí thư hoặc Chủ tịch": 100%, "Phó": 1/2, "Chưa có": 0}} | 15 | a=CHƯA_CÓ  | 0.00
        choice: {options: {"Bí thư hoặc Chủ tịch": 100%, "Phó": 1/2, "Chưa có": 0}} | 15 | -          | nothing

        # steps: the highest bound reached, in any order of the bounds; each kind of reach at, below and above
        steps: {at_least: {4: 20, 3: 15, 2: 10, 1: 5}} | 20 | a=3      | 15.00
        steps: {at_least: {1: 5, 3: 15, 4: 20, 2: 10}} | 20 | a=3      | 15.00
        steps: {at_least: {1: 5, 3: 15, 4: 20, 2: 10}} | 20 | a=2.9999 | 10.00
        steps: {at_least: {4: 20, 3: 15, 2: 10, 1: 5}} | 20 | a=100    | 20.00
        steps: {at_least: {4: 20, 3: 15, 2: 10, 1: 5}} | 20 | a=0      | 0.00
        steps: {at_least: {4: 20}, otherwise: 1/4}     | 20 | a=0      | 5.00
        steps: {at_least: {4: 30}}                     | 20 | a=4      | 20.00
        steps: {at_least: {4: 20}}                     | 20 | -        | nothing
        steps: {over: {90%: 100%, 70%: 50%}, of: a/b}  | 20 | a=9 b=10 | 10.00
        steps: {over: {90%: 100%, 70%: 50%}, of: a/b}  | 20 | a=9000000001 b=10000000000 | 20.00
        steps: {over: {70%: 50%, 90%: 100%}, of: a/b}  | 20 | a=7 b=10 | 0.00
        steps: {exactly: {0: 20, 1: 10, 2: 5}}         | 20 | a=0      | 20.00
        steps: {exactly: {0: 20, 1: 10, 2: 5}}         | 20 | a=2      | 5.00
        steps: {exactly: {0: 20, 1: 10, 2: 5}}         | 20 | a=3      | 0.00
        steps: {exactly: {0: 20, 1: 10, 2: 5}}         | 20 | a=1.5    | 0.00
        steps: {exactly: {1/3: 20}, of: a/b}           | 20 | a=1 b=3  | 20.00
        steps: {at_least: {-5%: 50%, 5%: 100%}, of: (a - b) / b} | 20 | a=95 b=100 | 10.00

        # ratio: at, just below and just over its target; from; strict; nothing below
        ratio: {of: a/b, target: 60%}                    | 20 | a=60 b=100 | 20.00
        ratio: {of: a/b, target: 60%}                    | 20 | a=30 b=100 | 10.00
        ratio: {of: a/b, target: 60%}                    | 20 | a=0 b=100  | 0.00
        ratio: {of: a/b, target: 60%}                    | 20 | a=150 b=100 | 20.00 share_above_one
        ratio: {of: a/b}                                 | 20 | a=1 b=1    | 20.00
        ratio: {of: a/b, target: 0.25%, below: zero}     | 20 | a=25 b=10000 | 20.00
        ratio: {of: a/b, target: 0.25%, below: zero}     | 20 | a=24.99 b=10000 | 0.00
        ratio: {of: a/b, target: 90%, reached: over, below: zero} | 20 | a=90 b=100 | 0.00
        ratio: {of: a/b, target: 90%, reached: over, below: zero} | 20 | a=0.9000000001 b=1 | 20.00
        ratio: {of: a/b, target: 90%, below: zero}       | 20 | a=0.9 b=1  | 20.00
        ratio: {of: a/b, target: 90%, below: zero}       | 20 | a=0.8999999999 b=1 | 0.00
        ratio: {of: a/b, target: 90%, reached: over}     | 20 | a=90 b=100 | 20.00
        ratio: {of: a/b, target: 90%, from: 50%}         | 20 | a=50 b=100 | 0.00
        ratio: {of: a/b, target: 90%, from: 50%}         | 20 | a=49 b=100 | 0.00
        ratio: {of: a/b, target: 90%, from: 50%}         | 20 | a=70 b=100 | 10.00
        ratio: {of: 1 - a/b, target: 80%}                | 20 | a=20 b=100 | 20.00
        ratio: {of: 1 - a/b, target: 80%}                | 20 | a=120 b=100 | 0.00 share_above_one
        ratio: {of: (a - c) / b}                         | 20 | a=7 b=10 c=2 | 10.00
        ratio: {of: a/12, target: 4}                     | 20 | a=24       | 10.00
        ratio: {of: a, target: 2/3}                      | 20 | a=0.5      | 15.00

        # ratio cut below its floor, not rescaled: at, just below and just over floor and target
        ratio: {below: cut, floor: 90%, of: a/b}         | 10 | a=100 b=100 | 10.00
        ratio: {below: cut, floor: 90%, of: a/b}         | 10 | a=95 b=100  | 9.50
        ratio: {below: cut, floor: 90%, of: a/b}         | 10 | a=9 b=10    | 9.00
        ratio: {below: cut, floor: 90%, of: a/b}         | 10 | a=0.8999999999 b=1 | 0.00
        ratio: {below: cut, floor: 90%, of: a/b}         | 10 | a=4 b=5     | 0.00
        ratio: {below: cut, floor: 2/3, of: a/b}         | 10 | a=2 b=3     | 6.67
        ratio: {below: cut, floor: 50%, target: 80%, of: a/b} | 10 | a=80 b=100 | 10.00
        ratio: {below: cut, floor: 50%, target: 80%, of: a/b} | 10 | a=79 b=100 | 7.90
        ratio: {below: cut, floor: 90%, reached: over, target: 90%, of: a/b} | 10 | a=90 b=100 | 9.00
        ratio: {below: cut, floor: 90%, of: a/b, when_empty: full} | 10 | a=0 b=0 | 10.00 denominator_zero_full

        # a share above 1 is doubted, unless it is expected, or a bound above 1 or counted items say so
        ratio: {of: a/b}                                 | 10 | a=5000 b=50 | 10.00 share_above_one
        ratio: {of: a/b}                                 | 10 | a=50 b=50   | 10.00
        ratio: {of: a/b, above_one: expected}            | 10 | a=5000 b=50 | 10.00
        ratio: {of: a/b, target: 120%}                   | 10 | a=6 b=5     | 10.00
        ratio: {of: a / (b - c)}                         | 10 | a=6 b=10 c=5 | 10.00 share_above_one
        ratio: {of: a/12, target: 1}                     | 10 | a=24        | 10.00
        steps: {at_least: {90%: 10}, of: a/b}            | 10 | a=2 b=1     | 10.00 share_above_one
        steps: {at_least: {90%: 10}, of: a/b, above_one: expected} | 10 | a=2 b=1 | 10.00
        steps: {at_least: {3: 10}, of: a/b}              | 10 | a=6 b=2     | 10.00
        per_item: {award: 2, of: a/b}                    | 10 | a=4 b=2     | 4.00
        per_item: {award: 100%, of: a/b}                 | 10 | a=4 b=2     | 10.00 share_above_one
        relative: {of: (a - b) / b}                      | 10 | a=9 b=3     | 10.00
        formula: {points: "a / b * max", above_one: expected} | 10 | a=4 b=2 | 10.00

        # a missing input beside a given one; nothing at all
        ratio: {of: a/b} | 20 | a=5 | missing [b]
        ratio: {of: a/b} | 20 | b=5 | missing [a]
        ratio: {of: a/b} | 20 | -   | nothing

        # b = 0 with each meaning, on every rule that divides
        ratio: {of: a/b}                              | 20 | a=0 b=0 | 0.00 denominator_zero
        ratio: {of: a/b, when_empty: zero}            | 20 | a=5 b=0 | 0.00 denominator_zero
        ratio: {of: a/b, when_empty: full}            | 20 | a=0 b=0 | 20.00 denominator_zero_full
        ratio: {of: a/b, when_empty: not_assessed}    | 20 | a=0 b=0 | not assessed denominator_zero_not_assessed
        steps: {at_least: {1: 5}, of: a/b}            | 20 | a=0 b=0 | 0.00 denominator_zero
        steps: {at_least: {1: 5}, of: a/b, otherwise: 7} | 20 | a=0 b=0 | 0.00 denominator_zero
        steps: {at_least: {1: 5}, of: a/b, when_empty: full} | 20 | a=0 b=0 | 20.00 denominator_zero_full
        steps: {at_least: {1: 5}, of: a/b, when_empty: not_assessed} | 20 | a=0 b=0 | not assessed denominator_zero_not_assessed
        per_item: {award: 2, of: a/b}                 | 20 | a=0 b=0 | 0.00 denominator_zero
        per_item: {award: 2, of: a/b, when_empty: full} | 20 | a=0 b=0 | 20.00 denominator_zero_full
        per_item: {award: 2, of: a/b, when_empty: not_assessed} | 20 | a=0 b=0 | not assessed denominator_zero_not_assessed
        relative: {of: a/b}                           | 20 | a=0 b=0 | 0.00 denominator_zero
        relative: {of: a/b, when_empty: full}         | 20 | a=0 b=0 | 20.00 denominator_zero_full
        relative: {of: a/b, when_empty: not_assessed} | 20 | a=0 b=0 | not assessed denominator_zero_not_assessed
        formula: "a / b * max"                        | 20 | a=0 b=0 | 0.00 denominator_zero
        formula: {points: "a / b * max", when_empty: zero} | 20 | a=0 b=0 | 0.00 denominator_zero
        formula: {points: "a / b * max", when_empty: full} | 20 | a=0 b=0 | 20.00 denominator_zero_full
        formula: {points: "a / b * max", when_empty: not_assessed} | 20 | a=0 b=0 | not assessed denominator_zero_not_assessed
        ratio: {of: a / (b - c)}                      | 20 | a=1 b=5 c=5 | 0.00 denominator_zero

        # per_item: up to the maximum; fractions of items; never below 0
        per_item: {award: 2}          | 10 | a=3   | 6.00
        per_item: {award: 2}          | 10 | a=5   | 10.00
        per_item: {award: 2}          | 10 | a=6   | 10.00
        per_item: {award: 2}          | 10 | a=0   | 0.00
        per_item: {award: 10%}        | 15 | a=3   | 4.50
        per_item: {award: 1/3}        | 10 | a=2   | 6.67
        per_item: {award: 2, of: a - b} | 10 | a=1 b=4 | 0.00
        per_item: {award: 2}          | 10 | -     | nothing

        # checklist: sum of the yes; an empty one beside answered ones is a no, with a warning
        checklist: {parts: {a: 1/2, b: 1/2}}        | 15 | a=có b=có     | 15.00
        checklist: {parts: {a: 1/2, b: 1/2}}        | 15 | a=có b=không  | 7.50
        checklist: {parts: {a: 1/2, b: 1/2}}        | 15 | a=không b=không | 0.00
        checklist: {parts: {a: 1/2, b: 1/2}}        | 15 | b=có          | 7.50 checklist_input_empty
        checklist: {parts: {a: 1/2, b: 1/2}}        | 15 | a=không       | 0.00 checklist_input_empty
        checklist: {parts: {a: 1/2, b: 1/2}}        | 15 | -             | nothing
        checklist: {parts: {a: 4, b: 30%, c: 1/2}}  | 10 | a=có b=có c=có | 10.00
        checklist: {parts: {a: 4, b: 30%, c: 1/2}}  | 10 | a=có b=có c=0 | 7.00

        # deadline: by holds its day, before does not; late
        deadline: {by: 2024-03-31}                  | 10 | a=2024-03-31 | 10.00
        deadline: {by: 2024-03-31}                  | 10 | a=2024-04-01 | 0.00
        deadline: {by: 2024-03-31, late: 50%}       | 10 | a=2024-04-01 | 5.00
        deadline: {before: 2024-03-31, late: 1/4}   | 10 | a=2024-03-31 | 2.50
        deadline: {before: 2024-03-31, late: 3}     | 10 | a=2024-03-30 | 10.00
        deadline: {before: 2024-03-31}              | 10 | -            | nothing

        # sum: each part cut to its own maximum; one with nothing reported is 0; all empty is nothing
        sum: [{max: 45, rule: {ratio: {of: a/b}}}, {max: 5, rule: {per_item: {award: 1, of: c}}}] | 50 | a=1 b=2 c=3 | 25.50
        sum: [{max: 45, rule: {ratio: {of: a/b}}}, {max: 5, rule: {per_item: {award: 1, of: c}}}] | 50 | a=3 b=2 c=9 | 50.00 share_above_one
        sum: [{max: 45, rule: {ratio: {of: a/b}}}, {max: 5, rule: {per_item: {award: 1, of: c}}}] | 50 | c=9 | 5.00
        sum: [{max: 45, rule: {ratio: {of: a/b}}}, {max: 5, rule: {per_item: {award: 1, of: c}}}] | 50 | a=1 b=1 | 45.00
        sum: [{max: 45, rule: {ratio: {of: a/b}}}, {max: 5, rule: {per_item: {award: 1, of: c}}}] | 50 | a=1 c=1 | missing [b]
        sum: [{max: 45, rule: {ratio: {of: a/b}}}, {max: 5, rule: {per_item: {award: 1, of: c}}}] | 50 | - | nothing
        sum: [{max: 45, rule: {ratio: {of: a/b}}}, {max: 5, rule: {per_item: {award: 1, of: c}}}] | 50 | a=1 b=0 c=2 | 2.00 denominator_zero
        sum: [{max: 40, rule: {yes_no: {award: 50%}}}] | 50 | a=có | 20.00
        sum: [{max: 10, rule: {formula: "a - 20"}}, {max: 10, rule: {per_item: {award: 1, of: b}}}] | 20 | a=5 b=4 | 4.00
        sum: [{max: 30, rule: {per_item: {award: 1}}}, {max: 30, rule: {per_item: {award: 1, of: b}}}] | 50 | a=30 b=30 | 50.00

        # best_of: the highest part, its awards shares of the part's maximum
        best_of: [{max: 20, rule: {yes_no: {}}}, {max: 10, rule: {per_item: {award: 20%, of: b}}}] | 20 | a=không b=3 | 6.00
        best_of: [{max: 20, rule: {yes_no: {}}}, {max: 10, rule: {per_item: {award: 20%, of: b}}}] | 20 | a=có b=3 | 20.00
        best_of: [{max: 20, rule: {yes_no: {}}}, {max: 10, rule: {per_item: {award: 20%, of: b}}}] | 20 | b=9 | 10.00
        best_of: [{max: 20, rule: {yes_no: {}}}, {max: 10, rule: {per_item: {award: 20%, of: b}}}] | 20 | - | nothing

        # formula: functions, max, cut on both sides
        formula: "MIN(1, a / b) * max"          | 20 | a=5 b=10 | 10.00
        formula: "MIN(1, a / b) * max"          | 20 | a=50 b=10 | 20.00 share_above_one
        formula: "max(a, b) / 2"                | 20 | a=6 b=10 | 5.00
        formula: "MAX(a, b, c)"                 | 20 | a=6 b=10 c=11 | 11.00
        formula: "IF(a > 5, max, max / 2)"      | 20 | a=5 | 10.00
        formula: "IF(a >= 5, max, max / 2)"     | 20 | a=5 | 20.00
        formula: "IF(b = 0, max, a / b * max)"  | 20 | a=1 b=0 | 20.00
        formula: "ROUND(a / 3, 1) + 0.03"       | 20 | a=1 | 0.33
        formula: "ROUND(a, 0)"                  | 20 | a=2.5 | 3.00
        formula: "a - b"                        | 20 | a=1 b=5 | 0.00
        formula: "a * 2 ^ 3"                    | 20 | a=1 | 8.00
        formula: "FLOOR(a / 2) + CEILING(a / 2)" | 20 | a=5 | 5.00
        formula: "AVERAGE(a, b, c)"             | 20 | a=1 b=2 c=2 | 1.67
        formula: "SQRT(a)"                      | 20 | a=2 | 1.41
        formula: "a / b"                        | 20 | a=5 | missing [b]
        formula: "a / b"                        | 20 | - | nothing
        formula: "A / B"                        | 20 | a=5 b=2 | 2.50 share_above_one

        # exact halves: 1/24 of 3 is exactly 0.125; a third of a third of nine is exactly 1
        ratio: {of: a/b}           | 3 | a=1 b=24 | 0.13
        formula: "a / b * max"     | 3 | a=1 b=24 | 0.13
        formula: "max * (a / b)"   | 3 | a=1 b=24 | 0.13
        per_item: {award: 1/24}    | 3 | a=1      | 0.13
        yes_no: {award: 1/24}      | 3 | a=có     | 0.13
        formula: "a / 3 / 3 * 9 - 0.995" | 3 | a=1 | 0.01
        ratio: {of: a/b, target: 1/3, below: zero} | 3 | a=1 b=3 | 3.00
        """)
    void gives(String rule, String maximum, String inputs, String expected) throws Exception {
        assertThat(RuleTrial.of(rule, maximum).on(inputs)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, max {1}, {3} to {4}: {2} -> {5}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        relative: {of: a/b, to: best}  | 20 | a=4 b=10 | 0.2 | 0.8 | 10.00
        relative: {of: a/b}            | 20 | a=8 b=10 | 0.2 | 0.8 | 20.00
        relative: {of: a/b}            | 20 | a=2 b=10 | 0.2 | 0.8 | 5.00
        relative: {of: a}              | 20 | a=0      | 0   | 0   | 0.00
        relative: {of: a}              | 20 | a=-1     | -5  | -1  | 0.00
        relative: {of: a}              | 20 | a=7      | 7   | 7   | 20.00
        relative: {of: a, to: range}   | 20 | a=2      | 2   | 8   | 0.00
        relative: {of: a, to: range}   | 20 | a=8      | 2   | 8   | 20.00
        relative: {of: a, to: range}   | 20 | a=4      | 2   | 8   | 6.67
        relative: {of: a, to: range}   | 20 | a=7      | 7   | 7   | 0.00
        relative: {of: a, to: range}   | 20 | a=0      | 0   | 0   | 0.00
        relative: {of: a, to: range}   | 20 | a=-2     | -5  | 1   | 10.00
        """)
    void relativeToTheOtherUnits(
            String rule, String maximum, String inputs, String lowest, String highest, String expected)
            throws Exception {
        assertThat(RuleTrial.of(rule, maximum).on(inputs, lowest, highest)).isEqualTo(expected);
    }

    @Test
    void ofIsTheQuotientWhereBIsDeclaredAndElseA() throws Exception {
        assertThat(RuleTrial.of("ratio: {target: 50%}", "20", "{a: Tử, b: Mẫu}").on("a=1 b=4"))
                .isEqualTo("10.00");
        assertThat(RuleTrial.of("ratio: {target: 5}", "20", "{a: Số}").on("a=1"))
                .isEqualTo("4.00");
        assertThat(RuleTrial.of("per_item: {award: 2}", "20", "{a: Tử, b: Mẫu}").on("a=6 b=2"))
                .isEqualTo("6.00");
        assertThat(RuleTrial.of("steps: {at_least: {50%: 7}}", "20", "{a: Tử, b: Mẫu}")
                        .on("a=1 b=2"))
                .isEqualTo("7.00");
    }

    @Test
    void anOptionIsKnownInAnyCaseTrimmedComposedOrNot() throws Exception {
        RuleTrial choice = RuleTrial.of("choice: {options: {\"Phó Chủ tịch\": 1/2, \"Chưa có\": 0}}", "20");
        String decomposed = Normalizer.normalize("PHÓ CHỦ TỊCH", Normalizer.Form.NFD);
        assertThat(choice.indicator().choice().orElseThrow().option("  " + decomposed + " "))
                .contains("Phó Chủ tịch");
        assertThat(choice.indicator().choice().orElseThrow().option("Phó Chủ")).isEmpty();
    }
}
