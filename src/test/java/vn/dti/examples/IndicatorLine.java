package vn.dti.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A scored line of an indicator set as a form shows it.
 *
 * @param group code of the group
 * @param groupName name of the group
 * @param code code of the line
 * @param name name of the line
 * @param maximum maximum points
 * @param inputs letters of the declared inputs
 * @param rule key of the rule; {@code points} where the set names none
 * @param substitute whether the line only replaces another
 */
record IndicatorLine(
        String group,
        String groupName,
        String code,
        String name,
        int maximum,
        List<String> inputs,
        String rule,
        JsonNode settings,
        boolean substitute) {

    /** All lines of a set file in its order, those of containers in the container's place. */
    static List<IndicatorLine> of(Path set) throws IOException {
        JsonNode root = new YAMLMapper().readTree(set.toFile());
        List<IndicatorLine> lines = new ArrayList<>();
        for (JsonNode group : root.get("groups")) {
            collect(group, group.get("indicators"), lines);
        }
        return lines;
    }

    private static void collect(JsonNode group, JsonNode indicators, List<IndicatorLine> lines) {
        for (JsonNode indicator : indicators) {
            if (indicator.has("indicators")) {
                collect(group, indicator.get("indicators"), lines);
                continue;
            }
            List<String> inputs = new ArrayList<>();
            if (indicator.has("inputs")) {
                inputs.addAll(indicator.get("inputs").propertyNames());
            }
            JsonNode rule = indicator.get("rule");
            Map.Entry<String, JsonNode> only =
                    rule == null ? null : rule.properties().iterator().next();
            lines.add(new IndicatorLine(
                    group.get("code").asString(),
                    group.get("name").asString(),
                    indicator.get("code").asString(),
                    indicator.get("name").asString(),
                    indicator.get("max").asInt(),
                    List.copyOf(inputs),
                    only == null ? "points" : only.getKey(),
                    only == null ? null : only.getValue(),
                    indicator.has("role")
                            && "substitute".equals(indicator.get("role").asString())));
        }
    }

    /** The target of a ratio as a number: 0.6 for 60%. */
    double target() {
        String written = settings.has("target") ? settings.get("target").asString() : "100%";
        return written.endsWith("%")
                ? Double.parseDouble(written.substring(0, written.length() - 1)) / 100
                : Double.parseDouble(written);
    }

    /** What a ratio divides by where that is a fixed number ({@code a/12}), else 0. */
    int fixedDenominator() {
        String of = settings.has("of") ? settings.get("of").asString().toLowerCase(Locale.ROOT) : "a/b";
        return of.matches("a/[0-9]+") ? Integer.parseInt(of.substring(2)) : 0;
    }
}
