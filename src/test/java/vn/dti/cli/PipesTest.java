package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What scripts get through pipes: the lines of docs/dau-ra.md work, and CSV comes without a mark where asked. */
class PipesTest {

    @TempDir
    private static Path root;

    private static ExampleCopy example;

    @BeforeAll
    static void score() throws IOException {
        example = ExampleCopy.in(root);
        assertThat(example.run("score").code()).isZero();
    }

    static Stream<String> lines() throws IOException {
        Matcher block = Pattern.compile("## Với jq\\n.*?```sh\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs", "dau-ra.md")));
        assertThat(block.find()).isTrue();
        return block.group(1).lines().filter(line -> !line.startsWith("#"));
    }

    /** With a jq and a shell, where they are: what they print is not empty, and nobody complains. */
    @ParameterizedTest
    @MethodSource("lines")
    @EnabledOnOs(OS.LINUX)
    void everyLineOfThePageWorks(String line) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/jq")), "no jq here");
        boolean ofDti = line.startsWith("dti ");
        int pipe = line.indexOf(" | ");
        String in = ofDti ? example.run(line.substring(4, pipe).split(" ")).out() : "";
        Path said = root.resolve("loi.txt");
        Process process = new ProcessBuilder("bash", "-o", "pipefail", "-c", ofDti ? line.substring(pipe + 3) : line)
                .directory(example.folder().toFile())
                .redirectInput(Files.writeString(root.resolve("in"), in).toFile())
                .redirectError(said.toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assertThat(out).as(Files.readString(said)).isNotBlank().doesNotContain("\ufeff");
        assertThat(Files.readString(said)).doesNotContain("jq: error");
    }

    /** What the lines ask for, where there is no jq. */
    @Test
    void theKeysThatTheLinesAskForAreThere() throws Exception {
        JsonNode results = JsonMapper.shared().readTree(example.folder().resolve("ket-qua/ket-qua.json"));
        assertThat(results.at("/kinds/0/rankings/0/rows/0/value").asString()).isNotEmpty();
        assertThat(results.at("/kinds/0/units/0/indicators").propertyNames()).isNotEmpty();
        assertThat(json("check").at("/notices/0/code").asString()).isNotEmpty();
        assertThat(json("status").at("/kinds/0/units/0/submitted").isBoolean()).isTrue();
        JsonNode corrections = json("diff", "--from", "self", "--to", "final", "--by", "indicator")
                .get("corrections");
        assertThat(corrections.at("/0/lost").asString()).isNotEmpty();
        assertThat(corrections.at("/0/indicator").asString()).isNotEmpty();
        assertThat(json("explain", "duc-chanh").at("/scopes/0/up").has("points"))
                .isTrue();
        assertThat(json("verify").get("unchanged").asBoolean()).isTrue();
    }

    private static JsonNode json(String... command) {
        List<String> words =
                Stream.concat(Stream.of(command), Stream.of("--format", "json")).toList();
        return JsonMapper.shared()
                .readTree(example.run(words.toArray(String[]::new)).out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "score",
                "status",
                "status --by lead",
                "diff --from self --to final",
                "diff --from self --to final --by indicator",
                "analyze"
            })
    void csvComesWithoutAMarkWhereAsked(String command) {
        String[] plain = (command + " --format csv").split(" ");
        String[] piped = (command + " --format csv --no-bom").split(" ");
        String with = example.run(plain).out();
        assertThat(with).startsWith("\ufeff");
        assertThat(example.run(piped).out()).isEqualTo(with.replace("\ufeff", ""));
    }
}
