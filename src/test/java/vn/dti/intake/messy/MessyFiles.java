package vn.dti.intake.messy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Kinds of file, endings that lie, encodings, damage, and folders as they come from shared drives. */
final class MessyFiles {

    private static final byte[] LOCK_FILE = new byte[165];

    private MessyFiles() {}

    static List<MessyForm> forms() {
        List<List<MessyForm>> families = List.of(workbooks(), csv(), refused(), folders());
        return families.stream().flatMap(List::stream).toList();
    }

    private static List<MessyForm> workbooks() {
        return List.of(
                file("xls-genuine", ".xls", () -> XlsFile.of(CleanForm.grid()))
                        .accepts()
                        .cleanPoints(),
                file("xls-named-xlsx", ".xlsx", () -> XlsFile.of(CleanForm.grid()))
                        .warns("", "file_ending_differs")
                        .cleanPoints(),
                file("xlsx-named-xls", ".xls", MessyFiles::clean)
                        .warns("", "file_ending_differs")
                        .cleanPoints(),
                file("xlsx-named-csv", ".csv", MessyFiles::clean)
                        .warns("", "file_ending_differs")
                        .cleanPoints(),
                file("xlsx-without-ending", "", MessyFiles::clean)
                        .warns("", "file_ending_differs")
                        .cleanPoints(),
                file(
                                "xls-formula-without-result-kept-as-zero",
                                ".xls",
                                () -> XlsFile.of(CleanForm.grid().put("D9", Value.formulaWithoutResult("5+3.5"))))
                        .warns("D9", "formula_stale"),
                file(
                                "xls-formula-whose-result-is-kept-as-empty-text",
                                ".xls",
                                () -> XlsFile.of(CleanForm.grid()
                                        .put("D9", Value.formula("5+3.5", Value.text("")))
                                        .put("D10", Value.formula("IF(1=1,\"\",1)", Value.text("")))))
                        .warns("D9", "formula_result_empty")
                        .and("D10", "nothing_reported")
                        .notReported("1.2")
                        .notReported("1.3"),
                file(
                                "xls-formula-with-value",
                                ".xls",
                                () -> XlsFile.of(
                                        CleanForm.grid().put("D9", Value.formula("5+3.5", Value.number("8.5")))))
                        .accepts()
                        .cleanPoints(),
                file(
                                "xls-points-percent",
                                ".xls",
                                () -> XlsFile.of(CleanForm.grid().number("D9", "0.85", "0%")))
                        .rejects("D9", "points_percent"),
                file(
                                "xls-code-as-date",
                                ".xls",
                                () -> XlsFile.of(CleanForm.grid().number("A9", "46054", "d-mmm")))
                        .rejects("A9", "code_is_date"),
                file(
                                "xls-rows-hidden",
                                ".xls",
                                () -> XlsFile.of(CleanForm.grid().hideRow(12)))
                        .warns("12", "rows_hidden")
                        .cleanPoints(),
                file(
                                "xls-error-in-points",
                                ".xls",
                                () -> XlsFile.of(CleanForm.grid().put("D9", new Value.Fault("#REF!"))))
                        .rejects("D9", "cell_error"),
                file("ods-genuine", ".ods", () -> OdsFile.of(CleanForm.grid()))
                        .accepts()
                        .cleanPoints(),
                file("ods-named-xlsx", ".xlsx", () -> OdsFile.of(CleanForm.grid()))
                        .warns("", "file_ending_differs")
                        .cleanPoints(),
                file(
                                "ods-points-percent",
                                ".ods",
                                () -> OdsFile.of(CleanForm.grid().number("D9", "0.85", "0%")))
                        .rejects("D9", "points_percent"),
                file(
                                "ods-points-time",
                                ".ods",
                                () -> OdsFile.of(CleanForm.grid().number("D9", "0.354166666666667", "h:mm")))
                        .rejects("D9", "number_date_or_time"),
                file(
                                "ods-code-as-date",
                                ".ods",
                                () -> OdsFile.of(CleanForm.grid().number("A9", "46054", "dd/mm/yyyy")))
                        .rejects("A9", "code_is_date"),
                file(
                                "ods-formula-with-value",
                                ".ods",
                                () -> OdsFile.of(
                                        CleanForm.grid().put("D9", Value.formula("5+3.5", Value.number("8.5")))))
                        .accepts()
                        .cleanPoints(),
                file(
                                "ods-rows-hidden",
                                ".ods",
                                () -> OdsFile.of(CleanForm.grid().hideRow(12)))
                        .warns("12", "rows_hidden")
                        .cleanPoints(),
                file(
                                "ods-hidden-sheet",
                                ".ods",
                                () -> OdsFile.of(
                                        CleanForm.grid(),
                                        CleanForm.grid("Phiếu cũ", "XA-001", "Xã Mộ Đức")
                                                .number("D9", "3")
                                                .hide(Grid.Visibility.HIDDEN)))
                        .warns("Phiếu cũ", "sheet_hidden_ignored")
                        .cleanPoints(),
                file(
                                "ods-points-column-hidden",
                                ".ods",
                                () -> OdsFile.of(CleanForm.grid().hideColumn(4)))
                        .rejects("D6", "points_column_hidden"),
                file("xlsm-with-macros", ".xlsm", () -> withMacros(CleanForm.grid()))
                        .warns("", "file_has_macros")
                        .cleanPoints(),
                file("xlsm-named-xlsx", ".xlsx", () -> withMacros(CleanForm.grid()))
                        .warns("", "file_has_macros")
                        .cleanPoints(),
                file("xlsx-with-inline-strings", ".xlsx", () -> new XlsxFile(CleanForm.grid())
                                .inlineStrings()
                                .bytes())
                        .accepts()
                        .cleanPoints(),
                file("xlsx-saved-by-libreoffice", ".xlsx", () -> new XlsxFile(
                                        CleanForm.grid().put("D9", Value.formula("5+3.5", Value.number("8.5"))))
                                .everyTypeNamed()
                                .bytes())
                        .accepts()
                        .cleanPoints(),
                file("xlsx-counting-years-from-1904", ".xlsx", () -> new XlsxFile(
                                        CleanForm.withInputs().number("G19", "44575", "dd/mm/yyyy"))
                                .years1904()
                                .bytes())
                        .accepts()
                        .points("2.1", "15"),
                MessyForm.file(
                                MessyForm.Category.FILE,
                                "file-name-decomposed-in-capitals",
                                Normalizer.normalize("Quảng Ngãi (chốt)", Normalizer.Form.NFD) + ".XLSX",
                                MessyFiles::clean)
                        .accepts()
                        .cleanPoints(),
                MessyForm.file(MessyForm.Category.FILE, "file-name-like-a-formula", "=1+1.xlsx", MessyFiles::clean)
                        .accepts()
                        .cleanPoints());
    }

