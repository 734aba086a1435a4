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
import vn.dti.notice.Notice;
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
        Map<BigFraction, Award> awards = new LinkedHashMap<>();
        List<RuleValues.Bound> bounds = new ArrayList<>();
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
                values.bound(entry.key()).ifPresent(bound -> {
                    bounds.add(bound);
                    if (awards.put(bound.value(), award) != null) {
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
        Award otherwise = values.award(fields, "otherwise", Award.NOTHING);
        return new Steps(reach, awards, otherwise, values.measure(fields, bounds));
    }

    private enum Reached {
        AT_LEAST,
        OVER
    }

    private Rule ratio(Fields fields) {
        Map<String, RuleValues.Bound> bounds = new LinkedHashMap<>();
        for (String key : List.of("target", "from", "floor")) {
            fields.node(key).flatMap(values::bound).ifPresent(bound -> bounds.put(key, bound));
        }
        boolean strict = fields.choice("reached", Reached.class, Reached.AT_LEAST) == Reached.OVER;
        Ratio.Below below = fields.choice("below", Ratio.Below.class, Ratio.Below.PROPORTIONAL);
        BigFraction target = value(bounds, "target", BigFraction.ONE);
        BigFraction from = value(bounds, below == Ratio.Below.CUT ? "floor" : "from", BigFraction.ZERO);
        if (below == Ratio.Below.CUT ? fields.has("from") || !fields.has("floor") : fields.has("floor")) {
            problems.add(NoticeCode.RULE_FLOOR, fields.node());
        }
        boolean tooHigh =
                switch (below) {
                    case PROPORTIONAL -> from.compareTo(target) >= 0;
                    case CUT -> from.compareTo(target) > 0;
                    case ZERO -> false;
                };
        if (tooHigh && !problems.hasErrors()) {
            problems.add(NoticeCode.RULE_FROM_NOT_BELOW_TARGET, fields.node());
        }
        return new Ratio(values.measure(fields, bounds.values()), target, strict, below, from);
    }

    private static BigFraction value(Map<String, RuleValues.Bound> bounds, String key, BigFraction otherwise) {
        return Optional.ofNullable(bounds.get(key)).map(RuleValues.Bound::value).orElse(otherwise);
    }

    private Rule perItem(Fields fields) {
        if (!fields.has("award")) {
            fields.missing("award");
        }
        Award award = values.award(fields, "award", Award.NOTHING);
        Measure measure = values.measure(fields);
        // More than one item is what it counts, unless the first one gives everything.
        boolean counts = !award.share() || award.amount().compareTo(BigFraction.ONE) < 0;
        return new PerItem(award, new Measure(measure.of(), measure.whenEmpty(), measure.aboveOne() || counts));
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

    private enum Among {
        CLUSTER
    }

    private Rule relative(Fields fields) {
        boolean range = fields.choice("to", To.class, To.BEST) == To.RANGE;
        boolean amongCluster = fields.choice("among", Among.class, null) == Among.CLUSTER;
        return new Relative(values.measure(fields), range, amongCluster);
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
                long before = errors();
                Rule read = read(rule.get());
                boolean understood = errors() == before;
                if (understood && (read.isEntered() || mayBeNotAssessed(read))) {
                    problems.add(NoticeCode.RULE_NOT_IN_PART, rule.get(), key);
                }
                parts.add(new Part(maximum, read));
            }
            fields.finish();
        }
        return parts;
    }

    private long errors() {
        return problems.notices().stream().filter(Notice::isError).count();
    }

    private static boolean mayBeNotAssessed(Rule rule) {
        return rule.all(Measured.class).stream()
                .anyMatch(measured -> measured.measure().whenEmpty() == WhenEmpty.NOT_ASSESSED);
    }

    private Rule formula(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return new Formula(new Measure(values.arithmetic(scalar, scalar.text(), true), WhenEmpty.ZERO, false));
        }
        Fields fields = Fields.of(node, problems);
        String text = fields.requiredText("points");
        WhenEmpty whenEmpty = fields.choice("when_empty", WhenEmpty.class, WhenEmpty.ZERO);
        boolean aboveOne = values.aboveOneExpected(fields);
        fields.finish();
        Arithmetic points = values.arithmetic(fields.node("points").orElse(node), text, true);
        return new Formula(new Measure(points, whenEmpty, aboveOne));
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
