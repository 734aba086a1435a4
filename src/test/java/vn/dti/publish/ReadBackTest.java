package vn.dti.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import vn.dti.notice.Language;

/** Reads every published document back and holds each of its numbers against {@code ket-qua.json}. */
class ReadBackTest {

    private static final List<String> ROUNDS = List.of("lan-1", "lan-2");

    @TempDir
    static Path folder;

    private static JsonNode json;
    private static Document page;

    @BeforeAll
    static void publish(@TempDir Path scored) throws Exception {
        var results = Published.example(false);
        json = Published.json(results, scored);
        Published.write(results, Language.VI, folder);
        page = Pages.parse(folder.resolve("bao-cao.html"));
    }

    @Test
    void publishesAllAndNothingElse() throws Exception {
        List<String> names =
                new ArrayList<>(List.of("bao-cao.html", "phuong-phap.html", "quyet-dinh.docx", "muc-luc.txt"));
        names.addAll(List.of("to-trinh.docx", "bien-ban-lan-1.docx", "bien-ban-lan-2.docx", "bao-cao.docx"));
        json.at("/kinds/0/rankings")
                .forEach(ranking ->
                        names.add("xep-hang-xa-" + ranking.get("scope").asString() + ".csv"));
        json.get("kinds").forEach(kind -> kind.get("units").forEach(unit -> {
            names.add("phieu/" + unit.get("code").asString() + ".html");
            names.add("phieu/" + unit.get("code").asString() + ".docx");
        }));
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
        assertThat(Files.size(folder.resolve("bao-cao.html"))).isLessThan(1_000_000);
    }

    @Test
    void thePageLinksItsTables() throws Exception {
        String written = Files.readString(folder.resolve("bao-cao.html"));
        for (JsonNode ranking : json.at("/kinds/0/rankings")) {
            String name = "xep-hang-xa-" + ranking.get("scope").asString() + ".csv";
            assertThat(written).contains("href=\"" + name + "\"");
            assertThat(folder.resolve(name)).isNotEmptyFile();
        }
    }

    @Test
    void rankingsOnThePageAreThoseOfTheResults() {
        JsonNode kind = json.at("/kinds/0");
        for (JsonNode ranking : kind.get("rankings")) {
            List<List<String>> rows =
                    Pages.table(page, "xa-" + ranking.get("scope").asString());
            assertThat(rows).hasSize(13);
            assertThat(numbersOnly(rows)).isEqualTo(ranked(kind, ranking, false));
        }
    }

    @Test
    void rankingsInTheDecisionAreThoseOfTheResults() throws Exception {
        JsonNode kind = json.at("/kinds/0");
        try (XWPFDocument decision = open("quyet-dinh.docx")) {
            List<XWPFTable> tables = decision.getTables().stream()
                    .filter(table -> table.getRow(0).getTableCells().size() == 6)
                    .toList();
            assertThat(tables).hasSize(4);
            for (int i = 0; i < 4; i++) {
                assertThat(tables.get(i).getRow(0).isRepeatHeader()).isTrue();
                assertThat(cells(tables.get(i))).isEqualTo(ranked(kind, kind.at("/rankings/" + i), true));
            }
        }
    }

    @Test
    void pillarsAndWholeOfAKindWithoutRanksAreThoseOfTheResults() {
        JsonNode unit = json.at("/kinds/1/units/0");
        List<List<String>> rows = Pages.table(page, "huyen-results");
        List<List<String>> expected = new ArrayList<>();
        unit.get("scopes").properties().forEach(scope -> {
            JsonNode total = scope.getValue().get("final");
            expected.add(List.of(
                    unit.get("name").asString(),
                    number(total, "points"),
                    number(total, "maximum"),
                    number(total, "value")));
        });
        assertThat(rows.stream().map(row -> List.of(row.get(0), row.get(2), row.get(3), row.get(4))))
                .isEqualTo(expected);
    }

    @Test
    void groupsOnThePageAreThoseOfTheResults() {
        for (JsonNode kind : json.get("kinds")) {
            Map<String, JsonNode> units = byName(kind);
            for (List<String> row : Pages.table(page, kind.get("code").asString() + "-groups")) {
                List<String> values = new ArrayList<>();
                shownGroups(kind)
                        .forEach(group -> values.add(
                                number(units.get(row.get(0)).get("groups").get(group), "value")));
                assertThat(row.subList(1, row.size())).as(row.get(0)).isEqualTo(values);
            }
        }
    }

    @Test
    void selfAndFinalOnThePageAreThoseOfTheResults() {
        JsonNode kind = json.at("/kinds/0");
        Map<String, JsonNode> units = byName(kind);
        List<List<String>> rows = Pages.table(page, "xa-changes");
        assertThat(rows).hasSize(12);
        for (List<String> row : rows) {
            JsonNode stages = units.get(row.get(0)).at("/scopes/chuyen-doi-so");
            assertThat(row.subList(1, 4))
                    .containsExactly(
                            number(stages.get("self"), "value"),
                            number(stages.get("final"), "value"),
                            signed(decimal(stages.get("final"), "value")
                                    .subtract(decimal(stages.get("self"), "value"))));
        }
    }

