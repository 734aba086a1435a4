package vn.dti.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.analysis.Analysis;
import vn.dti.files.Exchange;
import vn.dti.json.Json;
import vn.dti.json.UnreadableJsonException;
import vn.dti.notice.Texts;
import vn.dti.report.AnalysisJson;
import vn.dti.report.AnalysisWorkbook;
import vn.dti.results.AnalysisFile;

/** The folder of the analysis ({@code phan-tich/}): all its files, whole or not at all. The same results give the same bytes. */
public final class AnalysisFolder {

    /** What writes the page; it stands in a room of its own. */
    @FunctionalInterface
    public interface Page {
        void write(Analysis analysis, Texts texts, OutputStream out) throws IOException;
    }

    private AnalysisFolder() {}

    /**
     * Writes the analysis.
     *
     * @param texts the language of what people read
     * @param pageName name of the page
     * @param force whether files that dti did not write are replaced too
     * @return names of the files written
     * @throws vn.dti.files.ForeignFilesException if files that no analysis wrote would be replaced
     * @throws IOException if a file cannot be written; the folder is then as it was
     */
    public static List<String> write(
            Analysis analysis, Texts texts, String pageName, Page page, Path target, boolean force) throws IOException {
        try (Exchange exchange = new Exchange(target)) {
            Map<String, Exchange.Content> contents = new LinkedHashMap<>();
            contents.put(pageName, out -> page.write(analysis, texts, out));
            contents.put(AnalysisWorkbook.NAME, out -> AnalysisWorkbook.write(analysis, texts, out));
            List<AnalysisFile.HashedFile> files = new ArrayList<>();
            for (Map.Entry<String, Exchange.Content> each : contents.entrySet()) {
                files.add(new AnalysisFile.HashedFile(each.getKey(), exchange.write(each.getKey(), each.getValue())));
            }
            exchange.write(AnalysisFile.NAME, out -> AnalysisJson.write(analysis, files, out));
            Set<String> own = own(exchange.target());
            exchange.commit(List.of(), own::contains, force);
            List<String> names = new ArrayList<>(contents.keySet());
            names.add(AnalysisFile.NAME);
            return names;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** The names that an earlier analysis in a folder says it wrote, its own among them; none where there is no such. */
    private static Set<String> own(Path folder) throws IOException {
        Path file = folder.resolve(AnalysisFile.NAME);
        Set<String> names = new HashSet<>();
        if (!Files.isRegularFile(file)) {
            return names;
        }
        try (InputStream in = Files.newInputStream(file)) {
            AnalysisFile earlier = Json.read(
                    in, AnalysisFile.class, AnalysisFile.SCHEMA, Set.of("kinds", "assessment", "draws"), Set.of());
            names.add(AnalysisFile.NAME);
            earlier.files().forEach(each -> names.add(each.file()));
        } catch (UnreadableJsonException unreadable) {
            // No analysis of dti's: it is not to be replaced without being asked for.
        }
        return names;
    }
}
