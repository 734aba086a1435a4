package vn.dti.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps a folder to one run of dti at a time, by a hidden file that the run locks. The machine lets go of the lock when
 * the run ends, however it ends; the file goes with it, or with the run after a run that was killed.
 */
final class FolderLock implements AutoCloseable {

    /** How long a run waits for another one. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    static final String NAME = ".dti.lock";

    private static final long PAUSE = 50;
    /** Far behind what stands in the file: on some systems what is locked cannot be read by others. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final AtomicLong COUNT = new AtomicLong();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits for a lock.
     *
     * @param file the hidden file
     * @throws FolderBusyException if another run holds it all the while
     */
    static FolderLock acquire(Path file, Duration patience) throws IOException {
        return acquire(file, patience, FolderLock::tryAcquire);
    }

    /** How one tries to get a lock. */
    @FunctionalInterface
    interface Attempt {
        Optional<FolderLock> at(Path file) throws IOException;
    }

    static FolderLock acquire(Path file, Duration patience, Attempt attempt) throws IOException {
        long start = System.nanoTime();
        while (true) {
            Optional<FolderLock> lock = attempt.at(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (System.nanoTime() - start >= patience.toNanos()) {
                throw busy(file);
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw busy(file);
            }
        }
    }

    /** The lock, unless another run holds it. */
    static Optional<FolderLock> tryAcquire(Path file) throws IOException {
        if (DurableFiles.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            // Folders are sent around: a link in the place of the lock would have another file written over.
            throw new NotPlainFileException(file.toString());
        }
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        FolderLock lock = new FolderLock(file, channel);
        try {
            FileLock held = channel.tryLock(PLACE, 1, false);
            if (held != null) {
                if (lock.isTheFile()) {
                    return Optional.of(lock);
                }
            }
        } catch (OverlappingFileLockException ofThisProgram) {
            // Another thread of this program holds it.
        } catch (IOException failure) {
            channel.close();
            throw DurableFiles.named(file, failure);
        }
        channel.close();
        return Optional.empty();
    }

    /** Whether the file that was locked still stands under its name: who lets go of a lock takes its file away. */
    private boolean isTheFile() throws IOException {
        String mark =
                ProcessHandle.current().pid() + " " + System.getProperty("user.name") + " " + COUNT.incrementAndGet();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)), 0);
        try {
            return Files.readString(file).equals(mark);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** What is told of the run that holds a lock. */
    static FolderBusyException busy(Path file) throws IOException {
        String holder = "?";
        Instant since =
                Files.getLastModifiedTime(file.toAbsolutePath().getParent()).toInstant();
        try {
            String[] mark = Files.readString(file).split(" ");
            holder = mark.length < 2 ? holder : mark[1] + ", " + mark[0];
            since = Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException gone) {
            // Let go of in this moment; whoever asks again gets it.
        }
        return new FolderBusyException(file.toAbsolutePath().getParent(), holder, since);
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
    }
}
