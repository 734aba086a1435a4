package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A unit with an error stands in no ranking of any command, though its points would be the highest (dac-ta 4). */
class FaultyUnitsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String GROUP =
            "  - {code: \"1\", name: Một, pillars: [p], indicators: [{code: \"1.1\", name: A, max: 10,"
                    + " inputs: {a: A, b: B}, rule: {ratio: {of: a/b}}}, {code: \"1.2\", name: B, max: 10}]}\n";

    @TempDir
    private Path root;

    /** What is wrong with a form, found before its unit is known, in its rows, or only when points are counted. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    x3,,, | x3,Năm:,2023,
                    Mã chỉ số,a, | Mã chỉ số,Điểm tự chấm,
                    1.2,, | 1.7,,
                    10,QĐ | 11,QĐ
                    9,9, | 9,,
                    Mã chỉ số | Cột thứ nhất
                    1.2,,,10,QĐ | "1.2,,,10,QĐ
                    """)
    void standsInNoRanking(String right, String wrong) throws IOException {
        String form = "Mã đơn vị:,x3,,,\n\nMã chỉ số,a,b,Điểm tự chấm,Minh chứng\n1.1,9,9,,QĐ\n1.2,,,10,QĐ\n";
        assertThat(form).contains(right);
        new AssessmentFolder(root)
                .plan(List.of("x1", "x2", "x3"), "")
                .set(GROUP)
                .claims("x1", "1.1,1,9,,QĐ", "1.2,,,1,QĐ")
                .claims("x2", "1.1,2,9,,QĐ", "1.2,,,2,QĐ")
                .file("bai-nop/x3.csv", form.replace(right, wrong));

        assertThat(Ran.dti("score", root, "--provisional").exit()).isZero();
        JsonNode kind = JSON.readTree(Files.readString(root.resolve("ket-qua/ket-qua.json")))
                .path("kinds")
                .get(0);
        kind.path("rankings").get(0).path("rows").forEach(row -> assertThat(
                        row.path("rank").isNull())
                .as("%s", row)
                .isEqualTo(row.path("unit").asString().equals("x3")));
        assertThat(kind.path("units").findValuesAsString("status")).containsExactly("scored", "scored", "faulty");

        assertThat(Ran.dti("status", root, "--format", "json").out()).contains("\"x3\"");
        Ran analyzed = Ran.dti("analyze", root, "--provisional", "--format", "json", "-o", root.resolve("pt"));
        assertThat(analyzed.exit()).isZero();
        JSON.readTree(analyzed.out()).findValues("rank").forEach(rank -> assertThat(rank.toString())
                .isIn("1", "2", "null"));
        assertThat(JSON.readTree(analyzed.out()).findParents("rank"))
                .noneMatch(row -> row.path("unit").asString().equals("x3")
                        && !row.path("rank").isNull());

        assertThat(Ran.dti("publish", root, "--provisional").exit()).isZero();
        Path table = root.resolve("cong-bo/xep-hang-xa-chuyen-doi-so.csv");
        assertThat(Files.readAllLines(table))
                .filteredOn(line -> line.contains(",x3,"))
                .allMatch(line -> line.startsWith(","));
    }
}
