package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.table.Reading.only;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.notice.Language;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Texts;

/** What a file is, is told by its content; the name only decides how much it matters. */
class WorkbookReaderTest {

    private static final byte[] XLSX =
            Zipped.xlsx("<row r=\"1\"><c r=\"A1\"><v>8.5</v></c></row>").bytes();

    private static byte[] content(String kind) {
        return switch (kind) {
            case "nothing" -> new byte[0];
            case "xlsx" -> XLSX;
            case "cut" -> Arrays.copyOf(XLSX, XLSX.length * 6 / 10);
            case "garbage" -> new byte[] {7, 0, 9, 1, 2, 3, (byte) 0xFE};
            case "pdf" -> text("%PDF-1.7 ...");
            case "html" -> text("<html><body><table><tr><td>1</td></tr></table></body></html>");
            case "fragment" -> text("\ufeff<table><tr><td>1</td></tr></table>");
            case "mail page" -> text("MIME-Version: 1.0\nContent-Type: multipart/related\n");
            case "xml2003" -> text("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                    + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>");
            case "rar" -> new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0};
            case "7z" -> new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C};
            case "zip" -> new Zipped().with("Xã A.xlsx", "x").bytes();
            case "xlsb" -> new Zipped()
                    .with("[Content_Types].xml", "<Types/>")
                    .with("xl/workbook.bin", "x")
                    .bytes();
            case "docx" -> new Zipped()
                    .with("[Content_Types].xml", "<Types/>")
                    .with("_rels/.rels", Zipped.relations("r", "officeDocument", "word/document.xml"))
                    .with("word/document.xml", "<document/>")
                    .bytes();
            case "odt" -> new Zipped()
                    .with("mimetype", "application/vnd.oasis.opendocument.text")
                    .with("content.xml", "<document-content><body><text/></body></document-content>")
                    .bytes();
            case "excel 4" -> new byte[] {9, 4, 6, 0, 0, 0, 16, 0};
            case "sylk" -> text("ID;PWXL;N;E\nC;Y1;X1;K8\n");
            case "dif" -> text("TABLE\r\n0,1\r\n\"EXCEL\"\r\nVECTORS\r\n0,6\r\n");
            case "dbf" -> {
                byte[] dbf = new byte[97];
                System.arraycopy(new byte[] {3, 126, 3, 31, 1, 0, 0, 0, 65, 0, 31, 0}, 0, dbf, 0, 12);
                yield dbf;
            }
            case "numbers" -> new Zipped().with("Index/Document.iwa", "x").bytes();
            case "sxc" -> new Zipped()
                    .with("mimetype", "application/vnd.sun.xml.calc")
                    .with("content.xml", "<document-content><body><table/></body></document-content>")
                    .bytes();
            case "json" -> text("\n{\"error\": \"phiên làm việc đã hết\"}");
            case "gsheet" -> text("{\"url\": \"https://docs.google.com/open?id=1\", \"doc_id\": \"1\"}");
            case "login" -> text("<!DOCTYPE html><html><form><input type=\"password\"/></form></html>");
            case "late" -> {
                byte[] late = new byte[XLSX.length + 2];
                late[0] = '\r';
                late[1] = '\n';
                System.arraycopy(XLSX, 0, late, 2, XLSX.length);
                yield late;
            }
            case "png" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
            case "table text" -> text("Mã\tTên\tĐiểm\n1.1\tA\t8\n1.2\tB\t9\n");
            case "prose" -> text("Kính gửi UBND xã,\nđề nghị nộp phiếu.\n");
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, a.xlsx, file_empty, ERROR",
        "nothing, a.txt, file_not_spreadsheet, WARNING",
        "cut, a.xlsx, file_damaged, ERROR",
        "cut, a.docx, file_not_spreadsheet, WARNING",
        "garbage, a.xlsx, file_damaged, ERROR",
        "garbage, a.XLS, file_damaged, ERROR",
        "garbage, a.jpg, file_not_spreadsheet, WARNING",
        "garbage, a, file_not_spreadsheet, WARNING",
        "pdf, a.pdf, file_is_picture, WARNING",
        "pdf, a.xlsx, file_content_differs, ERROR",
        "html, a.xls, file_is_html, ERROR",
        "html, a.html, file_not_spreadsheet, WARNING",
        "fragment, a.xls, file_is_html, ERROR",
        "mail page, a.xls, file_is_html, ERROR",
        "xml2003, a.xls, file_is_xml2003, ERROR",
        "xml2003, a.xml, file_is_xml2003, ERROR",
        "rar, a.rar, file_is_archive, ERROR",
        "rar, a.xlsx, file_is_archive, ERROR",
        "7z, a.7z, file_is_archive, ERROR",
        "zip, a.zip, file_is_archive, ERROR",
        "cut, a.zip, file_is_archive, ERROR",
        "garbage, a.zip, file_is_archive, ERROR",
        "xlsb, a.xlsb, file_is_xlsb, ERROR",
        "xlsb, a.xlsx, file_is_xlsb, ERROR",
        "docx, a.docx, file_not_spreadsheet, WARNING",
        "docx, a.xlsx, file_content_differs, ERROR",
        "odt, a.odt, file_not_spreadsheet, WARNING",
        "odt, a.ods, file_content_differs, ERROR",
        "excel 4, a.xls, file_is_old_excel, ERROR",
        "sylk, a.xls, file_is_other_program, ERROR",
        "dif, a.xls, file_is_other_program, ERROR",
        "dbf, a.xls, file_is_other_program, ERROR",
        "dbf, a.dbf, file_is_other_program, ERROR",
        "numbers, a.numbers, file_is_other_program, ERROR",
        "sxc, a.sxc, file_is_other_program, ERROR",
        "json, a.xlsx, file_is_data, ERROR",
        "json, a.json, file_not_spreadsheet, WARNING",
        "gsheet, a.gsheet, file_is_shortcut, ERROR",
        "login, a.xlsx, file_is_login_page, ERROR",
        "late, a.xlsx, file_starts_late, ERROR",
        "png, anh.png, file_is_picture, WARNING",
        "png, a.xlsx, file_content_differs, ERROR",
        "prose, a.txt, file_not_spreadsheet, WARNING",
        "prose, ghi-chu, file_not_spreadsheet, WARNING",
        "prose, a.xls, file_is_text, ERROR",
    })
    void whatCannotBeReadIsNamed(String content, String name, String code, String severity) {
        Workbook workbook = Workbooks.read(content(content), name, Limits.DEFAULT);
        assertThat(workbook.format()).isEmpty();
        assertThat(workbook.sheets()).isEmpty();
        assertThat(only(workbook).code().key()).isEqualTo(code);
        assertThat(only(workbook).severity().name()).isEqualTo(severity);
        assertThat(only(workbook).place().file()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "xlsx, a.xlsx, XLSX",
        "xlsx, a.XLSX, XLSX",
        "xlsx, a.xlsm, XLSX",
        "table text, a.csv, CSV",
        "table text, a.tsv, CSV",
        "table text, a.tab, CSV",
        "table text, a, CSV"
    })
    void endingsThatFitAreNotMentioned(String content, String name, Format format) {
        Workbook workbook = Workbooks.read(content(content), name, Limits.DEFAULT);
        assertThat(workbook.format()).contains(format);
        assertThat(workbook.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "xlsx, a.xls, XLSX",
        "xlsx, a.csv, XLSX",
        "xlsx, a.pdf, XLSX",
        "xlsx, a.zip, XLSX",
        "table text, a.txt, CSV",
        "table text, a.xls, CSV"
    })
    void endingsThatLieAreMentionedAndTheFileRead(String content, String name, Format format) {
        Workbook workbook = Workbooks.read(content(content), name, Limits.DEFAULT);
        assertThat(workbook.format()).contains(format);
        assertThat(only(workbook).code()).isEqualTo(NoticeCode.FILE_ENDING_DIFFERS);
    }

    @Test
    void everyCodeOfThisFloorHasItsWords() {
        for (NoticeCode code : NoticeCode.values()) {
            for (Language language : Language.values()) {
                assertThat(Texts.in(language).has("notice." + code.name().toLowerCase(Locale.ROOT)))
                        .as(code + " in " + language)
                        .isTrue();
            }
        }
    }

    @Test
    void filesAreReadFromDiskWithTheirNames(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("Xã Mộ Đức.xlsx"), XLSX);
        assertThat(Workbooks.read(file, "bai-nop/Xã Mộ Đức.xlsx", Limits.DEFAULT)
                        .format())
                .contains(Format.XLSX);
        Path large = Files.write(folder.resolve("lon.xlsx"), Arrays.copyOf(XLSX, 100_000));
        Limits small = new Limits(50_000, 1, 1, 1, 1, 1, Limits.DEFAULT.time());
        assertThat(only(Workbooks.read(large, "lon.xlsx", small)).arguments()).containsExactly("file_bytes", "50000");
        Path film = Files.write(folder.resolve("phim.mp4"), new byte[100_000]);
        assertThat(only(Workbooks.read(film, "phim.mp4", small)).code()).isEqualTo(NoticeCode.FILE_NOT_SPREADSHEET);
        Assertions.assertThatThrownBy(() -> Workbooks.read(folder.resolve("x.xlsx"), "x.xlsx", Limits.DEFAULT))
                .isInstanceOf(NoSuchFileException.class);
    }
}
