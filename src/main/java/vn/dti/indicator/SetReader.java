package vn.dti.indicator;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.arithmetic.Arithmetic;
import vn.dti.code.Code;
import vn.dti.code.GroupCode;
import vn.dti.code.IndicatorCode;
import vn.dti.code.ScopeCode;
import vn.dti.indicator.rule.Points;
import vn.dti.indicator.rule.Rule;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.DefinitionException;
import vn.dti.yaml.Fields;
import vn.dti.yaml.NearestWord;
import vn.dti.yaml.Problems;
import vn.dti.yaml.YamlFile;
import vn.dti.yaml.YamlNode;
import vn.dti.yaml.YamlSource;

/** Reads an indicator set (dac-ta 1, Indicator set). */
public final class SetReader {

    /** The scope of the whole; no pillar may have its name (dac-ta 5). */
    private static final String OVERALL = "chuyen-doi-so";

    private final Problems problems;
    private final Set<String> pillarCodes = new LinkedHashSet<>();
    private final Set<String> groupCodes = new HashSet<>();
    private final Map<IndicatorCode, Integer> indicatorLines = new HashMap<>();
    private final Map<String, Arithmetic> expressions = new HashMap<>();

    private SetReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a set.
     *
     * @param path the file
     * @param name the name under which notices speak of it
     * @throws DefinitionException if it cannot be used; carries all that is wrong with it
     * @throws IOException if its bytes cannot be had
     */
    public static IndicatorSet read(Path path, String name) throws IOException, DefinitionException {
        return read(YamlSource.of(path), name);
    }

    /** The same of bytes that were read before. */
    public static IndicatorSet read(YamlSource source, String name) throws DefinitionException {
        YamlNode.Mapping document = YamlFile.read(source, new Problems(name));
        Problems problems = new Problems(name);
        IndicatorSet set = new SetReader(problems).set(new Fields(document, problems));
        problems.failIfAny();
        return set;
    }

    private IndicatorSet set(Fields fields) {
        String id = fields.requiredText("id");
        String title = fields.text("title", id);
        String version = fields.text("version", "");
        Map<String, String> source = fields.fields("source").map(this::source).orElse(Map.of());
        List<Pillar> pillars = fields.each("pillars", this::pillar);
        List<Group> groups = fields.each("groups", this::group);
        if (groups.isEmpty()) {
            fields.missing("groups");
        }
        Optional<BigDecimal> total = fields.decimal("total");
        IndicatorSet.Index index = IndicatorSet.Index.of(groups);
        ExampleReader reader = new ExampleReader(problems, index);
        List<WorkedExample> examples = new ArrayList<>();
        for (YamlNode item : fields.items("tests")) {
            reader.read(Fields.of(item, problems)).ifPresent(examples::add);
        }
        fields.finish();
        return new IndicatorSet(
                problems.file(),
                new IndicatorSet.Edition(id, title, version, source),
                pillars,
                index,
                total,
                examples,
                problems.notices());
    }

    private Map<String, String> source(Fields fields) {
        Map<String, String> source = new LinkedHashMap<>();
        for (String key : List.of("document", "url", "note")) {
            fields.text(key).ifPresent(text -> source.put(key, text));
        }
        fields.finish();
        return source;
    }

    private Pillar pillar(Fields fields) {
        String code = fields.code("code");
        if (code.equalsIgnoreCase(OVERALL)) {
            problems.add(NoticeCode.SET_PILLAR_RESERVED, fields.node(), code);
        }
        boolean twice = pillarCodes.stream().anyMatch(code::equalsIgnoreCase);
        pillarCodes.add(code);
        if (twice) {
            problems.add(NoticeCode.SET_CODE_TWICE, fields.node(), code);
        }
        return new Pillar(new ScopeCode(code), fields.text("name", code));
    }

    private Group group(Fields fields) {
        String code = fields.code("code");
        if (!groupCodes.add(Code.folded(code))) {
            problems.add(NoticeCode.SET_CODE_TWICE, fields.node(), code);
        }
        String name = fields.requiredText("name");
        boolean scored = fields.truth("scored", true);
        Optional<Boolean> belowZero = fields.optionalTruth("below_zero");
        Inherited inherited = new Inherited(code, scored, pillars(fields, List.of()), List.of(), List.of(), "");
        List<Group.Container> containers = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        for (YamlNode item : fields.items("indicators")) {
            indicator(Fields.of(item, problems), inherited, containers, indicators);
        }
        if (indicators.isEmpty()) {
            fields.missing("indicators");
        }
        return new Group(new GroupCode(code), name, inherited.pillars(), scored, belowZero, containers, indicators);
    }

    /** What an indicator takes from its group or container unless it says otherwise. */
    private record Inherited(
            String group,
            boolean scored,
            List<ScopeCode> pillars,
            List<String> lead,
            List<String> cooperating,
            String timing) {}

