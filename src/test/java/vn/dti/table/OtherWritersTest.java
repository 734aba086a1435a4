package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.table.Reading.cell;
import static vn.dti.table.Reading.content;
import static vn.dti.table.Reading.ods;
import static vn.dti.table.Reading.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What writers other than Excel do in {@code .xlsx} and {@code .ods}, and what Excel does that they leave out. */
class OtherWritersTest {

    private static Content number(String value) {
        return new Content.Number(new BigDecimal(value), false, "");
    }

    private static Workbook row(String cells) {
        return xlsx(Zipped.xlsx("<row r=\"1\">" + cells + "</row>"));
    }

    private static Workbook odsRow(String cells) {
        return ods(Zipped.ods("", "<table:table-row>" + cells + "</table:table-row>"));
    }

    @Test
    void sharedFormulasOverWholeColumnsAndRowsMove() {
        Workbook workbook = xlsx(
                Zipped.xlsx(
                        """
                <row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">SUM(F:F,$F:G,5:6,$5:6)</f><v>1</v></c>
                <c r="B1"><f t="shared" si="0"/><v>2</v></c></row>
                <row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>"""));
        assertThat(cell(workbook, "B1").formula()).isEqualTo("SUM(G:G,$F:H,5:6,$5:6)");
        assertThat(cell(workbook, "A2").formula()).isEqualTo("SUM(F:F,$F:G,6:7,$5:7)");
    }

    @Test
    void aSharedFormulaMayStandBehindItsUse() {
        Workbook workbook = row("<c r=\"A1\"><f t=\"shared\" si=\"0\"/><v>8.5</v></c>"
                + "<c r=\"B1\"><f t=\"shared\" ref=\"A1:B1\" si=\"0\">C1</f><v>9</v></c>");
        assertThat(content(workbook, "A1")).isEqualTo(number("8.5"));
        assertThat(cell(workbook, "A1").isFormula()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-30, 2026-03-30, ''",
        "2026-03-30T08:30:00, 2026-03-30, ''",
        "2026-03-30T00:00:00.000Z, 2026-03-30, ''",
        "2026-03-31T17:00:00.000Z, 2026-04-01, 2026-03-31T17:00:00.000Z",
        "2026-03-31T23:59:30, 2026-04-01, 2026-03-31T23:59:30",
        "2026-03-31T16:59:30Z, 2026-04-01, 2026-03-31T16:59:30Z",
        "2026-04-01T00:30:00+08:00, 2026-03-31, 2026-04-01T00:30:00+08:00",
        "2026-03-31T23:59:00, 2026-03-31, ''",
    })
    void datesAreTheDayThatIsMeant(String written, LocalDate day, String moment) {
        Workbook xlsx = row("<c r=\"A1\" t=\"d\"><v>" + written + "</v></c>");
        assertThat(content(xlsx, "A1")).extracting("day", "written").containsExactly(day, moment);
        Workbook ods = odsRow("<table:table-cell office:value-type=\"date\" office:date-value=\"" + written + "\"/>");
        assertThat(content(ods, "A1")).isEqualTo(content(xlsx, "A1"));
    }

    @Test
    void aDateWithinAMinuteBeforeMidnightIsTheNext() {
        CellFormat format = CellFormat.of("d/m/yyyy");
        assertThat(format.content(new BigDecimal("46112.9996"), DayCount.FROM_1900))
                .extracting("day", "written")
                .containsExactly(LocalDate.of(2026, 4, 1), "2026-03-31 23:59:25");
        assertThat(format.content(new BigDecimal("46112.9993055556"), DayCount.FROM_1900))
                .extracting("day", "written")
                .as("23:59")
                .containsExactly(LocalDate.of(2026, 3, 31), "");
        assertThat(format.content(new BigDecimal("46112.75"), DayCount.FROM_1900))
                .extracting("day", "written")
                .containsExactly(LocalDate.of(2026, 3, 31), "");
    }

    @ParameterizedTest
    @CsvSource({"PT0H11M0.000S, 0:11", "10:59:59.9999999999984025, 11:00", "T08:30, 8:30"})
    void timesOfStrictFilesAreTimes(String written, String shown) {
        assertThat(content(row("<c r=\"A1\" t=\"d\"><v>" + written + "</v></c>"), "A1"))
                .extracting("shown")
                .isEqualTo(shown);
    }

