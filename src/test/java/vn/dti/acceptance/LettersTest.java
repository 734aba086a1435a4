package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dti status --letters}: who owes something gets a letter that is true on its day, nobody else does. */
class LettersTest {

    private static final String SET =
            """
              - code: "1"
                name: Nhóm một
                pillars: [p, q]
                indicators:
                  - {code: "1.1", name: Chỉ số 1.1, max: 10, rule: {points: {}}, lead: [Sở Nội vụ]}
                  - {code: "1.2", name: Chỉ số 1.2, max: 10, inputs: {a: Đã làm, b: Phải làm}, rule: {ratio: {}}, lead: [Sở Tài chính]}
            """;
    private static final String PLAN =
            """
            deadlines: {self_assessment: {before: 2024-11-15}, ranking: {by: 2024-11-30}}
            rounds: [{code: lan-1, name: Thẩm định lần 1}, {code: lan-2, name: Thẩm định lần 2}]
            """;
    private static final String REGISTER = "Mã đơn vị,Đơn vị,Ngày nhận,Tệp,SHA-256,Tình trạng\n";

    @TempDir
    private Path folder;

    private AssessmentFolder year;

    @BeforeEach
    void begin() {
        year = new AssessmentFolder(folder)
                .set(SET)
                .plan(List.of("du", "thieu", "loi", "tre", "khong"), PLAN)
                .claims("du", "1.1,,,10,kh", "1.2,1,2,,bc")
                .claims("thieu", "1.1,,,10,", "1.2,,,,")
                .claims("loi", "1.1,,,abc,kh", "1.2,2,2,,bc")
                .claims("tre", "1.1,,,8,kh", "1.2,2,2,,bc")
                .file(
                        "bai-nop/tiep-nhan.csv",
                        REGISTER + "du,,2024-11-05,du.csv,,\nthieu,,2024-11-05,thieu.csv,,\n"
                                + "loi,,2024-11-06,loi.csv,,\ntre,,2024-11-16,tre.csv,,\n");
    }