    private static List<MessyForm> csv() {
        return List.of(
                text("csv-with-mark", TextFile.Csv.ENGLISH).accepts().cleanPoints(),
                text("csv-without-mark", TextFile.Csv.ENGLISH.withoutMark())
                        .accepts()
                        .cleanPoints(),
                text("csv-semicolons-decimal-commas", TextFile.Csv.VIETNAMESE)
                        .accepts()
                        .cleanPoints(),
                text("csv-tabs", TextFile.Csv.ENGLISH.separatedBy('\t')).reads().cleanPoints(),
                text("csv-unix-line-ends", TextFile.Csv.ENGLISH.endingLinesWith("\n"))
                        .accepts()
                        .cleanPoints(),
                text("csv-old-mac-line-ends", TextFile.Csv.ENGLISH.endingLinesWith("\r"))
                        .reads()
                        .cleanPoints(),
                file(
                                "csv-utf-16-little-endian-tabs",
                                ".csv",
                                () -> utf16(TextFile.Csv.VIETNAMESE.separatedBy('\t'), StandardCharsets.UTF_16LE))
                        .reads()
                        .cleanPoints(),
                file("csv-utf-16-big-endian", ".csv", () -> utf16(TextFile.Csv.VIETNAMESE, StandardCharsets.UTF_16BE))
                        .reads()
                        .cleanPoints(),
                file(
                                "csv-windows-1258-semicolons",
                                ".csv",
                                () -> LegacyText.windows1258(
                                        TextFile.Csv.VIETNAMESE.withoutMark().write(CleanForm.grid())))
                        .reads()
                        .cleanPoints(),
                file(
                                "csv-sep-line",
                                ".csv",
                                () -> TextFile.utf8("\uFEFFsep=;\r\n"
                                        + TextFile.Csv.VIETNAMESE.withoutMark().write(CleanForm.grid())))
                        .accepts()
                        .cleanPoints(),
                file(
                                "csv-sep-line-of-another-separator",
                                ".csv",
                                () -> TextFile.utf8("\uFEFFsep=,\r\n"
                                        + TextFile.Csv.VIETNAMESE.withoutMark().write(CleanForm.grid())))
                        .rejects("", "header_not_found"),
                file(
                                "csv-line-break-in-quotes",
                                ".csv",
                                () -> TextFile.utf8(TextFile.Csv.ENGLISH.write(
                                        CleanForm.grid().text("E8", "Văn bản số 108/UBND\nđính kèm"))))
                        .accepts()
                        .cleanPoints(),
                file(
                                "csv-error-behind-line-break-in-quotes",
                                ".csv",
                                () -> TextFile.utf8(TextFile.Csv.ENGLISH.write(CleanForm.grid()
                                        .text("E8", "Văn bản số 108/UBND\nđính kèm")
                                        .text("D9", "đạt"))))
                        .rejects("dòng 10", "number_not_understood"),
                file(
                                "csv-quotes-inside",
                                ".csv",
                                () -> TextFile.utf8(TextFile.Csv.ENGLISH.write(
                                        CleanForm.grid().text("E8", "Văn bản \"khẩn\", số 108"))))
                        .accepts()
                        .cleanPoints(),
                text("csv-decimal-commas-unquoted", TextFile.Csv.ENGLISH.careless())
                        .rejects("dòng 9", "csv_field_count"),
                file(
                                "csv-quote-never-closed",
                                ".csv",
                                () -> TextFile.utf8(TextFile.Csv.ENGLISH
                                        .write(CleanForm.grid())
                                        .replace("Văn bản số 110", "\"Văn bản số 110")))
                        .rejects("", "csv_quote_open", "csv_field_count", "file_damaged", "code_missing"),
                file(
                                "csv-mojibake",
                                ".csv",
                                () -> TextFile.readWronglyAndSaved(
                                        TextFile.Csv.ENGLISH.withoutMark().write(CleanForm.grid())))
                        .rejects("", "csv_double_encoded"),
                file(
                                "csv-codes-and-points-turned-to-dates",
                                ".csv",
                                () -> TextFile.utf8(TextFile.Csv.VIETNAMESE.write(
                                        CleanForm.grid().text("A9", "01/Feb").text("D9", "08/May"))))
                        .rejects("dòng 9", "code_is_date", "code_unknown"),
                file(
                                "csv-code-1.10-shortened",
                                ".csv",
                                () -> TextFile.utf8(TextFile.Csv.ENGLISH.write(
                                        CleanForm.grid().text("A17", "1.1"))))
                        .rejects("dòng 17", "code_duplicate", "name_of_other_indicator"),
                file(
                                "csv-points-percent",
                                ".csv",
                                () -> TextFile.utf8(TextFile.Csv.ENGLISH.write(
                                        CleanForm.grid().text("D9", "85%"))))
                        .rejects("dòng 9", "points_percent"),
                file(
                                "csv-points-above-maximum",
                                ".csv",
                                () -> TextFile.utf8(TextFile.Csv.VIETNAMESE.write(
                                        CleanForm.grid().number("D9", "12"))))
                        .rejects("dòng 9", "points_above_maximum"),
                file("csv-windows-1252-letters-lost", ".csv", () -> TextFile.Csv.ENGLISH
                                .withoutMark()
                                .write(CleanForm.grid())
                                .getBytes(Charset.forName("windows-1252")))
                        .rejects(
                                "", "letters_lost", "header_not_found", "csv_encoding_unknown", "csv_encoding_guessed"),
                file(
                                "csv-with-nul-bytes",
                                ".csv",
                                () -> TextFile.utf8(TextFile.Csv.ENGLISH
                                        .write(CleanForm.grid())
                                        .replace("8.5", "8\u0000.5")))
                        .rejects("", "number_not_understood", "file_damaged", "csv_encoding_unknown"),
                file("csv-named-xlsx", ".xlsx", () -> TextFile.utf8(TextFile.Csv.ENGLISH.write(CleanForm.grid())))
                        .warns("", "file_ending_differs")
                        .cleanPoints(),
                file(
                                "csv-named-txt",
                                ".txt",
                                () -> TextFile.utf8(
                                        TextFile.Csv.ENGLISH.separatedBy('\t').write(CleanForm.grid())))
                        .warns("", "file_ending_differs")
                        .cleanPoints());
    }

