package vn.dti.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.code.Stage;
import vn.dti.intake.Receipts;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.yaml.DefinitionException;

/** Late or in time, by the deadline's own wording; by the register, else by the file's date in Viet Nam. */
class StateTest {

    private static final String SET =
            """
            id: nho
            title: Nhỏ
            version: "1"
            pillars: [{code: p, name: P}]
            groups:
              - code: "1"
                name: Nhóm
                pillars: [p]
                indicators:
                  - {code: "1.1", name: Họp, max: 10, lead: [Phòng Nội vụ], guidance: g}
                  - {code: "1.2", name: Tin, max: 10, lead: [Văn phòng], guidance: g}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("nho.yaml"), SET);
        Files.createDirectories(folder.resolve("bai-nop"));
        Files.createDirectories(folder.resolve("tham-dinh/lan-1"));
        Files.writeString(
                folder.resolve("tham-dinh/lan-1/a.csv"),
                "Mã đơn vị,Mã chỉ số,Điểm thẩm định,Lý do,Người thẩm định\na-xa,1.1,4,Thiếu,Ông A\n");
        form("a-xa", "5");
        form("b-xa", "");
    }

    private void form(String unit, String second) throws IOException {
        Files.writeString(
                folder.resolve("bai-nop/" + unit + ".csv"),
                "Mã chỉ số,Điểm tối đa,Điểm tự chấm,Minh chứng\n1.1,10,6,\n1.2,10," + second + ",Ảnh\n");
    }

    private State state(String deadline, String register, String today) throws IOException, DefinitionException {
        Files.writeString(
                folder.resolve("dti.yaml"),
                """
                title: Thử
                year: 2024
                organiser: UBND
                deadlines: {self_assessment: %s}
                kinds: [{code: xa, name: Xã, indicators: nho.yaml}]
                units:
                  - {code: a-xa, name: Xã An, kind: xa}
                  - {code: b-xa, name: Xã Bình, kind: xa}
                  - {code: c-xa, name: Xã Cẩm, kind: xa}
                rounds: [{code: lan-1, name: Lần 1}]
                """
                        .formatted(deadline));
        Files.writeString(folder.resolve("bai-nop/tiep-nhan.csv"), register);
        MainLine mainLine = MainLine.load(folder);
        Results results = mainLine.run(new Results.Options(new Stage("final"), true, false), (done, all) -> {});
        receipts = mainLine.receipts(results);
        return State.of(results, receipts, LocalDate.parse(today));
    }

    private Receipts receipts;

    private static List<State.Arrival> arrivals(State state) {
        return state.kinds().get(0).units().stream().map(State.OfUnit::arrival).toList();
    }

    @Test
    void beforeExcludesTheDayAndByIncludesIt() throws IOException, DefinitionException {
        String register = "Mã đơn vị,Ngày nhận,Tệp\na-xa,14/11/2024,x\nb-xa,2024-11-15,y\n";
        State before = state("{before: 2024-11-15}", register, "2024-11-15");
        assertThat(arrivals(before)).containsExactly(State.Arrival.IN_TIME, State.Arrival.LATE, State.Arrival.OVERDUE);
        assertThat(before.isOverdue()).isTrue();
        State by = state("{by: 2024-11-15}", register, "2024-11-15");
        assertThat(arrivals(by)).containsExactly(State.Arrival.IN_TIME, State.Arrival.IN_TIME, State.Arrival.AWAITED);
        assertThat(by.isOverdue()).isFalse();
        State after = state("{by: 2024-11-15}", register, "2024-11-16");
        assertThat(arrivals(after).get(2)).isEqualTo(State.Arrival.OVERDUE);
        assertThat(after.isOverdue()).isTrue();
    }

    @Test
    void aFilesOwnDateCountsWhereTheRegisterIsSilent() throws IOException, DefinitionException {
        // 18:00 UTC on the 14th is the 15th in Viet Nam.
        Files.setLastModifiedTime(
                folder.resolve("bai-nop/b-xa.csv"), FileTime.from(Instant.parse("2024-11-14T18:00:00Z")));
        State state = state("{before: 2024-11-15}", "Đơn vị,Ngày nhận\nXa An,1/11/2024\n", "2024-11-14");
        List<State.OfUnit> units = state.kinds().get(0).units();
        assertThat(units.get(0).received().orElseThrow().registered()).isTrue();
        assertThat(units.get(1).received().orElseThrow().registered()).isFalse();
        assertThat(units.get(1).received().orElseThrow().day()).isEqualTo("2024-11-15");
        assertThat(units.get(1).arrival()).isEqualTo(State.Arrival.UNREGISTERED);
    }

    @Test
    void whatIsFilledDecidedAndMissingIsCounted() throws IOException, DefinitionException {
        State state = state("{before: 2024-11-15}", "Mã đơn vị,Ngày nhận\n", "2024-11-14");
        Tally first = state.kinds().get(0).units().get(0).tally();
        assertThat(first.filled()).isEqualTo(2);
        assertThat(first.expected()).isEqualTo(2);
        assertThat(first.evidenceMissing()).isEqualTo(1);
        assertThat(first.decided(new Stage("lan-1"))).isEqualTo(1);
        assertThat(first.by().get(new Stage("lan-1"))).containsEntry("Ông A", 1);
        Tally second = state.kinds().get(0).units().get(1).tally();
        assertThat(second.filled()).isEqualTo(1);
        assertThat(second.isComplete()).isFalse();
        assertThat(state.kinds().get(0).leads())
                .extracting(State.OfLead::lead)
                .containsExactly("Phòng Nội vụ", "Văn phòng");
        assertThat(state.kinds().get(0).leads().get(1).tally().filled()).isEqualTo(1);
    }

    @Test
    void whatTheRegisterSaysWronglyIsSaid() throws IOException, DefinitionException {
        state("{before: 2024-11-15}", "Mã đơn vị,Ngày nhận\nxa-la,1/11/2024\na-xa,31/02/2024\n", "2024-11-14");
        assertThat(receipts.notices())
                .extracting(Notice::code)
                .contains(NoticeCode.RECEIPT_UNIT_UNKNOWN, NoticeCode.RECEIPT_DATE_NOT_UNDERSTOOD);
        state("{before: 2024-11-15}", "Đơn vị,Tệp\na-xa,x\n", "2024-11-14");
        assertThat(receipts.notices()).extracting(Notice::code).contains(NoticeCode.RECEIPT_COLUMNS_MISSING);
    }
}