    @Test
    void profilesStandBesideTheMedianOfTheResults() {
        for (JsonNode kind : json.get("kinds")) {
            for (JsonNode unit : kind.get("units")) {
                if (!unit.get("status").asString().equals("scored")) {
                    continue;
                }
                List<List<String>> expected = new ArrayList<>();
                for (String group : shownGroups(kind)) {
                    expected.add(List.of(
                            number(unit.get("groups").get(group), "value"),
                            comma(median(kind, "/groups/" + group + "/value"))));
                }
                String label = kind.get("code").asString() + "-profiles-"
                        + unit.get("code").asString();
                assertThat(Pages.table(page, label).stream().map(row -> row.subList(1, 3)))
                        .as(label)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void correctionsOnThePageAreTheSumsOfTheResults() {
        JsonNode kind = json.at("/kinds/0");
        List<List<String>> expected = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        kind.at("/units/0/indicators").propertyNames().forEach(codes::add);
        for (String code : codes) {
            int raised = 0;
            int lowered = 0;
            BigDecimal gained = BigDecimal.ZERO;
            BigDecimal lost = BigDecimal.ZERO;
            for (JsonNode unit : kind.get("units")) {
                JsonNode indicator = unit.get("indicators").path(code);
                if (indicator.path("final").isString()) {
                    BigDecimal self = indicator.get("self").isString() ? decimal(indicator, "self") : BigDecimal.ZERO;
                    BigDecimal change = decimal(indicator, "final").subtract(self);
                    raised += change.signum() > 0 ? 1 : 0;
                    lowered += change.signum() < 0 ? 1 : 0;
                    gained = gained.add(change.max(BigDecimal.ZERO));
                    lost = lost.add(change.min(BigDecimal.ZERO));
                }
            }
            if (raised + lowered > 0) {
                expected.add(List.of(
                        code,
                        lowered == 0 ? "" : String.valueOf(lowered),
                        lowered == 0 ? "" : signed(lost),
                        raised == 0 ? "" : signed(gained),
                        raised == 0 ? "" : String.valueOf(raised)));
            }
        }
        assertThat(expected).isNotEmpty();
        assertThat(Pages.table(page, "xa-corrections").stream()
                        .map(row -> List.of(row.get(0), row.get(2), row.get(3), row.get(4), row.get(5))))
                .isEqualTo(expected);
    }

    @Test
    void scorecardsSayWhatTheResultsSay() throws Exception {
        for (JsonNode kind : json.get("kinds")) {
            for (JsonNode unit : kind.get("units")) {
                String code = unit.get("code").asString();
                Document card = Pages.parse(folder.resolve("phieu/" + code + ".html"));
                try (XWPFDocument document = open("phieu/" + code + ".docx")) {
                    scorecard(kind, unit, card, document);
                }
            }
        }
    }

    private static void scorecard(JsonNode kind, JsonNode unit, Document card, XWPFDocument document) {
        boolean ranked = !kind.get("rankings").isEmpty();
        List<List<String>> results = new ArrayList<>();
        unit.get("scopes").properties().forEach(scope -> {
            JsonNode total = scope.getValue().get("final");
            List<String> row = new ArrayList<>(List.of(
                    number(total, "points"),
                    number(total, "maximum"),
                    number(total, "value"),
                    comma(median(kind, "/scopes/" + scope.getKey() + "/final/value"))));
            if (ranked) {
                row.add(rank(kind, scope.getKey(), unit.get("code").asString()));
            }
            results.add(row);
        });
        int width = ranked ? 6 : 5;
        assertThat(Pages.table(card, "results").stream().map(row -> row.subList(1, width)))
                .isEqualTo(results);
        List<XWPFTable> tables = document.getTables();
        assertThat(cells(tables.get(1)).stream().map(row -> row.subList(1, width)))
                .isEqualTo(results);
        if (!unit.get("status").asString().equals("scored")) {
            assertThat(tables).hasSize(2);
            return;
        }
        List<List<String>> groups = new ArrayList<>();
        unit.get("groups").properties().forEach(group -> {
            JsonNode total = group.getValue();
            if (total.get("points").isString() && !group.getKey().equals("TC")) {
                BigDecimal median = median(kind, "/groups/" + group.getKey() + "/value");
                groups.add(List.of(
                        number(total, "points"),
                        number(total, "maximum"),
                        number(total, "value"),
                        comma(median),
                        total.get("value").isString()
                                ? signed(decimal(total, "value").subtract(median))
                                : "–"));
            }
        });
        assertThat(Pages.table(card, "groups").stream().map(row -> row.subList(1, 6)))
                .isEqualTo(groups);
        assertThat(cells(tables.get(2)).stream().map(row -> row.subList(1, 6))).isEqualTo(groups);
        List<List<String>> indicators = new ArrayList<>();
        unit.get("indicators").properties().forEach(indicator -> {
            List<String> row = new ArrayList<>();
            row.add(indicator.getKey());
            row.add(number(indicator.getValue(), "maximum"));
            row.add(number(indicator.getValue(), "self"));
            ROUNDS.forEach(round -> row.add(number(indicator.getValue(), round)));
            row.add(number(indicator.getValue(), "final"));
            indicators.add(row);
        });
        assertThat(Pages.table(card, "indicators").stream().map(ReadBackTest::withoutWords))
                .isEqualTo(indicators);
        assertThat(cells(tables.get(3)).stream().filter(row -> row.size() > 1).map(ReadBackTest::withoutWords))
                .isEqualTo(indicators);
    }

    private static List<String> withoutWords(List<String> row) {
        List<String> numbers = new ArrayList<>(row.subList(2, row.size() - 1));
        numbers.add(0, row.get(0));
        return numbers;
    }

    private static String rank(JsonNode kind, String scope, String unit) {
        for (JsonNode ranking : kind.get("rankings")) {
            if (ranking.get("scope").asString().equals(scope)) {
                int ranked = 0;
                String own = "–";
                for (JsonNode row : ranking.get("rows")) {
                    ranked += row.get("rank").isNumber() ? 1 : 0;
                    if (row.get("unit").asString().equals(unit)
                            && row.get("rank").isNumber()) {
                        own = row.get("rank").asString();
                    }
                }
                return own.equals("–") ? own : own + "/" + ranked;
            }
        }
        throw new AssertionError(scope);
    }

    private static List<List<String>> ranked(JsonNode kind, JsonNode ranking, boolean whyInName) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : ranking.get("rows")) {
            JsonNode unit = unit(kind, row.get("unit").asString());
            boolean has = row.get("rank").isNumber();
            String name = unit.get("name").asString() + (has || !whyInName ? "" : " (chưa có phiếu)");
            rows.add(List.of(
                    has ? row.get("rank").asString() : "–",
                    name,
                    number(row, "points"),
                    number(row, "maximum"),
                    number(row, "value"),
                    row.get("band").isString() ? row.get("band").asString() : "–"));
        }
        return rows;
    }

    /** Rankings without the note that stands in the place of a bar. */
    private static List<List<String>> numbersOnly(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.size() == 6
                        ? row
                        : List.of(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(6)))
                .toList();
    }