    @Test
    void whatIsNoDateIsToldAtItsCellAndNotAsDamage() {
        assertThat(content(row("<c r=\"A1\" t=\"d\"><v>2026-13-45</v></c>"), "A1"))
                .isEqualTo(new Content.Text("2026-13-45"));
        assertThat(content(
                        odsRow(
                                "<table:table-cell office:value-type=\"date\" office:date-value=\"mai\"><text:p>mai</text:p></table:table-cell>"),
                        "A1"))
                .isEqualTo(new Content.Text("mai"));
    }

    @Test
    void blanksAroundValuesAreNothing() {
        Workbook workbook = xlsx(Zipped.xlsx("<row r=\"1\"><c r=\"A1\"><v>\n 8.5 </v></c><c r=\"B1\"><v> </v></c>"
                        + "<c r=\"C1\" t=\"s\"><v> 0\n</v></c><c r=\"D1\" t=\"b\"><v> TRUE </v></c>"
                        + "<c r=\"E1\" t=\"e\"><v> #REF! </v></c></row>")
                .with("xl/sharedStrings.xml", "<sst><si><t>chữ</t></si></sst>")
                .linked("sharedStrings"));
        assertThat(content(workbook, "A1")).isEqualTo(number("8.5"));
        assertThat(workbook.sheets().get(0).rows().get(0).cell(2)).isEmpty();
        assertThat(content(workbook, "C1")).isEqualTo(new Content.Text("chữ"));
        assertThat(content(workbook, "D1")).isEqualTo(new Content.Truth(true));
        assertThat(content(workbook, "E1")).isEqualTo(new Content.Error("#REF!"));
    }

    @Test
    void theWorkbookIsThePartThatThePackageNames() {
        Zipped book = new Zipped()
                .with("[Content_Types].xml", "<Types/>")
                .with("_rels/.rels", Zipped.relations("rId1", "officeDocument", "excel/book.xml"))
                .with("excel/book.xml", Zipped.workbook("<sheet name=\"Phiếu\" r:id=\"rId1\"/>"))
                .with("excel/_rels/book.xml.rels", Zipped.relations("rId1", "worksheet", "sheets/a.xml"))
                .with("excel/sheets/a.xml", Zipped.worksheet("<sheetData><row><c><v>7</v></c></row></sheetData>"))
                .with("xl/workbook.xml", Zipped.workbook("<sheet name=\"Cũ\" r:id=\"rId1\"/>"))
                .with("xl/_rels/workbook.xml.rels", Zipped.relations("rId1", "worksheet", "worksheets/sheet1.xml"))
                .with(
                        "xl/worksheets/sheet1.xml",
                        Zipped.worksheet("<sheetData><row><c><v>1</v></c></row></sheetData>"));
        assertThat(content(xlsx(book), "A1")).isEqualTo(number("7"));
    }

    @Test
    void rowsThatAreWrittenInPiecesAreOneRow() {
        Workbook workbook = xlsx(Zipped.xlsx("<row r=\"1\"><c r=\"B1\"><v>2</v></c></row>"
                + "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>3</v></c></row>"));
        assertThat(workbook.sheets().get(0).rows()).extracting(Row::number).containsExactly(1, 2);
        assertThat(content(workbook, "A1")).isEqualTo(number("1"));
        assertThat(content(workbook, "B1")).isEqualTo(number("2"));
    }

