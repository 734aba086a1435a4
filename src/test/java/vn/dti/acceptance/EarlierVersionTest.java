package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.files.Sha256;
import vn.dti.json.Json;
import vn.dti.json.UnreadableJsonException;
import vn.dti.results.ProvenanceFile;

/** A folder and results that an earlier version left behind are read by this one (kept as they were written then). */
class EarlierVersionTest {

    private static final Path EARLIER = Path.of("src/test/resources/earlier/2026-11");

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(EARLIER)) {
            for (Path file : files.sorted().toList()) {
                Path copied = folder.resolve(EARLIER.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
        }
    }

    @Test
    void itsFolderGivesTheSameRanking() throws IOException {
        Path results = folder.resolve("ket-qua-moi");

        Ran ran = Ran.dti("score", folder, "-o", results);

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(Files.readString(results.resolve("xep-hang-xa-chuyen-doi-so.csv")))
                .isEqualTo(Files.readString(EARLIER.resolve("ket-qua/xep-hang-xa-chuyen-doi-so.csv")));
    }

    @Test
    void itsResultsAreComparedWithTodays() {
        Path results = folder.resolve("ket-qua-moi");
        assertThat(Ran.dti("score", folder, "-o", results).exit()).isZero();

        Ran ran = Ran.dti("diff", EARLIER.resolve("ket-qua/ket-qua.json"), results.resolve("ket-qua.json"));

        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    /** A seal is no signature: that another version wrote what this one writes to the byte is said by nobody but the file. */
    @Test
    void aVersionThatCannotBeProvedIsNotSaidToHaveWrittenTheResults() throws IOException {
        Path results = folder.resolve("ket-qua");
        assertThat(Ran.dti("score", folder, "--force").exit()).isZero();
        ProvenanceFile read = ProvenanceFile.in(results).orElseThrow();
        ProvenanceFile forged = new ProvenanceFile(
                        read.schema(),
                        new ProvenanceFile.Program("dti", "9.9.9"),
                        read.options(),
                        read.inputs(),
                        read.outputs(),
                        "")
                .sealed();
        Files.writeString(results.resolve(ProvenanceFile.NAME), Json.text(forged, ProvenanceFile.DEPTH));

        Ran ran = Ran.dti("verify", folder);

        assertThat(ran.exit()).as(ran.out()).isZero();
        assertThat(ran.err())
                .contains("nguon-goc.json ghi rằng")
                .contains("không có gì ở đây cho biết đúng là dti 9.9.9");
    }

    @Test
    void itsResultsAreVerifiedAndWhatItDidNotWriteIsSaidAsThat() throws IOException {
        Ran ran = Ran.dti("verify", folder.resolve("ket-qua"));

        assertThat(ran.exit()).as("not the same to the letter: " + ran.err()).isEqualTo(1);
        assertThat(ran.out())
                .contains("điểm, giá trị và hạng trong ket-qua.json và các tệp CSV đúng như đã ghi")
                .doesNotContain("KHÔNG");
        assertThat(ran.out().lines()).hasSize(4);
        assertThat(ran.err()).contains("1.0.0-SNAPSHOT");

        Map<?, ?> answer = verified();
        assertThat(answer.get("unchanged")).isEqualTo(false);
        assertThat(answer.get("same_figures")).isEqualTo(true);
        assertThat(kinds(answer)).containsOnly("version_field", "version_notice", "version_layout");
    }

    @Test
    void whoNamesAnEarlierVersionHidesNoForgedWordAndNoKeyTakenOut() throws IOException {
        for (String[] forged : new String[][] {
            {"\"79.17\"", "\"89.17\""},
            {"\"final\": \"15.00\"", "\"final\": \"20.00\""},
            {"\"decided_by\": \"lan-1\", ", ""},
            {"\"reason\": \"", "\"reason\": \"Đã sửa. "}
        }) {
            forge(forged[0], forged[1]);

            Ran ran = Ran.dti("verify", folder.resolve("ket-qua"));

            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.out()).as(forged[0]).contains("KHÔNG còn đúng như đã ghi");
            assertThat(kinds(verified()))
                    .as(forged[0])
                    .contains("number_differs")
                    .doesNotContain("output_changed");
        }
    }

    /** Changes results as someone would who mends the hashes too. */
    private void forge(String written, String forged) throws IOException {
        String text = Files.readString(EARLIER.resolve("ket-qua/ket-qua.json"));
        String changed = text.replaceFirst(Pattern.quote(written), Matcher.quoteReplacement(forged));
        assertThat(changed).isNotEqualTo(text);
        Path file = folder.resolve("ket-qua/ket-qua.json");
        Files.writeString(file, changed);
        Files.writeString(
                folder.resolve("ket-qua/nguon-goc.json"),
                Files.readString(EARLIER.resolve("ket-qua/nguon-goc.json"))
                        .replace(Sha256.of(EARLIER.resolve("ket-qua/ket-qua.json")), Sha256.of(file)));
    }

    @Test
    void itsResultsAreNotPublishedBeforeTheyAreScoredAnewAndThatIsSaidSo() {
        Ran ran = Ran.dti("publish", folder);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err())
                .contains("1.0.0-SNAPSHOT ghi", "vẫn như cũ", "dti score")
                .doesNotContain("không còn khớp");
        assertThat(Ran.dti("score", folder).exit()).isZero();
        assertThat(Ran.dti("publish", folder).exit()).isZero();
    }

    @Test
    void everyOtherCommandReadsItsFolder() {
        for (String[] command :
                new String[][] {{"check"}, {"explain", "xa-mot", "-C"}, {"explain", "xa-mot", "1.1", "-C"}}) {
            Object[] arguments =
                    Stream.concat(Stream.of(command), Stream.of(folder)).toArray();
            assertThat(Ran.dti(arguments).exit()).as(command[0]).isZero();
        }
        assertThat(Ran.dti("diff", folder).exit())
                .as("the rounds changed points")
                .isEqualTo(1);
        assertThat(Ran.dti("status", folder, "--today", "2024-11-01").exit()).isZero();
    }

    private Map<?, ?> verified() {
        Ran ran = Ran.dti("verify", folder.resolve("ket-qua"), "--format", "json");
        try {
            return (Map<?, ?>) Json.tree(new ByteArrayInputStream(ran.out().getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableJsonException e) {
            throw new AssertionError(ran.out(), e);
        }
    }

    private static List<Object> kinds(Map<?, ?> answer) {
        return ((List<?>) answer.get("findings"))
                .stream()
                        .<Object>map(finding -> ((Map<?, ?>) finding).get("kind"))
                        .toList();
    }
}
