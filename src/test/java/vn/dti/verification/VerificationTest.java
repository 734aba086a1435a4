package vn.dti.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.dti.code.Stage;
import vn.dti.files.Sha256;
import vn.dti.json.Json;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.report.ResultsFolder;
import vn.dti.results.ProvenanceFile;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.yaml.DefinitionException;

/** Nothing can be changed in a small assessment or its results without being found. */
class VerificationTest {

    private static final String SET =
            """
            id: nho
            title: Bộ chỉ số nhỏ
            version: "2024"
            pillars: [{code: p, name: Chính quyền số}]
            groups:
              - code: "1"
                name: Nhận thức số
                pillars: [p]
                indicators:
                  - {code: "1.1", name: Họp, max: 10, inputs: {a: Số cuộc họp}, rule: {per_item: {award: 2}}}
                  - {code: "1.2", name: Tuyên truyền, max: 10, guidance: Chấm theo hồ sơ}
            """;

    private static final String PLAN =
            """
            title: Đánh giá thử
            year: 2024
            organiser: UBND huyện Thử
            kinds: [{code: xa, name: Các xã, indicators: nho.yaml}]
            units:
              - {code: xa-mot, name: Xã Một, kind: xa}
              - {code: xa-hai, name: Xã Hai, kind: xa}
            rounds: [{code: lan-1, name: Thẩm định lần 1}]
            """;

    private static final String FORM =
            "Mã chỉ số,Chỉ số,Điểm tối đa,a,Điểm tự chấm,Minh chứng\n1.1,Họp,10,%s,,Biên bản\n1.2,Tuyên truyền,10,,%s,Ảnh\n";

    private static Path root;
    private static List<Path> inputs;
    private static List<Path> outputs;

    @BeforeContainer
    static void score() throws IOException, DefinitionException {
        root = Files.createTempDirectory("dti-verification-test-");
        write("dti.yaml", PLAN);
        write("nho.yaml", SET);
        write("bai-nop/xa-mot.csv", FORM.formatted("4", "7.5"));
        write("bai-nop/xa-hai.csv", FORM.formatted("3", "9.25"));
        write("tham-dinh/lan-1/tong-hop.csv", "Mã đơn vị,Mã chỉ số,Điểm thẩm định,Lý do\nxa-hai,1.2,8,Thiếu ảnh\n");
        inputs = files(root);
        Results results =
                MainLine.load(root).run(new Results.Options(new Stage("final"), false, false), (done, all) -> {});
        assertThat(results.hasErrors()).as(results.notices().toString()).isFalse();
        write(results, root.resolve("ket-qua"));
        outputs = files(root.resolve("ket-qua"));
        assertThat(verify().findings()).isEmpty();
    }

    @AfterContainer
    static void clean() throws IOException {
        remove(root);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Verification.Outcome verify() throws IOException {
        return Verification.of(root.resolve("ket-qua"), root, "1.2.3", (done, all) -> {});
    }

    /** What is found while a file holds other bytes. */
    private static List<Finding> with(Path file, byte[] changed) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Files.write(file, changed);
        try {
            return verify().findings();
        } finally {
            Files.write(file, before);
        }
    }

