package vn.dti.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.table.FileClock;
import vn.dti.table.FormulaCheck;
import vn.dti.table.Limits;
import vn.dti.table.Refusal;
import vn.dti.table.Workbook;

/** Forms that can be read but hardly be understood: neither does one keep the program busy, nor does it end it. */
@Timeout(120)
class HostileFormsTest {

    private static final String HEAD = "Mã đơn vị:,XA-001\nMã chỉ số,Tên chỉ số,Điểm tự chấm,Tài liệu kiểm chứng\n";
    private static final int LONGEST = 32_000;

    @TempDir
    private Path folder;

    private List<Notice> notices(String csv, Duration time) throws IOException {
        Limits usual = Limits.DEFAULT;
        Limits limits = new Limits(
                usual.fileBytes(),
                usual.unpackedBytes(),
                usual.rows(),
                usual.cells(),
                usual.columns(),
                usual.textLength(),
                time);
        Path file = Files.writeString(folder.resolve("phieu.csv"), csv);
        Entries.OfFile read = new FormFileReader(TrialSheet.NAMES, limits, StatedOrigin.NONE)
                .read(
                        new FolderFiles.Source(file, "phieu.csv", FileRole.SUBMISSION, Optional.empty()),
                        false,
                        Optional.empty());
        return read.notices();
    }

    private static String longest(String repeated) {
        return repeated.repeat(LONGEST / repeated.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.", "1.1a", ".", ")", "0", "I", "a\u0300\u0323", "(", "?", "_", "=", "ngày 1 tháng 1 ", "1 "})
    void aCellOfOneThingOverAndOverIsNoCodeAndNoEnd(String repeated) throws IOException {
        String cell = longest(repeated) + "x";
        List<Notice> notices =
                notices(HEAD + "1.1,Tên,5,a\n" + (cell + ",Tên,5,a\n").repeat(20), Limits.DEFAULT.time());
        assertThat(notices).extracting(Notice::code).doesNotContain(NoticeCode.FILE_LIMIT_REACHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "_", "…", "..", "Xã ", "a\u0300\u0323"})
    void aNameOfOneThingOverAndOverIsNobodys(String repeated) throws IOException {
        String form = "Đơn vị:," + longest(repeated) + "x\nMã chỉ số,Tên chỉ số,Điểm tự chấm\n1.1,Tên,5\n";
        assertThat(notices(form, Limits.DEFAULT.time()))
                .extracting(Notice::code)
                .doesNotContain(NoticeCode.FILE_LIMIT_REACHED);
    }

    @Test
    void rowsThatAreHardToUnderstandEndAtTheLimit() throws IOException {
        String row = longest("ngày 1 tháng 1 ") + ",Tên,5,a\n";
        assertThat(notices(HEAD + "1.1,Tên,5,a\n" + row.repeat(1_000), Duration.ofMillis(300)))
                .extracting(Notice::code, notice -> notice.arguments().get(0))
                .containsExactly(Tuple.tuple(NoticeCode.FILE_LIMIT_REACHED, "seconds"));
    }

    /** With a clock that is over none of them goes on. */
    @Test
    void everyLoopOverRowsAsksTheClock() {
        TrialSheet trial = new TrialSheet()
                .row(1, "Đơn vị:", "Xã")
                .row(2, "Mã", "Điểm tự chấm")
                .row(3, "1.1", "5");
        SheetContext read = trial.submission("phieu.xlsx");
        Workbook workbook = new Workbook(
                "phieu.xlsx",
                read.workbook().format(),
                read.workbook().sheets(),
                List.of(),
                new FileClock(Duration.ofNanos(-1)));
        SheetContext over =
                SheetContext.of(SheetContext.OfFile.of(workbook), read.sheet(), read.header(), read.readAs());

        assertStops(() -> new HeaderFinder(workbook, read.sheet(), TrialSheet.NAMES).find());
        assertStops(() -> FormHead.of(workbook, read.sheet(), 2));
        assertStops(() -> TableRows.of(TrialSheet.NAMES, workbook, read.sheet(), read.header()));
        assertStops(() -> new TextDates(workbook).isDayFirst());
        assertStops(() -> SheetReader.read(TrialSheet.NAMES, over, Set.of(), new FormulaCheck(workbook)));
    }

    private static void assertStops(ThrowingCallable loop) {
        assertThatThrownBy(loop).isInstanceOf(Refusal.class);
    }
}
