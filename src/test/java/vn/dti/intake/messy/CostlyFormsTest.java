package vn.dti.intake.messy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.assessment.AssessmentReader;
import vn.dti.formlayout.CellText;
import vn.dti.intake.Intake;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Severity;
import vn.dti.store.UnitStore;
import vn.dti.yaml.DefinitionException;

/** Forms with more and longer formulas, or more rules of conditional formatting, than anybody can look at: read all the same. */
class CostlyFormsTest {

    private static final String FILE = "bai-nop/XA-001.xlsx";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int SHARERS = 20_000;

    @TempDir
    private Path folder;

    private String texts = "<sst xmlns=\"" + MAIN + "\"/>";

    @BeforeEach
    void assessment() throws IOException {
        for (String name : List.of("dti.yaml", "bo-chi-so.yaml")) {
            Files.copy(Path.of("src/test/resources/messy", name), folder.resolve(name));
        }
        Files.createDirectories(folder.resolve("bai-nop"));
    }

    /**
     * Writes the clean form.
     *
     * @param points what the cell of points of a line holds, as XML
     * @param rows rows behind the lines
     * @param behind what stands behind the rows
     */
    private void write(Function<CleanForm.Line, String> points, String rows, String behind) throws IOException {
        StringBuilder sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        sheet.append("<row r=\"4\">").append(text("A4", "Mã đơn vị:")).append(text("B4", "XA-001"));
        sheet.append("</row><row r=\"6\">").append(text("A6", "Mã chỉ số"));
        sheet.append(text("D6", "Điểm tự chấm")).append("</row>");
        for (CleanForm.Line line : CleanForm.lines()) {
            sheet.append("<row r=\"%d\">".formatted(line.row())).append(text("A" + line.row(), line.code()));
            sheet.append("<c r=\"D%d\">%s</c></row>".formatted(line.row(), points.apply(line)));
        }
        sheet.append(rows).append("</sheetData>").append(behind).append("</worksheet>");
        Zip zip = new Zip()
                .add(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
                .add("_rels/.rels", relations("officeDocument", "xl/workbook.xml", ""))
                .add(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/"
                                + "2006/relationships\"><sheets><sheet name=\"P\" sheetId=\"1\" r:id=\"r1\"/></sheets>"
                                + "</workbook>")
                .add(
                        "xl/_rels/workbook.xml.rels",
                        relations(
                                "worksheet",
                                "worksheets/sheet1.xml",
                                relation("styles", "styles.xml", 2) + relation("sharedStrings", "texts.xml", 3)))
                .add("xl/texts.xml", texts)
                .add(
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + MAIN + "\"><dxfs><dxf><font><color rgb=\"FFFFFFFF\"/></font></dxf>"
                                + "</dxfs></styleSheet>")
                .add("xl/worksheets/sheet1.xml", sheet.toString());
        Files.write(folder.resolve(FILE), zip.bytes());
    }

    private static String relations(String type, String target, String more) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relation(type, target, 1) + more + "</Relationships>";
    }

    private static String relation(String type, String target, int number) {
        return "<Relationship Id=\"r%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
                .formatted(number, type, target);
    }

    private static String text(String address, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
    }

    private List<Notice> read() throws IOException, DefinitionException {
        List<Notice> notices = all();
        assertThat(notices).noneMatch(Notice::isError);
        return notices;
    }

    private List<Notice> all() throws IOException, DefinitionException {
        Intake.Result read = new Intake(
                        AssessmentReader.read(folder).assessment(), folder, new UnitStore(), (done, all) -> {})
                .readAll();
        return read.notices().stream()
                .filter(notice -> notice.place().file().equals(FILE))
                .toList();
    }