    private void indicator(
            Fields fields, Inherited inherited, List<Group.Container> containers, List<Indicator> indicators) {
        IndicatorCode code = new IndicatorCode(fields.code("code"));
        Integer first = indicatorLines.putIfAbsent(code, fields.node().line());
        if (first != null && !code.text().equals(Fields.UNREADABLE_CODE)) {
            problems.add(NoticeCode.SET_CODE_TWICE, fields.node(), code);
        }
        String name = fields.requiredText("name");
        Inherited own = new Inherited(
                inherited.group(),
                inherited.scored(),
                pillars(fields, inherited.pillars()),
                fields.has("lead") ? fields.texts("lead") : inherited.lead(),
                fields.has("cooperating") ? fields.texts("cooperating") : inherited.cooperating(),
                fields.text("timing", inherited.timing()));
        if (fields.has("indicators")) {
            container(fields, code, name, own, containers, indicators);
        } else {
            indicators.add(leaf(fields, code, name, own));
        }
        fields.finish();
    }

    private void container(
            Fields fields,
            IndicatorCode code,
            String name,
            Inherited own,
            List<Group.Container> containers,
            List<Indicator> indicators) {
        int place = containers.size();
        int before = indicators.size();
        for (YamlNode item : fields.items("indicators")) {
            indicator(Fields.of(item, problems), own, containers, indicators);
        }
        List<Indicator> inside = indicators.subList(before, indicators.size());
        containers.add(
                place,
                new Group.Container(
                        code, name, inside.stream().map(Indicator::code).toList()));
        BigDecimal sum = inside.stream().map(Indicator::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        fields.text("guidance");
        fields.decimal("max")
                .filter(stated -> stated.compareTo(sum) != 0)
                .ifPresent(stated -> problems.add(NoticeCode.SET_CONTAINER_MAXIMUM, fields.node(), code, stated, sum));
    }

    private enum Evidence {
        REQUIRED,
        OPTIONAL
    }

    private Indicator leaf(Fields fields, IndicatorCode code, String name, Inherited own) {
        Role stated = fields.choice("role", Role.class, Role.BASE);
        Role role = own.scored() ? stated : Role.INFORMATION;
        Optional<BigDecimal> maximum = fields.decimal("max");
        if (maximum.isEmpty() && role != Role.INFORMATION && !fields.has("max")) {
            fields.missing("max");
        }
        if (maximum.isPresent() && maximum.get().signum() <= 0 && role != Role.INFORMATION) {
            problems.add(NoticeCode.SET_MAXIMUM_NOT_POSITIVE, fields.node(), code, maximum.get());
        }
        Map<String, String> inputs = inputs(fields);
        Optional<YamlNode> ruleNode = fields.node("rule");
        Rule rule = new Points();
        if (ruleNode.isPresent()) {
            rule = new RuleReader(problems, inputs.keySet(), expressions).read(ruleNode.get());
            RuleReader.checkKinds(rule, ruleNode.get(), problems);
        }
        if (inputs.isEmpty()) {
            rule.reads().keySet().forEach(letter -> inputs.put(letter, letter));
        }
        return new Indicator(
                code,
                name,
                maximum.orElse(BigDecimal.ZERO),
                new Indicator.Scoring(
                        inputs,
                        rule,
                        fields.truth("may_be_unassigned", false),
                        fields.choice("evidence", Evidence.class, Evidence.REQUIRED) == Evidence.REQUIRED),
                new Indicator.Place(role, new GroupCode(own.group()), own.pillars()),
                new Indicator.Handling(own.lead(), own.cooperating(), fields.text("guidance", ""), own.timing()),
                fields.node().line());
    }

    private Map<String, String> inputs(Fields fields) {
        Map<String, String> inputs = new LinkedHashMap<>();
        for (YamlNode.Entry entry : fields.entries("inputs")) {
            String letter = entry.key().text();
            if (!RuleValues.isLetter(letter)) {
                problems.add(NoticeCode.SET_INPUT_LETTER, entry.key(), letter);
                continue;
            }
            inputs.put(letter, Fields.text(entry.value(), problems).orElse(letter));
        }
        return inputs;
    }

    private List<ScopeCode> pillars(Fields fields, List<ScopeCode> inherited) {
        if (!fields.has("pillars")) {
            return inherited;
        }
        Set<ScopeCode> codes = new LinkedHashSet<>();
        for (YamlNode item : fields.items("pillars")) {
            String code = Fields.text(item, problems).orElse("");
            if (!pillarCodes.contains(code)) {
                problems.add(NoticeCode.SET_PILLAR_UNKNOWN, item, code, NearestWord.proposal(code, pillarCodes));
            } else {
                codes.add(new ScopeCode(code));
            }
        }
        return List.copyOf(codes);
    }
}
