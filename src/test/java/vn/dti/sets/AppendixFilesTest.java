package vn.dti.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.SetReader;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;

/** Appendices as files, each with the set it must give; and files that are no appendix. */
class AppendixFilesTest {

    private static final Path FILES = Path.of("src/test/resources/appendix/files");
    private static final AppendixReader.Options PLAIN =
            new AppendixReader.Options(Optional.empty(), OptionalInt.empty(), Optional.empty());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chu-cai.docx",
                "danh-so.docx",
                "gop-o.docx",
                "la-ma.docx",
                "nhieu-bang.docx",
                "phu-luc-922.docx",
                "tiep-trang.docx",
                "hai-dong-tieu-de.xlsx",
                "khong-chu-so.xlsx",
                "lech-tong.xlsx",
                "nhieu-dong.xlsx",
                "dau-phay.csv",
                "thuong-tru.csv"
            })
    void anAppendixGivesItsSet(String file) throws Exception {
        ReadSet read = read(FILES.resolve(file));

        assertThat(read.yaml()).isEqualTo(Files.readString(FILES.resolve(file.replaceFirst("\\.[a-z]+$", ".yaml"))));
        Path set = Files.writeString(folder.resolve("set.yaml"), read.yaml());
        IndicatorSet loaded = SetReader.read(set, "set.yaml");
        assertThat(loaded.indicators()).hasSameSizeAs(read.indicators());
        assertThat(loaded.maximum(Optional.empty())).isEqualByComparingTo(read.sum());
    }

    @ParameterizedTest
    @CsvSource({
        "anh-quet.docx, set.unreadable.picture",
        "bang-khac.docx, set.unreadable.no_columns",
        "cong-van.docx, set.unreadable.no_table",
        "trong.docx, set.unreadable.empty",
    })
    void whatIsNoAppendixIsTold(String file, String key) {
        assertThatThrownBy(() -> read(FILES.resolve(file)))
                .isInstanceOfSatisfying(UnreadableAppendixException.class, told -> assertThat(told.key())
                        .isEqualTo(key));
    }

    @Test
    void aFormIsTold() throws Exception {
        try (Stream<Path> forms = Files.list(Path.of("examples/mo-duc-2024/bai-nop"))) {
            Path form = forms.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();

            assertThatThrownBy(() -> read(form))
                    .isInstanceOfSatisfying(UnreadableAppendixException.class, told -> assertThat(told.key())
                            .isEqualTo("set.unreadable.form"));
        }
    }

    @Test
    void aBrokenDocumentIsTold() throws Exception {
        byte[] whole = Files.readAllBytes(FILES.resolve("la-ma.docx"));
        Path half = Files.write(folder.resolve("nua.docx"), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> read(half))
                .isInstanceOfSatisfying(UnreadableAppendixException.class, told -> assertThat(told.key())
                        .isEqualTo("set.unreadable.damaged"));
    }

    @ParameterizedTest
    @CsvSource({"la-ma.docx, set.unreadable.locked", "lech-tong.xlsx, set.unreadable.workbook"})
    void aPasswordIsTold(String file, String key) throws Exception {
        Path locked = folder.resolve(file);
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("thu");
            try (OutputStream out = encryptor.getDataStream(container)) {
                Files.copy(FILES.resolve(file), out);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                container.writeFilesystem(out);
            }
        }

        assertThatThrownBy(() -> read(locked)).isInstanceOfSatisfying(UnreadableAppendixException.class, told -> {
            assertThat(told.key()).isEqualTo(key);
            assertThat(Texts.in(Language.VI).get(told.key(), told.arguments())).contains("mật khẩu");
        });
    }

    @Test
    void theBlockForTheSignatureIsNoLine() throws Exception {
        Path file = Files.writeString(
                folder.resolve("ky.csv"),
                """
                STT,Chỉ số,Điểm tối đa,Cách tính điểm
                1,Nhận thức số,10,
                1.1,Tuyên truyền,10,Có: 10 điểm; Không: 0 điểm
                ,Tổng cộng,10,
                ,Nơi nhận: như trên,,TM. ỦY BAN NHÂN DÂN
                ,,,CHỦ TỊCH
                ,Điểm làm tròn,,đến một chữ số
                """);

        assertThat(read(file).findings())
                .extracting(SetFinding::kind, SetFinding::place)
                .containsExactly(tuple(SetFinding.Kind.ROW_LEFT_OUT, 7));
    }

    @Test
    void numbersThatWordCountsAreRead() throws Exception {
        Path file = folder.resolve("danh-so.docx");
        NumberedDocument.write(file);

        ReadSet read = read(file);

        assertThat(read.indicators()).extracting(ReadIndicator::code).containsExactly("1.1", "1.2", "2.1");
        assertThat(read.groups()).extracting(ReadSet.ReadGroup::code).containsExactly("1", "2");
        assertThat(read.findings()).isEmpty();
        assertThat(read.indicators().get(0).text()).isEqualTo("- Có chuyên mục: 5 điểm\n- Có tin trên đài: 5 điểm");
        assertThat(read.toBeLookedAt()).isEmpty();
    }

    @Test
    void whatHasPointsButNoPlaceIsTold() throws Exception {
        Path file = Files.writeString(
                folder.resolve("le.csv"),
                """
                STT,Chỉ số,Điểm tối đa,Cách tính điểm
                ,Phần chung,20,Có: 20 điểm; Không: 0 điểm
                1,Nhận thức số,10,
                1.1,Tuyên truyền,10,Có: 10 điểm; Không: 0 điểm
                """);

        ReadSet read = read(file);

        assertThat(read.findings())
                .extracting(SetFinding::kind, SetFinding::place)
                .containsExactly(tuple(SetFinding.Kind.ROW_LEFT_OUT, 2));
    }

    @Test
    void aZeroThatASheetTookIsRestoredAndTold() throws Exception {
        StringBuilder rows = new StringBuilder("STT,Chỉ số,Điểm tối đa,Cách tính điểm\n1,Nhận thức số,110,\n");
        for (String code : "1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 1.1 1.11".split(" ")) {
            rows.append(code).append(",Việc,10,Có: 10 điểm; Không: 0 điểm\n");
        }

        ReadSet read = read(Files.writeString(folder.resolve("muoi.csv"), rows));

        assertThat(read.indicators()).extracting(ReadIndicator::code).endsWith("1.9", "1.10", "1.11");
        assertThat(read.findings())
                .extracting(SetFinding::kind, SetFinding::place)
                .containsExactly(tuple(SetFinding.Kind.ZERO_RESTORED, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w:tc", "w:tr", "w:tbl"})
    void whatStandsInAContentControlIsRead(String element) throws Exception {
        Path whole = FILES.resolve("danh-so.docx");
        Path file = folder.resolve("danh-so.docx");
        WordCopy.write(whole, file, document -> controlled(document, element));

        assertThat(read(file).yaml()).isEqualTo(read(whole).yaml());
    }

    @Test
    void elementsInOneAnotherWithoutEndAreNoDocument() throws Exception {
        Path file = folder.resolve("sau.docx");
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            // POI refuses what packs too well before it looks at it.
            deep.append("<!--")
                    .append(Long.toHexString(i * 0x9E3779B97F4A7C15L))
                    .append("--><w:sdt><w:sdtContent>");
        }
        deep.append("</w:sdtContent></w:sdt>".repeat(5_000));
        WordCopy.write(
                FILES.resolve("chu-cai.docx"), file, document -> document.replace("<w:body>", "<w:body>" + deep));
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(UnreadableAppendixException.class, told -> assertThat(told.key())
                        .isEqualTo("set.unreadable.damaged"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "a.1", "(I + ", "- ", "10 điểm nếu ", "1% ", "từ 1 đến "})
    void aCellOfOneThingOverAndOverIsRead(String repeated) throws Exception {
        String cell = repeated.repeat(3_900 / repeated.length());
        Path file = Files.writeString(
                folder.resolve("dai.csv"),
                "STT,Tiêu chí,Điểm tối đa,Cách tính điểm\n1.1,Có kế hoạch,10,Có: 10 điểm\n1.2," + cell + ",10," + cell
                        + "\n" + cell + ",Tên,10," + cell + "\n");
        assertThat(read(file).indicators()).isNotEmpty();
    }

    /** The innermost such element around a name of the table in a content control. */
    private static String controlled(String document, String element) {
        int at = document.indexOf("Chuyên mục về");
        int begin =
                Math.max(document.lastIndexOf("<" + element + ">", at), document.lastIndexOf("<" + element + " ", at));
        int end = document.indexOf("</" + element + ">", at) + element.length() + 3;
        return document.substring(0, begin)
                + "<w:sdt><w:sdtContent>" + document.substring(begin, end) + "</w:sdtContent></w:sdt>"
                + document.substring(end);
    }

    private static ReadSet read(Path file) throws Exception {
        return AppendixReader.read(AppendixFile.read(file), PLAIN, Texts.in(Language.VI));
    }
}
