package vn.dti.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.comparison.JsonTree;

/** Two {@code ket-qua.json} field by field: which unit, indicator and stage a difference is of. */
final class FieldDifferences {

    /** Keys by which the elements of lists are told apart. */
    private static final List<String> IDENTITIES = List.of("code", "scope", "unit");

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    private FieldDifferences(String file) {
        this.file = file;
    }

    static List<Finding> of(String file, JsonTree recorded, JsonTree computed) {
        FieldDifferences differences = new FieldDifferences(file);
        differences.compare(List.of(), recorded, computed);
        return differences.findings;
    }

    private void compare(List<String> path, JsonTree recorded, JsonTree computed) {
        Map<String, JsonTree> left = children(path, recorded);
        Map<String, JsonTree> right = children(path, computed);
        if (left.isEmpty() && right.isEmpty()) {
            if (!String.valueOf(recorded.value()).equals(String.valueOf(computed.value()))) {
                add(path, text(recorded), text(computed));
            }
            return;
        }
        Set<String> keys = new LinkedHashSet<>(left.keySet());
        keys.addAll(right.keySet());
        for (String key : keys) {
            List<String> below = new ArrayList<>(path);
            below.add(key);
            compare(below, left.getOrDefault(key, new JsonTree(null)), right.getOrDefault(key, new JsonTree(null)));
        }
        if (new ArrayList<>(left.keySet()).equals(new ArrayList<>(right.keySet()))) {
            return;
        }
        if (left.keySet().equals(right.keySet())) {
            add(path, String.join(", ", left.keySet()), String.join(", ", right.keySet()));
        }
    }

    private static Map<String, JsonTree> children(List<String> path, JsonTree tree) {
        if (!tree.entries().isEmpty()) {
            return tree.entries();
        }
        Map<String, JsonTree> children = new LinkedHashMap<>();
        boolean named = !path.isEmpty() && !path.get(path.size() - 1).equals("notices");
        for (JsonTree element : tree.list()) {
            String key = String.valueOf(children.size() + 1);
            for (String identity : IDENTITIES) {
                String name = element.text(identity);
                if (named && !name.isEmpty() && !children.containsKey(name)) {
                    key = name;
                    break;
                }
            }
            children.put(key, element);
        }
        return children;
    }

    private static String text(JsonTree tree) {
        return tree.value() == null ? "null" : String.valueOf(tree.value());
    }

    private void add(List<String> path, String recorded, String computed) {
        String unit = after(path, "units", "rows");
        String indicator = after(path, "indicators");
        List<String> field = new ArrayList<>(path);
        if (!unit.isEmpty() && field.get(0).equals("kinds")) {
            field.remove(1);
        }
        field.removeIf(segment -> segment.equals("kinds") || segment.equals("units") || segment.equals("rows"));
        field.remove(unit);
        if (!indicator.isEmpty()) {
            field.remove("indicators");
            field.remove(indicator);
        }
        findings.add(new Finding(
                Finding.Kind.NUMBER_DIFFERS, file, unit, indicator, String.join("/", field), recorded, computed));
    }

    private static String after(List<String> path, String... keys) {
        for (String key : keys) {
            int index = path.indexOf(key);
            if (index >= 0 && index + 1 < path.size()) {
                return path.get(index + 1);
            }
        }
        return "";
    }
}
