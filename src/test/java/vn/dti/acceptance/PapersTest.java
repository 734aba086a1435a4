package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of the process: submission, minutes of each round held, report. What they say is true in odd cases too. */
class PapersTest {

    private static final String SET =
            """
              - code: "1"
                name: Nhóm một
                pillars: [p, q]
                indicators:
                  - {code: "1.1", name: Chỉ số 1.1, max: 10, rule: {points: {}}}
                  - {code: "1.2", name: Chỉ số 1.2, max: 10, inputs: {a: Đã làm, b: Phải làm}, rule: {ratio: {}}}
              - code: "2"
                name: Nhóm hai
                pillars: [p]
                indicators:
                  - {code: "2.1", name: Chỉ số 2.1, max: 20, rule: {points: {}}}
            """;
    private static final String ROUNDS =
            """
            rounds:
              - {code: lan-1, name: Thẩm định lần 1}
              - {code: lan-2, name: Thẩm định lần 2, held: 2024-11-27}
            bands: [{name: Tốt, at_least: 80}, {name: Khá, at_least: 0}]
            """;

    @TempDir
    private Path folder;

    private AssessmentFolder year;

    @BeforeEach
    void begin() {
        year = new AssessmentFolder(folder).set(SET);
    }

    private void twoRounds() {
        year.plan(List.of("a", "b"), ROUNDS)
                .claims("a", "1.1,,,10,kh", "1.2,1,2,,bc", "2.1,,,20,kh")
                .claims("b", "1.1,,,8,kh", "1.2,2,2,,bc", "2.1,,,20,kh")
                .decisions(
                        "lan-1",
                        "a,1.1,,,6.5,Thiếu hai biên bản,Sở A",
                        "a,2.1,,,Đồng ý,,Sở B",
                        "b,1.1,,,Đồng ý,,Sở A",
                        "b,2.1,,,15,Chưa đủ,Sở B")
                .explanations("a,1.1,,Đã bổ sung một biên bản,BB 3,9", "b,2.1,,Đã nộp lại,QĐ 4,18")
                .decisions("lan-2", "a,1.1,,,8,Nhận một biên bản,Sở A");
    }

    private String published(String file, Object... options) throws IOException {
        Ran ran = publish(options);
        assertThat(ran.exit()).as(ran.err()).isZero();
        return words(file);
    }

    private Ran publish(Object... options) {
        if (options.length == 0) {
            year.scored();
        }
        return year.run("publish", options);
    }