    @Test
    void formulasNameTheFilesThatTheyLookInto() {
        Workbook workbook = xlsx(Zipped.xlsx("<row r=\"1\"><c r=\"A1\"><f>[1]Phiếu!D9+'[1]Phiếu 2'!A1</f><v>8</v></c>"
                        + "<c r=\"B1\"><f>SUM(Bảng[Điểm])</f><v>8</v></c><c r=\"C1\"><f>A1*2</f><v>8</v></c>"
                        + "<c r=\"D1\"><f>điểm_ngoài+1</f><v>8</v></c></row>")
                .with(
                        "xl/workbook.xml",
                        "<workbook><definedNames><definedName name=\"Điểm_ngoài\">[1]Phiếu!$D$9</definedName>"
                                + "<definedName name=\"B\">Phiếu!$B$1</definedName></definedNames><sheets><sheet name=\"Phiếu\" id=\"rId1\"/></sheets><externalReferences>"
                                + "<externalReference id=\"rId9\"/></externalReferences></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        Zipped.relations(
                                "rId1",
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "rId9",
                                "externalLink",
                                "externalLinks/externalLink1.xml"))
                .with("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                .with(
                        "xl/externalLinks/_rels/externalLink1.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Type=\"x/externalLinkPath\" TargetMode=\"External\""
                                + " Target=\"file:///C:\\T%20M\\s%E1%BB%91%20li%E1%BB%87u.xlsx\"/></Relationships>"));
        FormulaCheck check = new FormulaCheck(workbook);
        assertThat(check.otherFiles(workbook.sheets().get(0), cell(workbook, "A1")))
                .containsExactly("số liệu.xlsx");
        assertThat(check.otherFiles(workbook.sheets().get(0), cell(workbook, "B1")))
                .isEmpty();
        assertThat(check.otherFiles(workbook.sheets().get(0), cell(workbook, "C1")))
                .as("through another formula")
                .containsExactly("số liệu.xlsx");
        assertThat(check.otherFiles(workbook.sheets().get(0), cell(workbook, "D1")))
                .as("through a defined name")
                .containsExactly("số liệu.xlsx");
        assertThat(check.isCircular(workbook.sheets().get(0), cell(workbook, "A1")))
                .isFalse();