    @Test
    void formulasThatNobodyCanLookAtAreToldOnceWithTheFirstCell() throws IOException, DefinitionException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < SHARERS; i++) {
            String words = i == 0 ? "B101" + "+B101".repeat(100) : "";
            rows.append("<row r=\"%1$d\"><c r=\"H%1$d\"><f t=\"shared\" si=\"0\">%2$s</f><v>0</v></c></row>"
                    .formatted(101 + i, words));
        }
        write(
                line -> "<f>%s</f><v>%s</v>"
                        .formatted(line.row() == 8 ? "5+4" : line.points() + "+SUM(H:H)", line.points()),
                rows.toString(),
                "");

        List<Notice> notices = read();

        // The first cell was looked at: its result is stale.
        assertThat(notices)
                .filteredOn(notice -> notice.code() == NoticeCode.FORMULA_STALE)
                .extracting(notice -> notice.place().cell())
                .containsExactly("D8");
        Notice told = notices.stream()
                .filter(notice -> notice.code() == NoticeCode.FORMULAS_NOT_CHECKED)
                .findFirst()
                .orElseThrow();
        assertThat(told.severity()).isEqualTo(Severity.WARNING);
        assertThat(told.place().cell()).isEqualTo("D9");
        assertThat(told.arguments()).containsExactly(CleanForm.lines().size() - 1);
        assertThat(notices)
                .extracting(Notice::code)
                .containsOnlyOnce(NoticeCode.FORMULAS_NOT_CHECKED)
                .doesNotContain(NoticeCode.FORMULA_TOO_COSTLY, NoticeCode.RULES_NOT_CHECKED);
    }

    @Test
    void rulesThatNobodyCanLookAtAreToldOnceWithTheFirstCell() throws IOException, DefinitionException {
        String areas = "B1 ".repeat(200) + "D1:D99";
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            // White where the points are 10: those of the first line and of another.
            rules.append("<conditionalFormatting sqref=\"%s\"><cfRule type=\"cellIs\" dxfId=\"0\" operator=\"equal\">"
                            .formatted(areas))
                    .append("<formula>%d</formula></cfRule></conditionalFormatting>".formatted(i == 0 ? 10 : 1_000));
        }
        write(line -> "<v>%s</v>".formatted(line.points()), "", rules.toString());

        List<Notice> notices = read();

        assertThat(notices)
                .filteredOn(notice -> notice.code() == NoticeCode.HIDDEN_BY_RULE)
                .extracting(notice -> notice.place().cell())
                .containsExactly("D8", "D15");
        Notice told = notices.stream()
                .filter(notice -> notice.code() == NoticeCode.RULES_NOT_CHECKED)
                .findFirst()
                .orElseThrow();
        List<CleanForm.Line> lines = CleanForm.lines();
        int count = (int) told.arguments().get(0);
        assertThat(count).isBetween(1, lines.size() - 2);
        assertThat(told.place().cell())
                .isEqualTo("D" + lines.get(lines.size() - count).row());
        assertThat(notices)
                .extracting(Notice::code)
                .containsOnlyOnce(NoticeCode.RULES_NOT_CHECKED)
                .doesNotContain(NoticeCode.FORMULAS_NOT_CHECKED);
    }

    @Test
    void aLongTextThatManyRowsShareIsReadAsTheBeginningOfOne() throws IOException, DefinitionException {
        StringBuilder rows = new StringBuilder();
        for (int row = 101; row <= 5_100; row++) {
            rows.append("<row r=\"%1$d\"><c r=\"A%1$d\" t=\"s\"><v>0</v></c></row>".formatted(row));
        }
        texts = "<sst xmlns=\"" + MAIN + "\"><si><t>" + "Xã Mộ Đức, ".repeat(2_900) + "</t></si></sst>";
        write(line -> "<v>%s</v>".formatted(line.points()), rows.toString(), "");

        assertThat(read())
                .flatExtracting(Notice::arguments)
                .allMatch(argument -> argument.toString().length() <= CellText.LONGEST + 1);
    }

    @Test
    void areasMergedOverOneAnotherAreToldOnceForTheirRows() throws IOException, DefinitionException {
        StringBuilder areas = new StringBuilder("<mergeCells>");
        for (int i = 0; i < 50_000; i++) {
            areas.append("<mergeCell ref=\"D%d:D%d\"/>".formatted(19 + i % 2, 20 + i % 2));
        }
        write(line -> "<v>%s</v>".formatted(line.points()), "", areas + "</mergeCells>");

        assertThat(all())
                .filteredOn(notice -> notice.code() == NoticeCode.CELLS_MERGED)
                .extracting(notice -> notice.arguments().get(0))
                .containsExactly("D19:D20", "D20:D21");
    }
}
