package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Submission;
import vn.dti.code.UnitCode;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/** When submissions were received: the register says so, else the dates of the files. */
class ReceiptsTest {

    private static final UnitCode ONE = new UnitCode("XA-001");
    private static final UnitCode TWO = new UnitCode("XA-002");

    @TempDir
    private Path folder;

    @Test
    void theRegisterIsBelievedBeforeTheDatesOfFiles() throws IOException {
        register("Mã đơn vị,Ngày nhận,Tệp", "XA-001,12/11/2026,a.csv", "XA-001,10/11/2026,b.csv");
        form("a.csv", "2026-11-20T03:00:00Z");

        Receipts receipts = read(ONE, List.of("bai-nop/a.csv"), Map.of());

        assertThat(receipts.of(ONE)).extracting(Receipts.Receipt::day).containsExactly(day(10), day(12));
        assertThat(receipts.of(ONE)).allMatch(Receipts.Receipt::registered);
        assertThat(receipts.size()).isEqualTo(2);
        assertThat(receipts.of(ONE, "bai-nop/a.csv").orElseThrow().day()).isEqualTo(day(12));
        assertThat(receipts.of(ONE, "bai-nop/c.csv").orElseThrow().day()).isEqualTo(day(10));
        assertThat(receipts.ofPart(ONE, "bai-nop/c.csv")).isEmpty();
    }

    @Test
    void aFileThatTheRegisterDoesNotKnowHasItsOwnDateInVietNam() throws IOException {
        form("a.csv", "2026-11-12T16:59:59Z");
        form("b.csv", "2026-11-12T17:00:00Z");

        Receipts receipts = read(TWO, List.of("bai-nop/a.csv", "bai-nop/b.csv"), Map.of());

        assertThat(receipts.of(TWO)).extracting(Receipts.Receipt::day).containsExactly(day(12), day(13));
        assertThat(receipts.of(TWO)).noneMatch(Receipts.Receipt::registered);
    }

    @Test
    void aPartThatTheRegisterDoesNotNameIsAReceiptOfItsOwn() throws IOException {
        register("Đơn vị,Ngày,Tệp", "Xã Mộ Đức,10/11/2026,a.csv");
        form("a.csv", "2026-11-20T03:00:00Z");
        form("b.csv", "2026-11-21T03:00:00Z");

        Receipts receipts = read(
                ONE, List.of("bai-nop/a.csv", "bai-nop/b.csv"), Map.of("bai-nop/a.csv", "P", "bai-nop/b.csv", "Q"));

        assertThat(receipts.of(ONE)).extracting(Receipts.Receipt::day).containsExactly(day(10), day(21));
    }

    @Test
    void aDayKnowsNothingOfWhatWasReceivedAfterIt() throws IOException {
        register("Mã đơn vị,Ngày nhận", "XA-001,12/11/2026", "XA-001,13/11/2026");

        Receipts receipts = read(ONE, List.of(), Map.of());

        assertThat(receipts.until(day(12)).of(ONE))
                .extracting(Receipts.Receipt::day)
                .containsExactly(day(12));
        assertThat(receipts.until(day(11)).of(ONE)).isEmpty();
    }

    @Test
    void decisionsAreNoReceiptsAndAFormPutAsideIsFaulty() throws IOException {
        register(
                "Mã đơn vị,Ngày nhận,Tệp",
                "XA-001,12/11/2026,tham-dinh/lan-1/x.xlsx",
                "XA-001,13/11/2026,bai-nop-loi/giai-trinh/x.xlsx",
                "XA-001,14/11/2026,bai-nop-loi/x.xlsx");

        assertThat(read(ONE, List.of(), Map.of()).of(ONE))
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.isFaulty()).isTrue());
    }

    @Test
    void whatIsNotUnderstoodIsTold() throws IOException {
        register("Mã đơn vị,Ngày nhận", "XA-009,12/11/2026", "XA-001,hôm qua", ",");
        assertThat(codes()).containsExactly(NoticeCode.RECEIPT_UNIT_UNKNOWN, NoticeCode.RECEIPT_DATE_NOT_UNDERSTOOD);

        register("Mã đơn vị,Tệp", "XA-001,a.csv");
        assertThat(codes()).containsExactly(NoticeCode.RECEIPT_COLUMNS_MISSING);
    }

    /** A day as it should be written would be asked for by itself as an example. */
    @Test
    void aRegisterThatIsMonthFirstIsToldSo() throws IOException {
        register("Mã đơn vị,Ngày nhận,Tệp", "XA-001,12/11/2024,bai-nop/mot.csv", "XA-001,11/25/2024,bai-nop/hai.csv");
        assertThat(codes()).containsExactly(NoticeCode.DATE_MONTH_FIRST, NoticeCode.DATE_MONTH_FIRST);
    }

    @Test
    void systemFilesAndTheRegisterAreNoForms() {
        assertThat(Receipts.isNoForm("~$a.xlsx")).isTrue();
        assertThat(Receipts.isNoForm("tiep-nhan.csv")).isTrue();
        assertThat(Receipts.isNoForm("a.xlsx")).isFalse();
    }

    private List<NoticeCode> codes() throws IOException {
        return read(ONE, List.of(), Map.of()).notices().stream()
                .map(Notice::code)
                .toList();
    }

    private Receipts read(UnitCode unit, List<String> files, Map<String, String> parts) throws IOException {
        Map<UnitCode, Submission> submissions =
                files.isEmpty() ? Map.of() : Map.of(unit, new Submission(files, Map.of(), parts));
        return Receipts.read(
                TrialSheet.ASSESSMENT, folder, new Reported(submissions, Map.of(), Map.of(), Map.of(), Set.of()));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private void register(String... lines) throws IOException {
        Files.createDirectories(folder.resolve("bai-nop"));
        Files.writeString(folder.resolve("bai-nop/tiep-nhan.csv"), String.join("\n", lines) + "\n");
    }

    private void form(String name, String changed) throws IOException {
        Files.createDirectories(folder.resolve("bai-nop"));
        Path file = Files.writeString(folder.resolve("bai-nop/" + name), "x\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(changed)));
    }
}
