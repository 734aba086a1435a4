package vn.dti.appendix;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.SetReader;
import vn.dti.yaml.DefinitionException;
import vn.dti.yaml.YamlFile;
import vn.dti.yaml.YamlNode;

/**
 * A scoring sentence and the rule it means, written down by reading it.
 *
 * @param expected an indicator with that rule
 * @param computable whether anybody could compute it from the sentence
 */
record Sentence(String source, String text, OptionalInt year, Indicator expected, boolean computable) {

    private static final Path FILE = Path.of("src/test/resources/appendix/sentences.yaml");

    /** All of the resource. */
    static List<Sentence> all(Path folder) throws IOException, DefinitionException {
        YamlNode.Sequence list = (YamlNode.Sequence)
                YamlFile.read(FILE, "sentences.yaml").get("sentences").orElseThrow();
        List<Sentence> sentences = new ArrayList<>();
        for (YamlNode node : list.items()) {
            sentences.add(of((YamlNode.Mapping) node, folder));
        }
        return sentences;
    }

    private static Sentence of(YamlNode.Mapping node, Path folder) throws IOException, DefinitionException {
        YamlNode rule = node.get("rule").orElseThrow();
        String yaml = rule instanceof YamlNode.Scalar ? "{points: {}}" : flow(rule);
        String inputs = node.get("inputs")
                .map(given -> "        inputs: " + flow(given) + "\n")
                .orElse("");
        Indicator indicator = indicator(
                node.get("name").isPresent() ? text(node, "name") : "Tên", text(node, "max"), inputs, yaml, folder);
        OptionalInt year = node.get("year").isPresent()
                ? OptionalInt.of(Integer.parseInt(text(node, "year")))
                : OptionalInt.empty();
        return new Sentence(
                text(node, "source"),
                text(node, "text"),
                year,
                indicator,
                node.get("computable").isEmpty());
    }

    /** A line "[maximum|] text => rule": with 10 points in 2025; "?" for no rule. */
    static Sentence ofLine(String line, Path folder) throws IOException, DefinitionException {
        int arrow = line.lastIndexOf(" => ");
        String before = line.substring(0, arrow);
        String rule = line.substring(arrow + 4).strip();
        boolean own = before.matches("[0-9.]+\\|.*");
        String maximum = own ? before.substring(0, before.indexOf('|')) : "10";
        String text = (own ? before.substring(before.indexOf('|') + 1).strip() : before).replace(" ⏎ ", "\n");
        Indicator indicator = indicator("Tên", maximum, "", rule.equals("?") ? "{points: {}}" : rule, folder);
        return new Sentence(line, text, OptionalInt.of(2025), indicator, !rule.equals("?"));
    }

    private static Indicator indicator(String name, String maximum, String inputs, String rule, Path folder)
            throws IOException, DefinitionException {
        String set =
                "id: thu\ngroups:\n  - code: nhom\n    name: Nhóm\n    indicators:\n      - code: \"1\"\n        name: \""
                        + name + "\"\n" + "        max: " + maximum + "\n" + inputs + "        rule: " + rule + "\n";
        Path file = Files.writeString(Files.createTempFile(folder, "cau", ".yaml"), set);
        return SetReader.read(file, "thu.yaml").indicators().get(0);
    }

    BigDecimal maximum() {
        return expected.maximum();
    }

    ScoringReading read() {
        return ScoringGrammar.read(text, expected.name(), maximum(), year);
    }

    private static String text(YamlNode.Mapping node, String key) {
        return ((YamlNode.Scalar) node.get(key).orElseThrow()).text();
    }

    private static String flow(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> flow(entry.key()) + ": " + flow(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(Sentence::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return "\"" + ((YamlNode.Scalar) node).text() + "\"";
    }
}