    private static List<MessyForm> refused() {
        return List.of(
                file("html-named-xls", ".xls", () -> TextFile.utf8(TextFile.html(CleanForm.grid())))
                        .rejects("", "file_is_html"),
                file("html-named-xlsx", ".xlsx", () -> TextFile.utf8(TextFile.html(CleanForm.grid())))
                        .rejects("", "file_is_html"),
                file("xml-2003-named-xls", ".xls", () -> TextFile.utf8(TextFile.xml2003(CleanForm.grid())))
                        .rejects("", "file_is_xml2003"),
                file("xlsx-with-password", ".xlsx", () -> XlsFile.encryptedPackage(clean()))
                        .rejects("", "file_encrypted"),
                file("xls-with-password", ".xls", () -> XlsFile.encrypted(CleanForm.grid()))
                        .rejects("", "file_encrypted"),
                file("xlsb", ".xlsb", MessyFiles::xlsb).rejects("", "file_is_xlsb"),
                file("xlsb-named-xlsx", ".xlsx", MessyFiles::xlsb).rejects("", "file_is_xlsb"),
                file("xls-of-excel-4", ".xls", () -> new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0, 10, 0, 0, 0})
                        .rejects("", "file_is_old_excel"),
                file("xlsx-cut-off", ".xlsx", () -> cut(clean(), 60)).rejects("", "file_damaged"),
                file("xlsx-last-byte-missing", ".xlsx", () -> cut(clean(), 99)).rejects("", "file_damaged"),
                file("xls-cut-off", ".xls", () -> cut(XlsFile.of(CleanForm.grid()), 60))
                        .rejects("", "file_damaged"),
                file("ods-cut-off", ".ods", () -> cut(OdsFile.of(CleanForm.grid()), 60))
                        .rejects("", "file_damaged"),
                file("xlsx-with-broken-xml", ".xlsx", () -> new Zip()
                                .add(
                                        "[Content_Types].xml",
                                        "<Types xmlns=\"http://schemas.openxmlformats.org/package"
                                                + "/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                                                + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
                                                + "\"/></Types>")
                                .add("xl/workbook.xml", "<workbook><sheets><sheet name=")
                                .bytes())
                        .rejects("", "file_damaged"),
                file("xlsx-with-entities-that-multiply", ".xlsx", () -> new XlsxFile(CleanForm.grid())
                                .doctype(multiplyingEntities())
                                .bytes())
                        .rejects("", "file_damaged", "file_hostile"),
                file("xlsx-with-entity-from-outside", ".xlsx", () -> new XlsxFile(CleanForm.grid())
                                .doctype("<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"http://192.0.2.1/x\">]>")
                                .bytes())
                        .rejects("", "file_damaged", "file_hostile"),
                file("zero-bytes", ".xlsx", () -> new byte[0]).rejects("", "file_empty"),
                file("zero-bytes-csv", ".csv", () -> new byte[0]).rejects("", "file_empty"),
                file("zip-of-submissions", ".zip", () -> new Zip()
                                .add("phieu.xlsx", clean())
                                .bytes())
                        .rejects("", "file_is_archive"),
                file("zip-of-submissions-named-xlsx", ".xlsx", () -> new Zip()
                                .add("phieu.xlsx", clean())
                                .bytes())
                        .rejects("", "file_is_archive", "file_damaged"),
                file("rar", ".rar", () -> magic("Rar!\u001A\u0007\u0001\u0000")).rejects("", "file_is_archive"),
                file("seven-zip", ".7z", () -> magic("7z\u00BC\u00AF\u0027\u001C"))
                        .rejects("", "file_is_archive"),
                file("docx-named-xlsx", ".xlsx", MessyFiles::docx)
                        .rejects("", "file_not_spreadsheet", "file_content_differs"),
                file("docx", ".docx", MessyFiles::docx).warns("", "file_not_spreadsheet"),
                file("png", ".png", () -> magic("\u0089PNG\r\n\u001A\n")).warns("", "file_is_picture"),
                file("png-named-xlsx", ".xlsx", () -> magic("\u0089PNG\r\n\u001A\n"))
                        .rejects("", "file_not_spreadsheet", "file_content_differs", "file_damaged"),
                file("json-of-a-portal", ".xlsx", () -> "{\"error\": \"Phiên làm việc đã hết\"}".getBytes(UTF_8))
                        .rejects("", "file_is_data"),
                file("login-page", ".xlsx", () -> "<html><form><input type=\"password\"></form></html>".getBytes(UTF_8))
                        .rejects("", "file_is_login_page"),
                file("google-shortcut", ".gsheet", () -> "{\"url\": \"https://docs.google.com/x\"}".getBytes(UTF_8))
                        .rejects("", "file_is_shortcut"),
                file("dif", ".xls", () -> "TABLE\r\n0,1\r\n\"EXCEL\"\r\n".getBytes(UTF_8))
                        .rejects("", "file_is_other_program"),
                file("blank-lines-before-the-zip", ".xlsx", () -> late(clean())).rejects("", "file_starts_late"),
                file("pdf", ".pdf", () -> magic("%PDF-1.7\n")).warns("", "file_is_picture"),
                file("random-bytes-named-xlsx", ".xlsx", MessyFiles::noise)
                        .rejects("", "file_damaged", "file_not_spreadsheet", "file_content_differs"));
    }

