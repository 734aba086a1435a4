package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.code.GroupCode;
import vn.dti.code.Stage;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;

/** {@code dti import}: what systems export becomes forms and decisions. All figures are made up. */
class ImportCommandTest {

    private static final Path EXPORT = Path.of("src/test/resources/imports/platform-manager.csv");

    @TempDir
    private Path folder;

    private record Typed(int code, String out, String err) {}

    @BeforeEach
    void anAssessmentOfTwoCommunes() throws IOException {
        Files.copy(Path.of("indicators/maps/platform-manager.yaml"), folder.resolve("map.yaml"));
        Files.copy(Path.of("indicators/tay-ninh-xa-2025.yaml"), folder.resolve("bo.yaml"));
        Files.copy(EXPORT, folder.resolve("xuat.csv"));
        Files.writeString(
                folder.resolve("dti.yaml"),
                """
                title: T
                year: 2025
                organiser: O
                kinds: [{code: xa, name: Xã, indicators: bo.yaml}]
                units: [{code: x, name: Xã Xuân, kind: xa}, {code: y, name: Xã Yên, kind: xa}]
                rounds: [{code: lan-1, name: Thẩm định}]
                """);
    }

    @Test
    void theGroupSumsOfTheExportComeOutOfTheFilesWritten() throws Exception {
        Typed typed = type("import", "xuat.csv", "--map", "map.yaml", "--unit", "x");

        assertThat(typed.code()).as(typed.err()).isEqualTo(ExitCode.DONE);
        assertThat(typed.out())
                .contains("bai-nop/x.csv: 62 chỉ số, 45 chỉ số có minh chứng")
                .contains("tham-dinh/lan-1/x.csv: 62 chỉ số đã thẩm định, 13 chỉ số có ý kiến")
                .contains("Xã Xuân: tự đánh giá 667,90 điểm; theo kết quả mới nhất 442,18 điểm")
                .doesNotContain("chưa ghi lý do");
        Results results = MainLine.load(folder).run(new Results.Options(Stage.FINAL, true, false), (done, all) -> {});
        Scorecard card = results.kinds().get(0).scorecards().iterator().next();
        Map<String, String> sums = Map.of(
                "1", "64.00 46.19",
                "2", "74.10 48.00",
                "3", "70.70 44.30",
                "4", "329.50 187.21",
                "5", "57.00 55.76",
                "6", "72.60 60.72");
        sums.forEach((group, both) -> assertThat(card.group(Stage.SELF, new GroupCode(group))
                                .orElseThrow()
                                .points() + " "
                        + card.group(Stage.FINAL, new GroupCode(group))
                                .orElseThrow()
                                .points())
                .as(group)
                .isEqualTo(both));
    }

    @Test
    void anAppraisersRemarkIsTheDecisionsReasonAndNoEvidence() throws IOException {
        type("import", "xuat.csv", "--map", "map.yaml", "--unit", "x");

        assertThat(Files.readString(folder.resolve("bai-nop/x.csv"))).doesNotContain("Thành viên thẩm định");
        assertThat(Files.readString(folder.resolve("tham-dinh/lan-1/x.csv")))
                .contains(",10,0,Ý kiến minh họa về chỉ số 1.1\r\n")
                .contains(",10,3.69,Cần bổ sung minh chứng\r\n");
    }

    @Test
    void theExportIsKeptAsItCameAndNothingIsOverwritten() throws IOException {
        type("import", "xuat.csv", "--map", "map.yaml", "--unit", "x");
        byte[] form = Files.readAllBytes(folder.resolve("bai-nop/x.csv"));
        Typed again = type("import", "xuat.csv", "--map", "map.yaml", "--unit", "x");
        Typed other = type("import", "xuat.csv", "--map", "map.yaml", "--unit", "y");

        assertThat(folder.resolve("tep-goc/xuat.csv")).hasSameBinaryContentAs(EXPORT);
        assertThat(again.code()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err()).contains("Không ghi gì: đã có bai-nop/x.csv, tham-dinh/lan-1/x.csv");
        assertThat(folder.resolve("bai-nop/x.csv")).hasBinaryContent(form);
        assertThat(other.code()).isEqualTo(ExitCode.DONE);
    }

