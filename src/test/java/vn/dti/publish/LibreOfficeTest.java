package vn.dti.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.notice.Language;

/** Word documents as LibreOffice lays them out. Run by {@code mvn -Plibreoffice test}; needs soffice and poppler-utils. */
@Tag("libreoffice")
class LibreOfficeTest {

    /** Points in a millimetre. */
    private static final double MILLIMETRE = 72 / 25.4;

    private static final Pattern WORD =
            Pattern.compile("<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">");

    @TempDir
    static Path folder;

    @BeforeAll
    static void layOut() throws Exception {
        Published.write(Published.example(true), Language.VI, folder);
        run(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("nguoi-dung").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                folder.resolve("quyet-dinh.docx").toString(),
                folder.resolve("phieu/duc-tan.docx").toString());
    }

    /** The example has so long a basis that its last article goes over, and takes the signature along. */
    @Test
    void eachAppendixTakesAPageAndTheSignatureNeverStandsAlone() throws Exception {
        assertThat(run("pdfinfo", pdf("quyet-dinh")))
                .containsPattern("Pages: +6")
                .containsPattern("Page size: +595[.\\d]* x 841[.\\d]* pts \\(A4\\)");
        List<String> ofEachPage = List.of(
                "Độc lập - Tự do - Hạnh phúc", "Điều 4.", "Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV");
        for (int page = 1; page <= ofEachPage.size(); page++) {
            assertThat(page("quyet-dinh", page)).contains("TẠM TÍNH", ofEachPage.get(page - 1));
        }
        assertThat(page("quyet-dinh", 2)).contains("CHỦ TỊCH", "Nơi nhận");
    }

    @Test
    void theScorecardRepeatsTheHeadOfItsTableOnEveryPage() throws Exception {
        Matcher pages = Pattern.compile("Pages: +(\\d+)").matcher(run("pdfinfo", pdf("duc-tan")));
        assertThat(pages.find()).isTrue();
        assertThat(Integer.parseInt(pages.group(1))).isBetween(4, 10);
        assertThat(page("duc-tan", 2)).contains("Tối", "Lý do");
        assertThat(page("duc-tan", 3)).contains("Tối", "Lý do");
    }

    /** The metric twin of Times New Roman where that is not installed, or a serif font for letters it lacks. */
    @Test
    void lettersAreOfTheFamilyTheDecreeAsksFor() throws Exception {
        List<String> fonts = run("pdffonts", pdf("quyet-dinh")).lines().skip(2).toList();
        assertThat(fonts).isNotEmpty().allSatisfy(font -> assertThat(font)
                .containsPattern("Times|Tinos|LiberationSerif|DejaVuSerif"));
        assertThat(fonts).anySatisfy(font -> assertThat(font).containsPattern("Times|Tinos|LiberationSerif"));
    }

    @Test
    void textKeepsToTheMargins() throws Exception {
        for (String name : List.of("quyet-dinh", "duc-tan")) {
            Path boxes = folder.resolve(name + ".html");
            run("pdftotext", "-bbox", pdf(name), boxes.toString());
            Matcher word = WORD.matcher(Files.readString(boxes, StandardCharsets.UTF_8));
            int words = 0;
            while (word.find()) {
                words++;
                assertThat(Double.parseDouble(word.group(1))).isGreaterThan(29 * MILLIMETRE);
                assertThat(Double.parseDouble(word.group(3))).isLessThan((210 - 19) * MILLIMETRE);
                assertThat(Double.parseDouble(word.group(2))).isGreaterThan(9 * MILLIMETRE);
                assertThat(Double.parseDouble(word.group(4))).isLessThan((297 - 19) * MILLIMETRE);
            }
            assertThat(words).isGreaterThan(200);
        }
    }

    private static String pdf(String name) {
        return folder.resolve(name + ".pdf").toString();
    }

    private static String page(String name, int page) throws Exception {
        return run("pdftotext", "-f", String.valueOf(page), "-l", String.valueOf(page), "-layout", pdf(name), "-");
    }

    private static String run(String... command) throws Exception {
        File out = Files.createTempFile(folder, "ra", ".txt").toFile();
        Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .redirectOutput(out)
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(out.toPath(), StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
