package vn.dti.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import vn.dti.assessment.Unit;
import vn.dti.files.Exchange;
import vn.dti.files.HashList;
import vn.dti.notice.Texts;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;

/**
 * The folder of what is published ({@code cong-bo/}): all documents that were asked for, whole or not at all. The same
 * results give the same bytes.
 */
public final class PublicationFolder {

    /**
     * What is to be published.
     *
     * @param editions all there are, whether their part is asked for or not: a page links what another run wrote
     */
    public record Order(Set<PublishedPart> parts, List<Edition> editions) {

        private Set<String> names(Results results, Set<PublishedPart> asked) {
            Set<String> names = new HashSet<>();
            for (Edition edition : editions) {
                names.addAll(edition.documents(results, asked).keySet());
                if (asked.contains(PublishedPart.PHIEU)) {
                    results.assessment().units().forEach(unit -> names.add(scorecard(unit, edition)));
                }
            }
            return names;
        }
    }

    private final Results results;
    private final Order order;
    private final Exchange exchange;
    private final Publishing publishing;
    /** SHA-256 of what was written, by name, in the order of writing. */
    private final Map<String, String> written = new LinkedHashMap<>();

    private PublicationFolder(Results results, Texts texts, Order order, Exchange exchange) {
        this.results = results;
        this.order = order;
        this.exchange = exchange;
        Set<String> asked = order.names(results, order.parts());
        Set<String> reachable = new HashSet<>();
        for (String name : order.names(results, Set.of(PublishedPart.values()))) {
            if (asked.contains(name) || Files.isRegularFile(exchange.target().resolve(name))) {
                reachable.add(name);
            }
        }
        this.publishing = Publishing.of(results, texts, reachable);
    }

    /**
     * Writes what was ordered. Scorecards of units that are no longer there are taken away; what others put into the
     * folder stays.
     *
     * @param texts the language of the documents
     * @param force whether files that dti did not write are replaced too
     * @return names of the files written, below the folder, with {@code /}
     * @throws vn.dti.files.ForeignFilesException if files that no publication wrote would be replaced
     * @throws IOException if a file cannot be written; the folder is then as it was
     */
    public static List<String> write(Results results, Texts texts, Order order, Path target, boolean force)
            throws IOException {
        try (Exchange exchange = new Exchange(target)) {
            PublicationFolder folder = new PublicationFolder(results, texts, order, exchange);
            folder.write();
            List<String> stale = folder.stale(exchange.target());
            folder.contents(exchange.target(), stale);
            List<String> names = List.copyOf(folder.written.keySet());
            Collection<String> own = HashList.in(exchange.target());
            exchange.commit(stale, name -> own.contains(name) || name.equals(HashList.NAME) && !own.isEmpty(), force);
            return names;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void write() throws IOException {
        for (Edition edition : order.editions()) {
            for (Map.Entry<String, Edition.Document> each :
                    edition.documents(results, order.parts()).entrySet()) {
                file(each.getKey(), out -> each.getValue().write(publishing, out));
            }
        }
        if (order.parts().contains(PublishedPart.PHIEU)) {
            scorecards();
        }
    }

    /** Scorecards are written in parallel, as many at once as there are processors; their bytes do not depend on it. */
    private void scorecards() throws IOException {
        ExecutorService executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Map<String, String>>> futures = new ArrayList<>();
            for (Results.KindResults kind : results.kinds()) {
                for (Scorecard card : kind.scorecards()) {
                    futures.add(executor.submit(() -> scorecard(kind, card)));
                }
            }
            for (Future<Map<String, String>> future : futures) {
                written.putAll(future.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException io) {
                throw io;
            } else if (failure.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw new IllegalStateException(failure.getCause());
        } finally {
            // Nothing may be written any more when the folder aside is cleared away.
            executor.shutdownNow();
            awaitEnd(executor);
        }
    }

    private Map<String, String> scorecard(Results.KindResults kind, Scorecard card) throws IOException {
        List<Block> text = ScorecardText.of(publishing, kind, card);
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Edition edition : order.editions()) {
            String name = scorecard(card.unit(), edition);
            hashes.put(name, exchange.write(name, out -> edition.scorecard(publishing, kind, card, text, out)));
        }
        return hashes;
    }

    private static String scorecard(Unit unit, Edition edition) {
        return Publishing.SCORECARDS + unit.code() + edition.ending();
    }

    private static void awaitEnd(ExecutorService executor) {
        try {
            while (!executor.awaitTermination(1, TimeUnit.MINUTES)) {
                // A file is still being written.
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What an earlier publication says it wrote and what is asked for no longer has: scorecards of units that are not
     * there any more, minutes of rounds that were not held.
     */
    private List<String> stale(Path target) throws IOException {
        return HashList.in(target).stream()
                .filter(name -> PublishedPart.PHIEU.isIn(order.parts()) && name.startsWith(Publishing.SCORECARDS)
                        || PublishedPart.BIEN_BAN.isIn(order.parts()) && name.startsWith(Publishing.MINUTES))
                .filter(name -> !written.containsKey(name))
                .toList();
    }

    /** Lists what is written now, and what of an earlier publication stays. */
    private void contents(Path target, List<String> stale) throws IOException {
        TreeMap<String, String> entries = HashList.read(target);
        entries.keySet().removeAll(stale);
        entries.keySet().removeIf(name -> !Files.isRegularFile(target.resolve(name)));
        entries.putAll(written);
        file(HashList.NAME, out -> HashList.write(entries, out));
    }

    private void file(String name, Exchange.Content content) throws IOException {
        written.put(name, exchange.write(name, content));
    }
}
