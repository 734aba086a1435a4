package vn.dti.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Puts new files into a folder in the place of old ones: all of them or none, whatever fails and whenever the run is
 * killed. They are written into a hidden folder in it, so that moving them never crosses a file system; then a
 * {@link Journal} decides, and whoever comes after a run that was killed ends what it decided. One run at a time.
 */
public final class Exchange extends LockedWriting {

    private static final String HIDDEN = ".dti-exchange";

    private final Path target;
    /** The folder and those above it that this run made, the innermost first. */
    private final List<Path> made;

    private final Path hidden;
    private final Path aside;
    private final Set<String> written = Collections.synchronizedSet(new LinkedHashSet<>());

    private boolean committed;
    /** Whether the hidden folder holds what must not be lost: the next run ends the exchange. */
    private boolean stranded;

    /** What writes one file. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Prepares to fill a folder, making it and the folders above it where they do not exist. What a dead run left in it
     * is ended before.
     *
     * @throws FolderBusyException if another run keeps writing into it
     */
    public Exchange(Path folder) throws IOException {
        made = missing(folder.toAbsolutePath());
        Files.createDirectories(folder);
        target = folder.toRealPath();
        hidden = target.resolve(HIDDEN);
        aside = hidden.resolve(Journal.NEW);
        try {
            begin(target.resolve(FolderLock.NAME));
            recoverLocked(target);
            prepare();
        } catch (IOException | RuntimeException failure) {
            closeAfter(failure);
            throw failure;
        }
    }

    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        for (Path each = folder; each != null && !Files.exists(each); each = each.getParent()) {
            missing.add(each);
        }
        return missing;
    }

    /** Makes the hidden folder; whoever stops the program meanwhile waits until it can be cleared away whole. */
    private synchronized void prepare() throws IOException {
        goOn();
        Files.createDirectory(hidden);
        Files.createDirectory(aside);
    }

    /**
     * Ends what a dead run left in a folder; nothing where there is nothing, or where a living run is at work.
     *
     * @throws FolderBusyException if a living run stays in the middle of exchanging files
     */
    public static Optional<Recovery> recover(Path folder) throws IOException {
        Path left = folder.resolve(HIDDEN);
        Path lockFile = folder.resolve(FolderLock.NAME);
        if (!DurableFiles.exists(left) && !DurableFiles.exists(lockFile)) {
            return Optional.empty();
        }
        Optional<FolderLock> free = Optional.empty();
        try {
            free = Journal.isIn(left)
                    ? Optional.of(FolderLock.acquire(lockFile, FolderLock.PATIENCE))
                    : FolderLock.tryAcquire(lockFile);
        } catch (FileSystemException mayNotBeWritten) {
            // A folder that only may be read is read, unless its files are half exchanged.
            if (Journal.isIn(left)) {
                throw mayNotBeWritten;
            }
        }
        if (free.isEmpty()) {
            return Optional.empty();
        }
        try {
            return recoverLocked(folder);
        } finally {
            free.get().close();
        }
    }

    /** Whether files of a folder are being exchanged, or a dead run left them half exchanged. */
    static boolean isExchanging(Path folder) {
        return Journal.isIn(folder.resolve(HIDDEN));
    }

    private static Optional<Recovery> recoverLocked(Path folder) throws IOException {
        Path left = folder.resolve(HIDDEN);
        if (!Files.isDirectory(left)) {
            return Optional.empty();
        }
        Recovery recovery = Recovery.CLEARED;
        if (Journal.isIn(left)) {
            Journal journal = Journal.read(left, folder);
            if (journal.isTakenBack()) {
                journal.takeBack();
                recovery = Recovery.TAKEN_BACK;
            } else {
                journal.finish();
                recovery = Recovery.FINISHED;
            }
        }
        DurableFiles.deleteAll(left);
        return Optional.of(recovery);
    }

    /**
     * Begins a new file. Several may be open at once, from several threads.
     *
     * @param name relative to the folder, with {@code /}
     */
    public TemporaryFile open(String name) throws IOException {
        Path file = aside.resolve(name);
        makeFolder(file.getParent());
        TemporaryFile begun = new TemporaryFile(file, target.resolve(name));
        written.add(name);
        return begun;
    }

    /**
     * Makes a folder of new files and those above it, but never the one that all of them are in: where this run is stopped,
     * that one was taken away, and what other threads still begin must not bring it back.
     */
    private void makeFolder(Path folder) throws IOException {
        // Asked for first: to make what is there fails and is explained in vain, for each of thousands of files.
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.equals(aside)) {
            throw new NoSuchFileException(aside.toString());
        }
        makeFolder(folder.getParent());
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException another) {
            // Another thread made it meanwhile.
        }
    }

    /**
     * Writes a new file.
     *
     * @param name relative to the folder, with {@code /}
     * @return its SHA-256
     */
    public String write(String name, Content content) throws IOException {
        TemporaryFile file = open(name);
        try (file) {
            content.to(file);
        }
        return file.sha256();
    }

    /** The folder that is filled, without links in its path. */
    public Path target() {
        return target;
    }

    /**
     * Takes old files out and puts the new ones in.
     *
     * @param stale files to take out of the folder, relative to it with {@code /}
     * @param own whether a file that is there was written by dti, by its name
     * @param force whether files that are not dti's own are replaced too
     * @throws ForeignFilesException if files that are not dti's own would be replaced
     * @throws LinkedOutsideException if a folder on the way is a link that leads out
     * @throws IOException if it cannot be done; the folder is then as it was, or becomes so by the next run
     */
    public synchronized void commit(Collection<String> stale, Predicate<String> own, boolean force) throws IOException {
        if (!Files.isDirectory(aside)) {
            // Stopped and cleared away: the folder stays as it was.
            throw new NoSuchFileException(aside.toString());
        }
        List<String> foreign = new ArrayList<>();
        for (String name : written) {
            Path old = target.resolve(name);
            mayBeReached(old.getParent());
            if (Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(old.toString());
            }
            // dti writes no links: behind one is somebody's file, which would stay as it is without a word.
            if (DurableFiles.exists(old) && !force && (Files.isSymbolicLink(old) || !own.test(name))) {
                foreign.add(name);
            }
        }
        if (!foreign.isEmpty()) {
            throw new ForeignFilesException(target, foreign);
        }
        // From here on only the journal knows what is to be kept.
        stranded = true;
        try {
            Journal.decide(hidden, target, written, stale).finish();
            committed = true;
        } catch (IOException failure) {
            try {
                if (Journal.isIn(hidden)) {
                    Journal.read(hidden, target).takeBack();
                }
            } catch (IOException again) {
                failure.addSuppressed(again);
                throw failure;
            }
            stranded = false;
            throw failure;
        }
        stranded = false;
    }

    /**
     * Whether files can be put into a folder below the target, there or still to be made: once the journal has decided, what
     * stands in the way could be neither finished nor taken back.
     *
     * @throws FileAlreadyExistsException if a file, or a link that leads nowhere, stands where a folder must
     * @throws LinkedOutsideException if the way leads out of the target
     */
    private void mayBeReached(Path folder) throws IOException {
        for (Path each = folder; !each.equals(target); each = each.getParent()) {
            if (DurableFiles.exists(each)) {
                if (!Files.isDirectory(each)) {
                    throw new FileAlreadyExistsException(each.toString());
                }
                if (!each.toRealPath().startsWith(target)) {
                    throw new LinkedOutsideException(each);
                }
            }
        }
    }

    @Override
    void rename() throws IOException {
        if (!stranded && Files.isDirectory(aside)) {
            DurableFiles.move(aside, hidden.resolve("stopped"));
        }
    }

    @Override
    void clearHidden() throws IOException {
        if (!stranded || !Journal.isIn(hidden)) {
            DurableFiles.deleteAll(hidden);
        }
    }

    /** The folders that this run made go too, where nothing came into them. */
    @Override
    synchronized void clear() throws IOException {
        super.clear();
        if (!committed && !stranded) {
            for (Path folder : made) {
                try {
                    Files.deleteIfExists(folder);
                } catch (DirectoryNotEmptyException others) {
                    // Somebody else has put something there meanwhile.
                    break;
                }
            }
        }
    }
}
