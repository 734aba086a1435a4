package vn.dti.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two {@code ket-qua.json} field by field: which unit, indicator and stage a difference is of. Where another version wrote
 * the one, fields that it did not know are said once each, and notices by what they say: neither is a changed number.
 */
final class FieldDifferences {

    /** Keys by which the elements of lists are told apart. */
    private static final List<String> IDENTITIES = List.of("code", "scope", "unit");

    private static final String NOTICES = "notices";

    private final String file;
    private final boolean otherVersion;
    private final LaterFields later = new LaterFields();
    private final Set<String> laterSaid = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private FieldDifferences(String file, boolean otherVersion) {
        this.file = file;
        this.otherVersion = otherVersion;
    }

    /**
     * All differences.
     *
     * @param otherVersion whether another version of the program wrote what is recorded
     */
    static List<Finding> of(String file, Object recorded, Object computed, boolean otherVersion) {
        FieldDifferences differences = new FieldDifferences(file, otherVersion);
        differences.gather(List.of(), recorded);
        differences.compare(List.of(), recorded, computed);
        differences.laterSaid.forEach(
                place -> differences.findings.add(Finding.of(Finding.Kind.VERSION_FIELD, file, place, "", "")));
        return differences.findings;
    }

    private void gather(List<String> path, Object tree) {
        Map<String, Object> children = children(path, tree);
        if (tree instanceof Map<?, ?>) {
            later.wrote(path, children.keySet());
        }
        children.forEach((key, value) -> gather(below(path, key), value));
    }

    private static List<String> below(List<String> path, String key) {
        List<String> below = new ArrayList<>(path);
        below.add(key);
        return below;
    }

    private void compare(List<String> path, Object recorded, Object computed) {
        if (otherVersion && path.equals(List.of(NOTICES))) {
            notices(recorded, computed);
            return;
        }
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
            if (otherVersion && !left.containsKey(key) && later.isLater(path, key, right.get(key))) {
                laterSaid.add(LaterFields.place(below(path, key)));
            } else {
                compare(below(path, key), left.get(key), right.get(key));
            }
        }
        if (new ArrayList<>(left.keySet()).equals(new ArrayList<>(right.keySet()))) {
            return;
        }
        if (left.keySet().equals(right.keySet())) {
            add(path, String.join(", ", left.keySet()), String.join(", ", right.keySet()));
        }
    }

    /** Notices that only one of the two has: their words and their number are a version's own. */
    private void notices(Object recorded, Object computed) {
        List<Object> gone = new ArrayList<>(recorded instanceof List<?> list ? list : List.of());
        List<Object> come = new ArrayList<>();
        for (Object notice : computed instanceof List<?> list ? list : List.of()) {
            if (!gone.remove(notice)) {
                come.add(notice);
            }
        }
        gone.forEach(notice -> notice(notice, message(notice), ""));
        come.forEach(notice -> notice(notice, "", message(notice)));
    }

    private void notice(Object notice, String recorded, String computed) {
        findings.add(new Finding(
                Finding.Kind.VERSION_NOTICE,
                file,
                text(notice, "unit"),
                text(notice, "indicator"),
                NOTICES,
                recorded,
                computed));
    }

    private static String message(Object notice) {
        return text(notice, "message");
    }

    private static String text(Object notice, String key) {
        return notice instanceof Map<?, ?> object && object.get(key) instanceof String text ? text : "";
    }

    private static Map<String, Object> children(List<String> path, Object tree) {
        Map<String, Object> children = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> object) {
            object.forEach((key, value) -> children.put((String) key, value));
        }
        boolean named = !path.isEmpty() && !path.get(path.size() - 1).equals(NOTICES);
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
