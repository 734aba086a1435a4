package vn.dti.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.publish.word.OfficeForm;
import vn.dti.publish.word.Paper;

class PublishCommandTest {

    @TempDir
    Path below;

    @Test
    void publishesOnlyWhatVerifies() throws Exception {
        Path folder = Published.copy(below);
        assertThat(Published.dti("publish", folder.toString()))
                .startsWith("1\n")
                .contains("dti score");
        assertThat(folder.resolve("cong-bo")).doesNotExist();

        assertThat(Published.dti("score", folder.toString())).startsWith("0\n");
        assertThat(Published.dti("publish", folder.toString())).startsWith("0\n");
        assertThat(folder.resolve("cong-bo/phieu/duc-tan.docx")).exists();
        List<Path> before = files(folder.resolve("cong-bo"));

        Path results = folder.resolve("ket-qua/ket-qua.json");
        Files.writeString(results, Files.readString(results).replace("95.04", "96.04"));
        assertThat(Published.dti("publish", folder.toString()))
                .startsWith("1\n")
                .contains("ket-qua.json");

        Files.writeString(folder.resolve("bai-nop/hong.xlsx"), "không phải bảng tính");
        assertThat(Published.dti("publish", folder.toString()))
                .startsWith("1\n")
                .contains("hong.xlsx");
        assertThat(files(folder.resolve("cong-bo"))).isEqualTo(before);

        assertThat(Published.dti("publish", "--provisional", "--only", "html", folder.toString()))
                .startsWith("0\n")
                .contains("Còn 1 lỗi", "dti check");
        assertThat(Files.readString(folder.resolve("cong-bo/bao-cao.html"))).contains("TẠM TÍNH");
    }

    @Test
    void publishesProvisionalResultsOnlyAsSuch() throws Exception {
        Path folder = Published.copy(below);
        Published.dti("score", "--provisional", folder.toString());
        assertThat(Published.dti("publish", folder.toString()))
                .startsWith("1\n")
                .contains("tạm tính", "dti score", "--provisional");
        assertThat(folder.resolve("cong-bo")).doesNotExist();
        assertThat(Published.dti("publish", "--provisional", folder.toString())).startsWith("0\n");
    }

    @Test
    void namesThePageOnlyWhereItWasWritten() throws Exception {
        Path folder = Published.copy(below);
        assertThat(Published.dti("publish", "--provisional", "--only", "docx", folder.toString()))
                .startsWith("0\n")
                .doesNotContain("bao-cao.html");
        assertThat(Published.dti("publish", "--provisional", "--only", "html", folder.toString()))
                .contains("bao-cao.html");
    }

    @Test
    void fillsTheOfficesOwnForm() throws Exception {
        Path folder = Published.copy(below);
        assertThat(Published.dti("publish", "--template", folder.toString())).startsWith("0\n");
        Path form = folder.resolve("mau/quyet-dinh.docx");
        assertThat(Published.dti("publish", "--template", folder.toString())).startsWith("1\n");
        for (Paper paper : Paper.values()) {
            OfficeForm.Faults faults =
                    OfficeForm.read(folder.resolve(paper.form())).faults(paper);
            assertThat(faults.isEmpty()).as("%s %s", paper, faults).isTrue();
        }

        // As Word leaves it: a placeholder in several pieces.
        write(form, "Đơn vị: ", "{{co", "_quan", "}}, năm {{nam}}", " {{khong_co}}");
        assertThat(Published.dti("publish", "--provisional", "--only", "docx", folder.toString()))
                .startsWith("1\n")
                .contains("khong_co", "co_quan");
        write(form, "Đơn vị: ", "{{co", "_quan", "}}, năm {{nam}}", "; căn cứ {{can_cu}}");
        assertThat(Published.dti("publish", "--provisional", "--only", "docx", folder.toString()))
                .startsWith("0\n");
        try (InputStream in = Files.newInputStream(folder.resolve("cong-bo/quyet-dinh.docx"));
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .filter(text -> text.startsWith("Đơn vị: Ủy ban nhân dân huyện Mộ Đức, năm 2024; căn cứ")))
                    .hasSize(7);
            assertThat(words.getText()).contains("Phụ lục IV").doesNotContain("{{");
        }
    }

    @Test
    void setsLastYearBesideThisOne() throws Exception {
        Path folder = Published.copy(below);
        Published.dti("score", folder.toString());
        Path last = below.resolve("nam-truoc.json");
        Files.writeString(
                last,
                Files.readString(folder.resolve("ket-qua/ket-qua.json"))
                        .replace("\"value\":\"95.04\"", "\"value\":\"85.00\"")
                        .replace("\"value\": \"95.04\"", "\"value\": \"85.00\"")
                        .replaceFirst("\"year\":( ?)2024", "\"year\":$12023"));
        assertThat(Published.dti(
                        "publish", "--provisional", "--only", "html", "--last", last.toString(), folder.toString()))
                .startsWith("0\n");
        assertThat(Pages.table(Pages.parse(folder.resolve("cong-bo/bao-cao.html")), "xa-years")
                        .get(0))
                .containsExactly("Thị trấn Mộ Đức", "85,00", "95,04", "+10,04", "1 → 1");
        assertThat(Published.dti("publish", "--last", folder.resolve("dti.yaml").toString(), folder.toString()))
                .startsWith("2\n");
    }

    @Test
    void takesAwayScorecardsOfUnitsThatAreGone() throws Exception {
        Path folder = Published.copy(below);
        Published.dti("publish", "--provisional", "--only", "phieu", folder.toString());
        Files.writeString(folder.resolve("cong-bo/phieu/ghi-chu.html"), "của người dùng");
        Path plan = folder.resolve("dti.yaml");
        Files.writeString(plan, Files.readString(plan).replace("code: duc-lan,", "code: duc-lan-moi,"));
        Published.dti("publish", "--provisional", "--only", "phieu", folder.toString());
        assertThat(files(folder.resolve("cong-bo/phieu")).stream()
                        .map(file -> file.getFileName().toString()))
                .contains("duc-lan-moi.html", "ghi-chu.html")
                .doesNotContain("duc-lan.html", "duc-lan.docx");
    }

    private static void write(Path form, String... pieces) throws Exception {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(form)) {
            XWPFParagraph paragraph = document.createParagraph();
            for (String piece : pieces) {
                paragraph.createRun().setText(piece);
            }
            document.write(out);
        }
    }

    private static List<Path> files(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
