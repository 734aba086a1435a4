package vn.dti.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Arithmetic;
import vn.dti.arithmetic.ArithmeticSyntaxException;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.BestOf;
import vn.dti.indicator.rule.Checklist;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.Deadline;
import vn.dti.indicator.rule.Formula;
import vn.dti.indicator.rule.InputKind;
import vn.dti.indicator.rule.Measure;
import vn.dti.indicator.rule.Part;
import vn.dti.indicator.rule.PerItem;
import vn.dti.indicator.rule.Points;
import vn.dti.indicator.rule.Ratio;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Rule;
import vn.dti.indicator.rule.Steps;
import vn.dti.indicator.rule.Sum;
import vn.dti.indicator.rule.WhenEmpty;
import vn.dti.indicator.rule.YesNo;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.Fields;
import vn.dti.yaml.NearestWord;
import vn.dti.yaml.Problems;
import vn.dti.yaml.YamlNode;

/** Reads the {@code rule} of one indicator. One method per rule, named as its key. */
final class RuleReader {

    /** The keys of all rules, in the order of dac-ta. */
    static final List<String> KEYS = List.of(
            "points",
            "yes_no",
            "choice",
            "steps",
            "ratio",
            "per_item",
            "checklist",
            "deadline",
            "relative",
            "sum",
            "best_of",
            "formula");

    private static final String MAXIMUM = "max";
    private static final Pattern AWARD_WITH_COMMA = Pattern.compile("\\d+,\\d+ ?%?");
    private static final Pattern NUMBER_WITH_COMMA = Pattern.compile("-?\\d+,\\d+ ?%?");

    private final Problems problems;
    private final Set<String> declared;
    /** Expressions that the set has so far, by their text: many indicators are measured alike. */
    private final Map<String, Arithmetic> known;

    /**
     * Reads rules of one indicator.
     *
     * @param declared letters of the indicator's inputs; empty where it declares none
     * @param known expressions that other indicators of the set have; gets what is new
     */
    RuleReader(Problems problems, Set<String> declared, Map<String, Arithmetic> known) {
        this.problems = problems;
        this.declared = declared;
        this.known = known;
    }