        Workbook ods = odsRow("<table:table-cell table:formula=\"of:=['file:///C:/khac.ods'#$Phiếu.A1]\""
                + " office:value-type=\"float\" office:value=\"8\"><text:p>8</text:p></table:table-cell>");
        assertThat(new FormulaCheck(ods).otherFiles(ods.sheets().get(0), cell(ods, "A1")))
                .containsExactly("khac.ods");
    }

    /** LibreOffice writes the names of a file behind its cells, those of a sheet at its end. */
    @Test
    void definedNamesOfLibreOfficeAreFollowedIntoOtherFiles() {
        String cell = "<table:table-cell table:formula=\"of:=%s*2\" office:value-type=\"float\" office:value=\"8\">"
                + "<text:p>8</text:p></table:table-cell>";
        Workbook ods = ods(Zipped.ods(
                "",
                "<table:table-row>" + cell.formatted("Ngoài") + cell.formatted("biểu_thức") + cell.formatted("trong")
                        + cell.formatted("của_trang") + "</table:table-row><table:named-expressions>"
                        + "<table:named-range table:name=\"của_trang\""
                        + " table:cell-range-address=\"$'file:///C:/ba.ods'#$Phiếu.$A$1\"/></table:named-expressions>"
                        + "</table:table><table:named-expressions><table:named-range table:name=\"ngoài\""
                        + " table:cell-range-address=\"$'file:///C:/khac.ods'#$Phiếu.$A$1:.$B$2\"/>"
                        + "<table:named-range table:name=\"trong\" table:cell-range-address=\"$Phiếu.$A$1\"/>"
                        + "<table:named-expression table:name=\"biểu_thức\""
                        + " table:expression=\"of:=SUM(['file:///C:/hai.ods'#$P.A1:.A9])\"/></table:named-expressions>"
                        + "<table:table table:name=\"Sau\">"));
        FormulaCheck check = new FormulaCheck(ods);
        Sheet sheet = ods.sheets().get(0);
        assertThat(check.otherFiles(sheet, cell(ods, "A1"))).containsExactly("khac.ods");
        assertThat(check.otherFiles(sheet, cell(ods, "B1"))).containsExactly("hai.ods");
        assertThat(check.otherFiles(sheet, cell(ods, "C1"))).isEmpty();
        assertThat(check.otherFiles(sheet, cell(ods, "D1"))).containsExactly("ba.ods");
        assertThat(cell(ods, "A1").formula()).isEqualTo("'[khac.ods]Phiếu'!$A$1:$B$2*2");
        assertThat(cell(ods, "C1").formula()).isEqualTo("trong*2");
    }

    @Test
    void aPictureInACellIsNoError() {
        Zipped book = Zipped.xlsx("<row r=\"1\"><c r=\"A1\" t=\"e\" vm=\"1\"><v>#VALUE!</v></c>"
                + "<c r=\"B1\" t=\"str\"><f>_xlfn.DISPIMG(\"ID_1\",1)</f><v>=DISPIMG(\"ID_1\",1)</v></c>"
                + "<c r=\"C1\" t=\"e\"><v>#VALUE!</v></c></row>");
        Workbook pictures = xlsx(book.with("xl/richData/rdrichvalue.xml", "<rvData/>"));
        assertThat(content(pictures, "A1")).isEqualTo(new Content.Picture());
        assertThat(content(pictures, "B1")).isEqualTo(new Content.Picture());
        assertThat(content(pictures, "C1")).isEqualTo(new Content.Error("#VALUE!"));
        Workbook errors = xlsx(
                book.with("xl/richData/rdrichvaluestructure.xml", "<rvStructures><s t=\"_error\"/></rvStructures>"));
        assertThat(content(errors, "A1")).isEqualTo(new Content.Error("#VALUE!"));
    }

    @Test
    void shapesCoverCellsWhereverTheyAreAnchored() {
        String from = "<from><col>3</col><row>4</row></from>";
        Workbook workbook = xlsx(
                Zipped.xlsx()
                        .sheet(
                                "<sheetData/><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><controls><control><controlPr><anchor>"
                                        + "<from><col>6</col><row>1</row></from><to><col>7</col><colOff>9</colOff><row>2</row><rowOff>9</rowOff></to>"
                                        + "</anchor></controlPr></control></controls></mc:Choice></mc:AlternateContent>")
                        .with(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                Zipped.relations("rId1", "drawing", "../drawings/drawing1.xml"))
                        .with(
                                "xl/drawings/drawing1.xml",
                                "<wsDr><twoCellAnchor>" + from + "<to><col>5</col><row>11</row></to></twoCellAnchor>"
                                        + "<AlternateContent><Choice><oneCellAnchor>" + from
                                        + "<ext cx=\"1219200\" cy=\"381000\"/></oneCellAnchor></Choice></AlternateContent>"
                                        + "<absoluteAnchor><pos x=\"609600\" y=\"190500\"/><ext cx=\"10\" cy=\"10\"/></absoluteAnchor></wsDr>"));
        assertThat(workbook.sheets().get(0).overlay().pictures())
                .containsExactly(
                        new Area(2, 7, 3, 8), new Area(5, 4, 11, 5), new Area(5, 4, 7, 6), new Area(1, 1, 2, 2));
        Workbook ods = ods(Zipped.ods(
                "",
                "<table:shapes><draw:rect svg:x=\"0cm\" svg:y=\"0.5cm\" svg:width=\"1cm\" svg:height=\"1cm\" xmlns:svg=\"v\"/></table:shapes>"
                        + "<table:table-row><table:table-cell/><table:table-cell><draw:frame"
                        + " table:end-cell-address=\"Phiếu.D9\"/></table:table-cell></table:table-row>"));
        assertThat(ods.sheets().get(0).overlay().pictures())
                .containsExactly(new Area(1, 1, 4, 1), new Area(1, 2, 9, 4));
    }

    @Test
    void lettersOfThePapersColourShowNothing() {
        String styles =
                """
                <styleSheet><fonts><font/><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font></fonts>
                <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill></fill></fills>
                <cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="1" fillId="1"/></cellXfs></styleSheet>""";
        Workbook workbook = xlsx(Zipped.xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"1\"><v>1</v></c>"
                        + "<c r=\"C1\" s=\"2\"><v>1</v></c><c r=\"D1\" s=\"3\"><v>1</v></c></row>")
                .with("xl/styles.xml", styles)
                .linked("styles"));
        assertThat(content(workbook, "A1")).isEqualTo(number("1"));
        assertThat(content(workbook, "B1")).isEqualTo(new Content.Number(BigDecimal.ONE, false, " "));
        assertThat(content(workbook, "C1")).isEqualTo(new Content.Number(BigDecimal.ONE, false, " "));
        assertThat(content(workbook, "D1")).isEqualTo(number("1"));
    }

    @Test
    void rulesThatChangeANumbersFormatAreTold() {
        Workbook workbook = xlsx(Zipped.xlsx()
                .sheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>8.5</v></c><c r=\"B1\"><v>7</v></c></row></sheetData>"
                        + "<conditionalFormatting sqref=\"A1:B1\"><cfRule type=\"cellIs\" operator=\"equal\" dxfId=\"0\">"
                        + "<formula>8.5</formula></cfRule></conditionalFormatting>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet><dxfs><dxf><numFmt numFmtId=\"170\" formatCode=\"&quot;10&quot;\"/></dxf></dxfs></styleSheet>")
                .linked("styles"));
        assertThat(Reading.shownByRule(workbook)).containsExactlyEntriesOf(Map.of("A1", "10"));
    }

    @Test
    void storedTextsOfOdsBeatTheShownOnes() {
        Workbook workbook = odsRow("<table:table-cell office:value-type=\"string\" office:string-value=\"1.10\">"
                + "<text:p>Mã 1.10</text:p></table:table-cell><table:table-cell office:value-type=\"string\""
                + " office:string-value=\"1.2\"/>");
        assertThat(content(workbook, "A1")).isEqualTo(new Content.Text("1.10"));
        assertThat(content(workbook, "B1")).isEqualTo(new Content.Text("1.2"));
    }

    @Test
    void anEmptyTextThatAFormulaGaveIsNothing() {
        Workbook workbook = odsRow("<table:table-cell table:formula=\"of:=TRIM([.H1])\"><text:p/></table:table-cell>"
                + "<table:table-cell table:formula=\"of:=TRIM([.H1])\"/>");
        assertThat(content(workbook, "A1")).isEqualTo(new Content.Text(""));
        assertThat(content(workbook, "B1")).isEqualTo(new Content.NoValue());
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0, false", "true, true", "false, false"})
    void truthsOfOdsAreTruths(String value, boolean truth) {
        assertThat(content(
                        odsRow("<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"" + value
                                + "\"/>"),
                        "A1"))
                .isEqualTo(new Content.Truth(truth));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table:formula=\"of:=TRUE()\"", "table:style-name=\"ce1\"", ""})
    void truthsThatAreStoredAsOneAreTruths(String attribute) {
        Workbook workbook = ods(Zipped.ods(
                "<number:boolean-style xmlns:number=\"n\" style:name=\"N99\"/>"
                        + "<style:style style:name=\"ce1\" style:family=\"table-cell\" style:data-style-name=\"N99\"/>",
                "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\" " + attribute
                        + "><text:p>" + (attribute.contains("style") ? "VRAI" : "TRUE")
                        + "</text:p></table:table-cell></table:table-row>"));
        assertThat(content(workbook, "A1")).isEqualTo(new Content.Truth(true));
    }

    @Test
    void textOfOdsIsWhatPeopleRead() {
        Workbook workbook =
                odsRow("<table:table-cell office:value-type=\"string\"><text:p>1<text:ruby><text:ruby-base>0"
                        + "</text:ruby-base><text:ruby-text>mười</text:ruby-text></text:ruby></text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"string\"><text:p>Năm <text:date>2026</text:date>, <text:sheet-name>Phiếu"
                        + "</text:sheet-name></text:p></table:table-cell>");
        assertThat(content(workbook, "A1")).isEqualTo(new Content.Text("10"));
        assertThat(content(workbook, "B1")).isEqualTo(new Content.Text("Năm 2026, Phiếu"));
    }

    @Test
    void anEmptyPositionIsNoSuperscript() {
        Workbook workbook = ods(Zipped.ods(
                "<style:style style:name=\"ce1\" style:family=\"table-cell\"><style:text-properties style:text-position=\"\"/></style:style>",
                "<table:table-row><table:table-cell table:style-name=\"ce1\" office:value-type=\"float\" office:value=\"10\">"
                        + "<text:p>10</text:p></table:table-cell></table:table-row>"));
        assertThat(cell(workbook, "A1").raised()).isFalse();
    }

    @Test
    void tablesThatAreKeptOfOtherFilesAreNoSheets() {
        Workbook workbook = ods(Zipped.ods(
                "",
                "</table:table><table:table table:name=\"'file:///C:/khac.xlsx'#$Phiếu\"><table:table-source/>"
                        + "<table:table-row/>"));
        assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("Phiếu");
    }
}