    /** A form holds the dates of one unit only: what speaks against an order may stand in another's. */
    @Test
    void datesOfAnExportThatIsMonthFirstAreRefusedForAllItsUnits() throws IOException {
        Files.writeString(
                folder.resolve("bo.yaml"),
                """
                id: bo
                pillars: [{code: p, name: P}]
                groups:
                  - code: "1"
                    name: N
                    pillars: [p]
                    indicators:
                      - {code: "1.1", name: A, max: 10, inputs: {a: Ngày}, rule: {deadline: {by: 2025-03-31}}}
                """);
        Files.writeString(
                folder.resolve("map.yaml"),
                "title: M\ncolumns: {unit: Xã, indicator: Mã, inputs: {a: Ngày ban hành}}\n");
        Files.writeString(
                folder.resolve("xuat.csv"), "Xã,Mã,Ngày ban hành\nXã Xuân,1.1,04/03/2025\nXã Yên,1.1,02/13/2025\n");

        Typed typed = type("import", "xuat.csv", "--map", "map.yaml");

        assertThat(typed.code()).as(typed.out() + typed.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(typed.err()).contains("\"04/03/2025\"", "\"02/13/2025\"", "ghi tháng trước ngày");
        assertThat(folder.resolve("bai-nop")).doesNotExist();
    }

    @Test
    void whoseItIsMustBeSaidAndMustNotBeContradicted() throws IOException {
        Typed nobody = type("import", "xuat.csv", "--map", "map.yaml");
        Files.move(folder.resolve("xuat.csv"), folder.resolve("xa-yen.csv"));
        Typed another = type("import", "xa-yen.csv", "--map", "map.yaml", "--unit", "x");

        assertThat(nobody.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(nobody.err()).contains("Hãy thêm --unit MÃ");
        assertThat(another.err()).contains("Dữ liệu ghi đơn vị \"Xã Yên\", còn --unit là Xã Xuân");
        assertThat(folder.resolve("bai-nop")).doesNotExist();
        assertThat(type("import", "xa-yen.csv", "--map", "map.yaml").code()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("bai-nop/y.csv")).exists();
    }

    @Test
    void aRowForEachUnitBecomesAFormForEach() throws IOException {
        Files.writeString(
                folder.resolve("bo.yaml"),
                """
                id: nho
                title: N
                version: "1"
                groups:
                  - code: "1"
                    name: G
                    indicators:
                      - {code: "1.1", name: Họp, max: 10, inputs: {a: Số cuộc, b: Theo kế hoạch}, rule: {ratio: {of: a/b}}}
                      - {code: "1.2", name: Trang, max: 5}
                """);
        Files.writeString(
                folder.resolve("map.yaml"),
                """
                title: Biểu mẫu trực tuyến
                columns: {unit: Đơn vị của ông (bà)}
                indicators:
                  "1.1": {inputs: {a: Số cuộc họp?, b: Theo kế hoạch?}, evidence: Văn bản}
                  "1.2": {claimed: Tự chấm trang, evidence: Văn bản}
                """);
        Files.writeString(
                folder.resolve("tra-loi.csv"),
                """
                Dấu thời gian,Đơn vị của ông (bà),Số cuộc họp?,Theo kế hoạch?,Tự chấm trang,Văn bản
                1/2/2025,Xã Xuân,3,4,5,Số 1
                1/2/2025,xa yen,1,4,,Số 2
                """);

        Typed typed = type("import", "tra-loi.csv", "--map", "map.yaml");

        assertThat(typed.code()).as(typed.err()).isEqualTo(ExitCode.DONE);
        assertThat(typed.out())
                .contains("Xã Xuân: tự đánh giá 12,50 điểm")
                .contains("Xã Yên: tự đánh giá 2,50 điểm")
                .contains("\"xa yen\" được hiểu là Xã Yên");
        Files.writeString(
                folder.resolve("hai-lan.csv"),
                Files.readString(folder.resolve("tra-loi.csv")) + "2/2/2025,Xã Xuân,4,4,5,Số 1\n");
        assertThat(type("import", "hai-lan.csv", "--map", "map.yaml").err())
                .contains("Xã Xuân có hai dòng cho chỉ số 1.1");
    }

    @Test
    void aMapOfAnotherSystemNamesWhatIsNotThere() throws IOException {
        Files.writeString(
                folder.resolve("map.yaml"), "title: K\ncolumns: {indicator: Mã, claimed: Điểm xã chấm, unit: Xã}\n");
        Typed typed = type("import", "xuat.csv", "--map", "map.yaml");
        Files.writeString(folder.resolve("map.yaml"), "title: K\ncolumns: {indicator: Mã, claim: Tự đánh giá}\n");
        Typed misspelt = type("import", "xuat.csv", "--map", "map.yaml");

        assertThat(typed.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(typed.err()).contains("Không có các tiêu đề mà bản đồ nêu: Xã, Điểm xã chấm");
        assertThat(misspelt.code()).isEqualTo(ExitCode.USAGE);
        assertThat(misspelt.err()).contains("claimed");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("dti.yaml", "bo.yaml", "map.yaml", "xuat.csv");
        }
    }

    private Typed type(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "-C";
        all[arguments.length + 1] = folder.toString();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(all, new PrintWriter(out), new PrintWriter(err));
        return new Typed(code, out.toString(), err.toString());
    }
}
