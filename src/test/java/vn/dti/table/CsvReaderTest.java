package vn.dti.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.table.Reading.cell;
import static vn.dti.table.Reading.codes;
import static vn.dti.table.Reading.content;
import static vn.dti.table.Reading.csv;
import static vn.dti.table.Reading.only;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.notice.Language;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Texts;

class CsvReaderTest {

    private static final String FORM =
            """
            PHIẾU TỰ CHẤM ĐIỂM;;;
            Mã đơn vị:;XA-001;;

            Mã chỉ số;Tên chỉ số;Điểm tối đa;Điểm tự chấm
            1.1;Người đứng đầu chủ trì;10;8,5
            1.2;Hội nghị, họp trực tuyến;20;15
            1.10;Tỷ lệ hộ có Internet;20;17,6
            """;

    private static Workbook bytes(byte[] bytes) {
        return Workbooks.read(bytes, "bai-nop/a.csv", Limits.DEFAULT);
    }

    private static byte[] marked(int... mark) {
        byte[] bytes = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return bytes;
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static void assertIsTheForm(Workbook workbook) {
        assertThat(workbook.format()).contains(Format.CSV);
        assertThat(content(workbook, "A1")).isEqualTo(new Content.Text("PHIẾU TỰ CHẤM ĐIỂM"));
        assertThat(content(workbook, "D5")).isEqualTo(new Content.Text("8,5"));
        assertThat(content(workbook, "B6")).isEqualTo(new Content.Text("Hội nghị, họp trực tuyến"));
        assertThat(content(workbook, "A7")).isEqualTo(new Content.Text("1.10"));
        assertThat(workbook.sheets().get(0).rows()).extracting(Row::number).containsExactly(1, 2, 4, 5, 6, 7);
    }

    private static final String TABLE =
            """
            Mã chỉ số,Tên chỉ số,Điểm tối đa,Điểm tự chấm,Minh chứng
            1.1,Người đứng đầu,10,10,QĐ 1
            1.2,Chuyên mục,10,8.5,QĐ 2
            1.3,"Hội nghị, họp",10,9,QĐ 3
            1.10,Tỷ lệ hộ,20,17.6,QĐ 4
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    1.2,Chuyên     | 1.2,"Chuyên    | dòng 3
                    ,8.5,          | ,"8.5,         | dòng 3
                    Mã chỉ         | "Mã chỉ        | dòng 1
                    QĐ 4           | "QĐ 4          | dòng 5
                    """)
    void aQuotationMarkThatIsNotClosedIsNamedWhereItOpens(String right, String wrong, String line) {
        Workbook read = bytes(TABLE.replace(right, wrong).getBytes(StandardCharsets.UTF_8));
        assertThat(only(read).code()).isEqualTo(NoticeCode.CSV_QUOTE_OPEN);
        assertThat(only(read).place().cell()).isEqualTo(line);
        assertThat(read.sheets()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" \"8,5\"", "\u00A0\"8,5\"", "\t\"8,5\""})
    void blanksBeforeAQuotationMarkAreToldAndDoNoHarm(String field) {
        Workbook read = bytes(TABLE.replace("8.5", field).getBytes(StandardCharsets.UTF_8));
        assertThat(codes(read)).containsExactly(NoticeCode.CSV_BLANK_BEFORE_QUOTE);
        assertThat(read.notices().get(0).place().cell()).isEqualTo("dòng 3");
        assertThat(content(read, "D3")).isEqualTo(new Content.Text("8,5"));
        assertThat(content(read, "E3")).isEqualTo(new Content.Text("QĐ 2"));
    }

    @Test
    void linesWithinAFieldAreNoRows() {
        String evidence = "\"QĐ 2\n1.1 kèm theo, gồm ảnh, biên bản, danh sách\nngày 3\"";
        Workbook read = bytes(TABLE.replace("QĐ 2", evidence).getBytes(StandardCharsets.UTF_8));
        assertThat(read.notices()).isEmpty();
        assertThat(content(read, "A6")).isEqualTo(new Content.Text("1.3"));
    }

