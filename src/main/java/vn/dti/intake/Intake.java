package vn.dti.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.FileLimits;
import vn.dti.assessment.Reported;
import vn.dti.files.Progress;
import vn.dti.files.Sha256;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.store.UnitStore;
import vn.dti.table.Limits;

/**
 * Reads all that was sent in. Files are read in parallel, as many at once as there are processors; what comes out does
 * not depend on which is done first.
 */
public final class Intake {

    /**
     * What was read.
     *
     * @param notices findings in no particular order
     * @param files the files that were read, sorted by name
     */
    public record Result(Reported reported, List<Notice> notices, List<ReadFile> files) {}

    /**
     * A file that was read.
     *
     * @param name path relative to the assessment folder, with {@code /}
     * @param sha256 of the bytes that were read, in lower-case hexadecimal; empty for one too large to be read at all, and
     *     where nobody asked for it
     * @param roles what its sheets were read as; none where nothing in it could be read
     */
    public record ReadFile(String name, String sha256, Set<FileRole> roles) {}

    /** What one thread makes of one file. */
    private record Read(Entries.OfFile entries, ReadFile file) {}

    /** Files that each thread may be ahead of the merging, so that what was read never piles up. */
    private static final int AHEAD = 16;

    private final Assessment assessment;
    private final Path folder;
    private final Limits limits;
    private final UnitStore store;
    private final Progress progress;
    private final boolean hashed;

    /** @param store gets what units sent */
    public Intake(Assessment assessment, Path folder, UnitStore store, Progress progress) {
        this.assessment = assessment;
        this.folder = folder;
        this.limits = limits(assessment.limits());
        this.store = store;
        this.progress = progress;
        this.hashed = true;
    }

    private Intake(Intake other, boolean hashed) {
        this.assessment = other.assessment;
        this.folder = other.folder;
        this.limits = other.limits;
        this.store = other.store;
        this.progress = other.progress;
        this.hashed = hashed;
    }

    /** The same for those who do not write down which bytes were read: hashing takes about a twentieth of the time of a check. */
    public Intake unhashed() {
        return new Intake(this, false);
    }

    /**
     * Reads the whole assessment folder.
     *
     * @throws IOException if a file's bytes cannot be had
     */
    public Result readAll() throws IOException {
        FolderFiles files = new FolderFiles(folder, assessment);
        return read(files.list(), files.notices(), Optional.empty(), StatedOrigin.NONE);
    }

    /**
     * Reads one loose file, or a folder of them; their columns say what they hold.
     *
     * @param stated what is said of them beside what they say
     * @param held what the decisions among them are about
     * @throws IOException if a file's bytes cannot be had
     */
    public Result readLoose(Path path, StatedOrigin stated, ReportsInFolder held) throws IOException {
        FolderFiles files = new FolderFiles(folder, assessment);
        return read(files.loose(path), files.notices(), Optional.of(held), stated);
    }

    private Result read(
            List<FolderFiles.Source> sources, List<Notice> found, Optional<ReportsInFolder> held, StatedOrigin stated)
            throws IOException {
        boolean loose = held.isPresent();
        AssessmentNames names = AssessmentNames.of(assessment);
        FormFileReader reader = new FormFileReader(names, limits, stated);
        Merger merger = new Merger(names, store);
        List<ReadFile> files = readInParallel(reader, sources, loose, merger);
        merger.add(found);
        if (loose && merger.hasDecisions()) {
            merger.beside(held.get().reported());
        }
        Reported reported = merger.reported(!loose);
        return new Result(reported, merger.notices(), files);
    }

    /** Reads the files side by side; what they gave is merged in their order, and each let go of once it is. */
    private List<ReadFile> readInParallel(
            FormFileReader reader, List<FolderFiles.Source> sources, boolean loose, Merger merger) throws IOException {
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), sources.size()));
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<Read>> open = new ArrayDeque<>();
            List<ReadFile> files = new ArrayList<>();
            int next = 0;
            while (files.size() < sources.size()) {
                for (; next < sources.size() && open.size() < threads * AHEAD; next++) {
                    FolderFiles.Source source = sources.get(next);
                    open.add(executor.submit(() -> read(reader, source, loose)));
                }
                Read read = open.remove().get();
                merger.add(read.entries());
                files.add(read.file());
                progress.done(files.size(), sources.size());
            }
            return files;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            } else if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            } else if (e.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private Read read(FormFileReader reader, FolderFiles.Source source, boolean loose) throws IOException {
        Optional<MessageDigest> digest = hashed ? Optional.of(Sha256.digest()) : Optional.empty();
        Entries.OfFile entries = reader.read(source, loose, digest);
        entries.entries().kept(store);
        return new Read(
                entries,
                new ReadFile(
                        source.name(),
                        limits.isBeyond(source.path()) || isUnread(entries)
                                ? ""
                                : digest.map(Sha256::text).orElse(""),
                        Set.copyOf(entries.entries().roles())));
    }

    /** Whether the system gave none of a file's bytes: it has no hash then. */
    private static boolean isUnread(Entries.OfFile file) {
        return file.notices().stream().anyMatch(notice -> notice.code() == NoticeCode.FILE_NO_ACCESS);
    }

    /** The limits of files that an assessment states, and the defaults for the rest. */
    public static Limits limits(FileLimits stated) {
        Limits defaults = Limits.DEFAULT;
        return new Limits(
                stated.fileBytes().map(Long::valueOf).orElse(defaults.fileBytes()),
                stated.unpackedBytes().map(Long::valueOf).orElse(defaults.unpackedBytes()),
                stated.rows().orElse(defaults.rows()),
                stated.cells().orElse(defaults.cells()),
                stated.columns().orElse(defaults.columns()),
                stated.textLength().orElse(defaults.textLength()),
                stated.seconds().map(Duration::ofSeconds).orElse(defaults.time()));
    }
}
