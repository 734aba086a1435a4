package vn.dti.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A {@code ket-qua.json} and short ways to what tests look at in it. */
record ResultsView(JsonNode root) {

    static ResultsView of(Path json) {
        return new ResultsView(new JsonMapper().readTree(json.toFile()));
    }

    JsonNode kind(String code) {
        return StreamSupport.stream(root.get("kinds").spliterator(), false)
                .filter(kind -> kind.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    JsonNode unit(String code) {
        for (JsonNode kind : root.get("kinds")) {
            for (JsonNode unit : kind.get("units")) {
                if (unit.get("code").asString().equals(code)) {
                    return unit;
                }
            }
        }
        throw new AssertionError("no unit " + code);
    }

    /** {@code points/maximum=value} of a unit over a scope at a stage. */
    String scope(String unit, String scope, String stage) {
        return total(unit(unit).get("scopes").get(scope).get(stage));
    }

    /** The same over all, at the end. */
    String overall(String unit) {
        return scope(unit, "chuyen-doi-so", "final");
    }

    String group(String unit, String group) {
        return total(unit(unit).get("groups").get(group));
    }

    private static String total(JsonNode total) {
        return text(total.get("points")) + "/" + text(total.get("maximum")) + "=" + text(total.get("value"));
    }

    JsonNode indicator(String unit, String indicator) {
        return unit(unit).get("indicators").get(indicator);
    }

    /** Points of an indicator at the end, with who decided them: {@code 10.00 lan-1}. */
    String last(String unit, String indicator) {
        JsonNode node = indicator(unit, indicator);
        return text(node.get("final")) + " " + text(node.get("decided_by"));
    }

    /** A field of an indicator: {@code self}, a round, {@code assessed}, ...; {@code null} as that word. */
    String field(String unit, String indicator, String field) {
        return text(indicator(unit, indicator).get(field));
    }

    /** The rows of a ranking, such as {@code 1 x 27.00/40.00=67.50 Khá}; {@code -} for no rank. */
    List<String> ranking(String kind, String scope) {
        List<String> rows = new ArrayList<>();
        for (JsonNode ranking : kind(kind).get("rankings")) {
            if (ranking.get("scope").asString().equals(scope)) {
                ranking.get("rows")
                        .forEach(row -> rows.add(text(row.get("rank")).replace("null", "-") + " "
                                + text(row.get("unit")) + " " + total(row)
                                + (row.get("band").isNull() ? "" : " " + text(row.get("band")))));
            }
        }
        return rows;
    }

    /** Ranks and units only: {@code 1 x}. */
    List<String> ranks(String kind, String scope) {
        return ranking(kind, scope).stream()
                .map(row -> row.substring(0, row.indexOf(' ', row.indexOf(' ') + 1)))
                .toList();
    }

    /** The notices as {@code severity code unit indicator}, blanks where empty. */
    List<String> notices() {
        return StreamSupport.stream(root.get("notices").spliterator(), false)
                .map(notice -> text(notice.get("severity")) + " " + text(notice.get("code")) + " "
                        + text(notice.get("unit")) + " " + text(notice.get("indicator")))
                .map(String::strip)
                .toList();
    }

    private static String text(JsonNode node) {
        return node.isNull() ? "null" : node.asString();
    }
}