    @Test
    void readsUnicodeWithAndWithoutMark() {
        byte[] utf8 = FORM.getBytes(StandardCharsets.UTF_8);
        assertIsTheForm(bytes(utf8));
        assertIsTheForm(bytes(join(marked(0xEF, 0xBB, 0xBF), utf8)));
        assertIsTheForm(bytes(join(marked(0xFF, 0xFE), FORM.getBytes(StandardCharsets.UTF_16LE))));
        assertIsTheForm(bytes(join(marked(0xFE, 0xFF), FORM.getBytes(StandardCharsets.UTF_16BE))));
        assertThat(bytes(utf8).notices()).isEmpty();
    }

    @Test
    void recognisesUnicodeInTwoBytesWithoutMarkAndSaysSo() {
        Workbook workbook = bytes(FORM.getBytes(StandardCharsets.UTF_16LE));
        assertIsTheForm(workbook);
        assertThat(codes(workbook)).containsExactly(NoticeCode.CSV_ENCODING_GUESSED);
    }

    @Test
    void recomposesTheTonesOfWindows1258AndSaysSo() {
        Workbook workbook = bytes(windows1258(FORM));
        assertIsTheForm(workbook);
        assertThat(only(workbook).code()).isEqualTo(NoticeCode.CSV_ENCODING_GUESSED);
        assertThat(only(workbook).arguments()).containsExactly("windows-1258");
    }

    /** It is put together in pieces: wherever one begins, no tone is parted from its letter. */
    @Test
    void recomposesLongTextsWhole() {
        String row = "1.1;Những người đứng đầu;10;8,5\n";
        for (int offset = 0; offset < row.length(); offset++) {
            String title = "x".repeat(offset) + "\nMã chỉ số;Tên chỉ số;Điểm tối đa;Điểm tự chấm\n";
            Workbook workbook = bytes(windows1258(title + row.repeat(2_001)));
            assertThat(workbook.sheets().get(0).rows().stream()
                            .skip(offset == 0 ? 1 : 2)
                            .map(each -> each.cell(2).orElseThrow().content()))
                    .hasSize(2_001)
                    .containsOnly(new Content.Text("Những người đứng đầu"));
        }
    }

    /** As Windows writes it: letters of the code page, tones behind them. */
    private static byte[] windows1258(String text) {
        Charset charset = Charset.forName("windows-1258");
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(point -> {
            String letter = Character.toString(point);
            if (charset.newEncoder().canEncode(letter)) {
                written.append(letter);
                return;
            }
            String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tone = apart.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            String base = apart.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            written.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
        });
        return written.toString().getBytes(charset);
    }

