package vn.dti.sets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dti.yaml.YamlNode;

/**
 * A row of a set as a workbook.
 *
 * @param kind what it is
 * @param level 1 for a group, 2 and more below it
 * @param cells texts by column; lines of a list below each other
 */
record SetRow(Kind kind, int level, Map<SetColumn, String> cells) {

    /** What a row is. */
    enum Kind {
        GROUP,
        CONTAINER,
        INDICATOR,
        PART
    }

    /** What stands for a list that is there and empty. */
    private static final String NONE = "(–)";

    private static final List<String> REACHES = List.of("at_least", "over", "exactly");
    private static final List<String> NAMED = List.of("options", "parts");
    private static final String EQUALS = " = ";

    SetRow {
        cells = new EnumMap<>(cells.isEmpty() ? new EnumMap<>(SetColumn.class) : cells);
    }

    String cell(SetColumn column) {
        return cells.getOrDefault(column, "");
    }

    /**
     * The rows of a set's groups.
     *
     * @throws UnreadableAppendixException if something of it has no place in a row
     */
    static List<SetRow> of(YamlNode.Mapping set) throws UnreadableAppendixException {
        List<SetRow> rows = new ArrayList<>();
        for (YamlNode.Mapping group : SetTree.mappings(set, "groups")) {
            add(group, Kind.GROUP, 1, rows);
        }
        return rows;
    }

    private static void add(YamlNode.Mapping line, Kind kind, int level, List<SetRow> rows)
            throws UnreadableAppendixException {
        Map<SetColumn, String> cells = new EnumMap<>(SetColumn.class);
        List<SetRow> parts = new ArrayList<>();
        for (YamlNode.Entry entry : line.entries()) {
            String key = entry.key().text();
            Optional<SetColumn> own = SetColumn.of(key, SetColumn.OF_LINE);
            Optional<SetColumn> list = SetColumn.of(key, SetColumn.LISTS);
            if (own.isPresent() && entry.value() instanceof YamlNode.Scalar) {
                cells.put(own.get(), SetTree.text(entry.value()));
            } else if (list.isPresent()) {
                cells.put(list.get(), lines(entry.value()));
            } else if (key.equals("inputs") && entry.value() instanceof YamlNode.Mapping inputs) {
                inputs(inputs, cells);
            } else if (key.equals("rule") && entry.value() instanceof YamlNode.Mapping rule) {
                rule(rule, level, cells, parts);
            } else if (!key.equals("indicators")) {
                other(key, entry.value(), cells);
            }
        }
        rows.add(new SetRow(kind, level, cells));
        rows.addAll(parts);
        for (YamlNode.Mapping below : SetTree.mappings(line, "indicators")) {
            boolean container = below.get("indicators").isPresent();
            add(below, container ? Kind.CONTAINER : Kind.INDICATOR, level + 1, rows);
        }
    }

    private static void inputs(YamlNode.Mapping inputs, Map<SetColumn, String> cells)
            throws UnreadableAppendixException {
        for (YamlNode.Entry entry : inputs.entries()) {
            String letter = entry.key().text();
            Optional<SetColumn> column = SetColumn.of(letter, SetColumn.INPUTS);
            if (column.isEmpty()) {
                throw new UnreadableAppendixException("set.unwritable", letter);
            }
            cells.put(column.get(), SetTree.text(entry.value()));
        }
    }

