package vn.dti.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Arithmetic;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.BestOf;
import vn.dti.indicator.rule.Checklist;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.Deadline;
import vn.dti.indicator.rule.Formula;
import vn.dti.indicator.rule.InputKind;
import vn.dti.indicator.rule.Measure;
import vn.dti.indicator.rule.Measured;
import vn.dti.indicator.rule.Part;
import vn.dti.indicator.rule.PerItem;
import vn.dti.indicator.rule.Points;
import vn.dti.indicator.rule.Ratio;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Rule;
import vn.dti.indicator.rule.RuleKind;
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

    /** The keys of all rules. */
    private static final List<String> KEYS =
            Arrays.stream(RuleKind.values()).map(RuleKind::key).toList();

    private final Problems problems;
    private final RuleValues values;

    /**
     * Reads rules of one indicator.
     *
     * @param declared letters of the indicator's inputs; empty where it declares none
     * @param known expressions that other indicators of the set have; gets what is new
     */
    RuleReader(Problems problems, Set<String> declared, Map<String, Arithmetic> known) {
        this.problems = problems;
        this.values = new RuleValues(problems, declared, known);
    }

    /** The rule of a node; {@link Points} after a complaint where it is none. */
    Rule read(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping) || mapping.entries().size() != 1) {
            problems.add(NoticeCode.RULE_NOT_ONE, node, KEYS);
            return new Points();
        }
        YamlNode.Entry entry = mapping.entries().get(0);
        String key = entry.key().text();
        Optional<RuleKind> kind = RuleKind.of(key);
        if (kind.isEmpty()) {
            problems.add(NoticeCode.RULE_UNKNOWN, entry.key(), key, NearestWord.proposal(key, KEYS));
            return new Points();
        }
        YamlNode value = entry.value();
        // An expression that yields, so that a new kind does not compile before it can be read.
        return switch (kind.get()) {
            case POINTS -> inBraces(value, fields -> new Points());
            case YES_NO -> inBraces(value, fields -> new YesNo(values.award(fields, "award", Award.MAXIMUM)));
            case CHOICE -> inBraces(value, this::choice);
            case STEPS -> inBraces(value, this::steps);
            case RATIO -> inBraces(value, this::ratio);
            case PER_ITEM -> inBraces(value, this::perItem);
            case CHECKLIST -> inBraces(value, this::checklist);
            case DEADLINE -> inBraces(value, this::deadline);
            case RELATIVE -> inBraces(value, this::relative);
            case SUM -> new Sum(parts(value, key));
            case BEST_OF -> new BestOf(parts(value, key));
            case FORMULA -> formula(value);
        };
    }

    private Rule inBraces(YamlNode node, Function<Fields, Rule> method) {
        Fields fields = Fields.of(node, problems);
        Rule rule = method.apply(fields);
        fields.finish();
        return rule;
    }

    private Rule choice(Fields fields) {
        Map<String, Award> options = new LinkedHashMap<>();
        for (YamlNode.Entry entry : fields.entries("options")) {
            options.put(entry.key().text().strip(), values.award(entry.value()));
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
                Award award = values.award(entry.value());
                values.number(entry.key()).ifPresent(bound -> {
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
        return new Steps(reach, bounds, values.award(fields, "otherwise", Award.NOTHING), values.measure(fields));
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
        BigFraction target = fields.node("target").flatMap(values::number).orElse(BigFraction.ONE);
        BigFraction from = fields.node("from").flatMap(values::number).orElse(BigFraction.ZERO);
        boolean strict = fields.choice("reached", Reached.class, Reached.AT_LEAST) == Reached.OVER;
        boolean proportional = fields.choice("below", Below.class, Below.PROPORTIONAL) == Below.PROPORTIONAL;
        if (proportional && from.compareTo(target) >= 0 && !problems.hasErrors()) {
            problems.add(NoticeCode.RULE_FROM_NOT_BELOW_TARGET, fields.node());
        }
        return new Ratio(values.measure(fields), target, strict, proportional, from);
    }

    private Rule perItem(Fields fields) {
        if (!fields.has("award")) {
            fields.missing("award");
        }
        return new PerItem(values.award(fields, "award", Award.NOTHING), values.measure(fields));
    }

    private Rule checklist(Fields fields) {
        Map<String, Award> parts = new LinkedHashMap<>();
        for (YamlNode.Entry entry : fields.entries("parts")) {
            parts.put(entry.key().text(), values.award(entry.value()));
            values.checkInput(entry.key().text(), entry.key());
        }
        if (parts.isEmpty()) {
            fields.missing("parts");
        }
        return new Checklist(parts);
    }

    private Rule deadline(Fields fields) {
        Optional<LocalDate> by = fields.day("by");
        Optional<LocalDate> before = fields.day("before");
        Award late = values.award(fields, "late", Award.NOTHING);
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
        return new Relative(values.measure(fields), range);
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
                if (understood && (read.isEntered() || mayBeNotAssessed(read))) {
                    problems.add(NoticeCode.RULE_NOT_IN_PART, rule.get(), key);
                }
                parts.add(new Part(maximum, read));
            }
            fields.finish();
        }
        return parts;
    }

    private static boolean mayBeNotAssessed(Rule rule) {
        return rule.all(Measured.class).stream()
                .anyMatch(measured -> measured.measure().whenEmpty() == WhenEmpty.NOT_ASSESSED);
    }

    private Rule formula(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return new Formula(new Measure(values.arithmetic(scalar, scalar.text(), true), WhenEmpty.ZERO));
        }
        Fields fields = Fields.of(node, problems);
        String text = fields.requiredText("points");
        WhenEmpty whenEmpty = fields.choice("when_empty", WhenEmpty.class, WhenEmpty.ZERO);
        fields.finish();
        return new Formula(new Measure(values.arithmetic(fields.node("points").orElse(node), text, true), whenEmpty));
    }

    /** Complains where two parts of a rule expect different things in one input. */
    static void checkKinds(Rule rule, YamlNode node, Problems problems) {
        Map<String, InputKind> kinds = new LinkedHashMap<>();
        for (Rule simple : rule.simple()) {
            checkKinds(kinds, simple.reads(), node, problems);
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
