package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.AssessmentReader;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.cli.Main;
import vn.dti.folder.AssessmentFolder;
import vn.dti.publish.OddAssessment;

/**
 * What commands print as JSON is what the schemas of {@code docs/schema} say, for every example; and the schemas know
 * every key of it: who adds a key to an output describes it there.
 */
class OutputSchemasTest {

    /** Of large assessments; their units' explanations have the same keys. */
    private static final int SOME_UNITS = 20;

    private static final Path SCHEMAS = Path.of("docs", "schema");

    @TempDir
    private static Path root;

    /** What the examples do not have: clusters, bands with conditions, merged units. */
    private static final String PLAN =
            """
            title: Kỳ thử
            year: 2025
            organiser: UBND tỉnh Thử
            kinds: [{code: xa, name: Các xã, indicators: bo.yaml}]
            clusters: [{code: bien, name: Các xã ven biển}, {code: nui, name: Các xã miền núi}]
            bands: [{name: Tốt, at_least: 80, every: {pillar: 75}, no_zero: ["1.1"]}, {name: Khá, at_least: 50}]
            units:
              - {code: a, name: Xã A, cluster: bien, predecessors: [x, y]}
              - {code: b, name: Xã B, cluster: nui}
              - {code: c, name: Xã C, cluster: nui}
            """;

    private static final String SET =
            """
            id: thu
            title: Bộ thử
            version: "1"
            pillars: [{code: p, name: P}, {code: q, name: Q}]
            groups:
              - code: "1"
                name: Nhóm một
                pillars: [p]
                indicators:
                  - {code: "1.1", name: Một, max: 100, evidence: optional}
              - code: "2"
                name: Nhóm hai
                pillars: [q]
                indicators:
                  - {code: "2.1", name: Hai, max: 10, evidence: optional, inputs: {a: Số}, rule: {relative: {of: a, to: best}}}
            """;

    /** What a command printed. */
    private record Output(String command, String text) {

        @Override
        public String toString() {
            return command;
        }
    }

    static Stream<Output> outputs() throws Exception {
        copy(Path.of("indicators"), root.resolve("indicators"));
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            for (Path example : examples.sorted().toList()) {
                copy(example, root.resolve(example));
                folders.add(root.resolve(example));
            }
        }
        Path clusters = Files.createDirectories(root.resolve("cum/bai-nop")).getParent();
        Files.writeString(clusters.resolve("dti.yaml"), PLAN);
        Files.writeString(clusters.resolve("bo.yaml"), SET);
        List<String> points = List.of("90", "80", "70");
        for (int i = 0; i < points.size(); i++) {
            Files.writeString(
                    clusters.resolve("bai-nop/" + "abc".charAt(i) + ".csv"),
                    "Mã chỉ số,a,Điểm tự chấm\n1.1,,%s\n2.1,%d,\n".formatted(points.get(i), i + 2));
        }
        folders.add(clusters);
        folders.add(OddAssessment.write(Files.createDirectory(root.resolve("ky"))));
        List<Output> outputs = new ArrayList<>();
        for (Path folder : folders) {
            outputs.addAll(of(folder));
        }
        Path last = folders.get(0).resolve(AssessmentFolder.RESULTS);
        for (Path folder : folders) {
            outputs.add(output("diff", last, folder.resolve(AssessmentFolder.RESULTS)));
        }
        for (String indicator : List.of("2.5", "3.5", "6.8", "6.12.3")) {
            outputs.add(output("explain", "duc-thanh", indicator, "-C", folders.get(2)));
        }
        outputs.add(output("what-if", "c", "1.1", "points=90", "-C", clusters));
        Path results = folders.get(2).resolve(AssessmentFolder.RESULTS);
        Path table = results.resolve("xep-hang-xa-chuyen-doi-so.csv");
        outputs.add(output("verify", "--table", table));
        Files.writeString(table, Files.readString(table).replaceFirst("\r\n2,", "\r\n3,"));
        Files.writeString(results.resolve("khac.txt"), "khác");
        outputs.add(output("verify", "--table", table));
        outputs.add(output("verify", results));
        return outputs.stream();
    }

    private static List<Output> of(Path folder) throws Exception {
        Assessment assessment = AssessmentReader.read(folder).assessment();
        Kind kind = assessment.kinds().get(0);
        Unit unit = assessment.unitsOf(kind).get(0);
        String of = unit.code().text();
        List<Output> outputs = new ArrayList<>();
        outputs.add(output("check", folder));
        outputs.add(output("score", folder, "--provisional"));
        outputs.add(new Output(
                "nguon-goc.json of " + folder.getFileName(),
                Files.readString(folder.resolve(AssessmentFolder.RESULTS).resolve("nguon-goc.json"))));
        outputs.add(output("verify", folder));
        outputs.add(output("status", folder, "--today", "2024-12-31"));
        outputs.add(output("status", folder, "--by", "lead"));
        outputs.add(output("analyze", folder, "--provisional"));
        for (String by : List.of("unit", "indicator", "appraiser")) {
            outputs.add(output("diff", folder, "--from", "self", "--to", "final", "--by", by));
        }
        for (Unit each : assessment.units().stream().limit(SOME_UNITS).toList()) {
            outputs.add(output("explain", each.code().text(), "-C", folder));
        }
        for (int i = 0; i < Math.min(5, kind.set().indicators().size()); i++) {
            String code = kind.set().indicators().get(i).code().text();
            outputs.add(output("explain", of, code, "-C", folder));
            outputs.add(output("what-if", of, code, "points=1", "-C", folder));
        }
        Optional<Unit> other = assessment.unitsOf(kind).stream().skip(1).findFirst();
        other.ifPresent(against ->
                outputs.add(output("explain", of, "--against", against.code().text(), "-C", folder)));
        return outputs;
    }

    private static Output output(Object... words) {
        List<String> arguments = new ArrayList<>();
        for (Object word : words) {
            arguments.add(word.toString());
        }
        arguments.addAll(List.of("--format", "json"));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Main.run(arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
        String command = String.join(" ", arguments).replace(root.toString(), "");
        return new Output(command, out.toString());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().contains(AssessmentFolder.RESULTS)) {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void everyOutputIsWhatItsSchemaSaysAndHasNoKeyThatItDoesNotTell(Output output) throws IOException {
        JsonNode value = JsonMapper.shared().readTree(output.text());
        String key = value.get("schema").asString().replaceFirst("^dti-(.*)/1$", "$1");
        JsonNode told = JsonMapper.shared().readTree(SCHEMAS.resolve(key + ".schema.json"));
        assertThat(errors(told, value)).as(output.command()).isEmpty();
        closed(told);
        assertThat(errors(told, value))
                .as("keys of %s that docs/schema/%s.schema.json does not tell", output.command(), key)
                .isEmpty();
    }

    private static List<String> errors(JsonNode told, JsonNode value) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(told);
        return schema.validate(value).stream().map(Error::toString).toList();
    }

    /** The same schema without room for other keys. */
    private static void closed(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            if (object.get("properties") instanceof ObjectNode && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
        }
        schema.forEach(OutputSchemasTest::closed);
    }
}
