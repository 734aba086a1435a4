package vn.dti.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two {@code ket-qua.json} field by field: which unit, indicator and stage a difference is of. */
final class FieldDifferences {

    /** Keys by which the elements of lists are told apart. */
    private static final List<String> IDENTITIES = List.of("code", "scope", "unit");

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    private FieldDifferences(String file) {
        this.file = file;
    }

    static List<Finding> of(String file, Object recorded, Object computed) {
        FieldDifferences differences = new FieldDifferences(file);
        differences.compare(List.of(), recorded, computed);
        return differences.findings;
    }

    private void compare(List<String> path, Object recorded, Object computed) {
        Map<String, Object> left = children(path, recorded);
        Map<String, Object> right = children(path, computed);
        if (left.isEmpty() && right.isEmpty()) {
            if (!String.valueOf(recorded).equals(String.valueOf(computed))) {
                add(path, String.valueOf(recorded), String.valueOf(computed));
            }
            return;
        }
        Set<String> keys = new LinkedHashSet<>(left.keySet());
        keys.addAll(right.keySet());
        for (String key : keys) {
            List<String> below = new ArrayList<>(path);
            below.add(key);
            compare(below, left.get(key), right.get(key));
        }
        if (new ArrayList<>(left.keySet()).equals(new ArrayList<>(right.keySet()))) {
            return;
        }
        if (left.keySet().equals(right.keySet())) {
            add(path, String.join(", ", left.keySet()), String.join(", ", right.keySet()));
        }
    }

    private static Map<String, Object> children(List<String> path, Object tree) {
        Map<String, Object> children = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> object) {
            object.forEach((key, value) -> children.put((String) key, value));
        }
        boolean named = !path.isEmpty() && !path.get(path.size() - 1).equals("notices");
        for (Object element : tree instanceof List<?> list ? list : List.of()) {
            String key = named ? identity(element, children) : "";
            children.put(key.isEmpty() ? String.valueOf(children.size() + 1) : key, element);
        }
        return children;
    }

    /** What an element of a list goes by; empty where nothing tells it from those before it. */
    private static String identity(Object element, Map<String, Object> before) {
        for (String identity : IDENTITIES) {
            if (element instanceof Map<?, ?> object
                    && object.get(identity) instanceof String name
                    && !name.isEmpty()
                    && !before.containsKey(name)) {
                return name;
            }
        }
        return "";
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
