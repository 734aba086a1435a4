package vn.dti.intake.messy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Forms as web programs, portals and other writers hand them out. */
final class MessyExports {

    private MessyExports() {}

    static List<MessyForm> forms() {
        List<List<MessyForm>> families = List.of(google(), writers(), sheets(), text(), ods());
        return families.stream().flatMap(List::stream).toList();
    }

    private static List<MessyForm> google() {
        return List.of(
                file(
                                "google-sheets-import-from-another-sheet",
                                ".xlsx",
                                () -> XlsxFile.of(CleanForm.grid()
                                        .put(
                                                "D9",
                                                Value.formula(
                                                        "IFERROR(__xludf.DUMMYFUNCTION(\"IMPORTRANGE(\"\"x\"\",\"\"A1\"\")\"),8.5)",
                                                        Value.number("8.5")))))
                        .accepts()
                        .cleanPoints(),
                file("google-form-answers", ".xlsx", () -> {
                            Grid answers = new Grid("Câu trả lời biểu mẫu 1")
                                    .text("A1", "Dấu thời gian")
                                    .text("B1", "Đơn vị của bạn");
                            int column = 3;
                            for (CleanForm.Line line : CleanForm.lines()) {
                                answers.text(Grid.address(1, column), line.code() + " " + line.name())
                                        .number(Grid.address(2, column++), line.points());
                            }
                            return XlsxFile.of(answers.text("B2", "Xã Mộ Đức"));
                        })
                        .rejects("", "header_not_found"));
    }

    private static List<MessyForm> writers() {
        return List.of(
                file(
                                "zeros-hidden-in-the-whole-sheet",
                                ".xlsx",
                                () -> changed(
                                        XlsxFile.of(CleanForm.grid()
                                                .number("D16", "0")
                                                .number("D25", "150.85")),
                                        "xl/worksheets/sheet1.xml",
                                        xml -> xml.replace(
                                                "<sheetData>",
                                                "<sheetViews><sheetView showZeros=\"0\" workbookViewId=\"0\"/></sheetViews>"
                                                        + "<sheetData>")))
                        .accepts()
                        .points("1.9", "0"),
                file(
                                "zero-hidden-by-its-format",
                                ".xlsx",
                                () -> XlsxFile.of(CleanForm.grid()
                                        .number("D16", "0", "[=0]\"\";General")
                                        .number("D25", "150.85")))
                        .accepts()
                        .points("1.9", "0"),
                sheet(
                                "number-as-the-result-of-no-formula",
                                xml -> xml.replaceFirst("(<c r=\"D9\")([^>]*>)<v>8.5</v>", "$1 t=\"str\"$2<v>8.5</v>"))
                        .notes("D9", "number_as_text")
                        .cleanPoints(),
                sheet(
                                "number-in-pieces-with-its-reading",
                                xml -> xml.replaceFirst(
                                        "(<c r=\"D9\")([^>]*>)<v>8.5</v>",
                                        "$1 t=\"inlineStr\"$2<is><r><t>8</t></r><r><t>,5</t></r>"
                                                + "<rPh sb=\"0\" eb=\"1\"><t>7</t></rPh></is>"))
                        .notes("D9", "number_as_text")
                        .cleanPoints(),
                sheet(
                                "points-as-an-iso-date",
                                xml -> xml.replaceFirst(
                                        "(<c r=\"D9\")([^>]*>)<v>8.5</v>", "$1 t=\"d\"$2<v>2026-05-08</v>"))
                        .rejects("D9", "number_date_or_time"),
                file(
                                "counts-of-shared-texts-too-low",
                                ".xlsx",
                                () -> changed(
                                        XlsxFile.of(CleanForm.grid()),
                                        "xl/sharedStrings.xml",
                                        xml -> xml.replace("<sst ", "<sst count=\"1\" uniqueCount=\"1\" ")))
                        .accepts()
                        .cleanPoints(),
                file(
                                "targets-from-the-root-of-the-package",
                                ".xlsx",
                                () -> changed(
                                        XlsxFile.of(CleanForm.grid()),
                                        "xl/_rels/workbook.xml.rels",
                                        xml -> xml.replace("Target=\"", "Target=\"/xl/./")))
                        .accepts()
                        .cleanPoints());
    }

    private static List<MessyForm> sheets() {
        Grid guide = new Grid("Hướng dẫn")
                .text("A1", "Mã chỉ số")
                .text("B1", "Tên chỉ số")
                .text("C1", "Điểm tối đa")
                .text("D1", "Cách chấm");
        CleanForm.lines().forEach(line -> guide.text("A" + line.row(), line.code())
                .text("B" + line.row(), line.name())
                .number("C" + line.row(), String.valueOf(line.maximum()))
                .text("D" + line.row(), "Đạt thì được điểm tối đa"));
        return List.of(
                file("guide-sheet-with-every-code", ".xlsx", () -> XlsxFile.of(guide, CleanForm.grid()))
                        .accepts()
                        .cleanPoints(),
                file("form-over-two-sheets-that-both-name-the-unit", ".xlsx", () -> {
                            Grid first = CleanForm.grid("Phần 1", "XA-001", "Xã Mộ Đức");
                            Grid second = CleanForm.grid("Phần 2", "XA-001", "Xã Mộ Đức");
                            for (int row = 18; row <= CleanForm.TOTAL_ROW; row++) {
                                first.deleteRow(18);
                            }
                            for (int row = 7; row < 18; row++) {
                                second.deleteRow(7);
                            }
                            return XlsxFile.of(first, second.deleteRow(14));
                        })
                        .accepts()
                        .cleanPoints(),
                file(
                                "footnotes-in-the-code-column",
                                ".xlsx",
                                () -> XlsxFile.of(CleanForm.grid()
                                        .text("A27", "(1) Tính đến 31/12/2026")
                                        .text("A28", "* Chỉ số 1.2: theo Quyết định 12")
                                        .text("A29", "2. Phiếu gửi trước ngày 15/11")))
                        .accepts()
                        .cleanPoints());
    }

