package vn.dti.sets;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dti.yaml.YamlNode;

/** Writes the tree of a set as YAML: keys in the tree's order, short mappings in braces, comments above indicators. */
final class SetYaml {

    /** Texts that can stand without quotes outside of braces and brackets, and are no null. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\d ._/()%+-]*(?<! )|\\d+(?:\\.\\d+)?%?");

    private static final Pattern NULL = Pattern.compile("(?i)null|~|");
    /** Keys whose values always stand in quotes: codes are texts whatever they look like. */
    private static final List<String> CODES = List.of("code", "version", "indicator");
    /** Keys whose mappings fit into braces. */
    private static final List<String> SHORT = List.of("inputs", "rule");

    /** Keys of the mappings that always fit on a line: pillars and worked examples. */
    private static final Set<String> FLAT = Set.of("code", "name", "indicator", "inputs", "points");

    private static final int LONGEST_LINE = 150;

    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<String>> comments;

    private SetYaml(Map<String, List<String>> comments) {
        this.comments = comments;
    }

    /**
     * The set as text.
     *
     * @param head comment lines at the top
     * @param comments lines above an indicator, by its code
     */
    static String of(YamlNode.Mapping set, List<String> head, Map<String, List<String>> comments) {
        SetYaml yaml = new SetYaml(comments);
        head.forEach(line -> yaml.comment("", line));
        yaml.mapping(set, "");
        return yaml.text.toString();
    }

    private void comment(String indent, String line) {
        for (String each : line.split("\\R", -1)) {
            text.append(indent)
                    .append(each.isBlank() ? "#" : "# " + printable(each))
                    .append('\n');
        }
    }

    /** What YAML holds in a comment. */
    private static String printable(String line) {
        return line.codePoints()
                .map(c -> c == '\t' ? ' ' : c)
                .filter(c -> c >= 0x20
                        && c != 0x7F
                        && (c < 0x80 || c > 0x9F)
                        && c != 0xFEFF
                        && c != 0xFFFE
                        && c != 0xFFFF
                        && c != 0x2028
                        && c != 0x2029
                        && c != 0x85)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void mapping(YamlNode.Mapping mapping, String indent) {
        boolean first = true;
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!first) {
                text.append(indent);
            }
            first = false;
            entry(entry, indent);
        }
    }

    private void entry(YamlNode.Entry entry, String indent) {
        String key = entry.key().text();
        text.append(key(key)).append(':');
        YamlNode value = entry.value();
        if (value instanceof YamlNode.Scalar scalar) {
            text.append(' ').append(scalar(key, scalar)).append('\n');
            return;
        }
        String flow = flow(key, value);
        boolean fits = indent.length() + key.length() + 2 + flow.length() <= LONGEST_LINE;
        if (isEmpty(value) || fits && (SHORT.contains(key) || isFlat(value))) {
            text.append(' ').append(flow).append('\n');
        } else if (value instanceof YamlNode.Mapping mapping) {
            text.append('\n').append(indent).append("  ");
            mapping(mapping, indent + "  ");
        } else {
            text.append('\n');
            sequence(key, (YamlNode.Sequence) value, indent + "  ");
        }
    }

    private void sequence(String key, YamlNode.Sequence sequence, String indent) {
        for (YamlNode item : sequence.items()) {
            if (item instanceof YamlNode.Mapping mapping && !isFlat(mapping)) {
                comments.getOrDefault(SetTree.text(mapping, "code"), List.of()).forEach(line -> comment(indent, line));
                text.append(indent).append("- ");
                mapping(mapping, indent + "  ");
            } else {
                text.append(indent).append("- ").append(flow(key, item)).append('\n');
            }
        }
    }

    private static boolean isEmpty(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping && mapping.entries().isEmpty()
                || node instanceof YamlNode.Sequence sequence
                        && sequence.items().isEmpty();
    }

    /** Whether it fits on a line: a list of texts, a pillar, a worked example. */
    private static boolean isFlat(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries().stream()
                    .allMatch(entry -> FLAT.contains(entry.key().text()));
        }
        return node instanceof YamlNode.Sequence sequence
                && sequence.items().stream().allMatch(YamlNode.Scalar.class::isInstance);
    }

    private static String flow(String key, YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry ->
                            key(entry.key().text()) + ": " + flow(entry.key().text(), entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(item -> flow(key, item)).collect(Collectors.joining(", ", "[", "]"));
        }
        return scalar(key, (YamlNode.Scalar) node);
    }

    private static String key(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    private static String scalar(String key, YamlNode.Scalar scalar) {
        return scalar.isNull()
                ? "null"
                : !CODES.contains(key) && isPlain(scalar.text()) ? scalar.text() : quoted(scalar.text());
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !NULL.matcher(text).matches();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (c < 0x20
                            || c >= 0x7F && c <= 0xA0
                            || c == 0xFEFF
                            || c == 0x2028
                            || c == 0x2029
                            || c >= 0xFFFE && c <= 0xFFFF) {
                        quoted.append("\\u%04X".formatted(c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
