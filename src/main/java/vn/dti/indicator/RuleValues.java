package vn.dti.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Arithmetic;
import vn.dti.arithmetic.ArithmeticBudget;
import vn.dti.arithmetic.ArithmeticBudgetException;
import vn.dti.arithmetic.ArithmeticSyntaxException;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.Measure;
import vn.dti.indicator.rule.WhenEmpty;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.Fields;
import vn.dti.yaml.Problems;
import vn.dti.yaml.YamlNode;

/** Reads what rules are made of: awards, bounds, arithmetic over declared inputs. */
final class RuleValues {

    private static final String MAXIMUM = "max";
    private static final Pattern AWARD_WITH_COMMA = Pattern.compile("\\d+,\\d+ ?%?");
    private static final Pattern NUMBER_WITH_COMMA = Pattern.compile("-?\\d+,\\d+ ?%?");

    private final Problems problems;
    private final Set<String> declared;
    /** Expressions that the set has so far, by their text: many indicators are measured alike. */
    private final Map<String, Arithmetic> known;

    RuleValues(Problems problems, Set<String> declared, Map<String, Arithmetic> known) {
        this.problems = problems;
        this.declared = declared;
        this.known = known;
    }

    private enum AboveOne {
        EXPECTED
    }

    /**
     * What a measure is held against.
     *
     * @param value as a fraction: 0.7 for 70%
     * @param text as the set writes it
     */
    record Bound(BigFraction value, String text, YamlNode node) {

        boolean isAboveOne() {
            return value.compareTo(BigFraction.ONE) > 0;
        }

        /** 70 where 70% was meant is a target of 7000%. */
        boolean mayLackPercent() {
            return value.compareTo(BigFraction.of(2)) > 0 && !text.endsWith("%");
        }
    }

    /** {@code of}, {@code when_empty} and {@code above_one} of a rule without bounds. */
    Measure measure(Fields fields) {
        return measure(fields, List.of());
    }

    /**
     * {@code of}, {@code when_empty} and {@code above_one} of a rule.
     *
     * @param bounds what the measure is held against; one above 1 says that a share may be above 1
     */
    Measure measure(Fields fields, Collection<Bound> bounds) {
        WhenEmpty whenEmpty = fields.choice("when_empty", WhenEmpty.class, WhenEmpty.ZERO);
        boolean expected = aboveOneExpected(fields);
        Optional<YamlNode> of = fields.node("of");
        String text = of.flatMap(node -> Fields.text(node, problems)).orElse(declared.contains("b") ? "a/b" : "a");
        Arithmetic arithmetic = arithmetic(of.orElse(fields.node()), text, false);
        if (arithmetic.hasShares() && !expected) {
            bounds.stream().filter(Bound::mayLackPercent).forEach(bound -> lacksPercent(bound, text));
        }
        return new Measure(arithmetic, whenEmpty, expected || bounds.stream().anyMatch(Bound::isAboveOne));
    }

    /** {@code above_one: expected}. */
    boolean aboveOneExpected(Fields fields) {
        return fields.choice("above_one", AboveOne.class, null) == AboveOne.EXPECTED;
    }

    private void lacksPercent(Bound bound, String of) {
        String read = Exact.text(Exact.round(bound.value().multiply(100), 0)) + "%";
        problems.add(NoticeCode.RULE_BOUND_WITHOUT_PERCENT, bound.node(), bound.text(), of, read);
    }

    /**
     * Arithmetic over the inputs.
     *
     * @param withMaximum whether it may read {@code max} too
     */
    Arithmetic arithmetic(YamlNode node, String text, boolean withMaximum) {
        try {
            Arithmetic arithmetic = known.get(text);
            if (arithmetic == null) {
                arithmetic = Arithmetic.parse(text);
                known.put(text, arithmetic);
            }
            boolean reads = false;
            for (String name : arithmetic.variables()) {
                if (!name.equals(MAXIMUM) || !withMaximum) {
                    checkInput(name, node);
                    reads = true;
                }
            }
            if (!reads) {
                problems.add(NoticeCode.RULE_READS_NOTHING, node, text);
            }
            return arithmetic;
        } catch (ArithmeticBudgetException e) {
            problems.add(
                    NoticeCode.RULE_ARITHMETIC_BUDGET,
                    node,
                    text,
                    e.getMessage(),
                    ArithmeticBudget.MOST_POWER,
                    ArithmeticBudget.MOST_PLACES,
                    ArithmeticBudget.MOST_DIGITS);
            return nothing();
        } catch (ArithmeticSyntaxException e) {
            problems.add(NoticeCode.RULE_ARITHMETIC, node, text, e.getMessage(), Arithmetic.FUNCTIONS);
            return nothing();
        }
    }

    /** Stands for arithmetic that was complained of. */
    private static Arithmetic nothing() {
        try {
            return Arithmetic.parse("a");
        } catch (ArithmeticSyntaxException | ArithmeticBudgetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a text can name an input: one of {@code a} to {@code z}. */
    static boolean isLetter(String text) {
        return text.length() == 1 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
    }

    void checkInput(String letter, YamlNode node) {
        if (!isLetter(letter) || !declared.isEmpty() && !declared.contains(letter)) {
            problems.add(NoticeCode.RULE_INPUT_UNDECLARED, node, letter, List.copyOf(declared));
        }
    }

    Award award(Fields fields, String key, Award otherwise) {
        return fields.node(key).map(this::award).orElse(otherwise);
    }

    Award award(YamlNode node) {
        String text = Fields.text(node, problems).orElse("");
        if (AWARD_WITH_COMMA.matcher(text).matches()) {
            Fields.commaFor(node, text, problems);
            return Award.NOTHING;
        }
        Optional<Award> award = Award.parse(text);
        if (award.isEmpty()) {
            problems.add(NoticeCode.RULE_AWARD, node, text);
        }
        return award.orElse(Award.NOTHING);
    }

    /** A number, a percentage or a fraction. */
    Optional<Bound> bound(YamlNode node) {
        String text = Fields.text(node, problems).orElse("");
        if (NUMBER_WITH_COMMA.matcher(text).matches()) {
            Fields.commaFor(node, text, problems);
            return Optional.empty();
        }
        boolean negative = text.startsWith("-");
        Optional<Award> parsed = Award.parse(negative ? text.substring(1) : text);
        if (parsed.isEmpty()) {
            problems.add(NoticeCode.YAML_NOT_NUMBER, node, text);
        }
        return parsed.map(award -> new Bound(negative ? award.amount().negate() : award.amount(), text, node));
    }
}
