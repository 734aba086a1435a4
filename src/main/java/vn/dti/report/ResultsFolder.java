package vn.dti.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import vn.dti.files.Exchange;
import vn.dti.files.Progress;
import vn.dti.files.TemporaryFile;
import vn.dti.folder.AssessmentFolder;
import vn.dti.json.Json;
import vn.dti.notice.Texts;
import vn.dti.ranking.Ranking;
import vn.dti.results.ProvenanceFile;
import vn.dti.results.ResultsFile;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;

/**
 * The results folder ({@code ket-qua/}, dac-ta 5): all files of a run, whole or not at all. The same results give the
 * same bytes.
 */
public final class ResultsFolder {

    /** The workbook for people. */
    public static final String WORKBOOK = ResultsWorkbook.NAME;

    private final Exchange exchange;
    private final String nameInAssessment;
    /** SHA-256 of what was written, by name, in the order of writing. */
    private final Map<String, String> written = new LinkedHashMap<>();

    private ResultsFolder(Exchange exchange, String nameInAssessment) {
        this.exchange = exchange;
        this.nameInAssessment = nameInAssessment;
    }

    /**
     * Writes the results of a run. Files of an earlier run that this one does not have are taken away; what others put
     * into the folder stays.
     *
     * @param texts the language of what people read
     * @param version of the program, for the provenance
     * @param target the folder; made where it does not exist
     * @param nameInAssessment how the provenance names the folder: its path relative to the assessment folder, with
     *     {@code /}; empty for the assessment folder itself
     * @param force whether files that dti did not write are replaced too
     * @param progress told after each unit
     * @return names of the files written
     * @throws vn.dti.files.ForeignFilesException if files that no run wrote would be replaced
     * @throws IOException if a file cannot be written; the folder is then as it was
     */
    public static List<String> write(
            Results results,
            Texts texts,
            String version,
            Path target,
            String nameInAssessment,
            boolean force,
            Progress progress)
            throws IOException {
        try (Exchange exchange = new Exchange(target)) {
            ResultsFolder folder = new ResultsFolder(exchange, nameInAssessment);
            folder.write(results, texts, version, progress);
            List<String> names = List.copyOf(folder.written.keySet());
            Set<String> own = ProvenanceFile.in(exchange.target()).stream()
                    .flatMap(earlier -> earlier.outputs().stream())
                    .map(ProvenanceFile.HashedFile::fileName)
                    .collect(Collectors.toSet());
            List<String> stale = own.stream()
                    .filter(AssessmentFolder::isRankingTable)
                    .filter(name -> !folder.written.containsKey(name))
                    .toList();
            exchange.commit(
                    stale, name -> own.contains(name) || name.equals(ProvenanceFile.NAME) && !own.isEmpty(), force);
            return names;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /**
     * Writes the same without the workbook, into a folder to compare with: the workbook costs as much as all else.
     *
     * @param workbook the SHA-256 that the provenance gives of it
     */
    public static void writeTables(
            Results results, Texts texts, String version, Path target, String nameInAssessment, String workbook)
            throws IOException {
        try (Exchange exchange = new Exchange(target)) {
            ResultsFolder folder = new ResultsFolder(exchange, nameInAssessment);
            folder.tables(results, texts, (done, all) -> {});
            folder.provenance(results, texts, version, workbook);
            exchange.commit(List.of(), name -> false, false);
        }
    }

    /** The stage that the results in a folder rank; empty where there are none. */
    public static Optional<String> stageIn(Path folder) throws IOException {
        return ProvenanceFile.in(folder).map(earlier -> earlier.options().stage());
    }

    /** Whether the results in a folder are provisional. */
    public static boolean isProvisional(Path folder) throws IOException {
        return ProvenanceFile.in(folder)
                .filter(earlier -> earlier.options().provisional())
                .isPresent();
    }

    /** The overall ranking of every ranked kind, as its CSV file holds it. */
    public static void overallCsv(Results results, PrintWriter out) throws IOException {
        for (Results.KindResults kind : results.kinds()) {
            Optional<Ranking> overall = kind.ranking(Scope.OVERALL);
            if (overall.isPresent()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                RankingCsv.write(kind.kind(), overall.get(), bytes);
                out.print(bytes.toString(StandardCharsets.UTF_8));
            }
        }
    }

    /** Prints the ket-qua.json of a folder. */
    public static void json(Path folder, PrintWriter out) throws IOException {
        try (Reader written = Files.newBufferedReader(folder.resolve(ResultsFile.NAME))) {
            written.transferTo(out);
        }
    }

    private void write(Results results, Texts texts, String version, Progress progress) throws IOException {
        // The workbook takes as long as all else together, so it is written beside it.
        FutureTask<String> workbook = new FutureTask<>(() -> workbook(results, texts));
        Thread writer = new Thread(workbook, "dti-workbook");
        writer.setDaemon(true);
        writer.start();
        try {
            tables(results, texts, progress);
        } finally {
            end(writer);
        }
        provenance(results, texts, version, written(workbook));
    }

    /** Waits for a thread itself: of a pool's future nobody hears any more where memory runs out for telling it. */
    private static void end(Thread writer) throws IOException {
        try {
            writer.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    /** What has ended came to. */
    private static String written(FutureTask<String> ended) throws IOException {
        try {
            return ended.get(0, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (TimeoutException died) {
            throw new IllegalStateException(died);
        }
    }

    private void provenance(Results results, Texts texts, String version, String workbook) throws IOException {
        written.put(WORKBOOK, workbook);
        file(ProvenanceFile.NAME, out -> Json.write(provenance(results, texts, version), ProvenanceFile.DEPTH, out));
    }

    private ProvenanceFile provenance(Results results, Texts texts, String version) {
        String prefix = nameInAssessment.isEmpty() ? "" : nameInAssessment + "/";
        Results.Options options = results.options();
        return new ProvenanceFile(
                        ProvenanceFile.SCHEMA,
                        new ProvenanceFile.Program("dti", version),
                        new ProvenanceFile.OptionsGiven(
                                options.stage().text(),
                                options.provisional(),
                                options.strict(),
                                texts.language().key()),
                        results.inputs().stream()
                                .map(input -> new ProvenanceFile.HashedFile(input.path(), input.sha256()))
                                .toList(),
                        written.entrySet().stream()
                                .map(each -> new ProvenanceFile.HashedFile(prefix + each.getKey(), each.getValue()))
                                .toList(),
                        "")
                .sealed();
    }

    private String workbook(Results results, Texts texts) {
        try {
            return exchange.write(ResultsWorkbook.NAME, out -> ResultsWorkbook.write(results, texts, out));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void tables(Results results, Texts texts, Progress progress) throws IOException {
        for (Results.KindResults kind : results.kinds()) {
            for (Ranking ranking : kind.allRankings()) {
                file(RankingCsv.name(kind.kind(), ranking), out -> RankingCsv.write(kind.kind(), ranking, out));
            }
        }
        units(results, texts, progress);
    }

    /** The files that tell all of every unit: they go through the units together, as each is unpacked for it. */
    private void units(Results results, Texts texts, Progress progress) throws IOException {
        int all = results.kinds().stream()
                .mapToInt(kind -> kind.scorecards().size())
                .sum();
        int[] done = {0};
        TemporaryFile csvFile = exchange.open(DetailCsv.NAME);
        TemporaryFile jsonFile = exchange.open(ResultsFile.NAME);
        try (csvFile;
                jsonFile;
                DetailCsv csv = new DetailCsv(results, csvFile)) {
            ResultsJson.write(results, texts, jsonFile, lines -> {
                csv.rows(lines);
                progress.done(++done[0], all);
            });
        }
        written.put(DetailCsv.NAME, csvFile.sha256());
        written.put(ResultsFile.NAME, jsonFile.sha256());
    }

    private void file(String name, Exchange.Content content) throws IOException {
        written.put(name, exchange.write(name, content));
    }
}
