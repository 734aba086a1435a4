package vn.dti.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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

    /**
     * What this program holds, by the real path of the file. Many systems let go of a lock when its program closes any channel
     * to the file, whoever opened that: while a lock is held, nothing of this program opens its file and closes it again.
     */
    private static final Map<String, FolderLock> HELD = new HashMap<>();

    private final Path file;
    private final FileChannel channel;
    private String mark = "";
    /** By which it was seen that the file is the one that is locked; open as long as the lock is held. */
    private Optional<SeekableByteChannel> byName = Optional.empty();

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
        synchronized (HELD) {
            String real = real(file);
            if (HELD.containsKey(real)) {
                return Optional.empty();
            }
            Optional<FolderLock> lock = lock(file);
            lock.ifPresent(held -> HELD.put(real, held));
            return lock;
        }
    }

    private static String real(Path file) throws IOException {
        try {
            Path folder = file.toAbsolutePath().getParent().toRealPath();
            return folder.resolve(file.getFileName()).toString();
        } catch (NoSuchFileException withoutFolder) {
            // Nothing can be locked there, which is told when it is tried.
            return file.toString();
        }
    }

    private static Optional<FolderLock> lock(Path file) throws IOException {
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
        FileLock held = null;
        try {
            held = channel.tryLock(PLACE, 1, false);
            if (held != null && lock.isTheFile()) {
                return Optional.of(lock);
            }
        } catch (OverlappingFileLockException byAnotherName) {
            // This program holds it through a second name of the same file.
        } catch (IOException failure) {
            if (held != null) {
                lock.takeAway();
            }
            lock.closeChannels();
            throw DurableFiles.named(file, failure);
        }
        lock.closeChannels();
        return Optional.empty();
    }

    /** Whether the file that was locked still stands under its name: who lets go of a lock takes its file away. */
    private boolean isTheFile() throws IOException {
        mark = ProcessHandle.current().pid() + " " + System.getProperty("user.name") + " " + COUNT.incrementAndGet();
        channel.truncate(0);
        byte[] marked = mark.getBytes(StandardCharsets.UTF_8);
        channel.write(ByteBuffer.wrap(marked), 0);
        try {
            SeekableByteChannel read = Files.newByteChannel(file);
            byName = Optional.of(read);
            ByteBuffer found = ByteBuffer.allocate(marked.length + 1);
            while (found.hasRemaining() && read.read(found) >= 0) {
                // to the end of the file, or one byte beyond the mark
            }
            return found.flip().equals(ByteBuffer.wrap(marked));
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /**
     * Takes the file away where its mark could not be written, as on a full disk, and it is the one that is held: the machine
     * says of that one that this program has it already.
     */
    private void takeAway() {
        try (FileChannel again = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            again.tryLock(PLACE, 1, false);
        } catch (OverlappingFileLockException theSame) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stays) {
                // An empty file that the next run takes away; what failed before is told.
            }
        } catch (IOException another) {
            // It is no longer there, or cannot be opened: nothing of this run is to be taken away.
        }
    }

    /** What is told of the run that holds a lock. */
    static FolderBusyException busy(Path file) throws IOException {
        String holder = "?";
        Instant since =
                Files.getLastModifiedTime(file.toAbsolutePath().getParent()).toInstant();
        try {
            String[] mark = mark(file).split(" ");
            holder = mark.length < 2 ? holder : mark[1] + ", " + mark[0];
            since = Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException gone) {
            // Let go of in this moment; whoever asks again gets it.
        }
        return new FolderBusyException(file.toAbsolutePath().getParent(), holder, since);
    }

    private static String mark(Path file) throws IOException {
        synchronized (HELD) {
            FolderLock own = HELD.get(real(file));
            return own == null ? Files.readString(file) : own.mark;
        }
    }

    private void closeChannels() throws IOException {
        try {
            if (byName.isPresent()) {
                byName.get().close();
            }
        } finally {
            channel.close();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            try {
                Files.deleteIfExists(file);
            } finally {
                HELD.values().remove(this);
                closeChannels();
            }
        }
    }
}
