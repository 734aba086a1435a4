package vn.dti.examples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One line of a form as it follows from an indicator set: the title of a group or of a container, or an indicator.
 *
 * @param kind what the line is
 * @param code code of the group, container or indicator, as written in the set
 * @param name its name, as written in the set
 * @param maximum points of an indicator; null for titles
 * @param base whether the line counts towards the total of the maxima
 */
record FormLine(Kind kind, String code, String name, BigDecimal maximum, boolean base) {

    enum Kind {
        GROUP,
        CONTAINER,
        INDICATOR
    }

    /** The lines of a set, in file order. */
    static List<FormLine> ofSet(Path file) throws IOException {
        List<FormLine> lines = new ArrayList<>();
        for (JsonNode group : new YAMLMapper().readTree(file.toFile()).path("groups")) {
            boolean scored = group.path("scored").asBoolean(true);
            lines.add(new FormLine(Kind.GROUP, text(group, "code"), text(group, "name"), null, false));
            addIndicators(lines, group, scored);
        }
        return List.copyOf(lines);
    }

    private static void addIndicators(List<FormLine> lines, JsonNode parent, boolean scored) {
        for (JsonNode node : parent.path("indicators")) {
            if (node.has("indicators")) {
                lines.add(new FormLine(Kind.CONTAINER, text(node, "code"), text(node, "name"), null, false));
                addIndicators(lines, node, scored);
            } else {
                boolean base = scored && node.path("role").asString("base").equals("base");
                BigDecimal maximum = node.path("max").decimalValue();
                lines.add(new FormLine(Kind.INDICATOR, text(node, "code"), text(node, "name"), maximum, base));
            }
        }
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString();
    }
}