    private Ran letters(String today, Object... options) {
        Object[] all = new Object[options.length + 3];
        all[0] = "--letters";
        all[1] = "--today";
        all[2] = today;
        System.arraycopy(options, 0, all, 3, options.length);
        return year.run("status", all);
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve("thu-nhac").resolve(file));
    }

    private String words(String file) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("thu-nhac").resolve(file));
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private List<String> names() throws IOException {
        Path letters = folder.resolve("thu-nhac");
        try (Stream<Path> files = Files.walk(letters)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> letters.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void beforeTheDeadlineALetterRemindsAndAfterItALetterRequests() throws Exception {
        // What came on the 16th was not there on the 8th.
        assertThat(letters("2024-11-08").err()).contains("4 thư", "thu-nhac", "Không thư nào được gửi đi");
        assertThat(text("don-vi/khong.txt"))
                .startsWith("Kính gửi: Đơn vị khong.\r\n")
                .contains("Đến ngày 08/11/2024, Ủy ban nhân dân huyện Thử chưa nhận được phiếu tự đánh giá")
                .contains("Thời hạn nộp phiếu: trước ngày 15/11/2024 (còn 6 ngày).")
                .contains("Đề nghị Đơn vị khong gửi phiếu trước ngày 15/11/2024.")
                .doesNotContain("đã qua", "chậm nhất");
        assertThat(words("don-vi/khong.docx")).contains("V/v nhắc thời hạn nộp phiếu", "Số:            /UBND-");

        letters("2024-11-17", "--until", "2024-11-20");
        assertThat(text("don-vi/khong.txt"))
                .contains("(đã qua 3 ngày)", "gửi phiếu chậm nhất ngày 20/11/2024.")
                .doesNotContain("còn");
        assertThat(words("don-vi/khong.docx")).contains("V/v đề nghị nộp phiếu").doesNotContain("V/v nhắc");

        letters("2024-11-17");
        assertThat(text("don-vi/khong.txt")).contains("chậm nhất ngày ....../....../20......");
        letters("2024-11-14");
        assertThat(text("don-vi/khong.txt")).contains("(hôm nay là ngày cuối)", "trước ngày 15/11/2024.");
    }

    @Test
    void aLetterSaysWhatIsMissingAndInWhichCells() throws Exception {
        letters("2024-11-08");
        assertThat(text("don-vi/thieu.txt"))
                .contains("đã nhận phiếu tự đánh giá của Đơn vị thieu ngày 05/11/2024")
                .contains("Chỉ số chưa báo cáo (1):", "- 1.2 Chỉ số 1.2 (dòng 5)")
                .contains("chưa ghi tài liệu kiểm chứng (1):", "- 1.1 Chỉ số 1.1 (dòng 4)")
                .contains("gửi lại phiếu trước ngày 15/11/2024.")
                .doesNotContain("Lỗi cần sửa");
        assertThat(text("don-vi/loi.txt"))
                .contains("Phiếu có lỗi nên chưa được chấm điểm.", "Lỗi cần sửa (1):")
                .contains("- loi.csv, dòng 4: \"abc\"");
        assertThat(words("don-vi/loi.docx")).contains("Lỗi cần sửa (1):", "\"abc\"", "Kính gửi: Đơn vị loi.");
    }

    /** Each error names its own cell: all those of one cause stood with each of them. */
    @Test
    void eachErrorNamesItsOwnPlace() throws Exception {
        year.claims("loi", "1.1,,,abc,kh", "1.2,2,2,xyz,bc");
        letters("2024-11-08");
        assertThat(text("don-vi/loi.txt"))
                .contains("Lỗi cần sửa (2):", "- loi.csv, dòng 4: \"abc\"", "- loi.csv, dòng 5: \"xyz\"");

        year.claims("loi");
        letters("2024-11-08");
        assertThat(text("don-vi/loi.txt")).doesNotContain(", ô ", "1.1; 1.2");
    }

    @Test
    void whoWasLateIsToldAndNeedNotSendAgainAndWhoWasInTimeGetsNothing() throws Exception {
        letters("2024-11-17");
        assertThat(text("don-vi/tre.txt"))
                .contains("Phiếu được nhận lần đầu ngày 16/11/2024, sau thời hạn trên.", "không phải gửi lại phiếu")
                .doesNotContain("Đề nghị");
        assertThat(names()).noneMatch(name -> name.startsWith("don-vi/du."));
        assertThat(text("danh-sach.csv"))
                .contains("don-vi,khong,Đơn vị khong,chưa nộp,trước ngày 15/11/2024,")
                .contains("don-vi,tre,Đơn vị tre,nộp trễ", "don-vi,loi,Đơn vị loi,có lỗi")
                .contains("don-vi,thieu,Đơn vị thieu,chưa đủ", "don-vi/thieu.docx,don-vi/thieu.txt");
    }

    @Test
    void aCopyOfWhichOnlyTheFilesDateIsKnownIsNotCalledLate() throws Exception {
        Files.delete(folder.resolve("bai-nop/tiep-nhan.csv"));
        letters("2024-11-17");
        assertThat(names()).noneMatch(name -> name.startsWith("don-vi/tre."));
        assertThat(text("don-vi/thieu.txt")).doesNotContain("sau thời hạn", "Đơn vị thieu ngày");
    }

    @Test
    void agenciesAreAskedForWhatTheyHaveNotAppraised() throws Exception {
        letters("2024-11-08");
        assertThat(names()).noneMatch(name -> name.startsWith("co-quan/"));
        year.decisions(
                "lan-1", "du,1.1,,,Đồng ý,,Sở Nội vụ", "tre,1.1,,,Đồng ý,,Sở Nội vụ", "thieu,1.1,,,5,x,Sở Nội vụ");
        letters("2024-11-20");
        assertThat(names()).contains("co-quan/so-tai-chinh.docx").noneMatch(name -> name.contains("so-noi-vu"));
        assertThat(text("co-quan/so-tai-chinh.txt"))
                .contains("Đến ngày 20/11/2024", "Thẩm định lần 1, Các xã: còn 3 chỉ số chưa có kết quả thẩm định.")
                .contains("- 1.2 Chỉ số 1.2: còn 3/3 đơn vị", "chậm nhất ngày 30/11/2024 (còn 10 ngày)")
                .contains("(đồng ý thì ghi “Đồng ý”) chậm nhất ngày 30/11/2024.");
        assertThat(text("danh-sach.csv")).contains("co-quan,,Sở Tài chính,chưa thẩm định xong");
    }

    @Test
    void inALaterRoundAgenciesAreAskedForAnswersToExplanationsOnly() throws Exception {
        year.plan(List.of("du", "tre"), PLAN.replace("lần 1}", "lần 1, held: 2024-11-20}"))
                .explanations("du,1.2,,Đã bổ sung,CV 1,9");
        letters("2024-11-22");
        assertThat(names()).noneMatch(name -> name.contains("so-noi-vu"));
        assertThat(text("co-quan/so-tai-chinh.txt"))
                .contains("Thẩm định lần 2, Các xã: còn 1 chỉ số", "- 1.2 Chỉ số 1.2: còn 1/1 đơn vị");
    }

    @Test
    void anAgencyIsAskedForItsPartOfAFormThatIsAssessedAsAWhole() throws Exception {
        new AssessmentFolder(folder)
                .file(
                        "dti.yaml",
                        """
                        title: Kỳ thử
                        year: 2024
                        organiser: UBND huyện Thử
                        kinds: [{code: huyen, name: UBND huyện, indicators: bo.yaml, ranked: false}]
                        units: [{code: h, name: UBND huyện Thử, kind: huyen}]
                        deadlines: {self_assessment: {by: 2024-10-30}}
                        """);
        Files.list(folder.resolve("bai-nop")).forEach(file -> file.toFile().delete());
        letters("2024-11-01");
        assertThat(names()).noneMatch(name -> name.startsWith("don-vi/"));
        assertThat(text("co-quan/so-noi-vu.txt"))
                .contains("UBND huyện: chưa nhận được phần phiếu gồm 1 chỉ số do cơ quan chủ trì.")
                .contains("chậm nhất ngày 30/10/2024 (đã qua 2 ngày)");
    }

    @Test
    void lettersOfAnotherDayGoAndThoseThatSomebodyChangedStay() throws Exception {
        letters("2024-11-08");
        Files.writeString(folder.resolve("thu-nhac/don-vi/thieu.txt"), "đã sửa");
        Ran refused = letters("2024-11-09");
        assertThat(refused.exit()).isNotZero();
        assertThat(refused.err()).contains("thieu.txt");
        assertThat(text("don-vi/thieu.txt")).isEqualTo("đã sửa");

        year.claims("thieu", "1.1,,,10,kh", "1.2,1,2,,bc").claims("khong", "1.1,,,10,kh", "1.2,1,2,,bc");
        letters("2024-11-09");
        assertThat(names()).contains("don-vi/thieu.txt").doesNotContain("don-vi/khong.txt", "don-vi/thieu.docx");
        assertThat(letters("2024-11-09", "--force").err()).contains("thư vào");
    }

    @Test
    void aFaultyFormPutAsideIsToldCellByCell() throws Exception {
        Path sent = folder.resolve("gui/khong.csv");
        Files.createDirectories(sent.getParent());
        Files.writeString(
                sent,
                "Mã đơn vị:,khong\n\nMã chỉ số,a,b,Điểm tự chấm,Tài liệu kiểm chứng\n1.1,,,8-9,kh\n1.2,1,2,,bc\n");
        assertThat(Ran.dti("receive", "-C", folder, "gui/khong.csv", "--today", "2024-11-07")
                        .exit())
                .isEqualTo(1);
        letters("2024-11-08");
        assertThat(text("don-vi/khong.txt"))
                .contains("đã nhận phiếu tự đánh giá của Đơn vị khong ngày 07/11/2024")
                .contains("Lỗi cần sửa (1):", "dòng 4", "\"8-9\"")
                .doesNotContain("chưa nhận được");
    }

    /** "Công bố đầu tháng 12/2024" (Hiệp Đức III.1): what people read are the plan's own words, the day is what counts. */
    @Test
    void aDeadlineIsToldInThePlansOwnWords() {
        year.plan(List.of("du"), "deadlines: {ranking: {by: 2024-12-10, text: đầu tháng 12/2024}}\n");
        assertThat(year.run("status", "--today", "2024-12-11").out()).contains("đầu tháng 12/2024 (đã qua 1 ngày)");
    }

    @Test
    void theSameDayGivesTheSameBytesAndTheScreenIsAsEver() throws Exception {
        String plain = year.run("status", "--today", "2024-11-08").out();
        assertThat(letters("2024-11-08").out()).isEqualTo(plain);
        byte[] first = Files.readAllBytes(folder.resolve("thu-nhac/don-vi/khong.docx"));
        letters("2024-11-08", "--lang", "en");
        assertThat(folder.resolve("thu-nhac/don-vi/khong.docx")).hasBinaryContent(first);
    }

    /** The organiser's name stands over every letter. */
    @Test
    void noLetterGoesOutInANameThatIsNotFilledIn() throws Exception {
        Path plan = folder.resolve("dti.yaml");
        Files.writeString(
                plan, Files.readString(plan).replace("UBND huyện Thử", "UBND (điền tên cơ quan tổ chức đánh giá)"));
        Ran refused = letters("2024-11-08");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("Chưa lập thư", "--force");
        assertThat(folder.resolve("thu-nhac")).doesNotExist();
        assertThat(year.run("status", "--today", "2024-11-08").err()).doesNotContain("Chưa lập thư");
    }

    @Test
    void usage() {
        assertThat(year.run("status", "--until", "2024-11-20").exit()).isEqualTo(2);
        assertThat(letters("2024-11-17", "--until", "2024-11-16").exit()).isEqualTo(2);
        assertThat(letters("2024-11-17", "-o", folder.resolve("bai-nop")).exit())
                .isEqualTo(2);
    }
}