    private static List<MessyForm> folders() {
        return List.of(
                MessyForm.folder(MessyForm.Category.FILE, "folder-from-a-shared-drive", folder -> {
                            Files.write(folder.resolve("Xã Mộ Đức.xlsx"), clean());
                            Files.write(folder.resolve("Bản sao của Xã Mộ Đức (1).xlsx"), clean());
                            Files.write(
                                    folder.resolve("Xã Mộ Đức - sửa lần 2 (chốt).xlsx"),
                                    XlsxFile.of(
                                            CleanForm.grid().number("D9", "9.5").number("D25", "155.85")));
                            Files.write(
                                    folder.resolve(
                                            Normalizer.normalize("Xã Nghĩa Hành", Normalizer.Form.NFD) + ".XLSX"),
                                    XlsxFile.of(CleanForm.grid(CleanForm.SHEET, "XA-002", "Xã Nghĩa Hành")));
                            ignored(folder);
                            Files.write(folder.resolve("Phiếu.docx"), docx());
                            Files.write(folder.resolve("Minh chứng.pdf"), magic("%PDF-1.7\n"));
                            return folder;
                        })
                        .rejects("", "submission_conflict"),
                MessyForm.folder(MessyForm.Category.FILE, "folder-with-files-to-ignore", folder -> {
                            Files.write(folder.resolve("phieu.xlsx"), clean());
                            ignored(folder);
                            return folder;
                        })
                        .accepts()
                        .cleanPoints(),
                MessyForm.folder(MessyForm.Category.FILE, "folder-with-files-that-are-no-forms", folder -> {
                            Files.write(folder.resolve("phieu.xlsx"), clean());
                            Files.write(folder.resolve("Phiếu.docx"), docx());
                            return folder;
                        })
                        .warns("", "file_not_spreadsheet")
                        .cleanPoints(),
                MessyForm.folder(MessyForm.Category.FILE, "folder-with-identical-copies", folder -> {
                            Files.write(folder.resolve("phieu.xlsx"), clean());
                            Files.write(folder.resolve("phieu (1).xlsx"), clean());
                            return folder;
                        })
                        .reads()
                        .cleanPoints(),
                MessyForm.folder(MessyForm.Category.FILE, "folder-with-two-parts-of-one-form", folder -> {
                            Grid first = CleanForm.grid();
                            for (int row = 18; row <= 25; row++) {
                                first.deleteRow(18);
                            }
                            Grid second = CleanForm.grid();
                            for (int row = 7; row <= 17; row++) {
                                second.deleteRow(7);
                            }
                            Files.write(folder.resolve("phan-1.xlsx"), XlsxFile.of(first));
                            Files.write(
                                    folder.resolve("phan-2.xlsx"),
                                    XlsxFile.of(second.clear("C14").clear("D14")));
                            return folder;
                        })
                        .accepts()
                        .cleanPoints(),
                MessyForm.folder(MessyForm.Category.FILE, "folder-with-one-indicator-told-in-two-ways", folder -> {
                            Files.write(folder.resolve("phan-1.xlsx"), clean());
                            Files.createDirectories(folder.resolve("bo-sung"));
                            Files.write(
                                    folder.resolve("bo-sung/phan-2.csv"),
                                    TextFile.utf8("Mã đơn vị,Mã chỉ số,Điểm tự chấm\nXA-001,1.2,9\n"));
                            return folder;
                        })
                        .rejects("1.2", "submission_conflict"),
                MessyForm.folder(MessyForm.Category.FILE, "folder-with-a-good-and-a-bad-form", folder -> {
                            Files.write(folder.resolve("phieu-1.xlsx"), new byte[0]);
                            Files.write(
                                    folder.resolve("phieu-2.xlsx"),
                                    XlsxFile.of(CleanForm.grid().number("D9", "12")));
                            return folder;
                        })
                        .rejects("D9", "points_above_maximum")
                        .and("", "file_empty"),
                MessyForm.folder(MessyForm.Category.FILE, "folder-with-link-out-of-it", folder -> {
                            Path inside = Files.createDirectories(folder.resolve("bai-nop"));
                            Path outside = Files.createDirectories(folder.resolve("noi-khac"));
                            Files.write(inside.resolve("phieu.xlsx"), clean());
                            Files.write(
                                    outside.resolve("phieu.xlsx"),
                                    XlsxFile.of(CleanForm.grid(CleanForm.SHEET, "XA-002", "Xã Nghĩa Hành")));
                            Files.createSymbolicLink(
                                    inside.resolve("lien-ket.xlsx"), Path.of("..", "noi-khac", "phieu.xlsx"));
                            return inside;
                        })
                        .rejects("", "file_link_outside"),
                MessyForm.folder(MessyForm.Category.FILE, "folder-with-link-to-itself", folder -> {
                            Files.write(folder.resolve("phieu.xlsx"), clean());
                            Files.createSymbolicLink(folder.resolve("vong-lap"), Path.of("."));
                            return folder;
                        })
                        .rejects("", "file_link_outside"));
    }