    private static void rule(YamlNode.Mapping rule, int level, Map<SetColumn, String> cells, List<SetRow> parts)
            throws UnreadableAppendixException {
        YamlNode.Entry entry = rule.entries().get(0);
        String kind = entry.key().text();
        cells.put(SetColumn.RULE, kind);
        if (RuleColumns.of(kind).ofParts() && entry.value() instanceof YamlNode.Sequence sequence && parts != null) {
            for (YamlNode item : sequence.items()) {
                YamlNode.Mapping part = (YamlNode.Mapping) item;
                Map<SetColumn, String> own = new EnumMap<>(SetColumn.class);
                own.put(SetColumn.MAX, SetTree.text(part, "max"));
                rule(SetTree.inner(part, "rule").orElseThrow(), level + 1, own, null);
                parts.add(new SetRow(Kind.PART, level + 1, own));
            }
        } else if (entry.value() instanceof YamlNode.Scalar scalar) {
            cells.put(SetColumn.POINTS, scalar.text());
        } else if (entry.value() instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry of : mapping.entries()) {
                ruleKey(of.key().text(), of.value(), cells);
            }
        } else {
            throw new UnreadableAppendixException("set.unwritable", kind);
        }
    }

    private static void ruleKey(String key, YamlNode value, Map<SetColumn, String> cells)
            throws UnreadableAppendixException {
        Optional<SetColumn> column = SetColumn.of(key, SetColumn.OF_RULE);
        if (key.equals("points") && value instanceof YamlNode.Scalar scalar) {
            cells.put(SetColumn.POINTS, scalar.text());
        } else if (column.isPresent() && value instanceof YamlNode.Scalar scalar) {
            cells.put(column.get(), scalar.text());
        } else if ((REACHES.contains(key) || NAMED.contains(key)) && value instanceof YamlNode.Mapping mapping) {
            if (REACHES.contains(key)) {
                cells.put(SetColumn.REACH, key);
            }
            cells.put(
                    SetColumn.STEPS,
                    mapping.entries().stream()
                            .map(entry -> entry.key().text() + EQUALS + SetTree.text(entry.value()))
                            .collect(Collectors.joining("\n")));
        } else {
            other("rule." + key, value, cells);
        }
    }

    private static void other(String key, YamlNode value, Map<SetColumn, String> cells)
            throws UnreadableAppendixException {
        if (!(value instanceof YamlNode.Scalar scalar)) {
            throw new UnreadableAppendixException("set.unwritable", key);
        }
        cells.merge(SetColumn.OTHER, key + EQUALS + scalar.text(), (before, more) -> before + "\n" + more);
    }

    private static String lines(YamlNode node) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            return SetTree.text(node);
        }
        return sequence.items().isEmpty()
                ? NONE
                : sequence.items().stream().map(SetTree::text).collect(Collectors.joining("\n"));
    }

    /** The row as a line of a set, without what is below it. */
    SetTree line(List<SetRow> parts) {
        SetTree tree = new SetTree();
        put(tree, SetColumn.CODE);
        put(tree, SetColumn.NAME);
        put(tree, SetColumn.MAX);
        list(tree, SetColumn.PILLARS);
        SetTree inputs = new SetTree();
        SetColumn.INPUTS.forEach(letter -> put(inputs, letter));
        if (!inputs.isEmpty()) {
            tree.with("inputs", inputs.mapping());
        }
        if (!cell(SetColumn.RULE).isBlank()) {
            tree.with("rule", rule(parts));
        }
        put(tree, SetColumn.EVIDENCE);
        list(tree, SetColumn.LEAD);
        list(tree, SetColumn.COOPERATING);
        put(tree, SetColumn.ROLE);
        put(tree, SetColumn.GUIDANCE);
        put(tree, SetColumn.TIMING);
        others().forEach((key, value) -> {
            if (!key.startsWith("rule.")) {
                tree.with(key, value);
            }
        });
        return tree;
    }

    private void put(SetTree tree, SetColumn column) {
        tree.unlessBlank(column.key(), cell(column));
    }

    private void list(SetTree tree, SetColumn column) {
        String cell = cell(column);
        if (!cell.isBlank()) {
            tree.with(
                    column.key(),
                    SetTree.texts(
                            cell.strip().equals(NONE)
                                    ? List.of()
                                    : cell.lines()
                                            .map(String::strip)
                                            .filter(line -> !line.isEmpty())
                                            .toList()));
        }
    }

    private YamlNode.Mapping rule(List<SetRow> parts) {
        String kind = cell(SetColumn.RULE);
        RuleColumns columns = RuleColumns.of(kind);
        if (columns.ofParts()) {
            return SetTree.one(
                    kind,
                    SetTree.sequence(parts.stream()
                            .map(part -> new SetTree()
                                    .with("max", part.cell(SetColumn.MAX))
                                    .with("rule", part.rule(List.of()))
                                    .mapping())
                            .toList()));
        }
        SetTree tree = new SetTree();
        if (columns.isOneText()) {
            put(tree, SetColumn.POINTS);
        }
        if (!cell(SetColumn.STEPS).isBlank()) {
            SetTree steps = new SetTree();
            pairs(cell(SetColumn.STEPS)).forEach(steps::with);
            tree.with(
                    columns.named()
                            .orElseGet(() -> cell(SetColumn.REACH).isBlank() ? "at_least" : cell(SetColumn.REACH)),
                    steps.mapping());
        }
        SetColumn.OF_RULE.forEach(column -> put(tree, column));
        others().forEach((key, value) -> {
            if (key.startsWith("rule.")) {
                tree.with(key.substring("rule.".length()), value);
            }
        });
        YamlNode.Mapping mapping = tree.mapping();
        return columns.isOneText() && mapping.entries().size() == 1
                ? SetTree.one(kind, mapping.entries().get(0).value())
                : SetTree.one(kind, mapping);
    }

    private Map<String, String> others() {
        return pairs(cell(SetColumn.OTHER));
    }

    /** Lines of the form "4 = 20"; a name may hold such a sign itself, so the last one counts. */
    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int at = line.lastIndexOf('=');
            pairs.put(
                    at < 0 ? line.strip() : line.substring(0, at).strip(),
                    at < 0 ? "" : line.substring(at + 1).strip());
        });
        return pairs;
    }
}