    private String words(String file) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("cong-bo").resolve(file));
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void theMinutesOfEachRoundSayWhoDecidedWhatFromWhichPointsToWhich() throws Exception {
        twoRounds();
        assertThat(published("bien-ban-lan-1.docx"))
                .contains("BIÊN BẢN", "Thẩm định lần 1, đánh giá chuyển đổi số năm 2024")
                .contains("ngày ..... tháng ..... năm 20.....")
                .contains("Có 4 kết quả thẩm định: 2 giữ nguyên điểm, 0 tăng điểm, 2 giảm điểm của đơn vị.")
                .contains("Sở A\t2\t1\t0\t1 (−3,50)", "Sở B\t2\t1\t0\t1 (−5,00)")
                .contains("1.1\tChỉ số 1.1\t10,00\t6,50\tSở A\tThiếu hai biên bản")
                .contains("2.1\tChỉ số 2.1\t20,00\t15,00\tSở B\tChưa đủ")
                .contains("Kết quả giữ nguyên điểm", "Đơn vị a\tSở B: 2.1", "Đơn vị b\tSở A: 1.1")
                .contains("Đơn vị b, chỉ số 2.1, đề nghị 18 điểm: Đã nộp lại")
                .doesNotContain("đề nghị 9 điểm", "{{", "\uE000");
        assertThat(words("bien-ban-lan-2.docx"))
                .contains("ngày 27/11/2024")
                .contains("Có 1 kết quả thẩm định: 0 giữ nguyên điểm, 1 tăng điểm, 0 giảm điểm của đơn vị.")
                .contains("1.1\tChỉ số 1.1\t6,50\t8,00\tSở A\tNhận một biên bản")
                .contains("Đơn vị b, chỉ số 2.1, đề nghị 18 điểm");
    }

    /** The stage stood in English in a Vietnamese decision. */
    @Test
    void papersAreVietnameseWhateverLanguageTheScreenHas() throws Exception {
        twoRounds();
        year.scored("--lang", "en");
        assertThat(year.run("publish", "--lang", "en").exit()).isZero();
        assertThat(words("quyet-dinh.docx")).contains("sau Thẩm định lần 2 (4/6 chỉ số đã thẩm định)");
        assertThat(words("to-trinh.docx")).contains("sau Thẩm định lần 2 (4/6 chỉ số đã thẩm định)", "Chuyển đổi số");
    }

    @Test
    void theSubmissionPutsWhatMattersBeforeWhoDecides() throws Exception {
        twoRounds();
        assertThat(published("to-trinh.docx"))
                .contains("TỜ TRÌNH", "Kính gửi: Chủ tịch Ủy ban nhân dân huyện Thử.")
                .contains("Có 2 đơn vị được đánh giá theo bo (phiên bản 1; 3 chỉ số thành phần).")
                .contains("Đã nhận phiếu của 2/2 đơn vị.")
                .contains("Thẩm định lần 2 (ngày 27/11/2024): đã tiến hành; đến hết lần này, 4/6 chỉ số")
                .contains(
                        "Chuyển đổi số\tĐơn vị a, Đơn vị b (82,50%)\t82,50\t–", "Xếp loại: Tốt 2 đơn vị; Khá 0 đơn vị.")
                .contains("1 giải trình chưa được lần thẩm định nào trả lời", "Đơn vị b, chỉ số 2.1, đề nghị 18 điểm")
                .contains("ban hành Quyết định công bố kết quả nêu trên")
                .contains(
                        "Dự thảo Quyết định", "Báo cáo kết quả", "Biên bản Thẩm định lần 1", "Biên bản Thẩm định lần 2")
                .doesNotContain("{{", "tạm tính");
    }

    @Test
    void theReportTellsStrengthsWhatTheAppraisalChangedAndNoYearBeforeWhereThereIsNone() throws Exception {
        twoRounds();
        assertThat(published("bao-cao.docx"))
                .contains("BÁO CÁO", "1\tĐơn vị a\t33,00\t40,00\t82,50\tTốt")
                .contains("Nhóm hai\t87,50\t100,00: Đơn vị a\t75,00: Đơn vị b")
                .contains("Đơn vị a\tNhóm hai (+12,50)\tNhóm một (−12,50)")
                .contains("So với tự đánh giá: 0 đơn vị tăng, 2 đơn vị giảm, 0 đơn vị giữ nguyên.")
                .contains("2/3 chỉ số có điểm thay đổi ở ít nhất một đơn vị:", "2.1\tChỉ số 2.1\t1\t−5,00\t0\t0")
                .doesNotContain("SO VỚI KỲ", "{{");
    }

    @Test
    void theReportSetsLastYearBesideThisOneAndNamesWhoHasNone() throws Exception {
        twoRounds();
        year.scored();
        Path last = folder.resolve("nam-truoc.json");
        Files.writeString(
                last,
                Files.readString(folder.resolve("ket-qua/ket-qua.json"))
                        .replaceAll("\"82.50\"", "\"70.00\"")
                        .replaceFirst("\"year\":( ?)2024", "\"year\":$12023"));
        assertThat(published("bao-cao.docx", "--last", last, "--only", "bao-cao"))
                .contains("SO VỚI KỲ “Kỳ thử” (NĂM 2023)", "Đơn vị a\t70,00\t82,50\t+12,50\t1 → 1");
    }

    @Test
    void warnsOfExplanationsThatNoRoundAnsweredBeforePublication() {
        twoRounds();
        assertThat(publish().err())
                .contains("CẢNH BÁO", "Đơn vị b: giải trình ở chỉ số 2.1 đề nghị 18 điểm", "trước khi công bố")
                .doesNotContain("đề nghị 9 điểm");
        assertThat(year.run("check").out() + year.run("check").err()).contains("chỉ số 2.1 đề nghị 18 điểm");
    }

    @Test
    void noWarningAsLongAsARoundIsStillToCome() {
        twoRounds();
        year.plan(List.of("a", "b"), ROUNDS.replace(", held: 2024-11-27", ""));
        folder.resolve("tham-dinh/lan-2/tong-hop.csv").toFile().delete();
        assertThat(year.run("check").out() + year.run("check").err()).doesNotContain("đề nghị 18 điểm");
    }

    @Test
    void withoutRoundsNobodyHeldAny() throws Exception {
        year.plan(List.of("a"), "").claims("a", "1.1,,,10,kh", "1.2,1,2,,bc", "2.1,,,20,kh");
        assertThat(published("to-trinh.docx"))
                .contains("Kỳ đánh giá không quy định lần thẩm định nào; điểm lấy theo phiếu tự đánh giá.")
                .contains("Kết quả dưới đây là kết quả theo phiếu tự đánh giá.")
                .contains("1/1 đơn vị được xếp hạng.", "Đơn vị a (87,50%)\t87,50\t–")
                .doesNotContain("Biên bản", "Xếp loại", "NHỮNG ĐIỀU CẦN LƯU Ý");
        assertThat(words("bao-cao.docx"))
                .contains("Nhóm một\t75,00", "Không chỉ số nào có điểm khác với tự đánh giá.")
                .doesNotContain("Cao hơn trung vị");
        assertThat(names()).noneMatch(name -> name.startsWith("bien-ban"));
        assertThat(year.run("publish", "--only", "bien-ban").err()).contains("Không có biên bản nào");
    }

    @Test
    void provisionalPapersSayWhatIsNotDoneYet() throws Exception {
        year.plan(List.of("a", "b", "c"), ROUNDS.replace(", held: 2024-11-27", ""))
                .claims("a", "1.1,,,10,kh", "1.2,1,2,,bc", "2.1,,,20,kh")
                .claims("b", "1.1,,,abc,kh", "1.2,2,2,,bc", "2.1,,,20,kh");
        assertThat(published("to-trinh.docx", "--provisional"))
                .contains("TẠM TÍNH", "Chưa nộp phiếu nên chưa được chấm điểm: Đơn vị c.")
                .contains("Phiếu còn lỗi nên chưa được chấm điểm: Đơn vị b.", "Thẩm định lần 1: chưa tiến hành.")
                .contains("chưa tiến hành Thẩm định lần 1, Thẩm định lần 2", "chưa đủ điều kiện công bố")
                .contains("Kết quả dưới đây là kết quả tự đánh giá, chưa thẩm định.")
                .doesNotContain("ban hành Quyết định", "đã tiến hành");
        assertThat(names()).noneMatch(name -> name.startsWith("bien-ban"));
    }

    /** What a stage before the last announces is compared with that stage, not with rounds after it. */
    @Test
    void resultsOfAnEarlierRoundAreReportedAsOfThatRound() throws Exception {
        twoRounds();
        year.scored("--stage", "lan-1");
        assertThat(year.run("publish", "--only", "bao-cao,to-trinh").exit()).isZero();
        assertThat(words("bao-cao.docx"))
                .contains("sau Thẩm định lần 1 (4/6 chỉ số đã thẩm định)")
                .contains("1.1\tChỉ số 1.1\t1\t−3,50\t0\t0");
        assertThat(words("to-trinh.docx")).contains("sau Thẩm định lần 1 (4/6 chỉ số đã thẩm định)");
    }

    @Test
    void morePenaltyIsLessForTheUnit() throws Exception {
        year.set(
                        SET
                                + """
                      - {code: "2.2", name: Điểm trừ, max: 5, role: penalty, rule: {points: {}}}
                """)
                .plan(
                        List.of("a"),
                        ROUNDS.replace(", held: 2024-11-27", "")
                                .replace("  - {code: lan-2, name: Thẩm định lần 2}\n", ""))
                .claims("a", "1.1,,,10,kh", "1.2,1,2,,bc", "2.1,,,20,kh", "2.2,,,0,kh")
                .decisions("lan-1", "a,2.2,,,3,Chậm báo cáo,Sở B");
        assertThat(published("bien-ban-lan-1.docx")).contains("0 giữ nguyên điểm, 0 tăng điểm, 1 giảm điểm");
        assertThat(words("bao-cao.docx")).contains("2.2\tĐiểm trừ\t1\t−3,00\t0\t0");
    }

    /** Of a round that was held without a decision the minutes do not say that points stay where a policy takes them. */
    @Test
    void aRoundWithoutDecisionsDoesNotSayThatPointsStay() throws Exception {
        year.plan(
                        List.of("a"),
                        "rounds: [{code: lan-1, name: Lần 1, held: 2024-11-20}]\npolicies: {unappraised: zero}\n")
                .claims("a", "1.1,,,10,kh", "1.2,1,2,,bc", "2.1,,,20,kh");
        assertThat(published("bien-ban-lan-1.docx"))
                .contains("Không có kết quả thẩm định nào được ghi ở lần này.", "Ngoài ra, 3 chỉ số")
                .contains("được 0 điểm theo quy định")
                .doesNotContain("giữ điểm");
        assertThat(words("to-trinh.docx")).contains("Còn 3 chỉ số không có kết quả thẩm định", "được 0 điểm");
    }

    @Test
    void nothingSentIsNothingRanked() throws Exception {
        year.plan(List.of("a", "b"), ROUNDS);
        assertThat(published("to-trinh.docx", "--provisional"))
                .contains("Đã nhận phiếu của 0/2 đơn vị.", "Chưa có đơn vị nào được xếp hạng.");
        assertThat(words("bao-cao.docx")).contains("Chưa có đơn vị nào được chấm điểm.");
    }

    @Test
    void aUnitThatIsShownAndNotRankedIsNamedWithItsReason() throws Exception {
        year.plan(
                        List.of("a"),
                        "  - {code: b, name: Đơn vị b, kind: xa, ranked: false, reason: Mới thành lập}\n" + ROUNDS)
                .claims("a", "1.1,,,10,kh", "1.2,1,2,,bc", "2.1,,,20,kh")
                .claims("b", "1.1,,,8,kh", "1.2,2,2,,bc", "2.1,,,20,kh");
        assertThat(published("to-trinh.docx", "--provisional"))
                .contains("1/2 đơn vị được xếp hạng.", "Không có thứ hạng: Đơn vị b", "Mới thành lập");
    }

    @Test
    void whatIsAskedForByItselfIsWrittenByItself() throws Exception {
        twoRounds();
        year.scored();
        assertThat(year.run("publish", "--only", "to-trinh,bien-ban").exit()).isZero();
        assertThat(names()).containsExactlyInAnyOrder("bien-ban-lan-1.docx", "bien-ban-lan-2.docx", "to-trinh.docx");
        assertThat(words("to-trinh.docx"))
                .contains("Biên bản Thẩm định lần 2")
                .doesNotContain("Dự thảo Quyết định", "Báo cáo kết quả");
        assertThat(year.run("publish", "--only", "bienban").exit()).isEqualTo(2);
    }

    @Test
    void minutesOfARoundThatWasNotHeldAfterAllAreTakenAway() throws Exception {
        twoRounds();
        published("bien-ban-lan-2.docx");
        year.plan(List.of("a", "b"), ROUNDS.replace(", held: 2024-11-27", ""));
        Files.delete(folder.resolve("tham-dinh/lan-2/tong-hop.csv"));
        assertThat(year.run("publish", "--provisional").exit()).isZero();
        assertThat(names()).contains("bien-ban-lan-1.docx").doesNotContain("bien-ban-lan-2.docx");
    }

    @Test
    void anOfficesOwnFormOfEachPaperTakesTheContentWhereItSays() throws Exception {
        twoRounds();
        year.scored();
        assertThat(year.run("publish", "--template", "--only", "bien-ban").exit())
                .isZero();
        assertThat(folder.resolve("mau/to-trinh.docx")).doesNotExist();
        form("bien-ban", "Hội đồng, {{lan_tham_dinh}}", "{{noi_dung}}", "Hết");
        String minutes = published("bien-ban-lan-1.docx", "--only", "bien-ban");
        assertThat(minutes).startsWith("Hội đồng, Thẩm định lần 1").contains("Sở A\t2\t1\t0\t1 (−3,50)");
        assertThat(minutes.indexOf("Sở A")).isLessThan(minutes.indexOf("Hết"));

        form("bien-ban", "Nội dung: {{noi_dung}}");
        assertThat(year.run("publish", "--only", "bien-ban").exit()).isEqualTo(1);
        form("bien-ban", "Không có gì");
        assertThat(year.run("publish", "--only", "bien-ban").err()).contains("{{noi_dung}}", "bien-ban.docx");
        assertThat(year.run("publish", "--only", "to-trinh").exit()).isZero();
    }

    /** Joined with blanks that do not break, a name longer than a line was cut within a word. */
    @Test
    void aLongNameInALetterheadBreaksBetweenWordsAndAShortOneStaysTogether() throws Exception {
        twoRounds();
        assertThat(published("to-trinh.docx")).contains("ỦY BAN NHÂN DÂN HUYỆN\u00a0THỬ");
        Path plan = folder.resolve("dti.yaml");
        Files.writeString(plan, Files.readString(plan).replace("UBND huyện Thử", "UBND tỉnh Có Tên Dài Hơn Một Dòng"));
        assertThat(published("to-trinh.docx")).contains("ỦY BAN NHÂN DÂN TỈNH CÓ TÊN DÀI HƠN MỘT DÒNG");
    }

    private void form(String paper, String... paragraphs) throws IOException {
        Files.createDirectories(folder.resolve("mau"));
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(folder.resolve("mau/" + paper + ".docx"))) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cong-bo"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".docx"))
                    .toList();
        }
    }
}
