package vn.dti.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.dti.folder.AssessmentFolder;
import vn.dti.indicator.SetReader;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.DefinitionException;

/** The schemas that editors use say the same as the loaders. */
class SchemaTest {

    private static final String OF_SETS = "indicator-set";
    private static final String OF_PLANS = "assessment";
    private static final Map<String, JsonNode> TEXTS = Map.of(OF_SETS, text(OF_SETS), OF_PLANS, text(OF_PLANS));
    private static final Map<String, Schema> SCHEMAS =
            Map.of(OF_SETS, schema(TEXTS.get(OF_SETS)), OF_PLANS, schema(TEXTS.get(OF_PLANS)));

    /** A key that is like no other, so that the loader answers with all it knows. */
    private static final String STRANGE = "zzzzzzzzzzzzzzzzzzzz";

    /** Each mapping of the schema of sets, with a set in which ¶ stands inside such a mapping. */
    private static final Map<String, String> SETS = Map.ofEntries(
            Map.entry(
                    "",
                    "id: s, title: T, version: \"1\", groups: [{code: g, name: G, indicators: [{code: g.1, name: I, max: 10, rule: {per_item: {award: 2}}}]}], ¶"),
            Map.entry(
                    "/properties/source",
                    "id: s, title: T, version: \"1\", groups: [{code: g, name: G, indicators: [{code: g.1, name: I, max: 10, rule: {per_item: {award: 2}}}]}], source: {document: D, ¶}"),
            Map.entry(
                    "/properties/pillars/items",
                    "id: s, title: T, version: \"1\", groups: [{code: g, name: G, indicators: [{code: g.1, name: I, max: 10, rule: {per_item: {award: 2}}}]}], pillars: [{code: p, name: P, ¶}]"),
            Map.entry(
                    "/properties/groups/items",
                    "id: s, title: T, version: \"1\", groups: [{code: g, name: G, indicators: [{code: g.1, name: I, max: 10}], ¶}]"),
            Map.entry(
                    "/properties/tests/items",
                    "id: s, title: T, version: \"1\", groups: [{code: g, name: G, indicators: [{code: g.1, name: I, max: 10, rule: {per_item: {award: 2}}}]}], tests: [{indicator: g.1, inputs: {a: 1}, points: 2, ¶}]"),
            Map.entry("/$defs/indicator", set("{code: g.1, name: I, max: 10, ¶}")),
            Map.entry("/$defs/rule/properties/points", rule("points: {¶}")),
            Map.entry("/$defs/rule/properties/yes_no", rule("yes_no: {award: 50%, ¶}")),
            Map.entry("/$defs/rule/properties/choice", rule("choice: {options: {Có: 5}, ¶}")),
            Map.entry("/$defs/rule/properties/steps", rule("steps: {at_least: {5: 5}, ¶}")),
            Map.entry("/$defs/rule/properties/ratio", rule("ratio: {target: 60%, ¶}")),
            Map.entry("/$defs/rule/properties/per_item", rule("per_item: {award: 2, ¶}")),
            Map.entry("/$defs/rule/properties/checklist", rule("checklist: {parts: {a: 1/2}, ¶}")),
            Map.entry("/$defs/rule/properties/deadline", rule("deadline: {by: 2024-03-31, ¶}")),
            Map.entry("/$defs/rule/properties/relative", rule("relative: {to: best, ¶}")),
            Map.entry("/$defs/rule/properties/sum/items", rule("sum: [{max: 5, rule: {yes_no: {}}, ¶}]")),
            Map.entry("/$defs/rule/properties/best_of/items", rule("best_of: [{max: 5, rule: {yes_no: {}}, ¶}]")),
            Map.entry("/$defs/rule/properties/formula/anyOf/1", rule("formula: {points: a * 2, ¶}")));

    /** The same for the schema of dti.yaml. */
    private static final Map<String, String> PLANS = Map.ofEntries(
            Map.entry("", plan("¶")),
            Map.entry("/properties/published", plan("published: {number: 1/QĐ-UBND, date: 2024-12-31, ¶}")),
            Map.entry("/properties/window", plan("window: {from: 2024-01-01, to: 2024-12-31, ¶}")),
            Map.entry("/properties/kinds/items", plan("").replace("indicators: s.yaml", "indicators: s.yaml, ¶")),
            Map.entry("/properties/units/items", plan("").replace("name: X, kind: k", "name: X, kind: k, ¶")),
            Map.entry(
                    "/properties/not_assessed/items",
                    plan("not_assessed: [{indicators: [g.1], kind: k, reason: R, ¶}]")),
            Map.entry("/properties/assessed/items", plan("assessed: [{indicators: [g.1], kind: k, ¶}]")),
            Map.entry("/properties/clusters/items", plan("clusters: [{code: c, name: C, ¶}]")),
            Map.entry("/properties/limits", plan("limits: {rows: 100, ¶}")),
            Map.entry("/$defs/deadline", plan("deadlines: {ranking: {by: 2024-11-30, ¶}}")),
            Map.entry("/$defs/deadlines", plan("deadlines: {ranking: {by: 2024-11-30}, ¶}")),
            Map.entry("/$defs/rounds/items", plan("rounds: [{code: r, name: R, ¶}]")),
            Map.entry("/$defs/policies", plan("policies: {unappraised: zero, ¶}")),
            Map.entry("/$defs/ranking", plan("ranking: {decimals: 1, ¶}")),
            Map.entry(
                    "/$defs/bands/items/properties/every",
                    plan("bands: [{name: B, at_least: 50, every: {pillar: 75, ¶}}]")),
            Map.entry("/$defs/bands/items", plan("bands: [{name: B, at_least: 50, ¶}]")));