    /** The rule of a node; {@link Points} after a complaint where it is none. */
    Rule read(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping) || mapping.entries().size() != 1) {
            problems.add(NoticeCode.RULE_NOT_ONE, node, KEYS);
            return new Points();
        }
        YamlNode.Entry entry = mapping.entries().get(0);
        String key = entry.key().text();
        return switch (key) {
            case "sum" -> new Sum(parts(entry.value(), key));
            case "best_of" -> new BestOf(parts(entry.value(), key));
            case "formula" -> formula(entry.value());
            default -> {
                if (!KEYS.contains(key)) {
                    problems.add(NoticeCode.RULE_UNKNOWN, entry.key(), key, NearestWord.proposal(key, KEYS));
                    yield new Points();
                }
                Fields fields = Fields.of(entry.value(), problems);
                Rule rule = inBraces(key, fields);
                fields.finish();
                yield rule;
            }
        };
    }

    private Rule inBraces(String key, Fields fields) {
        return switch (key) {
            case "points" -> new Points();
            case "yes_no" -> new YesNo(award(fields, "award", Award.MAXIMUM));
            case "choice" -> choice(fields);
            case "steps" -> steps(fields);
            case "ratio" -> ratio(fields);
            case "per_item" -> perItem(fields);
            case "checklist" -> checklist(fields);
            case "deadline" -> deadline(fields);
            case "relative" -> relative(fields);
            default -> throw new IllegalArgumentException(key);
        };
    }

    private Rule choice(Fields fields) {
        Map<String, Award> options = new LinkedHashMap<>();
        for (YamlNode.Entry entry : fields.entries("options")) {
            options.put(entry.key().text().strip(), award(entry.value()));
        }
        if (options.isEmpty()) {
            fields.missing("options");
        }
        Set<String> folded = new HashSet<>();
        Choice choice = new Choice(options);
        for (String option : options.keySet()) {
            if (!folded.add(choice.option(option).orElseThrow())) {
                problems.add(NoticeCode.RULE_OPTIONS_ALIKE, fields.node(), option);
            }
        }
        return choice;
    }

    private Rule steps(Fields fields) {
        Map<BigFraction, Award> bounds = new LinkedHashMap<>();
        Steps.Reach reach = null;
        for (Steps.Reach candidate : Steps.Reach.values()) {
            String key = candidate.name().toLowerCase(Locale.ROOT);
            List<YamlNode.Entry> entries = fields.entries(key);
            if (!entries.isEmpty() && reach != null) {
                problems.add(NoticeCode.RULE_STEPS_REACH, fields.node());
            }
            for (YamlNode.Entry entry : entries) {
                reach = candidate;
                Award award = award(entry.value());
                number(entry.key()).ifPresent(bound -> {
                    if (bounds.put(bound, award) != null) {
                        problems.add(
                                NoticeCode.YAML_DUPLICATE_KEY,
                                entry.key(),
                                entry.key().text(),
                                entry.key().line());
                    }
                });
            }
        }
        if (reach == null) {
            problems.add(NoticeCode.RULE_STEPS_REACH, fields.node());
            reach = Steps.Reach.AT_LEAST;
        }
        return new Steps(reach, bounds, award(fields, "otherwise", Award.NOTHING), measure(fields));
    }

    private enum Reached {
        AT_LEAST,
        OVER
    }

    private enum Below {
        PROPORTIONAL,
        ZERO
    }

    private Rule ratio(Fields fields) {
        BigFraction target = fields.node("target").flatMap(this::number).orElse(BigFraction.ONE);
        BigFraction from = fields.node("from").flatMap(this::number).orElse(BigFraction.ZERO);
        boolean strict = fields.choice("reached", Reached.class, Reached.AT_LEAST) == Reached.OVER;
        boolean proportional = fields.choice("below", Below.class, Below.PROPORTIONAL) == Below.PROPORTIONAL;
        if (proportional && from.compareTo(target) >= 0 && !problems.hasErrors()) {
            problems.add(NoticeCode.RULE_FROM_NOT_BELOW_TARGET, fields.node());
        }
        return new Ratio(measure(fields), target, strict, proportional, from);
    }

    private Rule perItem(Fields fields) {
        if (!fields.has("award")) {
            fields.missing("award");
        }
        return new PerItem(award(fields, "award", Award.NOTHING), measure(fields));
    }

    private Rule checklist(Fields fields) {
        Map<String, Award> parts = new LinkedHashMap<>();
        for (YamlNode.Entry entry : fields.entries("parts")) {
            parts.put(entry.key().text(), award(entry.value()));
            checkInput(entry.key().text(), entry.key());
        }
        if (parts.isEmpty()) {
            fields.missing("parts");
        }
        return new Checklist(parts);
    }

    private Rule deadline(Fields fields) {
        Optional<LocalDate> by = fields.day("by");
        Optional<LocalDate> before = fields.day("before");
        Award late = award(fields, "late", Award.NOTHING);
        if (by.isPresent() == before.isPresent()) {
            if (!fields.has("by") || by.isPresent()) {
                problems.add(NoticeCode.RULE_DEADLINE_DAY, fields.node());
            }
            return new Deadline(LocalDate.EPOCH, true, late);
        }
        return new Deadline(by.or(() -> before).orElseThrow(), by.isPresent(), late);
    }

    private enum To {
        BEST,
        RANGE
    }

    private Rule relative(Fields fields) {
        boolean range = fields.choice("to", To.class, To.BEST) == To.RANGE;
        return new Relative(measure(fields), range);
    }

    private List<Part> parts(YamlNode node, String key) {
        if (!(node instanceof YamlNode.Sequence sequence) || sequence.items().isEmpty()) {
            problems.add(NoticeCode.YAML_NOT_SEQUENCE, node, key);
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            Fields fields = Fields.of(item, problems);
            BigDecimal maximum = fields.decimal("max").orElse(BigDecimal.ZERO);
            if (maximum.signum() <= 0) {
                fields.missing("max");
            }
            Optional<YamlNode> rule = fields.node("rule");
            if (rule.isEmpty()) {
                fields.missing("rule");
            } else {
                int before = problems.notices().size();
                Rule read = read(rule.get());
                boolean understood = problems.notices().size() == before;
                if (understood && (read instanceof Points || whenEmpty(read) == WhenEmpty.NOT_ASSESSED)) {
                    problems.add(NoticeCode.RULE_NOT_IN_PART, rule.get(), key);
                }
                parts.add(new Part(maximum, read));
            }
            fields.finish();
        }
        return parts;
    }

    private static WhenEmpty whenEmpty(Rule rule) {
        if (rule instanceof Steps steps) {
            return steps.measure().whenEmpty();
        } else if (rule instanceof Ratio ratio) {
            return ratio.measure().whenEmpty();
        } else if (rule instanceof PerItem perItem) {
            return perItem.measure().whenEmpty();
        } else if (rule instanceof Relative relative) {
            return relative.measure().whenEmpty();
        } else if (rule instanceof Formula formula) {
            return formula.points().whenEmpty();
        }
        return WhenEmpty.ZERO;
    }

    private Rule formula(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return new Formula(new Measure(arithmetic(scalar, scalar.text(), true), WhenEmpty.ZERO));
        }
        Fields fields = Fields.of(node, problems);
        String text = fields.requiredText("points");
        WhenEmpty whenEmpty = fields.choice("when_empty", WhenEmpty.class, WhenEmpty.ZERO);
        fields.finish();
        return new Formula(new Measure(arithmetic(fields.node("points").orElse(node), text, true), whenEmpty));
    }

    private Measure measure(Fields fields) {
        WhenEmpty whenEmpty = fields.choice("when_empty", WhenEmpty.class, WhenEmpty.ZERO);
        Optional<YamlNode> of = fields.node("of");
        String text = of.flatMap(node -> Fields.text(node, problems)).orElse(declared.contains("b") ? "a/b" : "a");
        return new Measure(arithmetic(of.orElse(fields.node()), text, false), whenEmpty);
    }

    private Arithmetic arithmetic(YamlNode node, String text, boolean withMaximum) {
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
        } catch (ArithmeticSyntaxException e) {
            problems.add(NoticeCode.RULE_ARITHMETIC, node, text, e.getMessage(), Arithmetic.FUNCTIONS);
            return nothing();
        }
    }

    /** Stands for arithmetic that was complained of. */
    private static Arithmetic nothing() {
        try {
            return Arithmetic.parse("a");
        } catch (ArithmeticSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a text can name an input: one of {@code a} to {@code z}. */
    static boolean isLetter(String text) {
        return text.length() == 1 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
    }

    private void checkInput(String letter, YamlNode node) {
        if (!isLetter(letter) || !declared.isEmpty() && !declared.contains(letter)) {
            problems.add(NoticeCode.RULE_INPUT_UNDECLARED, node, letter, List.copyOf(declared));
        }
    }

    private Award award(Fields fields, String key, Award otherwise) {
        return fields.node(key).map(this::award).orElse(otherwise);
    }

    private Award award(YamlNode node) {
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
    private Optional<BigFraction> number(YamlNode node) {
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
        return parsed.map(award -> negative ? award.amount().negate() : award.amount());
    }

    /** Complains where two parts of a rule expect different things in one input. */
    static void checkKinds(Rule rule, YamlNode node, Problems problems) {
        Map<String, InputKind> kinds = new LinkedHashMap<>();
        List<Rule> open = new ArrayList<>(List.of(rule));
        while (!open.isEmpty()) {
            Rule next = open.remove(open.size() - 1);
            if (next instanceof Sum sum) {
                sum.parts().forEach(part -> open.add(part.rule()));
            } else if (next instanceof BestOf bestOf) {
                bestOf.parts().forEach(part -> open.add(part.rule()));
            } else {
                checkKinds(kinds, next.reads(), node, problems);
            }
        }
    }

    private static void checkKinds(
            Map<String, InputKind> kinds, SortedMap<String, InputKind> reads, YamlNode node, Problems problems) {
        for (Map.Entry<String, InputKind> read : reads.entrySet()) {
            InputKind other = kinds.putIfAbsent(read.getKey(), read.getValue());
            if (other != null && other != read.getValue()) {
                problems.add(NoticeCode.RULE_INPUT_KINDS, node, read.getKey());
            }
        }
    }
}