    private static List<MessyForm> text() {
        return List.of(
                file(
                                "csv-two-marks",
                                ".csv",
                                () -> TextFile.utf8("\uFEFF" + TextFile.Csv.ENGLISH.write(CleanForm.grid())))
                        .accepts()
                        .cleanPoints(),
                file(
                                "csv-sep-line-in-quotes",
                                ".csv",
                                () -> TextFile.utf8("\uFEFF\"sep=;\"\r\n"
                                        + TextFile.Csv.VIETNAMESE.withoutMark().write(CleanForm.grid())))
                        .accepts()
                        .cleanPoints(),
                file(
                                "csv-title-lines-full-of-commas",
                                ".csv",
                                () -> TextFile.utf8("\uFEFF"
                                        + "Căn cứ Luật, Nghị định, Thông tư, Quyết định, Kế hoạch\r\n".repeat(8)
                                        + TextFile.Csv.VIETNAMESE.withoutMark().write(CleanForm.grid())))
                        .accepts()
                        .cleanPoints(),
                file(
                                "csv-one-quote-inside-a-field",
                                ".csv",
                                () -> TextFile.utf8(TextFile.Csv.ENGLISH
                                        .write(CleanForm.grid())
                                        .replace("Văn bản số 109", "Văn bản\" số 109")))
                        .accepts()
                        .cleanPoints(),
                file(
                                "csv-two-hundred-empty-fields",
                                ".csv",
                                () -> TextFile.utf8(TextFile.Csv.ENGLISH
                                        .write(CleanForm.grid())
                                        .replace("\r\n", ",".repeat(200) + "\r\n")))
                        .accepts()
                        .cleanPoints(),
                file(
                                "csv-tabs-named-xls",
                                ".xls",
                                () -> TextFile.utf8(
                                        TextFile.Csv.ENGLISH.separatedBy('\t').write(CleanForm.grid())))
                        .warns("", "file_ending_differs")
                        .cleanPoints(),
                file("csv-unicode-text-of-excel", ".txt", () -> TextFile.Csv.VIETNAMESE
                                .separatedBy('\t')
                                .write(CleanForm.grid())
                                .getBytes(StandardCharsets.UTF_16LE))
                        .warns("", "file_ending_differs")
                        .cleanPoints(),
                file("csv-in-the-bytes-of-tcvn3", ".csv", () -> TextFile.Csv.ENGLISH
                                .withoutMark()
                                .write(CleanForm.grid().everyText(LegacyText::tcvn3, UnaryOperator.identity()))
                                .getBytes(Charset.forName("windows-1252")))
                        .rejects("dòng 3", "legacy_font"),
                file("html-in-utf-16-named-xls", ".xls", () -> ("\uFEFF" + TextFile.html(CleanForm.grid()))
                                .getBytes(StandardCharsets.UTF_16LE))
                        .rejects("", "file_is_html"));
    }

    private static List<MessyForm> ods() {
        return List.of(
                content(
                                "ods-points-as-money",
                                xml -> xml.replace(
                                        "office:value-type=\"float\" office:value=\"8.5\"",
                                        "office:value-type=\"currency\" office:currency=\"VND\" office:value=\"8.5\""))
                        .accepts()
                        .cleanPoints(),
                content(
                                "ods-comment-in-the-cell-of-points",
                                xml -> xml.replace(
                                        "office:value=\"8.5\">",
                                        "office:value=\"8.5\"><office:annotation><text:p>Sửa thành 9</text:p></office:annotation>"))
                        .warns("D9", "comment_present")
                        .cleanPoints(),
                content("ods-merged-points-that-keep-what-they-cover", xml -> xml.replace(
                                        "<table:table-cell office:value-type=\"float\" office:value=\"8.5\"",
                                        "<table:table-cell table:number-rows-spanned=\"2\" office:value-type=\"float\""
                                                + " office:value=\"8.5\"")
                                .replaceFirst(
                                        "<table:table-cell( office:value-type=\"float\" office:value=\"12\".*?)"
                                                + "</table:table-cell>",
                                        "<table:covered-table-cell$1</table:covered-table-cell>"))
                        .rejects("D9", "cells_merged"));
    }

    /** The clean form as {@code .ods} with its content changed. */
    private static MessyForm.Draft content(String name, UnaryOperator<String> change) {
        return file(name, ".ods", () -> changed(OdsFile.of(CleanForm.grid()), "content.xml", change));
    }

    /** The clean form with its sheet's own words changed. */
    private static MessyForm.Draft sheet(String name, UnaryOperator<String> change) {
        return file(name, ".xlsx", () -> changed(XlsxFile.of(CleanForm.grid()), "xl/worksheets/sheet1.xml", change));
    }

    private static byte[] changed(byte[] file, String part, UnaryOperator<String> change) {
        Zip zip = new Zip();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
                byte[] content = parts.readAllBytes();
                String name = entry.getName();
                if (name.equals("mimetype")) {
                    zip.store(name, new String(content, UTF_8));
                } else if (name.equals(part)) {
                    String before = new String(content, UTF_8);
                    String after = change.apply(before);
                    if (after.equals(before)) {
                        throw new IllegalStateException(name + " does not hold what is to be changed");
                    }
                    zip.add(name, after);
                } else {
                    zip.add(name, content);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return zip.bytes();
    }

    private static MessyForm.Draft file(String name, String ending, Supplier<byte[]> content) {
        return MessyForm.file(MessyForm.Category.FILE, name, name + ending, content);
    }
}