    private static byte[] flipped(Path file, int place, int bit) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[place % bytes.length] ^= (byte) (1 << bit);
        return bytes;
    }

    @Property(tries = 80)
    void everyFlippedByteOfAnInputIsFoundAndTheInputNamed(
            @ForAll @IntRange(max = 4) int which,
            @ForAll @IntRange(max = 100_000) int place,
            @ForAll @IntRange(max = 7) int bit)
            throws IOException {
        Path file = inputs.get(which);
        String name = root.relativize(file).toString().replace('\\', '/');
        assertThat(with(file, flipped(file, place, bit))).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.INPUT_CHANGED);
            assertThat(finding.file()).isEqualTo(name);
        });
    }

    @Property(tries = 80)
    void everyFlippedByteOfAnOutputIsFound(
            @ForAll @IntRange(max = 100) int which,
            @ForAll @IntRange(max = 1_000_000) int place,
            @ForAll @IntRange(max = 7) int bit)
            throws IOException {
        Path file = outputs.get(which % outputs.size());
        byte[] flipped = flipped(file, place, bit);
        assertThat(with(file, flipped)).isNotEmpty();
    }

    @Example
    void aDamagedKeyOrAStageThatIsNoneIsFoundAndEndsNothing() throws IOException {
        Path file = root.resolve("ket-qua/nguon-goc.json");
        String text = Files.readString(file);
        for (String key : List.of("stage", "provisional", "strict", "lang", "name", "version", "path", "sha256")) {
            String damaged = text.replace("\"" + key + "\":", "\"_" + key + "\":");
            assertThat(damaged).isNotEqualTo(text);
            assertThat(with(file, damaged.getBytes(StandardCharsets.UTF_8)))
                    .as(key)
                    .isNotEmpty();
        }
        String noStage = text.replace("\"stage\": \"final\"", "\"stage\": \"../final\"");
        assertThat(noStage).isNotEqualTo(text);
        assertThat(with(file, noStage.getBytes(StandardCharsets.UTF_8)))
                .extracting(Finding::kind)
                .contains(Finding.Kind.PROVENANCE_CHANGED);
    }

    @Example
    void aForgedVersionOrOptionIsFoundInTheProvenanceItself() throws IOException {
        Path file = root.resolve("ket-qua/nguon-goc.json");
        String text = Files.readString(file);
        for (String forged :
                List.of(text.replace("1.2.3", "1.2.4"), text.replace("\"strict\": false", "\"strict\": true"))) {
            assertThat(forged).isNotEqualTo(text);
            assertThat(with(file, forged.getBytes(StandardCharsets.UTF_8)))
                    .extracting(Finding::kind)
                    .contains(Finding.Kind.PROVENANCE_CHANGED);
        }
    }

    @Example
    void strictIsFoundToBeForgedByTheWarningsEvenWhereTheSealWasMadeAnew() throws Exception {
        Path file = root.resolve("ket-qua/nguon-goc.json");
        ProvenanceFile read = ProvenanceFile.in(root.resolve("ket-qua")).orElseThrow();
        ProvenanceFile forged = new ProvenanceFile(
                        read.schema(),
                        read.program(),
                        new ProvenanceFile.OptionsGiven("final", false, true, "vi"),
                        read.inputs(),
                        read.outputs(),
                        "")
                .sealed();
        assertThat(with(file, Json.text(forged, ProvenanceFile.DEPTH).getBytes(StandardCharsets.UTF_8)))
                .extracting(Finding::kind)
                .contains(Finding.Kind.STRICT_WITH_WARNINGS);
    }

    /** Sealed anew: only what a version never calls itself tells. */
    @Example
    void aVersionThatNoDtiBearsIsFoundAlsoWhereTheSealWasMadeAnew() throws Exception {
        Path file = root.resolve("ket-qua/nguon-goc.json");
        ProvenanceFile read = ProvenanceFile.in(root.resolve("ket-qua")).orElseThrow();
        for (String version : List.of("", " ", "1.2.3 (đã duyệt)", "\u202e1.2.3", "1.2.3\n")) {
            ProvenanceFile forged = new ProvenanceFile(
                            read.schema(),
                            new ProvenanceFile.Program("dti", version),
                            read.options(),
                            read.inputs(),
                            read.outputs(),
                            "")
                    .sealed();
            assertThat(with(file, Json.text(forged, ProvenanceFile.DEPTH).getBytes(StandardCharsets.UTF_8)))
                    .as(version)
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.VERSION_UNKNOWN);
        }
    }

    @Example
    void resultsThatAreExchangedMeanwhileAreVerifiedAsTheyAreThen() throws Exception {
        Path folder = root.resolve("ket-qua");
        MainLine mainLine = MainLine.load(root);
        Results ofSelf = mainLine.run(new Results.Options(Stage.SELF, false, false), (done, all) -> {});
        Results ofFinal = mainLine.run(new Results.Options(Stage.FINAL, false, false), (done, all) -> {});
        AtomicBoolean exchanged = new AtomicBoolean();
        Verification.Outcome outcome = Verification.of(folder, root, "1.2.3", (done, all) -> {
            if (!exchanged.getAndSet(true)) {
                write(ofSelf, folder);
            }
        });
        write(ofFinal, folder);
        assertThat(exchanged).isTrue();
        assertThat(outcome.findings()).isEmpty();
    }

    private static void write(Results results, Path folder) {
        try {
            ResultsFolder.write(results, Texts.in(Language.VI), "1.2.3", folder, "ket-qua", false, (done, all) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Example
    void aFileThatNoRunWroteIsNamed() throws IOException {
        Path stranger = Files.writeString(root.resolve("ket-qua/xep-hang-xa-khac.csv"), "Hạng");
        try {
            assertThat(verify().findings())
                    .extracting(Finding::kind, Finding::file)
                    .containsExactly(tuple(Finding.Kind.OUTPUT_UNKNOWN, "xep-hang-xa-khac.csv"));
        } finally {
            Files.delete(stranger);
        }
    }

    @Example
    void aHiddenFileThatNoRunWroteIsNamedButNotWhatProgramsLeaveWhileTheyHaveOneOpen() throws IOException {
        List<Path> left = new ArrayList<>();
        try {
            for (String name : List.of(
                    ".xep-hang-xa.csv",
                    "~$xep-hang.xlsx",
                    ".~lock.xep-hang.xlsx#",
                    ".DS_Store",
                    "Thumbs.db",
                    "desktop.ini")) {
                left.add(Files.writeString(root.resolve("ket-qua").resolve(name), "x"));
            }
            assertThat(verify().findings())
                    .extracting(Finding::kind, Finding::file)
                    .containsExactly(tuple(Finding.Kind.OUTPUT_UNKNOWN, ".xep-hang-xa.csv"));
        } finally {
            for (Path each : left) {
                Files.delete(each);
            }
        }
    }

    @Example
    void resultsThatAreALinkAreVerifiedWithTheFolderTheLinkStandsIn() throws IOException {
        Path elsewhere = Files.createTempDirectory("dti-verification-elsewhere-");
        Path link = root.resolve("ket-qua-lien-ket");
        try {
            for (Path output : outputs) {
                Files.copy(output, elsewhere.resolve(output.getFileName()));
            }
            Files.createSymbolicLink(link, elsewhere);
            assertThat(Verification.of(link, elsewhere, "1.2.3", (done, all) -> {})
                            .findings())
                    .isEmpty();
        } finally {
            Files.deleteIfExists(link);
            remove(elsewhere);
        }
    }

    @Property(tries = 60)
    void everyChangedNumberOfTheJsonIsNamedWithOldAndNew(
            @ForAll @IntRange(max = 10_000) int which, @ForAll @IntRange(min = 1, max = 9) int more)
            throws IOException {
        Path file = root.resolve("ket-qua/ket-qua.json");
        String text = Files.readString(file);
        List<Integer> digits = new ArrayList<>();
        for (int i = 1; i < text.length() - 2; i++) {
            if (Character.isDigit(text.charAt(i)) && text.charAt(i - 1) == '"' && text.charAt(i + 1) == '.') {
                digits.add(i);
            }
        }
        int place = digits.get(which % digits.size());
        int digit = (text.charAt(place) - '0' + more) % 10;
        String changed = text.substring(0, place) + digit + text.substring(place + 1);
        assertThat(with(file, changed.getBytes(StandardCharsets.UTF_8))).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NUMBER_DIFFERS);
            assertThat(finding.recorded()).isNotEqualTo(finding.computed());
            assertThat(finding.field()).isNotEmpty();
        });
    }

    /** What is published was held against the same figures, whatever byte of whatever file was changed. */
    @Property(tries = 80)
    void everyFlippedByteOfAnOutputIsFoundBeforePublication(
            @ForAll @IntRange(max = 100) int which,
            @ForAll @IntRange(max = 1_000_000) int place,
            @ForAll @IntRange(max = 7) int bit)
            throws IOException {
        Path file = outputs.get(which % outputs.size());
        byte[] before = Files.readAllBytes(file);
        Files.write(file, flipped(file, place, bit));
        try {
            assertThat(beforePublication().isUnchanged()).isFalse();
        } finally {
            Files.write(file, before);
        }
        assertThat(beforePublication().findings()).isEmpty();
    }

    /** Nothing is published from the workbook; whoever mends its hash and the seal as well is found by verifying all. */
    @Example
    void aWorkbookForgedWithHashAndSealIsFoundByVerifyingAll() throws Exception {
        Path workbook = root.resolve("ket-qua").resolve(ResultsFolder.WORKBOOK);
        Path provenance = root.resolve("ket-qua/nguon-goc.json");
        byte[] original = Files.readAllBytes(workbook);
        byte[] sealed = Files.readAllBytes(provenance);
        String old = Sha256.of(workbook);
        Files.write(workbook, flipped(workbook, 5_000, 1));
        try {
            assertThat(beforePublication().isUnchanged()).isFalse();
            String forged = new String(sealed, StandardCharsets.UTF_8).replace(old, Sha256.of(workbook));
            ProvenanceFile file =
                    ProvenanceFile.read(new ByteArrayInputStream(forged.getBytes(StandardCharsets.UTF_8)));
            Files.writeString(provenance, Json.text(file.sealed(), ProvenanceFile.DEPTH));
            assertThat(verify().findings()).extracting(Finding::file).contains(ResultsFolder.WORKBOOK);
        } finally {
            Files.write(workbook, original);
            Files.write(provenance, sealed);
        }
    }

    private static Verification.Outcome beforePublication() throws IOException {
        return Verification.ofTables(root.resolve("ket-qua"), root, "1.2.3", (done, all) -> {});
    }

    /** A forger who mends the hashes too is found by the recomputation. */
    @Property(tries = 1)
    void mendedHashesHideNothing() throws IOException {
        Path json = root.resolve("ket-qua/ket-qua.json");
        Path provenance = root.resolve("ket-qua/nguon-goc.json");
        String before = Files.readString(provenance);
        String old = Sha256.of(json);
        String forged = Files.readString(json).replace("\"7.50\"", "\"9.50\"");
        byte[] original = Files.readAllBytes(json);
        Files.writeString(json, forged);
        try {
            Files.writeString(provenance, before.replace(old, Sha256.of(json)));
            assertThat(verify().findings()).anySatisfy(finding -> {
                assertThat(finding.unit()).isEqualTo("xa-mot");
                assertThat(finding.indicator()).isEqualTo("1.2");
                assertThat(finding.recorded()).isEqualTo("9.50");
                assertThat(finding.computed()).isEqualTo("7.50");
            });
        } finally {
            Files.write(json, original);
            Files.writeString(provenance, before);
        }
    }

    @Property(tries = 1)
    void aCopyElsewhereIsStillWhatItSays() throws IOException {
        Path copy = Files.createTempDirectory("dti-verification-copy-");
        for (Path file : files(root)) {
            Path target = copy.resolve(root.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        assertThat(Verification.of(copy.resolve("ket-qua"), copy, "1.2.3", (done, all) -> {})
                        .findings())
                .isEmpty();
        Files.writeString(copy.resolve("bai-nop/moi.csv"), "Mã đơn vị: xa-mot\n");
        Files.delete(copy.resolve("ket-qua/diem-chi-tiet.csv"));
        assertThat(Verification.of(copy.resolve("ket-qua"), copy, "1.2.3", (done, all) -> {})
                        .findings())
                .extracting(Finding::kind)
                .contains(Finding.Kind.INPUT_ADDED, Finding.Kind.OUTPUT_MISSING);
        remove(copy);
    }

    /** A later version's provenance is not damaged: it is said to be of a version that this one does not read. */
    @Example
    void provenanceOfAnotherSchemaIsCalledSo() throws IOException {
        Path file = root.resolve("ket-qua").resolve(ProvenanceFile.NAME);
        String text = Files.readString(file).replace(ProvenanceFile.SCHEMA, "dti-provenance/2");
        assertThat(with(file, text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new Finding(
                        Finding.Kind.PROVENANCE_OTHER_SCHEMA, ProvenanceFile.NAME, "", "", "", "dti-provenance/2", ""));
    }
}
