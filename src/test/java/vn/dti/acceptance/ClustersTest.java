package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every scope is ranked over all units and within each cluster; some units are shown, but not ranked (dac-ta 3.8). */
class ClustersTest {

    private static final String GROUPS =
            """
              - code: "1"
                name: Nhóm
                pillars: [p]
                indicators:
                  - {code: "1.1", name: Một, max: 100, evidence: optional}
              - code: "2"
                name: Nhóm hai
                pillars: [q]
                indicators:
                  - {code: "2.1", name: Hai, max: 10, evidence: optional, inputs: {a: Số}, rule: {relative: {of: a, to: best}}}
            """;

    @TempDir
    Path root;

    private AssessmentFolder folder(String clusters, String... units) {
        AssessmentFolder folder = new AssessmentFolder(root).set(GROUPS);
        folder.file(
                "dti.yaml",
                """
                title: Kỳ thử
                year: 2024
                organiser: UBND tỉnh Thử
                kinds: [{code: xa, name: Các xã, indicators: bo.yaml}]
                """
                        + clusters + "units:\n  - {code: " + String.join("}\n  - {code: ", units) + "}\n");
        return folder.claims("a", "1.1,,,90,", "2.1,5,,,")
                .claims("b", "1.1,,,80,", "2.1,10,,,")
                .claims("c", "1.1,,,70,", "2.1,4,,,")
                .claims("d", "1.1,,,95,", "2.1,20,,,");
    }

    private static final String TWO =
            "clusters: [{code: bien, name: Các xã ven biển}, {code: nui, name: Các xã miền núi}]\n";

    @Test
    void everyScopeIsRankedWithinEachCluster() throws Exception {
        AssessmentFolder folder = folder(
                TWO + "ranking: {within: [cluster]}\n",
                "a, name: Xã A, cluster: bien",
                "b, name: Xã B, cluster: NUI",
                "c, name: Xã C, cluster: nui",
                "d, name: Xã D, ranked: false, reason: mới thành lập, cluster: nui");
        Ran ran = folder.run("score");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("Hạng 1 theo cụm:", "Các xã miền núi: Xã B", "Xã D: được đánh giá, không xếp hạng");
        // D is not ranked: it takes no part in the best, and what it has above the best is cut.
        assertThat(Files.readString(root.resolve("ket-qua/xep-hang-xa-chuyen-doi-so.csv"))
                        .lines())
                .containsExactly(
                        "\ufeffHạng,Mã đơn vị,Đơn vị,Điểm đạt,Điểm tối đa,Giá trị (%),Xếp loại",
                        "1,a,Xã A,95.00,110.00,86.36,",
                        "2,b,Xã B,90.00,110.00,81.82,",
                        "3,c,Xã C,74.00,110.00,67.27,",
                        ",d,Xã D,105.00,110.00,95.45,");
        assertThat(Files.readString(root.resolve("ket-qua/xep-hang-xa-q-nui.csv"))
                        .lines())
                .containsExactly(
                        "\ufeffHạng,Mã đơn vị,Đơn vị,Điểm đạt,Điểm tối đa,Giá trị (%),Xếp loại",
                        "1,b,Xã B,10.00,10.00,100.00,", "2,c,Xã C,4.00,10.00,40.00,", ",d,Xã D,10.00,10.00,100.00,");
        assertThat(tables()).hasSize(9);
        assertThat(Files.readString(root.resolve("ket-qua/ket-qua.json")))
                .contains("\"cluster\": null", "\"cluster\": \"bien\"", "Chuyển đổi số – Các xã ven biển");
        JsonNode units = new JsonMapper()
                .readTree(root.resolve("ket-qua/ket-qua.json").toFile())
                .at("/kinds/0/units");
        assertThat(units.get(1).toString()).contains("\"cluster\":\"nui\",\"ranked\":true,\"reason\":\"\"");
        assertThat(units.get(3).toString())
                .contains("\"cluster\":\"nui\",\"ranked\":false,\"reason\":\"mới thành lập\"");
        assertThat(Ran.dti("explain", "d", "-C", root, "--format", "json").out())
                .contains("\"cluster\": \"nui\"", "\"ranked\": false", "\"reason\": \"mới thành lập\"");
        assertThat(Ran.dti("explain", "b", "-C", root).out()).contains("Trong Các xã miền núi: hạng 1 trong 2 đơn vị");
        assertThat(Ran.dti("explain", "d", "-C", root).out())
                .contains("Xã D: được đánh giá, không xếp hạng (mới thành lập)");
        assertThat(folder.run("verify").exit()).isZero();
        for (String table : tables()) {
            assertThat(Ran.dti("verify", "--table", root.resolve("ket-qua/" + table))
                            .exit())
                    .as(table)
                    .isZero();
        }
        assertThat(folder.run("publish").exit()).isZero();
        assertThat(Files.readString(root.resolve("cong-bo/bao-cao.html")))
                .contains("Chuyển đổi số – Các xã miền núi", "mới thành lập");
        try (InputStream in = Files.newInputStream(root.resolve("cong-bo/quyet-dinh.docx"));
                XWPFDocument decision = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(decision)) {
            assertThat(text.getText()).contains("Xã D (được đánh giá, không xếp hạng: mới thành lập)");
        }
    }

