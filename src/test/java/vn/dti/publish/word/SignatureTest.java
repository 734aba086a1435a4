package vn.dti.publish.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.notice.Language;
import vn.dti.publish.Published;

/** The end of a decision: no empty page after it, and never the signature alone on one. */
class SignatureTest {

    private static final String END_OF_SECTION = "<w:sectPr";

    @TempDir
    private Path folder;

    private Path decision(int recipients) throws Exception {
        Path copy = Published.copy(folder);
        Path plan = copy.resolve("dti.yaml");
        String text = Files.readString(plan).replaceAll("(?m)^recipients:.*\\R(?:[ -].*\\R)*", "");
        String named = IntStream.rangeClosed(1, recipients)
                .mapToObj(i -> "\"Cơ quan thứ " + i + "\"")
                .collect(Collectors.joining(", ", "\nrecipients: [", "]\n"));
        Files.writeString(plan, text + named);
        Path target = folder.resolve("cong-bo");
        Published.write(Published.run(copy, true), Language.VI, target);
        return target.resolve("quyet-dinh.docx");
    }

    /** Word and LibreOffice both keep these: what they lay out from it is measured below. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 12})
    void theEndOfTheDecisionTakesNoRoomAndStaysWithItsLastArticle(int recipients) throws Exception {
        String xml;
        try (ZipFile zip = new ZipFile(decision(recipients).toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String first = xml.substring(0, xml.indexOf(END_OF_SECTION));
        String last = first.substring(first.lastIndexOf("<w:p>"));
        assertThat(last).doesNotContain("<w:t").contains("w:line=\"20\"", "w:lineRule=\"exact\"");
        assertThat(first.substring(first.lastIndexOf("</w:tbl>"))).containsOnlyOnce("<w:p>");
        int article = first.indexOf("Điều 4.");
        assertThat(first.substring(first.lastIndexOf("<w:p>", article), article))
                .contains("<w:keepNext");
        String table = first.substring(first.lastIndexOf("<w:tbl>"));
        assertThat(table).contains("<w:cantSplit");
    }

    @Tag("libreoffice")
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 12})
    void noPageIsEmptyAndTheSignatureIsNeverAlone(int recipients) throws Exception {
        Path docx = decision(recipients);
        run(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("nguoi-dung").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                docx.toString());
        String pdf = folder.resolve("quyet-dinh.pdf").toString();
        Matcher pages = Pattern.compile("Pages: +(\\d+)").matcher(run("pdfinfo", pdf));
        assertThat(pages.find()).isTrue();
        for (int page = 1; page <= Integer.parseInt(pages.group(1)); page++) {
            String words = run("pdftotext", "-f", "" + page, "-l", "" + page, "-layout", pdf, "-");
            assertThat(words.strip().length()).as("page " + page).isGreaterThan(100);
            if (words.contains("Nơi nhận")) {
                assertThat(words).as("page " + page).contains("Điều 4.");
            }
        }
    }

    private String run(String... command) throws Exception {
        File out = Files.createTempFile(folder, "ra", ".txt").toFile();
        Process process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(out)
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(out.toPath(), StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
