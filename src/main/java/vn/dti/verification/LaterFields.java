package vn.dti.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fields of {@code ket-qua.json} that the version that wrote it wrote nowhere. A field that it wrote for one unit and not for
 * another is missing, and so is each that every version writes (dac-ta 5): what was taken out of results is no later field.
 */
final class LaterFields {

    private static final String INDICATOR = "kinds/*/units/*/indicators/*";

    /** What holds elements or values by code: the segment after it names no field. */
    private static final Set<String> BY_CODE =
            Set.of("kinds", "rounds", "groups", "indicators", "rankings", "rows", "units", "explanations");

    /** Where objects have fields that a later version may add to, and those that every version writes there. */
    private static final Map<String, Set<String>> OBJECTS = Map.ofEntries(
            Map.entry("", Set.of("schema", "assessment", "kinds", "notices")),
            Map.entry("assessment", Set.of("title", "year", "provisional", "stage")),
            Map.entry("kinds/*", Set.of("code", "set", "rankings", "units")),
            Map.entry("kinds/*/set", Set.of("id", "version")),
            Map.entry("kinds/*/rounds/*", Set.of("code", "name")),
            Map.entry("kinds/*/groups/*", Set.of()),
            Map.entry("kinds/*/indicators/*", Set.of()),
            Map.entry("kinds/*/rankings/*", Set.of("scope", "name", "rows")),
            Map.entry("kinds/*/rankings/*/rows/*", Set.of("rank", "unit", "points", "maximum", "value", "band")),
            Map.entry(
                    "kinds/*/units/*",
                    Set.of("code", "name", "status", "predecessors", "scopes", "groups", "indicators")),
            Map.entry(
                    INDICATOR,
                    Set.of(
                            "maximum",
                            "assessed",
                            "self",
                            "final",
                            "decided_by",
                            "reason",
                            "inputs",
                            "evidence",
                            "appraisers",
                            "reasons")),
            Map.entry(INDICATOR + "/explanations/*", Set.of()));

    private final Map<String, Set<String>> written = new HashMap<>();

    /** Takes down the keys of an object that was recorded. */
    void wrote(List<String> path, Set<String> keys) {
        written.computeIfAbsent(place(path), place -> new HashSet<>()).addAll(keys);
    }

    /**
     * Whether a key that is not among those recorded is one that the version of the results did not know.
     *
     * @param path of the object
     * @param value what stands there today; points of a round are no later field
     */
    boolean isLater(List<String> path, String key, Object value) {
        String place = place(path);
        return OBJECTS.containsKey(place)
                && !OBJECTS.get(place).contains(key)
                && !written.getOrDefault(place, Set.of()).contains(key)
                && !(place.equals(INDICATOR) && (value == null || value instanceof String));
    }

    /** The field without the codes of whom it is of: {@code kinds/*}{@code /units/*}{@code /ranked}. */
    static String place(List<String> path) {
        List<String> place = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            place.add(
                    i > 0
                                    && BY_CODE.contains(path.get(i - 1))
                                    && !place.get(i - 1).equals("*")
                            ? "*"
                            : path.get(i));
        }
        return String.join("/", place);
    }
}