    @Test
    void legacyFontsAreLeftForTheIntakeToName() {
        Workbook workbook = bytes(
                "M\u00b7;\u00a7iem;Max\n1;X\u00b7 M\u00e9 \u00a7\u00f8c;10\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(content(workbook, "B2")).isEqualTo(new Content.Text("X· Mé §øc"));
        assertThat(only(workbook).arguments()).containsExactly("windows-1252");
    }

    @Test
    void refusesTextThatWasDecodedWrongOnce() {
        String broken = "a;b;c\n1;2;3\n"
                + new String("Mã chỉ số;Tên;Điểm".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        Workbook workbook = csv(broken);
        assertThat(workbook.sheets()).isEmpty();
        assertThat(only(workbook).code()).isEqualTo(NoticeCode.CSV_DOUBLE_ENCODED);
        assertThat(only(workbook).place().cell()).isEqualTo("dòng 3");
        assertThat(Texts.in(Language.VI).message(only(workbook))).contains("xin lại tệp gốc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"XÃ MỘ ĐỨC;ĐÃ NỘP;Ä\n1;2;3\n", "XÃ\u00a0MỘ;b;c\n1;2;3\n", "Công ty \u00c3n\u00c4n;b;c\n1;2;3\n"})
    void vietnameseCapitalsAreNotTakenForBrokenText(String text) {
        assertThat(codes(csv(text))).doesNotContain(NoticeCode.CSV_DOUBLE_ENCODED);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiter(String delimiter) {
        Workbook workbook =
                csv("Phiếu tự chấm\nMã,Tên,Điểm\n1.1,\"Họp; bàn, quyết\",10\n1.2,Khác,9\n".replace(",", delimiter));
        assertThat(workbook.notices()).isEmpty();
        assertThat(content(workbook, "C3")).isEqualTo(new Content.Text("10"));
        assertThat(content(workbook, "A4")).isEqualTo(new Content.Text("1.2"));
    }

    @Test
    void aBrokenCharacterIsNotTakenForAnotherEncoding() {
        byte[] utf8 = FORM.getBytes(StandardCharsets.UTF_8);
        utf8[utf8.length / 2] = (byte) 0xFF;
        Workbook workbook = bytes(utf8);
        assertThat(workbook.sheets()).isEmpty();
        assertThat(codes(workbook)).endsWith(NoticeCode.CSV_ENCODING_UNKNOWN);
    }

    @Test
    void followsTheSeparatorLineAndCountsIt() {
        Workbook workbook = csv("sep=;\r\nMã;Tên;Điểm\r\n1.1;A, B, C, D;8,5\r\n");
        assertThat(workbook.notices()).isEmpty();
        assertThat(content(workbook, "C3")).isEqualTo(new Content.Text("8,5"));
        assertThat(workbook.sheets().get(0).rows()).extracting(Row::number).containsExactly(2, 3);
    }

    @Test
    void saysWhenTheDelimiterIsNotCertain() {
        assertThat(codes(csv("a;b,c\nd;e,f\n"))).containsExactly(NoticeCode.CSV_DELIMITER_UNCERTAIN);
        assertThat(codes(csv("một cột\nkhông có gì\n"))).containsExactly(NoticeCode.CSV_DELIMITER_UNCERTAIN);
    }

    @Test
    void namesTheLineWhoseDecimalCommaWasSplit() {
        Workbook workbook =
                csv("Phiếu\nMã,Tên,Điểm tối đa,Điểm tự chấm,Ghi chú\n1.1,A,10,9,\n1.2,B,10,8,5,\n1.3,C,10,7,\n");
        assertThat(only(workbook).code()).isEqualTo(NoticeCode.CSV_FIELD_COUNT);
        assertThat(only(workbook).place().cell()).isEqualTo("dòng 4");
        assertThat(only(workbook).arguments()).containsExactly(6, 2, 5);
        assertThat(Texts.in(Language.VI).message(only(workbook))).contains("6 cột", "dòng 2", "ngoặc kép");
    }

    @Test
    void rowsWithFewerFieldsAndTrailingDelimitersAreFine() {
        assertThat(csv("Phiếu\nMã,Tên,Điểm\n1.1,A\n1.2,B,9\n").notices()).isEmpty();
        assertThat(csv("Mã,Tên,Điểm\n1.1,A,8,\n1.2,B,9,\n1.3,C,9,\n").notices()).isEmpty();
        assertThat(csv("Mã,Tên,Điểm\n1.1,A,8\n,,,,,\n1.3,C,9\n").notices()).isEmpty();
    }

    @Test
    void rowsAreNumberedByTheLineInWhichTheyStart() {
        Workbook workbook = csv("Mã,Tên,Điểm\r\n1.1,\"QĐ 101\r\nđính kèm \"\"bản gốc\"\"\",8\r\n\r\n1.2,B,9\r\n");
        assertThat(content(workbook, "B2")).isEqualTo(new Content.Text("QĐ 101\r\nđính kèm \"bản gốc\""));
        assertThat(workbook.sheets().get(0).rows()).extracting(Row::number).containsExactly(1, 2, 5);
        assertThat(workbook.place(workbook.sheets().get(0), 5, 3).cell()).isEqualTo("dòng 5");
    }

    @Test
    void anOpenQuotationMarkIsNamedByItsLine() {
        Workbook workbook = csv("Mã,Tên,Điểm\n1.1,A,8\n1.2,\"B,9\n1.3,C,7\n");
        assertThat(only(workbook).code()).isEqualTo(NoticeCode.CSV_QUOTE_OPEN);
        assertThat(only(workbook).place().cell()).isEqualTo("dòng 3");
    }

    @Test
    void emptyFieldsAreNoCells() {
        Workbook workbook = csv("Mã,,Điểm\n,,\n");
        assertThat(workbook.sheets().get(0).rows()).hasSize(1);
        assertThat(cell(workbook, "C1").column()).isEqualTo(3);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(codes(bytes(new byte[] {1, 2, 3, 0, 0, 5, 6, (byte) 0xFF})))
                .isEqualTo(List.of(NoticeCode.CSV_ENCODING_UNKNOWN));
    }
}
