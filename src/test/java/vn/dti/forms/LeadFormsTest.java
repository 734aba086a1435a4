package vn.dti.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.cli.Main;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.files.Progress;
import vn.dti.formlayout.FormColumn;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.run.Leads;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.scoring.Total;
import vn.dti.status.State;

/**
 * "Các cơ quan, đơn vị được giao nhiệm vụ phụ trách các tiêu chí ... tự đánh giá, chấm điểm" (Mộ Đức II.5.1.a; Hiệp Đức
 * III.2): one form for each, whose parts make up the district's; nobody appraises himself (issue 19.1).
 */
class LeadFormsTest {

    private static final String SET =
            """
            id: bo
            version: "1"
            pillars: [{code: p, name: Trụ P}]
            groups:
              - code: "1"
                name: Nhóm một
                pillars: [p]
                indicators:
                  - {code: "1.1", name: Cổng thông tin, max: 10, lead: [Văn phòng], timing: Quý I năm 2024, guidance: g}
                  - {code: "1.2", name: Chứng thư số, max: 10, inputs: {a: Số cấp, b: Số người}, rule: {ratio: {}}, lead: [Phòng VHTT]}
                  - {code: "1.3", name: Tập huấn, max: 20, lead: [Văn phòng, Phòng VHTT], guidance: g}
              - code: "2"
                name: Nhóm hai
                pillars: [p]
                indicators:
                  - {code: "2.1", name: Tổ công nghệ số, max: 10, lead: ["UBND các xã, thị trấn"], guidance: g}
                  - {code: "2.2", name: Định danh, max: 10, lead: [Công an huyện], timing: Trước ngày 30/9/2024, guidance: g}
                  - {code: "2.3", name: Khác, max: 10, guidance: g}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void plan() throws IOException {
        Files.writeString(folder.resolve("bo.yaml"), SET);
        Files.writeString(
                folder.resolve("dti.yaml"),
                """
                title: Kỳ thử
                year: 2024
                organiser: UBND huyện Thử
                deadlines: {self_assessment: {by: 2024-11-05}}
                kinds:
                  - {code: xa, name: "UBND các xã, thị trấn", indicators: bo.yaml}
                  - {code: phong, name: Các phòng, indicators: bo.yaml}
                  - {code: huyen, name: UBND huyện, indicators: bo.yaml, ranked: false, deadlines: {self_assessment: {by: 2024-10-30}}}
                units:
                  - {code: xa-an, name: Xã An, kind: xa}
                  - {code: tt-binh, name: Thị trấn Bình, kind: xa}
                  - {code: vp, name: Văn phòng, kind: phong}
                  - {code: vhtt, name: Phòng VHTT, kind: phong}
                  - {code: huyen-thu, name: UBND huyện Thử, kind: huyen}
                rounds: [{code: lan-1, name: Lần 1}]
                """);
        Files.createDirectories(folder.resolve("bai-nop"));
    }

    private LeadForms forms() throws Exception {
        return new LeadForms(MainLine.load(folder).assessment(), TrialAssessment.TEXTS, Progress.SILENT);
    }

    private Results results() throws Exception {
        return MainLine.load(folder).run(new Results.Options(new Stage("final"), true, false), Progress.SILENT);
    }

    /** Sends an agency's part in, under whatever name it likes. */
    private void send(String lead, String as, Map<String, Map<String, Object>> data) throws Exception {
        try (FilledForm form = new FilledForm(folder.resolve("bieu-mau/UBND huyện Thử - " + lead + ".xlsx"))) {
            form.fill(data);
            form.evaluated().save(folder.resolve("bai-nop/" + as));
        }
    }

    private static Map<String, Object> points(double points) {
        return Map.of(FormColumn.CLAIMED.written(), points, FormColumn.EVIDENCE.written(), "Báo cáo 1/BC");
    }

    private static Map<String, Object> inputs(double a, double b) {
        return Map.of("a", a, "b", b, FormColumn.EVIDENCE.written(), "Báo cáo 2/BC");
    }

    private void sendAll() throws Exception {
        send("Văn phòng", "vp.xlsx", Map.of("1.1", points(8), "1.3", points(15)));
        send("Phòng VHTT", "Phòng VHTT.xlsx", Map.of("1.2", inputs(3, 4)));
        send("UBND các xã, thị trấn", "xa.xlsx", Map.of("2.1", points(7)));
        send("Công an huyện", "ca.xlsx", Map.of("2.2", points(9)));
        send("Chưa phân công cơ quan chủ trì", "khac.xlsx", Map.of("2.3", points(1)));
    }

    /** Parts that are not there have no cells: "2 chỗ ()" named nothing. */
    @Test
    void severalMissingPartsAreToldWithoutEmptyBrackets() throws Exception {
        forms().selfAssessment(folder.resolve("bieu-mau"), false);
        send("Văn phòng", "vp.xlsx", Map.of("1.1", points(8), "1.3", points(15)));
        StringWriter said = new StringWriter();
        Main.run(new String[] {"check", folder.toString()}, new PrintWriter(said), new PrintWriter(said));
        assertThat(said.toString()).contains("chưa gửi phần của mình").doesNotContain("()");
    }

    private static List<Notice> ofDistrict(Results results) {
        return results.notices().stream()
                .filter(notice -> notice.place()
                        .unit()
                        .filter(unit -> unit.text().equals("huyen-thu"))
                        .isPresent())
                .toList();
    }

    @Test
    void eachAgencyGetsTheIndicatorsItLeadsAndOnlyOfTheUnitAssessedAsAWhole() throws Exception {
        Forms.Written written = forms().selfAssessment(folder.resolve("bieu-mau"), false);
        assertThat(written.written())
                .containsExactly(
                        "UBND huyện Thử - Văn phòng.xlsx",
                        "UBND huyện Thử - Phòng VHTT.xlsx",
                        "UBND huyện Thử - UBND các xã, thị trấn.xlsx",
                        "UBND huyện Thử - Công an huyện.xlsx",
                        "UBND huyện Thử - Chưa phân công cơ quan chủ trì.xlsx");
        try (FilledForm form = new FilledForm(folder.resolve("bieu-mau/UBND huyện Thử - Văn phòng.xlsx"))) {
            assertThat(form.rows().keySet()).containsExactly("1", "1.1", "1.3");
            assertThat(form.sheet().getRow(2).getCell(0).getStringCellValue()).contains("Phần của Văn phòng");
            assertThat(form.sheet().getRow(5).getCell(0).getStringCellValue()).contains("chậm nhất ngày 30/10/2024");
        }
    }

    @Test
    void thePartsMakeOneWholeFormWithTheSameResultsAsOneFilledWhole() throws Exception {
        forms().selfAssessment(folder.resolve("bieu-mau"), false);
        sendAll();
        Results parts = results();
        assertThat(ofDistrict(parts)).extracting(Notice::code).containsExactly(NoticeCode.PARTS_MERGED);
        assertThat(parts.kinds().get(2).scorecards().iterator().next().isScored())
                .isTrue();
        assertThat(total(parts)).isEqualTo("47.50/70");
        try (Stream<Path> sent = Files.list(folder.resolve("bai-nop"))) {
            for (Path each : sent.toList()) {
                Files.delete(each);
            }
        }
        new Forms(MainLine.load(folder).assessment(), TrialAssessment.TEXTS, Progress.SILENT)
                .selfAssessment(folder.resolve("ca-huyen"), false);
        try (FilledForm form = new FilledForm(folder.resolve("ca-huyen/UBND huyện Thử.xlsx"))) {
            Map<String, Map<String, Object>> all = new TreeMap<>();
            all.put("1.1", points(8));
            all.put("1.2", inputs(3, 4));
            all.put("1.3", points(15));
            all.put("2.1", points(7));
            all.put("2.2", points(9));
            all.put("2.3", points(1));
            form.fill(all);
            form.evaluated().save(folder.resolve("bai-nop/huyen.xlsx"));
        }
        assertThat(total(results())).isEqualTo("47.50/70");
    }

    private static String total(Results results) {
        Total total = results.kinds()
                .get(2)
                .scorecards()
                .iterator()
                .next()
                .scope(Stage.FINAL, ScopeCode.OVERALL)
                .orElseThrow();
        return total.points() + "/" + total.maximum();
    }

    @Test
    void anAgencyThatSentNothingIsNamedOnceWithAllItsIndicators() throws Exception {
        forms().selfAssessment(folder.resolve("bieu-mau"), false);
        send("Văn phòng", "vp.xlsx", Map.of("1.1", points(8), "1.3", points(15)));
        send("Công an huyện", "ca.xlsx", Map.of("2.2", points(9)));
        send("Chưa phân công cơ quan chủ trì", "khac.xlsx", Map.of("2.3", points(1)));
        List<Notice> errors =
                ofDistrict(results()).stream().filter(Notice::isError).toList();
        assertThat(errors).extracting(Notice::code).containsOnly(NoticeCode.PART_MISSING);
        assertThat(errors)
                .extracting(notice ->
                        notice.arguments().get(0) + " " + notice.arguments().get(3))
                .containsExactlyInAnyOrder("Phòng VHTT [1.2]", "UBND các xã, thị trấn [2.1]");
    }

    @Test
    void twoAgenciesThatSayDifferentThingsAreAnErrorNamingBothCells() throws Exception {
        forms().selfAssessment(folder.resolve("bieu-mau"), false);
        sendAll();
        send("Phòng VHTT", "Phòng VHTT.xlsx", Map.of("1.2", inputs(3, 4), "1.3", points(20)));
        List<Notice> errors =
                ofDistrict(results()).stream().filter(Notice::isError).toList();
        assertThat(errors).extracting(Notice::code).containsExactly(NoticeCode.SUBMISSION_CONFLICT);
        assertThat(errors.get(0).place().file() + errors.get(0).arguments())
                .contains("vp.xlsx")
                .contains("Phòng VHTT.xlsx, Phiếu tự đánh giá, ");
    }

    /** Parts of two agencies, one on the day of the deadline, one on the day after. */
    private void receiveTwoParts() throws Exception {
        forms().selfAssessment(folder.resolve("bieu-mau"), false);
        send("Văn phòng", "vp.xlsx", Map.of("1.1", points(8), "1.3", points(15)));
        send("Công an huyện", "ca.xlsx", Map.of("2.2", points(9)));
        Files.writeString(
                folder.resolve("bai-nop/tiep-nhan.csv"),
                "Mã đơn vị,Ngày nhận,Tệp\nhuyen-thu,2024-10-30,vp.xlsx\nhuyen-thu,2024-10-31,bai-nop/ca.xlsx\n");
    }

    private State status(String today) throws Exception {
        MainLine mainLine = MainLine.load(folder);
        Results results = mainLine.run(new Results.Options(new Stage("final"), true, false), Progress.SILENT);
        return State.of(results, mainLine.receipts(results), LocalDate.parse(today));
    }

    @Test
    void statusSaysWhoSentItsPartBeforeTheKindsOwnDeadlineAndWhatWasDue() throws Exception {
        receiveTwoParts();
        State state = status("2024-10-31");
        State.OfKind district = state.kinds().get(2);
        assertThat(district.leads())
                .extracting(
                        lead -> lead.lead() + " " + lead.part().orElseThrow().arrival())
                .containsExactly(
                        "Văn phòng IN_TIME",
                        "Phòng VHTT OVERDUE",
                        "UBND các xã, thị trấn OVERDUE",
                        "Công an huyện LATE");
        assertThat(district.units().get(0).arrival()).isEqualTo(State.Arrival.OVERDUE);
        assertThat(state.isOverdue()).isTrue();
        assertThat(district.leads().get(0).due())
                .extracting(due -> due.indicator().code() + " " + due.day() + " " + due.isDone())
                .containsExactly("1.1 2024-03-31 true");
        // Of the communes, nobody has reported: due all the same.
        assertThat(state.kinds().get(0).leads().get(3).due())
                .extracting(due -> due.indicator().code() + " " + due.reported() + "/" + due.expected())
                .containsExactly("2.2 0/2");
        assertThat(state.kinds().get(0).leads().get(3).part()).isEmpty();
        assertThat(status("2024-09-28").kinds().get(2).leads().get(3).due()).isEmpty();
    }

    /** What the register says was received after the day was not there on it: nobody is late by it yet. */
    @Test
    void aReceiptAfterTheDayIsNotThereOnIt() throws Exception {
        receiveTwoParts();
        State state = status("2024-10-30");
        assertThat(state.kinds().get(2).leads())
                .extracting(lead -> lead.part().orElseThrow().arrival())
                .containsExactly(
                        State.Arrival.IN_TIME, State.Arrival.AWAITED, State.Arrival.AWAITED, State.Arrival.AWAITED);
        // The form is not whole yet.
        assertThat(state.kinds().get(2).units().get(0).arrival()).isEqualTo(State.Arrival.AWAITED);
        assertThat(state.isOverdue()).isFalse();
        assertThat(state.later()).isEqualTo(1);
        State before = status("2024-10-29");
        assertThat(before.kinds().get(2).units().get(0).received()).isEmpty();
        assertThat(before.kinds().get(2).units().get(0).submitted()).isFalse();
    }

    /** A faulty part was received, from that agency and from no other, and is not usable until it is sent again. */
    @Test
    void aFaultyPartThatWasPutAsideIsItsAgencysAndNobodyElses() throws Exception {
        forms().selfAssessment(folder.resolve("bieu-mau"), false);
        send("Công an huyện", "ca.xlsx", Map.of("2.2", points(99)));
        Path sent = folder.resolve("ca.xlsx");
        Files.move(folder.resolve("bai-nop/ca.xlsx"), sent);
        assertThat(dti("receive", sent.toString(), "-C", folder.toString(), "--today", "2024-10-20"))
                .contains("bai-nop-loi/ca.xlsx");

        State state = status("2024-11-01");
        assertThat(state.kinds().get(2).leads())
                .extracting(
                        lead -> lead.lead() + " " + lead.part().orElseThrow().arrival() + " "
                                + lead.part().orElseThrow().usable())
                .containsExactly(
                        "Văn phòng OVERDUE false",
                        "Phòng VHTT OVERDUE false",
                        "UBND các xã, thị trấn OVERDUE false",
                        "Công an huyện IN_TIME false");
        assertThat(state.kinds().get(2).units().get(0).arrival()).isEqualTo(State.Arrival.OVERDUE);
        assertThat(dti("status", folder.toString(), "--by", "lead", "--today", "2024-11-01"))
                .contains("có, có lỗi");
        dti("status", folder.toString(), "--letters", "--force", "--today", "2024-11-01");
        assertThat(Files.readString(folder.resolve("thu-nhac/co-quan/cong-an-huyen.txt")))
                .contains("phần phiếu nhận ngày 20/10/2024 có lỗi")
                .doesNotContain("chưa nhận được phần phiếu");

        // Sent again after the deadline: the day it first came stays the day.
        send("Công an huyện", "ca moi.xlsx", Map.of("2.2", points(9)));
        State.Part mended =
                status("2024-11-01").kinds().get(2).leads().get(3).part().orElseThrow();
        assertThat(mended.arrival()).isEqualTo(State.Arrival.IN_TIME);
        assertThat(mended.usable()).isTrue();
    }

    private static String dti(String... arguments) {
        StringWriter said = new StringWriter();
        Main.run(arguments, new PrintWriter(said), new PrintWriter(said));
        return said.toString();
    }

    @Test
    void whoSharesAllItsIndicatorsWithAnAgencyThatSentThemOwesNothing() throws Exception {
        Files.writeString(
                folder.resolve("bo.yaml"), SET.replace("lead: [Phòng VHTT]", "lead: [Văn phòng, Phòng VHTT]"));
        forms().selfAssessment(folder.resolve("bieu-mau"), false);
        send("Văn phòng", "vp.xlsx", Map.of("1.1", points(8), "1.2", inputs(1, 2), "1.3", points(15)));
        State.OfLead other = status("2024-12-31").kinds().get(2).leads().get(1);
        assertThat(other.lead()).isEqualTo("Phòng VHTT");
        assertThat(other.part().orElseThrow().arrival()).isEqualTo(State.Arrival.UNREGISTERED);
    }

    @Test
    void nobodyWhoIsAssessedGetsAnAppraisalForm() throws Exception {
        String form = "Mã chỉ số,a,b,Điểm tự chấm\n1.1,,,5\n1.2,1,2,\n1.3,,,5\n2.1,,,5\n2.2,,,5\n2.3,,,5\n";
        for (String unit : List.of("xa-an", "tt-binh", "vp", "vhtt")) {
            Files.writeString(folder.resolve("bai-nop/" + unit + ".csv"), form);
        }
        Forms.Written written = forms().round(results(), new Stage("lan-1"), folder.resolve("lan-1"), false);
        assertThat(written.written())
                .containsExactly(
                        "Văn phòng.xlsx",
                        "Phòng VHTT.xlsx",
                        "Công an huyện.xlsx",
                        "Chưa phân công cơ quan chủ trì.xlsx",
                        "Hội đồng thẩm định.xlsx");
        // The offices appraise the communes, not each other; what communes lead goes to the council.
        assertThat(units("Văn phòng.xlsx")).containsOnly("xa-an", "tt-binh");
        assertThat(units("Hội đồng thẩm định.xlsx")).contains("xa-an", "vp");
    }

    /** Plans write "UBND các xã, thị trấn" where there are communes alone, and the kind is called otherwise. */
    @Test
    void everybodyMeantByALeadIsAssessedAlsoWhereOnlyAPartOfItsWordsFits() throws Exception {
        String plan = Files.readString(folder.resolve("dti.yaml"));
        Files.writeString(
                folder.resolve("dti.yaml"),
                plan.replace("name: \"UBND các xã, thị trấn\"", "name: Cấp xã")
                        .replace("code: tt-binh, name: Thị trấn Bình", "code: tt-binh, name: Bình"));
        Assessment assessment = MainLine.load(folder).assessment();
        Kind communes = assessment.kinds().get(0);

        assertThat(List.of("UBND các xã, thị trấn", "Ủy ban nhân dân các xã, phường", "các địa phương", "Xã An"))
                .allMatch(lead -> Leads.isAssessed(assessment, communes, lead));
        assertThat(List.of("Văn phòng", "Công an các xã", "UBND các phường, thị trấn"))
                .noneMatch(lead -> Leads.isAssessed(assessment, communes, lead));
    }

    private List<String> units(String name) throws IOException {
        try (FilledForm form = new FilledForm(folder.resolve("lan-1/" + name))) {
            return Stream.iterate(0, i -> i + 1)
                    .limit(form.workbook().getNumberOfSheets())
                    .map(i -> form.workbook().getSheetAt(i))
                    .filter(sheet -> sheet.getSheetName().startsWith("Thẩm định"))
                    .flatMap(LeadFormsTest::unitCodes)
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> unitCodes(Sheet sheet) {
        return Stream.iterate(8, row -> row <= sheet.getLastRowNum(), row -> row + 1)
                .filter(row -> sheet.getRow(row) != null && sheet.getRow(row).getCell(0) != null)
                .map(row -> sheet.getRow(row).getCell(0).getStringCellValue())
                .filter(code -> !code.isEmpty());
    }
}