    /** What is compared within clusters is compared with nobody where a unit stands alone: that is told, and said truly. */
    @Test
    void aUnitInNoClusterAndAClusterOfOneAreTold() {
        AssessmentFolder folder = folder(
                TWO,
                "a, name: Xã A, cluster: bien",
                "b, name: Xã B, cluster: nui",
                "c, name: Xã C, cluster: nui",
                "d, name: Xã D");
        folder.set(GROUPS.replace("to: best", "to: best, among: cluster"));
        assertThat(folder.run("check").out())
                .contains(
                        "Chưa thuộc cụm nào", "Xã D", "Cụm \"Các xã ven biển\" chỉ có một đơn vị được xếp hạng (Xã A)")
                .doesNotContain("miền núi");
        assertThat(Ran.dti("explain", "d", "2.1", "-C", root).out())
                .contains("cao nhất trong các đơn vị không thuộc cụm nào 20 (Xã D)");
        assertThat(Ran.dti("explain", "c", "2.1", "-C", root).out()).contains("cao nhất trong cụm 10 (Xã B)");
    }

    /** The sheet and the page on the method say within which clusters units are ranked, and who is not ranked and why. */
    @Test
    void theMethodNamesTheClustersAndWhoIsNotRanked() throws Exception {
        AssessmentFolder folder = folder(
                TWO,
                "a, name: Xã A, cluster: bien",
                "b, name: Xã B, cluster: nui",
                "c, name: Xã C, cluster: nui",
                "d, name: Xã D, ranked: false, reason: mới thành lập, cluster: nui");
        assertThat(folder.run("score").exit()).isZero();
        assertThat(folder.run("publish").exit()).isZero();
        assertThat(Files.readString(root.resolve("cong-bo/phuong-phap.html")))
                .contains("riêng trong từng cụm: Các xã ven biển (1 đơn vị), Các xã miền núi (3 đơn vị).")
                .contains("Xã D: được đánh giá, không xếp hạng (mới thành lập).");
        try (InputStream in = Files.newInputStream(root.resolve("ket-qua/xep-hang.xlsx"));
                Workbook book = WorkbookFactory.create(in)) {
            List<String> rules = new ArrayList<>();
            book.getSheet("Cách tính").forEach(row -> row.forEach(cell -> rules.add(cell.toString())));
            assertThat(rules)
                    .anyMatch(rule -> rule.contains("Các xã miền núi (3 đơn vị)"))
                    .contains("Xã D: được đánh giá, không xếp hạng (mới thành lập).");
        }
    }

    @Test
    void oneClusterIsAsNone() throws Exception {
        AssessmentFolder folder = folder(
                "clusters: [{code: bien, name: Các xã ven biển}]\n",
                "a, name: Xã A, cluster: bien",
                "b, name: Xã B, cluster: bien",
                "c, name: Xã C",
                "d, name: Xã D");
        folder.set(GROUPS.replace("to: best", "to: best, among: cluster"));
        assertThat(folder.run("score").exit()).isZero();
        assertThat(tables()).hasSize(3);
        // B has 10 of the 20 that D has, in its cluster or not.
        assertThat(Files.readString(root.resolve("ket-qua/xep-hang-xa-q.csv"))).contains("2,b,Xã B,5.00,10.00,50.00,");
        assertThat(Ran.dti("explain", "b", "2.1", "-C", root).out()).contains("; cao nhất 20 (Xã D): 10 × 10 / 20");
    }

    @Test
    void anUnknownClusterIsAnError() {
        Ran ran = folder(TWO, "a, name: Xã A, cluster: biem").run("score");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("dti.yaml, dòng", "biem", "bien");
    }

    @Test
    void twoTablesOfOneNameAreAnError() {
        AssessmentFolder folder = folder(TWO, "a, name: Xã A, cluster: bien").set(GROUPS);
        folder.file(
                "bo.yaml",
                "id: bo\nversion: \"1\"\npillars: [{code: p, name: P}, {code: p-bien, name: Q}, {code: q, name: R}]\ngroups:\n"
                        + GROUPS);
        Ran ran = folder.run("score");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("xep-hang-xa-p-bien.csv");
    }

    private List<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("ket-qua"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("xep-hang-"))
                    .sorted()
                    .toList();
        }
    }
}