    @TempDir
    private Path folder;

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> sets = Files.list(Path.of("indicators"));
                Stream<Path> examples = Files.list(Path.of("examples"))) {
            return Stream.concat(
                    sets.filter(file -> file.toString().endsWith(".yaml")),
                    examples.map(example -> example.resolve(AssessmentFolder.DEFINITION)))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void acceptsEveryShippedFileWhichNamesItInItsFirstLine(Path file) throws IOException {
        String schema = file.endsWith(AssessmentFolder.DEFINITION) ? OF_PLANS : OF_SETS;
        Path named = file.resolveSibling(
                Files.readAllLines(file).get(0).replaceFirst("^# yaml-language-server: \\$schema=", ""));

        assertThat(named.normalize()).isEqualTo(Path.of("indicators/schema", schema + ".schema.json"));
        assertThat(errors(schema, Files.readString(file))).isEmpty();
    }

    @Test
    void everyMappingOfTheSchemasIsComparedWithTheLoader() {
        Set<String> sets = mappings(TEXTS.get(OF_SETS));
        sets.remove("/$defs/rule");
        assertThat(SETS.keySet()).isEqualTo(sets);
        assertThat(PLANS.keySet()).isEqualTo(mappings(TEXTS.get(OF_PLANS)));
    }

    static Stream<Map.Entry<String, String>> setMappings() {
        return SETS.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("setMappings")
    void knowsTheKeysTheLoaderOfSetsKnows(Map.Entry<String, String> mapping) throws IOException {
        String with = "{" + mapping.getValue().replace("¶", STRANGE + ": 1") + "}";
        String without = "{" + mapping.getValue().replace(", ¶", "").replace("¶", "") + "}";
        Path file = folder.resolve("s.yaml");

        Files.writeString(file, with);
        assertThat(known(catchThrowableOfType(DefinitionException.class, () -> SetReader.read(file, "s.yaml"))))
                .isEqualTo(keys(TEXTS.get(OF_SETS), mapping.getKey()));
        assertThat(errors(OF_SETS, with)).isNotEmpty();
        assertThat(errors(OF_SETS, without)).isEmpty();
    }

    static Stream<Map.Entry<String, String>> planMappings() {
        return PLANS.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("planMappings")
    void knowsTheKeysTheLoaderOfPlansKnows(Map.Entry<String, String> mapping) throws IOException {
        String with = "{" + mapping.getValue().replace("¶", STRANGE + ": 1") + "}";
        String without = "{" + mapping.getValue().replace(", ¶", "").replace("¶", "") + "}";
        Files.writeString(folder.resolve("s.yaml"), "{" + SETS.get("").replace(", ¶", "") + "}");
        Path file = folder.resolve(AssessmentFolder.DEFINITION);

        Files.writeString(file, with);
        assertThat(known(catchThrowableOfType(DefinitionException.class, () -> AssessmentReader.read(folder))))
                .isEqualTo(keys(TEXTS.get(OF_PLANS), mapping.getKey()));
        assertThat(errors(OF_PLANS, with)).isNotEmpty();
        assertThat(errors(OF_PLANS, without)).isEmpty();
    }

    @Test
    void knowsTheRulesTheLoaderKnows() throws IOException {
        Path file = folder.resolve("s.yaml");
        Files.writeString(file, "{" + rule(STRANGE + ": {}") + "}");

        DefinitionException refused = catchThrowableOfType(DefinitionException.class, () -> SetReader.read(file, "s"));

        assertThat(refused.notices()).extracting(Notice::code).containsExactly(NoticeCode.RULE_UNKNOWN);
        assertThat(Set.of(refused.notices().get(0).arguments().get(1).toString().split(", ")))
                .isEqualTo(keys(TEXTS.get(OF_SETS), "/$defs/rule"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            max: 10, role: bonsu
            max: mười
            max: -1
            max: 10, evidence: maybe
            max: 10, rule: {}
            max: 10, rule: {points: {}, yes_no: {}}
            max: 10, rule: {ratoi: {}}
            max: 10, rule: {yes_no: {award: nửa}}
            max: 10, rule: {ratio: {target: 0,25%}}
            max: 10, rule: {ratio: {reached: atleast}}
            max: 10, rule: {ratio: {below: nothing}}
            max: 10, rule: {ratio: {when_empty: nothing}}
            max: 10, rule: {ratio: {above_one: maybe}}
            max: 10, rule: {steps: {otherwise: 5}}
            max: 10, rule: {choice: {}}
            max: 10, rule: {checklist: {}}
            max: 10, rule: {per_item: {}}
            max: 10, rule: {deadline: {by: 31/3/2024}}
            max: 10, rule: {relative: {to: worst}}
            max: 10, rule: {sum: []}
            max: 10, rule: {sum: [{rule: {yes_no: {}}}]}
            max: 10, rule: {best_of: [{max: 5}]}
            """)
    void refusesTheBrokenIndicatorsTheLoaderRefuses(String broken) throws IOException {
        String set = "{" + set("{code: g.1, name: I, " + broken + "}") + "}";
        Path file = folder.resolve("s.yaml");
        Files.writeString(file, set);

        assertThat(errors(OF_SETS, set)).isNotEmpty();
        assertThat(catchThrowableOfType(DefinitionException.class, () -> SetReader.read(file, "s.yaml")))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            published: {number: 1/QĐ-UBND, date: 31/12/2024}
            window: {from: 2024-01-01}
            window: {from: 1/1/2024, to: 2024-12-31}
            deadlines: {ranking: {by: 2024-11-30, before: 2024-11-30}}
            deadlines: {rankings: {by: 2024-11-30}}
            policies: {unappraised: keep}
            policies: {missing_rows: warn}
            ranking: {decimals: -1}
            ranking: {decimals: 13}
            ranking: {scale: prozent}
            ranking: {ties: olympic}
            ranking: {tie_break: points}
            bands: [{name: B}]
            bands: [{at_least: 50}]
            rounds: [{name: R}]
            limits: {rows: 0}
            limits: {lines: 10}
            not_assessed: [{reason: R}]
            """)
    void refusesTheBrokenPlansTheLoaderRefuses(String broken) throws IOException {
        String plan = "{" + plan(broken) + "}";
        Files.writeString(folder.resolve("s.yaml"), "{" + SETS.get("").replace(", ¶", "") + "}");
        Files.writeString(folder.resolve(AssessmentFolder.DEFINITION), plan);

        assertThat(errors(OF_PLANS, plan)).isNotEmpty();
        assertThat(catchThrowableOfType(DefinitionException.class, () -> AssessmentReader.read(folder)))
                .isNotNull();
    }

    /** The keys that the loader names when it refuses {@link #STRANGE}; it knows no others. */
    private static Set<String> known(DefinitionException refused) {
        assertThat(refused.notices()).extracting(Notice::code).containsExactly(NoticeCode.YAML_UNKNOWN_KEY);
        String known = refused.notices().get(0).arguments().get(1).toString();
        return known.equals("–") ? Set.of() : Set.of(known.split(", "));
    }

    private static Set<String> keys(JsonNode schema, String pointer) {
        return new TreeSet<>(schema.at(pointer).get("properties").propertyNames());
    }

    /** JSON pointers to all mappings with properties. */
    private static Set<String> mappings(JsonNode schema) {
        Set<String> found = new TreeSet<>();
        mappings(schema, "", found);
        return found;
    }

    private static void mappings(JsonNode node, String pointer, Set<String> found) {
        if (node.isObject()
                && node.has("properties")
                && node.get("properties").isObject()
                && "object".equals(node.path("type").asString(""))) {
            found.add(pointer);
        }
        if (node.isObject()) {
            node.propertyNames().forEach(name -> mappings(node.get(name), pointer + "/" + name, found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                mappings(node.get(i), pointer + "/" + i, found);
            }
        }
    }

    private static List<Error> errors(String schema, String yaml) {
        return SCHEMAS.get(schema).validate(new YAMLMapper().readTree(yaml));
    }

    private static JsonNode text(String schema) {
        return new JsonMapper()
                .readTree(Path.of("indicators/schema", schema + ".schema.json").toFile());
    }

    private static Schema schema(JsonNode text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    private static String rule(String rule) {
        return set("{code: g.1, name: I, max: 10, rule: {" + rule + "}}");
    }

    private static String set(String indicator) {
        return "id: s, title: T, version: \"1\", groups: [{code: g, name: G, indicators: [" + indicator + "]}]";
    }

    private static String plan(String more) {
        return "title: T, year: 2024, organiser: O, kinds: [{code: k, name: K, indicators: s.yaml}],"
                + " units: [{code: x, name: X, kind: k}], " + more;
    }
}
