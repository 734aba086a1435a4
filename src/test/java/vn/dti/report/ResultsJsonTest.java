package vn.dti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dti.code.Stage;
import vn.dti.notice.Language;
import vn.dti.results.ResultsFile;
import vn.dti.run.Results;

class ResultsJsonTest {

    @TempDir
    Path folder;

    @Test
    void saysWhatWasAssessedAndHow() throws Exception {
        JsonNode json = json(ResultsFixture.small(folder));
        assertThat(json.get("schema").asString()).isEqualTo("dti-results/1");
        assertThat(json.get("assessment").toString())
                .isEqualTo("{\"title\":\"=Đánh giá năm 2024\",\"year\":2024,\"organiser\":\"UBND huyện Thử\","
                        + "\"provisional\":true,\"stage\":\"final\"}");
        assertThat(json.at("/kinds/0/set/id").asString()).isEqualTo("nho");
        assertThat(json.at("/kinds/2/rankings").isEmpty()).isTrue();
    }

    @Test
    void ranksWithDecimalsAsTextAndNullsWithoutRank() throws Exception {
        JsonNode json = json(ResultsFixture.small(folder));
        JsonNode ranking = json.at("/kinds/0/rankings/0");
        assertThat(ranking.get("scope").asString()).isEqualTo("chuyen-doi-so");
        assertThat(ranking.get("name").asString()).isEqualTo("Chuyển đổi số");
        assertThat(ranking.get("stage").asString()).isEqualTo("final");
        assertThat(ranking.at("/rows/0").toString())
                .isEqualTo("{\"rank\":1,\"unit\":\"x1\",\"points\":\"28.50\",\"maximum\":\"45.00\","
                        + "\"value\":\"63.33\",\"band\":\"Khá\"}");
        assertThat(ranking.at("/rows/2").toString())
                .isEqualTo("{\"rank\":null,\"unit\":\"x3\",\"points\":null,\"maximum\":null,"
                        + "\"value\":null,\"band\":null}");
    }

    @Test
    void showsEveryStageOfAScopeAndTheGroupsOfTheFinalOne() throws Exception {
        JsonNode unit = json(ResultsFixture.small(folder)).at("/kinds/0/units/0");
        assertThat(unit.get("predecessors").toString()).isEqualTo("[\"cu-1\",\"cu-2\"]");
        assertThat(unit.at("/scopes/chuyen-doi-so").propertyNames()).containsExactly("self", "lan-1", "lan-2", "final");
        assertThat(unit.at("/scopes/chuyen-doi-so/self/points").asString()).isEqualTo("31.50");
        assertThat(unit.at("/scopes/chuyen-doi-so/final/points").asString()).isEqualTo("28.50");
        assertThat(unit.at("/groups/2").toString())
                .isEqualTo("{\"points\":\"13.50\",\"maximum\":\"20.00\",\"value\":\"67.50\"}");
    }

    @Test
    void saysOncePerKindWhatHoldsForAllItsUnits() throws Exception {
        JsonNode kind = json(ResultsFixture.small(folder)).at("/kinds/0");
        assertThat(kind.at("/groups/2").toString()).isEqualTo("{\"name\":\"Hoạt động\",\"pillars\":[\"p\"]}");
        assertThat(kind.at("/indicators/2.1").toString())
                .isEqualTo("{\"name\":\"Hồ sơ trực tuyến\",\"group\":\"2\",\"role\":\"base\",\"pillars\":[\"p\"]}");
        assertThat(kind.at("/indicators/3.3/role").asString()).isEqualTo("substitute");
    }

    @Test
    void tellsAnIndicatorFromClaimToDecision() throws Exception {
        JsonNode json = json(ResultsFixture.small(folder));
        assertThat(json.at("/kinds/0/units/0/indicators/2.1").toString())
                .isEqualTo("{\"maximum\":\"20\",\"assessed\":true,\"self\":\"15.00\",\"lan-1\":\"12.00\","
                        + "\"lan-2\":null,\"final\":\"12.00\",\"decided_by\":\"lan-1\","
                        + "\"reason\":\"Số liệu không khớp\","
                        + "\"inputs\":{\"self\":{\"a\":\"75\",\"b\":\"100\"},\"lan-1\":{\"a\":\"60\",\"b\":\"100\"}},"
                        + "\"evidence\":\"=HYPERLINK(\\\"x\\\")\",\"appraisers\":{\"lan-1\":\"Phòng VH&TT\"},"
                        + "\"reasons\":{\"lan-1\":\"Số liệu không khớp\"}}");
        JsonNode explained = json.at("/kinds/0/units/1/indicators/3.1");
        assertThat(explained.get("explanations").toString())
                .isEqualTo("[{\"answers\":\"lan-1\",\"text\":\"Đã gửi thêm\",\"evidence\":\"Công văn 9\","
                        + "\"proposed\":\"9\",\"inputs\":{}}]");
        assertThat(explained.get("reasons").toString())
                .isEqualTo("{\"lan-1\":\"=cmd|' /C calc'!A0\",\"lan-2\":\"Đã bổ sung\"}");
    }

