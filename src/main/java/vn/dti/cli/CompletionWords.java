package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.folder.AssessmentFolder;
import vn.dti.yaml.DefinitionException;
import vn.dti.yaml.YamlFile;
import vn.dti.yaml.YamlNode;

/**
 * The words that an assessment offers to who types: its units, indicators, pillars, rounds and stages. Reads no more than
 * the names in dti.yaml and the sets, and checks nothing: a shell asks while somebody waits, and what cannot be read
 * offers nothing.
 */
final class CompletionWords {

    private final Path folder;
    private final Map<String, String> lines = new LinkedHashMap<>();

    private CompletionWords(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder, where the arguments are what a completion script asks: answered before the commands are made, which
     * would cost more than the answer.
     */
    static Optional<Path> askedFor(String... arguments) {
        return arguments.length == 4
                        && arguments[0].equals("-C")
                        && arguments[2].equals("completion")
                        && arguments[3].equals("--words")
                ? Optional.of(Path.of(arguments[1]))
                : Optional.empty();
    }

    /** Lines "kind TAB word TAB name", in file order; none where there is no assessment that can be read. */
    static List<String> in(Path folder) {
        CompletionWords words = new CompletionWords(folder);
        words.read();
        return List.copyOf(words.lines.values());
    }

    private void read() {
        Optional<YamlNode.Mapping> assessment = mapping(folder.resolve(AssessmentFolder.DEFINITION));
        if (assessment.isEmpty()) {
            return;
        }
        add("stage", "self", "");
        rounds(assessment.get());
        for (YamlNode.Mapping kind : all(assessment.get(), "kinds")) {
            rounds(kind);
        }
        add("stage", "final", "");
        all(assessment.get(), "units").forEach(unit -> add("unit", text(unit, "code"), text(unit, "name")));
        for (YamlNode.Mapping kind : all(assessment.get(), "kinds")) {
            String set = text(kind, "indicators");
            if (!set.isEmpty()) {
                mapping(folder.resolve(set)).ifPresent(this::set);
            }
        }
    }

    private void rounds(YamlNode.Mapping of) {
        for (YamlNode.Mapping round : all(of, "rounds")) {
            add("round", text(round, "code"), text(round, "name"));
            add("stage", text(round, "code"), text(round, "name"));
        }
    }

    private void set(YamlNode.Mapping set) {
        all(set, "pillars").forEach(pillar -> add("pillar", text(pillar, "code"), text(pillar, "name")));
        all(set, "groups").forEach(this::indicators);
    }

    private void indicators(YamlNode.Mapping of) {
        for (YamlNode.Mapping indicator : all(of, "indicators")) {
            if (indicator.get("indicators").isEmpty()) {
                add("indicator", text(indicator, "code"), text(indicator, "name"));
            }
            indicators(indicator);
        }
    }

    private void add(String kind, String word, String name) {
        if (!word.isEmpty()) {
            String said = kind + "\t" + plain(word);
            lines.putIfAbsent(said, said + "\t" + plain(name));
        }
    }

    /** On one line and without tabs, which part the columns. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Optional<YamlNode.Mapping> mapping(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(YamlFile.read(file, file.toString())) : Optional.empty();
        } catch (IOException | DefinitionException unreadable) {
            // Said by every other command; here a message would land in the middle of what is being typed.
            return Optional.empty();
        }
    }

    private static List<YamlNode.Mapping> all(YamlNode.Mapping of, String key) {
        return of.get(key).orElse(null) instanceof YamlNode.Sequence sequence
                ? sequence.items().stream()
                        .filter(YamlNode.Mapping.class::isInstance)
                        .map(YamlNode.Mapping.class::cast)
                        .toList()
                : List.of();
    }

    private static String text(YamlNode.Mapping of, String key) {
        return of.get(key).orElse(null) instanceof YamlNode.Scalar scalar && !scalar.isNull() ? scalar.text() : "";
    }
}
