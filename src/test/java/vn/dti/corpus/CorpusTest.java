package vn.dti.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;

/**
 * Reads every workbook of a folder with dti and with Apache POI and lists what each says where they differ, in
 * {@code target/corpus.csv}: cells read as another value, cells that only one of them gives, files that only one of them
 * reads. The test fails for what may be wrong in dti: other values, and cells that only POI gives. {@code mvn -Pcorpus test -Ddti.corpus=FOLDER} takes any folder; without it, the workbooks of
 * other programs in the test resources. What POI cannot read ({@code .ods}, {@code .fods}) is held against the workbook of
 * the same name that it can read, where one lies beside it.
 */
class CorpusTest {

    private static final Path FOLDER = Path.of(System.getProperty("dti.corpus", "src/test/resources/workbooks"));
    private static final Path LIST = Path.of("target", "corpus.csv");

    @Test
    void noCellIsReadAsAnotherValueOrLost() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(FOLDER)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        int compared = 0;
        int cells = 0;
        List<String> faults = new ArrayList<>();
        Map<Comparison.Kind, Integer> counts = new EnumMap<>(Comparison.Kind.class);
        try (CSVPrinter list = new CSVPrinter(
                new PrintWriter(Files.newBufferedWriter(LIST, StandardCharsets.UTF_8)),
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader("file", "kind", "cell", "dti", "poi")
                        .get())) {
            for (Path file : files) {
                Path counterpart = readableByPoi(file);
                if (counterpart == null) {
                    continue;
                }
                compared++;
                ReadCells own = OwnReader.read(file);
                cells += own.cells().size();
                for (Comparison.Difference difference : Comparison.between(own, PoiReader.read(counterpart))) {
                    list.printRecord(
                            FOLDER.relativize(file),
                            difference.kind(),
                            difference.cell(),
                            difference.own(),
                            difference.other());
                    counts.merge(difference.kind(), 1, Integer::sum);
                    if (difference.kind().isFault()) {
                        faults.add(file.getFileName() + " " + difference);
                    }
                }
            }
        }
        System.out.println(
                compared + " workbooks, " + cells + " cells of dti, differences " + counts + "; see " + LIST);
        assertThat(compared).isPositive();
        assertThat(faults).isEmpty();
    }

    /** The file itself, or the one beside it that POI reads; null if there is none. */
    private static Path readableByPoi(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "xlsx", "xlsm", "xls" -> file;
            case "ods", "fods" -> Stream.of(".xlsx", ".xls")
                    .map(other -> file.resolveSibling(name.substring(0, dot) + other))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElse(null);
            default -> null;
        };
    }

    @Test
    void aChangedCellIsFound() throws IOException {
        ReadCells read = OwnReader.read(Path.of("src/test/resources/workbooks/openpyxl.xlsx"));
        Map<String, String> changed = new HashMap<>(read.cells());
        String points = changed.keySet().stream()
                .filter(cell -> cell.endsWith("!D9"))
                .findFirst()
                .orElseThrow();
        changed.put(points, "number 8.4");
        assertThat(Comparison.between(read, ReadCells.of(changed)))
                .containsExactly(
                        new Comparison.Difference(Comparison.Kind.OTHER_VALUE, points, "number 8.5", "number 8.4"));
        changed.remove(points);
        assertThat(Comparison.between(read, ReadCells.of(changed)))
                .containsExactly(new Comparison.Difference(Comparison.Kind.ONLY_DTI, points, "number 8.5", ""));
        assertThat(Comparison.between(ReadCells.of(changed), read))
                .containsExactly(new Comparison.Difference(Comparison.Kind.ONLY_OTHER, points, "", "number 8.5"));
        assertThat(Comparison.between(read, ReadCells.refused("IOException")))
                .containsExactly(new Comparison.Difference(
                        Comparison.Kind.NOT_READ, "", read.cells().size() + " cells", "IOException"));
        assertThat(Comparison.between(read, read)).isEmpty();
    }

    @Test
    void onlyWhatMayBeWrongInDtiIsAFault() {
        assertThat(Comparison.Kind.values())
                .filteredOn(Comparison.Kind::isFault)
                .containsExactly(Comparison.Kind.OTHER_VALUE, Comparison.Kind.ONLY_OTHER);
    }
}