    private static JsonNode unit(JsonNode kind, String code) {
        for (JsonNode unit : kind.get("units")) {
            if (unit.get("code").asString().equals(code)) {
                return unit;
            }
        }
        throw new AssertionError(code);
    }

    private static Map<String, JsonNode> byName(JsonNode kind) {
        Map<String, JsonNode> units = new LinkedHashMap<>();
        kind.get("units").forEach(unit -> units.put(unit.get("name").asString(), unit));
        return units;
    }

    /** Groups in which a unit has a value. */
    private static List<String> shownGroups(JsonNode kind) {
        List<String> groups = new ArrayList<>();
        kind.at("/units/0/groups").propertyNames().forEach(group -> {
            if (median(kind, "/groups/" + group + "/value") != null) {
                groups.add(group);
            }
        });
        return groups;
    }

    private static BigDecimal median(JsonNode kind, String path) {
        List<BigDecimal> values = new ArrayList<>();
        for (JsonNode unit : kind.get("units")) {
            JsonNode value = unit.at(path);
            if (value.isString()) {
                values.add(new BigDecimal(value.asString()));
            }
        }
        values.sort(null);
        int middle = values.size() / 2;
        if (values.isEmpty()) {
            return null;
        }
        return values.size() % 2 == 1
                ? values.get(middle)
                : values.get(middle - 1).add(values.get(middle)).divide(new BigDecimal(2), 2, RoundingMode.HALF_UP);
    }

    private static String number(JsonNode in, String name) {
        return in.get(name).isString() ? in.get(name).asString().replace('.', ',') : "–";
    }

    private static BigDecimal decimal(JsonNode in, String name) {
        return new BigDecimal(in.get(name).asString());
    }

    private static String comma(BigDecimal number) {
        return number == null ? "–" : number.toPlainString().replace('.', ',');
    }

    private static String signed(BigDecimal number) {
        String sign = number.signum() > 0 ? "+" : number.signum() < 0 ? "−" : "";
        return sign + comma(number.abs());
    }

    private static XWPFDocument open(String name) throws Exception {
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            return new XWPFDocument(in);
        }
    }

    private static List<List<String>> cells(XWPFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows().subList(1, table.getRows().size())) {
            rows.add(row.getTableCells().stream().map(XWPFTableCell::getText).toList());
        }
        return rows;
    }
}
