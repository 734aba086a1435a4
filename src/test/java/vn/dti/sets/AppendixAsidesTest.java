package vn.dti.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;

/** What stands beside the texts of an appendix, in the file but not on paper, or on paper but not in the texts. */
class AppendixAsidesTest {

    private static final String SCORING = "Từ 90% trở lên: 10 điểm; dưới 90%: 0 điểm";

    @TempDir
    private Path folder;

    @Test
    void whatATrackedChangeTookOutIsNotRead() throws Exception {
        ReadSet read = document(
                """
                <w:tr><w:trPr><w:del w:id="1" w:author="x"/></w:trPr>CELLS</w:tr>
                """
                                .replace(
                                        "CELLS",
                                        cell("1.1") + cell("Đã bỏ") + cell("5") + cell("Có: 5 điểm; Không: 0 điểm"))
                        + row(
                                cell("1.1"),
                                cell("Hồ sơ trực tuyến"),
                                "<w:tc><w:p><w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>20</w:delText></w:r></w:del>"
                                        + "<w:ins w:id=\"3\" w:author=\"x\"><w:r><w:t>10</w:t></w:r></w:ins></w:p></w:tc>",
                                cell(SCORING)));

        assertThat(read.indicators()).extracting(ReadIndicator::name).containsExactly("Hồ sơ trực tuyến");
        assertThat(read.indicators().get(0).maximum()).contains(BigDecimal.TEN);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void hiddenTextIsToldAndNotRead() throws Exception {
        ReadSet read = document(row(
                cell("1.1"),
                cell("Hồ sơ trực tuyến"),
                cell("10"),
                "<w:tc><w:p>" + run("Từ 90% trở lên: 10 điểm; ") + run("từ 50%: 5 điểm; ", "<w:vanish/>")
                        + run("dưới 90%: 0 điểm") + "</w:p></w:tc>"));

        assertThat(read.indicators().get(0).text()).isEqualTo(SCORING);
        assertThat(read.findings()).containsExactly(new SetFinding(SetFinding.Kind.HIDDEN_TEXT, 3, "từ 50%: 5 điểm;"));
    }

    @Test
    void aFootnoteOfTheScoringTextLeavesNoRule() throws Exception {
        String mark = "<w:r><w:footnoteReference w:id=\"NOTE\"/></w:r>";
        ReadSet read = document(row(
                cell("1.1"),
                cell("Hồ sơ trực tuyến"),
                cell("10"),
                "<w:tc><w:p>" + run("Từ 90% trở lên: 10 điểm") + mark + run("; dưới 90%: 0 điểm") + "</w:p></w:tc>"));

        assertThat(read.toBeLookedAt()).extracting(ReadIndicator::code).containsExactly("1.1");
        assertThat(read.indicators().get(0).text()).isEqualTo(SCORING);
        assertThat(read.findings()).containsExactly(new SetFinding(SetFinding.Kind.FOOTNOTE, 3, "Xã vùng III: từ 70%"));
        assertThat(read.yaml()).contains("Xã vùng III: từ 70%");
    }

    @Test
    void aRaisedDigitIsNoFurtherDigit() throws Exception {
        ReadSet read = document(row(
                cell("1.1"),
                cell("Hồ sơ trực tuyến"),
                "<w:tc><w:p>" + run("5") + run("1", "<w:vertAlign w:val=\"superscript\"/>") + "</w:p></w:tc>",
                cell("Có: 5 điểm; Không: 0 điểm")));

        assertThat(read.indicators().get(0).maximum()).isEmpty();
        assertThat(read.findings()).contains(new SetFinding(SetFinding.Kind.MAXIMUM_UNREAD, 3, "1.1", "5¹"));
    }

    @Test
    void anEquationIsReadWithItsStroke() throws Exception {
        String m = " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
        ReadSet read = document(row(
                cell("1.1"),
                cell("Hồ sơ trực tuyến"),
                cell("10"),
                "<w:tc>" + "<w:p>" + run("a = Số hồ sơ trực tuyến; b = Tổng số hồ sơ; Tỷ lệ = ") + "<m:oMath" + m + ">"
                        + "<m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>"
                        + "</m:oMath>" + run("; Điểm = Tỷ lệ*Điểm tối đa") + "</w:p></w:tc>"));

        assertThat(read.indicators().get(0).text())
                .isEqualTo("a = Số hồ sơ trực tuyến; b = Tổng số hồ sơ; Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa");
        assertThat(read.isClean()).isTrue();
    }

    @Test
    void hiddenRowsAndStruckOrRaisedTextOfASheetAreTold() throws Exception {
        Path file = folder.resolve("phu-luc.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Phụ lục");
            cells(sheet, "STT", "Chỉ số", "Điểm tối đa", "Cách tính điểm");
            cells(sheet, "1", "Nhận thức số", "30", "");
            cells(sheet, "1.1", "Họp", "10", "Có: 10 điểm; Không: 0 điểm");
            cells(sheet, "1.2", "Kế hoạch", "10", "Có: 10 điểm; Không: 0 điểm");
            cells(sheet, "1.3", "Báo cáo", "10", "");
            sheet.getRow(2).setZeroHeight(true);
            XSSFFont struck = workbook.createFont();
            struck.setStrikeout(true);
            XSSFRichTextString scoring = new XSSFRichTextString("Có: 10 điểm; Không: 0 điểm");
            scoring.applyFont(4, 6, struck);
            sheet.getRow(3).getCell(3).setCellValue(scoring);
            XSSFFont raised = workbook.createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            XSSFRichTextString name = new XSSFRichTextString("Báo cáo1");
            name.applyFont(7, 8, raised);
            sheet.getRow(4).getCell(1).setCellValue(name);
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }

        ReadSet read = read(file);

        assertThat(read.findings())
                .containsExactly(
                        new SetFinding(SetFinding.Kind.ROW_HIDDEN, 3),
                        new SetFinding(SetFinding.Kind.STRUCK_TEXT, 4, "Có: 10 điểm; Không: 0 điểm"),
                        new SetFinding(SetFinding.Kind.RAISED_TEXT, 5, "Báo cáo1"));
        assertThat(read.toBeLookedAt()).extracting(ReadIndicator::code).containsExactly("1.2", "1.3");
    }

