package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.json.Json;
import vn.dti.json.UnreadableJsonException;

/** JSON that is not as dti writes it, where dti reads its own: refused in words, or read; never a bug. */
class ForeignJsonTest {

    @TempDir
    Path folder;

    private Path results;
    private Path changed;
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void results() throws IOException {
        Files.writeString(
                folder.resolve("bo.yaml"),
                "id: bo\npillars: [{code: p, name: P}]\ngroups: [{code: g, name: G, pillars: [p], indicators:"
                        + " [{code: g.1, name: I, max: 10}]}]\n");
        Files.writeString(
                folder.resolve("dti.yaml"),
                """
                title: Kỳ thử
                year: 2024
                kinds: [{code: xa, name: Xã, indicators: bo.yaml}]
                units: [{code: x, name: Xã Một}]
                rounds: [{code: lan-1, name: Lần 1, held: 2024-11-20}]
                """);
        Files.createDirectories(folder.resolve("bai-nop"));
        Files.writeString(folder.resolve("bai-nop/x.csv"), "Mã,Điểm tự chấm,Minh chứng\ng.1,8,BC\n");
        assertThat(dti("score", folder.toString())).as(err.toString()).isZero();
        results = folder.resolve("ket-qua/ket-qua.json");
        changed = folder.resolve("khac.json");
    }

    private int dti(String... arguments) {
        err.getBuffer().setLength(0);
        return Main.run(arguments, new PrintWriter(new StringWriter()), new PrintWriter(err));
    }

    @Test
    void nothingInPlaceOfAnyValueIsNoBug() throws IOException {
        Object tree = tree();
        List<Runnable> changes = new ArrayList<>();
        List<Runnable> undone = new ArrayList<>();
        collect(tree, changes, undone);
        assertThat(changes).hasSizeGreaterThan(50);
        for (int i = 0; i < changes.size(); i++) {
            changes.get(i).run();
            String text = Json.text(tree, 4);
            undone.get(i).run();
            Files.writeString(changed, text);
            assertThat(dti("diff", results.toString(), changed.toString()))
                    .as(err + text)
                    .isIn(ExitCode.DONE, ExitCode.FINDINGS, ExitCode.FILE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "1", "{\"a\":", "{\"schema\": \"dti-results/1\", \"kinds\": [null]}", "{\"year\": x}"})
    void whatIsWrongIsSaidWithoutAProgrammersWords(String text) throws IOException {
        Files.writeString(changed, text);
        assertThat(dti("diff", results.toString(), changed.toString())).isEqualTo(ExitCode.FILE);
        assertThat(err.toString())
                .contains("khac.json")
                .doesNotContain("vn.dti", "java.", "Exception", "Object", "token");
    }

    /** Another number of the schema says that keys mean something else. */
    @Test
    void anotherVersionOfTheSchemaIsNotRead() throws IOException {
        String text = Files.readString(results);
        for (String schema : List.of("dti-results/2", "dti-results/10", "dti-results/", "dti-results/x")) {
            Files.writeString(changed, text.replace("dti-results/1", schema));
            assertThat(dti("diff", results.toString(), changed.toString())).isEqualTo(ExitCode.FILE);
            assertThat(err.toString()).contains("khac.json", '"' + schema + '"', "\"dti-results/1\"");
            assertThat(dti("publish", folder.toString(), "--last", changed.toString()))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(err.toString()).contains("khac.json", '"' + schema + '"');
            assertThat(dti("analyze", folder.toString(), "--years", changed.toString()))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(err.toString()).contains("khac.json", '"' + schema + '"');
        }
    }

    /** What was left out or is no number is named; nothing is taken for 0, or for a unit without points. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"year\": 2024, | | assessment.year",
                "\"year\": 2024, | \"year\": 0, | assessment.year",
                "\"year\": 2024, | \"year\": \"năm 2024\", | assessment.year",
                "\"year\": 2024, | \"year\": 2024.7, | assessment.year",
                "\"title\": \"Kỳ thử\", | | assessment.title",
                "\"final\": {\"points\": \"8.00\" | \"final\": {\"points\": \"tám\" | kinds[xa].units[x].scopes[chuyen-doi-so].final.points",
                "\"final\": {\"points\": \"8.00\" | \"final\": {\"points\": null | kinds[xa].units[x].scopes[chuyen-doi-so].final.points",
                "\"final\": {\"points\": \"8.00\", | \"final\": { | kinds[xa].units[x].scopes[chuyen-doi-so].final.points",
                "\"final\": {\"points\": \"8.00\", \"maximum\": \"10.00\" | \"final\": {\"points\": \"8.00\", \"maximum\": \"1e9\" | kinds[xa].units[x].scopes[chuyen-doi-so].final.maximum",
                "\"final\": \"8.00\" | \"final\": \"8,00\" | kinds[xa].units[x].indicators[g.1].final",
                "\"final\": \"8.00\" | \"cuoi\": \"8.00\" | kinds[xa].units[x].indicators[g.1].final",
                "\"assessed\": true | \"assessed\": \"có\" | kinds[xa].units[x].indicators[g.1].assessed",
                "\"assessed\": true, | | kinds[xa].units[x].indicators[g.1].assessed",
                "{\"maximum\": \"10\", \"assessed\" | {\"assessed\" | kinds[xa].units[x].indicators[g.1].maximum",
                "\"status\": \"scored\" | \"status\": \"xong\" | kinds[xa].units[x].status",
                "\"rank\": 1, | \"rank\": \"nhất\", | kinds[xa].rankings[chuyen-doi-so].rank",
            })
    void aFieldThatIsMissingOrWrongIsNamed(String written, String instead, String named) throws IOException {
        String text = Files.readString(results);
        assertThat(text).contains(written);
        Files.writeString(changed, text.replace(written, instead == null ? "" : instead));
        assertThat(dti("diff", results.toString(), changed.toString()))
                .as(err.toString())
                .isEqualTo(ExitCode.FILE);
        assertThat(err.toString()).contains("khac.json", named);
    }

    private Object tree() throws IOException {
        try (InputStream in = Files.newInputStream(results)) {
            return Json.tree(in);
        } catch (UnreadableJsonException e) {
            throw new IOException(e);
        }
    }

    /** For each value below: what takes it away, and what puts it back. */
    @SuppressWarnings("unchecked")
    private static void collect(Object value, List<Runnable> changes, List<Runnable> undone) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = (Map<String, Object>) map;
            for (Map.Entry<String, Object> entry : object.entrySet()) {
                Object old = entry.getValue();
                changes.add(() -> entry.setValue(null));
                undone.add(() -> entry.setValue(old));
                collect(old, changes, undone);
            }
        } else if (value instanceof List<?> list) {
            List<Object> items = (List<Object>) list;
            for (int i = 0; i < items.size(); i++) {
                int at = i;
                Object old = items.get(i);
                changes.add(() -> items.set(at, null));
                undone.add(() -> items.set(at, old));
                collect(old, changes, undone);
            }
        }
    }
}
