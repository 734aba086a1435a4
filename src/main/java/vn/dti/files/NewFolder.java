package vn.dti.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a folder with all that is in it appear at once, or not at all: it is filled beside its place, hidden. */
public final class NewFolder implements AutoCloseable {

    private final Path target;
    private final Path aside;
    private final WhenStopped whenStopped;
    private Optional<FolderLock> lock = Optional.empty();
    private boolean stopped;

    /**
     * Prepares to make a folder; the folders above it are made. What a dead run left beside it is cleared away. A link to
     * an empty folder stays, and that folder is the one that is made.
     *
     * @param target not there, or empty
     * @throws FileAlreadyExistsException if it is a link that leads nowhere
     * @throws FolderBusyException if another run keeps making it
     */
    public NewFolder(Path target) throws IOException {
        if (Files.isSymbolicLink(target) && !Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        this.target = Files.exists(target)
                ? target.toRealPath()
                : target.toAbsolutePath().normalize();
        this.aside = Leftovers.ofFolder(this.target);
        Files.createDirectories(this.target.getParent());
        this.whenStopped = new WhenStopped(this::abandon);
        try {
            FolderLock.acquire(Leftovers.lock(this.target), FolderLock.PATIENCE, this::lock);
            DurableFiles.deleteAll(aside);
            Files.createDirectory(aside);
        } catch (IOException failure) {
            try {
                close();
            } catch (IOException again) {
                failure.addSuppressed(again);
            }
            throw failure;
        }
    }

    /** Where the folder is filled. */
    public Path aside() {
        return aside;
    }

    /** What a full disk says of no file in particular: the same of the folder. */
    public IOException named(IOException failure) {
        return DurableFiles.named(target, failure);
    }

    /** Tries to get the lock; whoever stops the program finds it either not there or known. */
    private synchronized Optional<FolderLock> lock(Path file) throws IOException {
        if (stopped) {
            WhenStopped.waitForTheEnd();
        }
        lock = FolderLock.tryAcquire(file);
        return lock;
    }

    /** The program is stopped. Under another name nothing that is still written gets into what is cleared away. */
    private synchronized void abandon() {
        stopped = true;
        try {
            if (lock.isPresent() && DurableFiles.exists(aside)) {
                Path left = Leftovers.ofFolder(target.resolveSibling(target.getFileName() + ".stopped"));
                DurableFiles.move(aside, left);
                DurableFiles.deleteAll(left);
            }
            clear();
        } catch (IOException e) {
            // The program ends; the next run clears away what stands hidden there.
        }
    }

    /** Makes the folder appear. */
    public synchronized void commit() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(aside)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        DurableFiles.syncAll(aside);
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notOverAnEmptyFolder) {
            Files.deleteIfExists(target);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        }
        DurableFiles.sync(target.getParent());
    }

    @Override
    public void close() throws IOException {
        whenStopped.close();
        clear();
    }

    private synchronized void clear() throws IOException {
        if (lock.isPresent()) {
            try {
                DurableFiles.deleteAll(aside);
            } finally {
                lock.get().close();
                lock = Optional.empty();
            }
        }
    }
}
