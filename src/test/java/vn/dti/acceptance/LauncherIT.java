package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.files.Sha256;

/** The program as it is installed, in an empty environment (dac-ta 4). */
@DisabledOnOs(WINDOWS)
class LauncherIT {

    private static final Path MO_DUC = Path.of("examples/mo-duc-2024").toAbsolutePath();
    private static final Path BIG_CASE = Path.of("src/test/resources/cases/rounds");

    @TempDir
    private Path folder;

    static Stream<Case> cases() throws IOException {
        return Case.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesWhatIsExpected(Case each) throws IOException, InterruptedException {
        Path copy = each.copiedTo(folder.resolve("ky"));

        each.compare(Launcher.in(copy).dti(each.arguments().toArray()), copy);
    }

    @Test
    void findsFilesWithVietnameseNamesAndWritesUtf8() throws IOException, InterruptedException {
        Ran ran = Launcher.in(folder).dti("score", MO_DUC, "-o", folder.resolve("ket-qua"));

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("Đánh giá chuyển đổi số huyện Mộ Đức năm 2024")
                .contains("12 có phiếu")
                .contains("Xã Đức Chánh");
        assertThat(ran.err()).contains("Đã ghi").contains("cảnh báo");
        assertThat(Files.readString(folder.resolve("ket-qua/nguon-goc.json")))
                .contains("bai-nop/Xã Đức Nhuận - phiếu tự chấm.xlsx");
    }

    @Test
    void writesTheSameBytesTwiceAndInAnotherTimeZoneAndLocale() throws IOException, InterruptedException {
        Path results = folder.resolve("ket-qua");
        List<List<String>> environments = List.of(
                List.of(),
                List.of(),
                List.of("TZ=Asia/Ho_Chi_Minh"),
                List.of("TZ=America/New_York", "LC_ALL=vi_VN.UTF-8", "LANG=vi_VN.UTF-8"),
                List.of("DTI_JAVA_OPTS=-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati"));
        Map<String, String> first = Map.of();
        for (List<String> environment : environments) {
            Ran ran = new Launcher(folder, environment).dti("score", MO_DUC, "-o", results);
            assertThat(ran.exit()).as(ran.err()).isZero();
            Map<String, String> hashes = hashes(results);
            assertThat(hashes).hasSize(8);
            first = first.isEmpty() ? hashes : first;
            assertThat(hashes).as(environment.toString()).isEqualTo(first);
            Files.move(results, folder.resolve("before-" + System.nanoTime()));
        }
    }

    /** Another language has other digits, another Java other habits; DTI_SECOND_JAVA names its folder, or one is found. */
    @Test
    void everyOutputIsTheSameInArabicAndWithAnotherJava() throws IOException, InterruptedException {
        List<List<String>> environments = new ArrayList<>(List.of(
                List.of(),
                List.of("DTI_JAVA_OPTS=-Duser.language=ar -Duser.country=EG"),
                List.of("DTI_JAVA_OPTS=-Duser.language=fa -Duser.country=IR -Duser.timezone=Asia/Tehran")));
        secondJava().ifPresent(java -> environments.add(List.of("JAVA_HOME=" + java)));
        Map<String, String> first = Map.of();
        for (List<String> environment : environments) {
            Path to = folder.resolve("ra");
            Launcher launcher = new Launcher(folder, environment);
            for (List<Object> command : List.<List<Object>>of(
                    List.of("score", MO_DUC, "-o", to.resolve("ket-qua")),
                    List.of("publish", MO_DUC, "--provisional", "-o", to.resolve("cong-bo")),
                    List.of("forms", MO_DUC, "-o", to.resolve("bieu-mau")),
                    List.of("forms", MO_DUC, "--round", "lan-1", "-o", to.resolve("hoi-dong")),
                    List.of("analyze", MO_DUC, "-o", to.resolve("phan-tich")),
                    List.of("set", MO_DUC.resolve("../../indicators/mo-duc-xa.yaml"), "--to", to.resolve("bo.docx")))) {
                Ran ran = launcher.dti(command.toArray());
                assertThat(ran.exit()).as(ran.err()).isZero();
            }
            Map<String, String> hashes = hashes(to);
            assertThat(hashes).hasSizeGreaterThan(60);
            first = first.isEmpty() ? hashes : first;
            assertThat(hashes).as(environment.toString()).isEqualTo(first);
            Files.move(to, folder.resolve("before-" + System.nanoTime()));
        }
    }

    private static Optional<Path> secondJava() throws IOException {
        String named = System.getenv("DTI_SECOND_JAVA");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        Path usual = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(usual)) {
            return Optional.empty();
        }
        String own = System.getProperty("java.version");
        try (Stream<Path> homes = Files.list(usual)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> version(home).matches("(1[7-9]|[2-9][0-9]).*")
                            && !version(home).equals(own))
                    .sorted()
                    .findFirst();
        }
    }

    private static String version(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll(".*\"(.*)\"", "$1"))
                    .findFirst()
                    .orElse("");
        } catch (IOException none) {
            return "";
        }
    }

    @Test
    void theVersionNamesTheBuild() throws IOException, InterruptedException {
        assertThat(Launcher.in(folder).dti("--version").out()).matches("dti \\d+\\.\\d+\\.\\d+(\\+[0-9a-zA-Z.-]+)?\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_392", "11.0.2", "16"})
    void aJavaThatIsTooOldIsToldInOneLineAndNotStarted(String version) throws IOException, InterruptedException {
        Path java = folder.resolve("Java cũ/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\necho started\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("Java cũ/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");

        Ran ran = new Launcher(folder, List.of("JAVA_HOME=" + folder.resolve("Java cũ"))).dti("--version");

        assertThat(ran.exit()).isEqualTo(74);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).singleElement().asString().contains(version, "Java 17");
    }

    /** Java 8 of some systems has no file beside it that says its version. */
    @Test
    void aJavaThatSaysItsVersionOnlyWhenAskedIsAsked() throws IOException, InterruptedException {
        Path java = folder.resolve("Java rất cũ/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(
                java, "#!/bin/sh\n[ $1 = -version ] && echo 'openjdk version \"1.8.0_392\"' >&2 || echo started\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        Ran ran = new Launcher(folder, List.of("JAVA_HOME=" + folder.resolve("Java rất cũ"))).dti("--version");

        assertThat(ran.exit()).isEqualTo(74);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).singleElement().asString().contains("1.8.0_392,", "Java 17");
    }

    @Test
    void withoutJavaItSaysSoInOneLine() throws IOException, InterruptedException {
        Ran ran = new Launcher(folder, List.of("PATH=" + folder)).dti("--version");

        assertThat(ran.exit()).isEqualTo(74);
        assertThat(ran.err().lines()).singleElement().asString().contains("Java 17");
    }

    @Test
    void aFolderThatIsGoneIsToldInOneLine() throws IOException, InterruptedException {
        Path gone = Files.createDirectory(folder.resolve("mat"));
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "rmdir \"$PWD\"; exec \"$0\" status",
                        Path.of("target/dti/bin/dti").toAbsolutePath().toString())
                .directory(gone.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(Launcher.exit(process)).isEqualTo(74);
        assertThat(said).contains("không còn nữa").doesNotContain("Error");
    }

    /** Memory that is far too small: one sentence and 70, wherever and in whatever thread it runs out. */
    @ParameterizedTest
    @ValueSource(ints = {5, 6})
    void memoryThatRunsOutIsSaid(int megabytes) throws IOException, InterruptedException {
        Ran ran = new Launcher(folder, List.of("DTI_JAVA_OPTS=-Xmx" + megabytes + "m"))
                .dti("score", MO_DUC, "-o", folder.resolve("kq"));

        assertThat(ran.exit()).as(ran.err()).isIn(1, 70);
        assertThat(ran.err()).contains("bộ nhớ").doesNotContain("\tat ");
    }

    @Test
    void endsWithTheCodesOfTheContract() throws IOException, InterruptedException {
        Path copy = new Case(BIG_CASE).copiedTo(folder.resolve("ky"));
        Files.writeString(folder.resolve("file"), "no folder");
        Launcher launcher = Launcher.in(folder);

        assertThat(launcher.dti("check", copy).exit()).isZero();
        assertThat(launcher.dti("check", "--strict", copy).exit()).isEqualTo(1);
        assertThat(launcher.dti("score", "--stage", "lan-9", copy).exit()).isEqualTo(2);
        assertThat(launcher.dti("score", "--no-such-option", copy).exit()).isEqualTo(2);
        assertThat(launcher.dti("no-such-command").exit()).isEqualTo(2);
        assertThat(launcher.dti("score", folder.resolve("nowhere")).exit()).isEqualTo(2);
        assertThat(launcher.dti("check", "nowhere.xlsx").exit()).isEqualTo(74);
        assertThat(launcher.dti("score", copy, "-o", folder.resolve("file/results"))
                        .exit())
                .isEqualTo(74);
        assertThat(launcher.dti("--help").exit()).isZero();
        assertThat(launcher.dti("--version").exit()).isZero();
    }

    @Test
    void keepsTheFormerResultsWhenARunFails() throws IOException, InterruptedException {
        Path copy = new Case(BIG_CASE).copiedTo(folder.resolve("ky"));
        Launcher launcher = Launcher.in(copy);
        assertThat(launcher.dti("score").exit()).isZero();
        Map<String, String> before = hashes(copy.resolve("ket-qua"));
        Files.writeString(copy.resolve("bai-nop/xa-nam.csv"), "Mã đơn vị:,xa-nam\n\nMã,Điểm tự chấm\n1.1,mười\n");

        assertThat(launcher.dti("score").exit()).isEqualTo(1);

        assertThat(hashes(copy.resolve("ket-qua"))).isEqualTo(before);
    }

    @Test
    void speaksOnlyOnStderrAboutWhatWentWrongAndShowsNoStackTrace() throws IOException, InterruptedException {
        Ran ran = Launcher.in(folder).dti("score", "nowhere");

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("dti.yaml").doesNotContain("\tat ").doesNotContain("Exception");
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), Sha256.of(file));
            }
        }
        return hashes;
    }
}