    @Test
    void aTotalSaysWhatItSums() throws Exception {
        for (String total :
                new String[] {"Tổng cộng (I + II)", "TỔNG ĐIỂM (I+II+…+V)", "Tổng số (A, B)", "Cộng (1+2)"}) {
            ReadSet read = read(Files.writeString(
                    folder.resolve("tong.csv"),
                    """
                    STT,Chỉ số,Điểm tối đa,Cách tính điểm
                    I,Nhận thức số,10,
                    1,Họp,10,Có: 10 điểm; Không: 0 điểm
                    II,Thể chế số,10,
                    2,Kế hoạch,10,Có: 10 điểm; Không: 0 điểm
                    ,"%s",20,
                    """
                            .formatted(total)));

            assertThat(read.total()).as(total).contains(new BigDecimal("20"));
            assertThat(read.isClean()).as(total).isTrue();
        }
    }

    private static void cells(XSSFSheet sheet, String... texts) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static String run(String text) {
        return run(text, "");
    }

    private static String run(String text, String properties) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String cell(String text) {
        return "<w:tc><w:p>" + run(text) + "</w:p></w:tc>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** A document with a header and a main index over the given rows, and one footnote. */
    private ReadSet document(String rows) throws Exception {
        Path plain = folder.resolve("khung.docx");
        BigInteger note;
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("BỘ CHỈ SỐ (ví dụ)");
            var footnote = document.createFootnote();
            footnote.createParagraph().createRun().setText("Xã vùng III: từ 70%");
            note = footnote.getId();
            XWPFTable table = document.createTable(3, 4);
            String[] texts = {"STT", "Chỉ số", "Điểm tối đa", "Cách tính điểm", "1", "Nhận thức số", "", "", "HERE"};
            for (int at = 0; at < texts.length; at++) {
                table.getRow(at / 4).getCell(at % 4).setText(texts[at]);
            }
            try (var out = Files.newOutputStream(plain)) {
                document.write(out);
            }
        }
        Path file = folder.resolve("phu-luc.docx");
        WordCopy.write(plain, file, document -> withRows(document, rows.replace("NOTE", note.toString())));
        return read(file);
    }

    /** The document with rows in the place of its last one. */
    private static String withRows(String document, String rows) {
        int begin = document.lastIndexOf("<w:tr>", document.indexOf("HERE"));
        int end = document.indexOf("</w:tr>", begin) + "</w:tr>".length();
        return document.substring(0, begin) + rows + document.substring(end);
    }

    private static ReadSet read(Path file)
            throws IOException, UnreadableAppendixException, vn.dti.yaml.DefinitionException {
        return AppendixReader.read(
                AppendixFile.read(file),
                new AppendixReader.Options(Optional.empty(), OptionalInt.empty(), Optional.empty()),
                Texts.in(Language.VI));
    }
}
