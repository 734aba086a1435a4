package vn.dti.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.files.Sha256;

/** In which files and in which order things are sent never changes a result, nor does which thread reads what. */
class FileOrderTest {

    private static final int UNITS = 12;
    private static final String GROUPS =
            """
              - code: "1"
                name: N
                pillars: [p]
                indicators:
                  - {code: "1.1", name: A, max: 20, rule: {relative: {of: a/b}}}
                  - {code: "1.2", name: B, max: 10, rule: {ratio: {of: a/b, target: 60%}}}
              - code: "2"
                name: M
                pillars: [q]
                indicators:
                  - {code: "2.1", name: C, max: 10}
                  - {code: "2.2", name: D, max: 5, role: bonus}
            """;

    @TempDir
    private Path temporary;

    @Test
    void whetherAUnitSendsOneFileOrSeveralAndHowTheyAreNamed() throws IOException {
        List<Map<String, String>> results = new ArrayList<>();
        for (int seed = 0; seed < 4; seed++) {
            Path root = temporary.resolve("ky-" + seed);
            write(root, new Random(seed), seed > 0);
            new AssessmentFolder(root).scored();
            results.add(tables(root.resolve("ket-qua")));
        }

        assertThat(results.get(0)).hasSize(4);
        assertThat(results).allSatisfy(each -> assertThat(each).isEqualTo(results.get(0)));
    }

    @Test
    void whichThreadIsDoneFirst() throws IOException {
        write(temporary, new Random(7), true);
        AssessmentFolder folder = new AssessmentFolder(temporary);
        List<Map<String, String>> results = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            folder.scored();
            results.add(hashes(temporary.resolve("ket-qua")));
        }

        assertThat(results).allSatisfy(each -> assertThat(each).isEqualTo(results.get(0)));
    }

    /** The same claims of the same units, as one file each or in parts with names in any order. */
    private static void write(Path root, Random random, boolean inParts) {
        List<String> units = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            units.add("dv-%02d".formatted(i));
        }
        AssessmentFolder folder = new AssessmentFolder(root).plan(units, "").set(GROUPS);
        for (int i = 0; i < UNITS; i++) {
            List<String> rows = new ArrayList<>(List.of(
                    "1.1," + (i * 7 % 10) + ",10,,BC",
                    "1.2," + (i * 3 % 8) + ",12,,BC",
                    "2.1,,," + (i % 4) + ",BC",
                    "2.2,,," + (i % 3) + ",BC"));
            if (!inParts) {
                form(folder, "bai-nop/" + units.get(i) + ".csv", units.get(i), rows);
                continue;
            }
            Collections.shuffle(rows, random);
            int cut = 1 + random.nextInt(3);
            form(folder, "bai-nop/" + random.nextInt(1000) + "/phieu.csv", units.get(i), rows.subList(0, cut));
            form(folder, "bai-nop/z" + random.nextInt(1_000_000) + ".csv", units.get(i), rows.subList(cut, 4));
        }
    }

    private static void form(AssessmentFolder folder, String name, String unit, List<String> rows) {
        if (Files.exists(folder.root().resolve(name))) {
            form(folder, name.replace(".csv", "-2.csv"), unit, rows);
            return;
        }
        folder.file(
                name,
                "Mã đơn vị:," + unit + "\n\nMã chỉ số,a,b,Điểm tự chấm,Minh chứng\n" + String.join("\n", rows) + "\n");
    }

    private static Map<String, String> tables(Path folder) throws IOException {
        Map<String, String> tables = hashes(folder);
        tables.keySet().removeIf(name -> !name.endsWith(".csv"));
        return tables;
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                hashes.put(file.getFileName().toString(), Sha256.of(file));
            }
        }
        return hashes;
    }
}
