package vn.dti.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** A single file that a command is asked to write: it appears whole or not at all, and one run at a time writes it. */
public final class WholeFile implements AutoCloseable {

    private final Path target;
    private final Path aside;
    private final WhenStopped whenStopped;
    private Optional<FolderLock> lock = Optional.empty();
    private boolean stopped;

    private WholeFile(Path target) {
        this.target = target;
        this.aside = Leftovers.ofFile(target);
        this.whenStopped = new WhenStopped(this::abandon);
    }

    /**
     * Writes a file, in the place of an older one; the folders above it are made. A link stays, and the file behind it is
     * written.
     *
     * @param own whether the file that is there was written by dti
     * @throws ForeignFilesException if the file that is there is not dti's own
     * @throws FolderBusyException if another run keeps writing it
     */
    public static void write(Path file, byte[] bytes, Predicate<Path> own) throws IOException {
        write(file, out -> out.write(bytes), (there, fresh) -> own.test(there));
    }

    /**
     * Writes a file that need not be whole in memory.
     *
     * @param own whether the file that is there, the first one, was written by dti; the second one is to take its place
     * @throws ForeignFilesException if the file that is there is not dti's own
     * @throws FolderBusyException if another run keeps writing it
     */
    public static void write(Path file, Exchange.Content content, BiPredicate<Path, Path> own) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        try (WholeFile written = new WholeFile(target)) {
            FolderLock.acquire(Leftovers.lock(target), FolderLock.PATIENCE, written::lock);
            written.replace(content, own);
        }
    }

    private void replace(Exchange.Content content, BiPredicate<Path, Path> own) throws IOException {
        // What a run left that was killed while it wrote this file.
        Files.deleteIfExists(aside);
        try (TemporaryFile out = begun()) {
            content.to(out);
        }
        if (DurableFiles.exists(target) && !own.test(target, aside)) {
            throw new ForeignFilesException(
                    target.getParent(), List.of(target.getFileName().toString()));
        }
        DurableFiles.move(aside, target);
        DurableFiles.sync(target.getParent());
    }

    private synchronized TemporaryFile begun() throws IOException {
        if (stopped) {
            WhenStopped.waitForTheEnd();
        }
        return new TemporaryFile(aside, target);
    }

    /** Tries to get the lock; whoever stops the program finds it either not there or known. */
    private synchronized Optional<FolderLock> lock(Path file) throws IOException {
        if (stopped) {
            WhenStopped.waitForTheEnd();
        }
        lock = FolderLock.tryAcquire(file);
        return lock;
    }

    private synchronized void abandon() {
        stopped = true;
        try {
            clear();
        } catch (IOException e) {
            // The program ends; the next run clears away what stands hidden there.
        }
    }

    @Override
    public void close() throws IOException {
        whenStopped.close();
        clear();
    }

    private synchronized void clear() throws IOException {
        if (lock.isPresent()) {
            try {
                Files.deleteIfExists(aside);
            } finally {
                lock.get().close();
                lock = Optional.empty();
            }
        }
    }
}
