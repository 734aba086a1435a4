package vn.dti.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dti.code.Stage;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.run.Results;

class ResultsFolderTest {

    @TempDir
    Path folder;

    private Results results;
    private Path target;

    @BeforeEach
    void prepare() throws Exception {
        results = ResultsFixture.small(folder);
        target = folder.resolve("ket-qua");
    }

    @Test
    void writesAllFilesAndNothingElse() throws Exception {
        List<String> names = write(results);
        assertThat(names)
                .contains(
                        "xep-hang-xa-chuyen-doi-so.csv",
                        "xep-hang-xa-p.csv",
                        "xep-hang-xa-q.csv",
                        "xep-hang-phong-chuyen-doi-so.csv",
                        "diem-chi-tiet.csv",
                        "ket-qua.json",
                        "nguon-goc.json");
        assertThat(namesIn(target)).containsExactlyInAnyOrderElementsOf(names);
        assertThat(namesIn(folder)).containsExactlyInAnyOrder("dti.yaml", "nho.yaml", "ket-qua");
    }

    @Test
    void writesTheSameBytesAgain() throws Exception {
        write(results);
        Map<String, byte[]> first = contents();
        write(ResultsFixture.small(folder));
        assertThat(contents()).usingRecursiveComparison().isEqualTo(first);
    }

    @Test
    void namesEveryOtherOutputWithItsHash() throws Exception {
        List<String> names = write(results);
        JsonNode provenance = JsonMapper.shared().readTree(target.resolve("nguon-goc.json"));
        assertThat(provenance.get("schema").asString()).isEqualTo("dti-provenance/1");
        assertThat(provenance.at("/program/version").asString()).isEqualTo("1.2.3");
        assertThat(provenance.get("options").toString())
                .isEqualTo("{\"stage\":\"final\",\"provisional\":true,\"strict\":false,\"lang\":\"vi\"}");
        assertThat(provenance.at("/inputs/0").toString())
                .isEqualTo("{\"path\":\"bai-nop/x.xlsx\",\"sha256\":\"00ff\"}");
        Map<String, String> outputs = new HashMap<>();
        provenance
                .get("outputs")
                .forEach(output -> outputs.put(
                        output.get("path").asString(), output.get("sha256").asString()));
        assertThat(outputs).hasSize(names.size() - 1);
        for (Map.Entry<String, String> output : outputs.entrySet()) {
            assertThat(output.getKey()).startsWith("ket-qua/");
            byte[] bytes = Files.readAllBytes(folder.resolve(output.getKey()));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(output.getValue());
        }
    }

    @Test
    void takesAwayRankingsThatNoLongerExistAndLeavesFilesOfOthers() throws Exception {
        write(results);
        Files.writeString(target.resolve("xep-hang-ban-in.csv"), "của người dùng");
        Files.writeString(target.resolve("ghi-chu.docx"), "của người dùng");
        Results onlyCommunes = new Results(
                results.assessment(),
                results.options(),
                results.reported(),
                results.kinds().subList(0, 1),
                results.notices(),
                results.inputs());
        write(onlyCommunes);
        assertThat(namesIn(target))
                .contains("xep-hang-ban-in.csv", "ghi-chu.docx", "xep-hang-xa-p.csv")
                .doesNotContain("xep-hang-phong-p.csv");
    }

    @Test
    void leavesEverythingAsItWasWhenAFileCannotBeReplaced() throws Exception {
        write(results);
        Files.delete(target.resolve("nguon-goc.json"));
        Files.createDirectory(target.resolve("nguon-goc.json"));
        Map<String, byte[]> before = contents();
        Results other = ResultsFixture.smallFixture(folder)
                .claim("x1", "3.1", Map.of(), "9", "")
                .results(new Stage("final"), true, Set.of("x4"));
        assertThatThrownBy(() -> write(other)).isInstanceOf(IOException.class);
        assertThat(contents()).usingRecursiveComparison().isEqualTo(before);
        assertThat(namesIn(target)).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void leavesNoFolderBehindWhereNoneWas() throws Exception {
        Results.KindResults kind = results.kinds().get(0);
        Results twice = new Results(
                results.assessment(),
                results.options(),
                results.reported(),
                List.of(kind, kind),
                results.notices(),
                results.inputs());
        assertThatThrownBy(() -> write(twice)).isInstanceOf(IOException.class);
        assertThat(target).doesNotExist();
    }

    private List<String> write(Results what) throws IOException {
        return ResultsFolder.write(what, Texts.in(Language.VI), "1.2.3", target, "ket-qua", false, (done, all) -> {});
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        for (String name : namesIn(target)) {
            if (Files.isRegularFile(target.resolve(name))) {
                contents.put(name, Files.readAllBytes(target.resolve(name)));
            }
        }
        return contents;
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