    /** What Windows, macOS, Office and browsers leave lying about. */
    private static void ignored(Path folder) throws IOException {
        Files.write(folder.resolve("~$Xã Mộ Đức.xlsx"), LOCK_FILE);
        Files.write(folder.resolve("._Xã Mộ Đức.xlsx"), new byte[] {0, 5, 22, 7});
        Files.write(folder.resolve(".DS_Store"), new byte[] {0, 0, 0, 1});
        Files.write(folder.resolve("Thumbs.db"), new byte[] {1});
        Files.write(folder.resolve("desktop.ini"), TextFile.utf8("[.ShellClassInfo]\r\n"));
        Files.write(folder.resolve("~WRL0001.tmp"), new byte[] {1});
        Files.write(folder.resolve("Xã Mộ Đức.xlsx.crdownload"), cut(clean(), 60));
    }

    private static byte[] clean() {
        return XlsxFile.of(CleanForm.grid());
    }

    private static byte[] withMacros(Grid grid) {
        return new XlsxFile(grid).macros(XlsFile.macroProject()).bytes();
    }

    private static byte[] utf16(TextFile.Csv csv, Charset charset) {
        return csv.write(CleanForm.grid()).getBytes(charset);
    }

    private static byte[] cut(byte[] whole, int percent) {
        return Arrays.copyOf(whole, whole.length * percent / 100);
    }

