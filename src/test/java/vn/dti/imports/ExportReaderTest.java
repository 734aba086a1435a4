package vn.dti.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.run.MainLine;
import vn.dti.table.FileClock;
import vn.dti.table.Limits;
import vn.dti.table.Workbook;
import vn.dti.table.Workbooks;

class ExportReaderTest {

    private static final int ROWS = 60_000;

    @TempDir
    private Path folder;

    @BeforeEach
    void anAssessment() throws Exception {
        Files.copy(Path.of("indicators/tay-ninh-xa-2025.yaml"), folder.resolve("bo.yaml"));
        Files.writeString(folder.resolve("map.yaml"), "title: M\ncolumns: {unit: Xã, indicator: Mã, claimed: Điểm}\n");
        definition("");
    }

    private void definition(String more) throws Exception {
        Files.writeString(
                folder.resolve("dti.yaml"),
                """
                title: T
                year: 2025
                organiser: O
                kinds: [{code: xa, name: Xã, indicators: bo.yaml}]
                units: [{code: x, name: Xã Xuân, kind: xa}]
                rounds: [{code: lan-1, name: Thẩm định}]
                """
                        + more);
    }

    /** Each was held against all those before: a file of two megabytes kept the program busy for minutes. */
    @Test
    void unitsThatNobodyKnowsAreToldOfTensOfThousandsOfRows() throws Exception {
        StringBuilder csv = new StringBuilder("Xã,Mã,Điểm\n");
        for (int i = 0; i < ROWS; i++) {
            csv.append("Xã lạ ").append(i).append(",1.1,1\n");
        }

        assertThat(read(workbook(csv.toString())).notices())
                .filteredOn(notice -> notice.code() == NoticeCode.UNIT_UNKNOWN)
                .hasSize(ROWS);
    }

    @Test
    void anExportWhoseTimeIsOverIsRefusedWithTheLimit() throws Exception {
        Workbook read = workbook("Xã,Mã,Điểm\nXã Xuân,1.1,1\n");

        Export over = read(new Workbook(
                read.file(), read.format(), read.sheets(), List.of(), new FileClock(Duration.ofNanos(-1))));

        assertThat(over.rows()).isEmpty();
        assertThat(over.notices()).extracting(Notice::code).containsExactly(NoticeCode.FILE_LIMIT_REACHED);
        assertThat(over.notices().get(0).place().file()).isEqualTo("xuat.csv");
    }

    /** The sentence of the limit says that dti.yaml may raise it. */
    @Test
    void theLimitsOfTheAssessmentHoldForItsExportsToo() throws Exception {
        definition("limits: {rows: 2}\n");
        Path export = folder.resolve("xuat.csv");
        Files.writeString(export, "Xã,Mã,Điểm\nXã Xuân,1.1,1\nXã Xuân,1.2,1\n");

        ImportedForms forms = ImportedForms.read(
                export,
                ImportMap.read(folder.resolve("map.yaml")),
                MainLine.load(folder).assessment(),
                Optional.empty());

        assertThat(forms.notices())
                .filteredOn(notice -> notice.code() == NoticeCode.FILE_LIMIT_REACHED)
                .extracting(Notice::arguments)
                .containsExactly(List.of("rows", "2"));
    }

    private static Workbook workbook(String csv) {
        return Workbooks.read(csv.getBytes(StandardCharsets.UTF_8), "xuat.csv", Limits.DEFAULT);
    }

    private Export read(Workbook workbook) throws Exception {
        return new ExportReader(
                        MainLine.load(folder).assessment(),
                        ImportMap.read(folder.resolve("map.yaml")),
                        Optional.empty())
                .read(workbook);
    }
}