    @Test
    void tellsMeasuredInputsWhereTheyComeIn() throws Exception {
        JsonNode json = json(ResultsFixture.small(folder));
        assertThat(json.at("/kinds/0/units/1/indicators/1.1/inputs").toString())
                .isEqualTo("{\"self\":{\"a\":\"5\"},\"lan-1\":{\"a\":\"3\"}}");
        assertThat(json.at("/kinds/2/units/0/indicators/1.1/inputs").toString())
                .isEqualTo("{\"self\":{\"a\":\"3\"},\"final\":{\"a\":\"1\"}}");
        assertThat(json.at("/kinds/2/units/0/indicators/1.1/decided_by").asString())
                .isEqualTo("so-lieu");
    }

    @Test
    void tellsWhatIsNotAssessedAndWhatStandsForIt() throws Exception {
        JsonNode indicators = json(ResultsFixture.small(folder)).at("/kinds/0/units/0/indicators");
        JsonNode excluded = indicators.get("3.2");
        assertThat(excluded.get("assessed").asBoolean()).isFalse();
        assertThat(excluded.get("final").isNull()).isTrue();
        assertThat(excluded.get("decided_by").asString()).isEqualTo("policy");
        assertThat(excluded.get("reason").asString()).isEqualTo("Không có thôn");
        assertThat(indicators.at("/3.3/replaces").asString()).isEqualTo("3.2");
        assertThat(indicators.at("/3.3/role").asString()).isEqualTo("base");
        assertThat(indicators.at("/3.3/assessed").asBoolean()).isTrue();
    }

    @Test
    void namesMissingAndFaultyUnitsWithNulls() throws Exception {
        JsonNode units = json(ResultsFixture.small(folder)).at("/kinds/0/units");
        assertThat(units.at("/2/status").asString()).isEqualTo("missing");
        assertThat(units.at("/3/status").asString()).isEqualTo("faulty");
        assertThat(units.at("/3/indicators").isEmpty()).isTrue();
        assertThat(units.at("/3/scopes/q/lan-2").toString())
                .isEqualTo("{\"points\":null,\"maximum\":null,\"value\":null}");
        assertThat(units.at("/3/groups/1/points").isNull()).isTrue();
    }

    @Test
    void carriesNoticesInTheLanguageOfTheRun() throws Exception {
        Results results = ResultsFixture.small(folder);
        JsonNode notice = json(results).at("/notices/0");
        assertThat(notice.get("severity").asString()).isEqualTo("error");
        assertThat(notice.get("code").asString()).isEqualTo("file_empty");
        assertThat(notice.get("file").asString()).isEqualTo("bai-nop/-x.xlsx");
        assertThat(notice.get("unit").asString()).isEqualTo("x4");
        assertThat(notice.get("message").asString()).startsWith("Tệp rỗng");
        assertThat(JsonMapper.shared()
                        .readTree(text(results, Language.EN))
                        .at("/notices/0/message")
                        .asString())
                .startsWith("The file is empty");
    }

    @Test
    void ranksTheStageThatWasAskedForWhileFinalStaysFinal() throws Exception {
        Results results = ResultsFixture.smallFixture(folder).results(new Stage("self"), false, Set.of());
        JsonNode json = json(results);
        assertThat(json.at("/assessment/stage").asString()).isEqualTo("self");
        assertThat(json.at("/kinds/0/rankings/0/stage").asString()).isEqualTo("self");
        assertThat(json.at("/kinds/0/rankings/0/rows/0/points").asString()).isEqualTo("31.67");
        assertThat(json.at("/kinds/0/units/0/scopes/chuyen-doi-so/final/points").asString())
                .isEqualTo("28.50");
    }

    @Test
    void standsOnLinesThatPeopleCanRead() throws Exception {
        String text = text(ResultsFixture.small(folder), Language.VI);
        assertThat(text).doesNotContain("\r").endsWith("}\n").startsWith("{\n  \"schema\": \"dti-results/1\",\n");
        assertThat(text).contains("\n            {\"rank\": 1, \"unit\": \"x1\", \"points\": \"28.50\", ");
        assertThat(text).contains("\n          \"indicators\": {}\n        }");
    }

    private JsonNode json(Results results) throws IOException {
        return JsonMapper.shared().readTree(text(results, Language.VI));
    }

    private String text(Results results, Language language) throws IOException {
        return ResultsFixture.written(results, language, folder.resolve("ket-qua"), ResultsFile.NAME);
    }
}