    /** The same behind a blank line, as a portal's script prints one. */
    private static byte[] late(byte[] zip) {
        byte[] late = new byte[zip.length + 2];
        late[0] = '\r';
        late[1] = '\n';
        System.arraycopy(zip, 0, late, 2, zip.length);
        return late;
    }

    private static byte[] magic(String start) {
        byte[] bytes = new byte[600];
        byte[] head = start.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    /** Bytes without any order, the same every time. */
    private static byte[] noise() {
        byte[] bytes = new byte[4_096];
        new java.util.Random(1).nextBytes(bytes);
        bytes[0] = (byte) 0xEE;
        return bytes;
    }

    private static byte[] xlsb() {
        return new Zip()
                .add(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-excel.sheet.binary"
                                + ".macroEnabled.main\"/></Types>")
                .add(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006"
                                + "/relationships/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>")
                .add("xl/workbook.bin", new byte[] {(byte) 0x83, 1, 0, (byte) 0x84, 1, 0})
                .bytes();
    }

    private static byte[] docx() {
        return new Zip()
                .add(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                                + "officedocument.wordprocessingml.document.main+xml\"/></Types>")
                .add(
                        "word/document.xml",
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006"
                                + "/main\"><w:body><w:p><w:r><w:t>Phiếu tự chấm</w:t></w:r></w:p></w:body></w:document>")
                .bytes();
    }

    private static String multiplyingEntities() {
        StringBuilder declaration = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY e0 \"0123456789\">");
        for (int level = 1; level <= 12; level++) {
            declaration.append("<!ENTITY e" + level + " \"" + ("&e" + (level - 1) + ";").repeat(10) + "\">");
        }
        return declaration.append("]>").toString();
    }

    private static MessyForm.Draft text(String name, TextFile.Csv csv) {
        return file(name, ".csv", () -> TextFile.utf8(csv.write(CleanForm.grid())));
    }

    private static MessyForm.Draft file(String name, String ending, Supplier<byte[]> content) {
        return MessyForm.file(MessyForm.Category.FILE, name, name + ending, content);
    }
}
