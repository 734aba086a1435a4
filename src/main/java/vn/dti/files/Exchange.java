package vn.dti.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Puts new files into a folder in the place of old ones: all of them or none. They are written into a hidden folder in
 * it, so that moving them never crosses a file system; it is gone after {@link #close()}, whether they went in or not.
 */
public final class Exchange implements AutoCloseable {

    private final Path target;
    private final boolean targetIsNew;
    private final Path temporary;
    private final Path aside;
    private final Path before;
    /** How to take back what was done, latest first. */
    private final Deque<Move> done = new ArrayDeque<>();
    /** Folders that were made below the target, latest first. */
    private final Deque<Path> made = new ArrayDeque<>();

    /** Takes back and clears away when the program is stopped in the middle (Ctrl-C, a shutdown of the machine). */
    private final Thread whenStopped = new Thread(this::abandon, "dti-exchange");

    private boolean committed;
    /** Whether {@link #before} holds files that could not be put back and must not be lost. */
    private boolean stranded;

    private record Move(Path from, Path to) {
        void make() throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        Move back() {
            return new Move(to, from);
        }
    }

    /** Prepares to fill a folder, making it and the folders above it where they do not exist. */
    public Exchange(Path folder) throws IOException {
        targetIsNew = !Files.exists(folder);
        Files.createDirectories(folder);
        target = folder.toRealPath();
        temporary = target.resolve(
                ".dti-" + ProcessHandle.current().pid() + "-" + Long.toString(System.nanoTime(), Character.MAX_RADIX));
        aside = temporary.resolve("new");
        before = temporary.resolve("before");
        try {
            prepare();
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    /** Makes the hidden folder; whoever stops the program meanwhile waits until it can be cleared away whole. */
    private synchronized void prepare() throws IOException {
        try {
            Runtime.getRuntime().addShutdownHook(whenStopped);
        } catch (IllegalStateException ending) {
            waitForTheEnd();
        }
        Files.createDirectory(temporary);
        Files.createDirectory(aside);
        Files.createDirectory(before);
    }

    /** Where the new files are to be written. */
    public Path aside() {
        return aside;
    }

    public Path target() {
        return target;
    }

    /**
     * Takes old files out and puts the new ones in.
     *
     * @param names files written aside, relative to it with {@code /}; they stand the same way below the folder
     * @param stale files to take out of the folder, named likewise
     * @throws IOException if that cannot be done; the folder is then as it was, unless even putting back failed
     */
    public synchronized void commit(List<String> names, List<String> stale) throws IOException {
        if (!Files.isDirectory(aside)) {
            // Stopped and cleared away: the folder stays as it was.
            throw new NoSuchFileException(aside.toString());
        }
        try {
            for (String name : stale) {
                takeOut(name);
            }
            for (String name : names) {
                takeOut(name);
                make(new Move(aside.resolve(name), target.resolve(name)));
            }
            committed = true;
        } catch (IOException failure) {
            takeBack(failure);
            throw failure;
        }
    }

    private void takeOut(String name) throws IOException {
        Path old = target.resolve(name);
        if (Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(old.toString());
        }
        if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
            make(new Move(old, before.resolve(name)));
        }
    }

    private void make(Move move) throws IOException {
        Path folder = move.to().getParent();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            made.push(folder);
        }
        move.make();
        done.push(move);
    }

    private void takeBack(IOException failure) {
        while (!done.isEmpty()) {
            try {
                done.pop().back().make();
            } catch (IOException again) {
                stranded = true;
                failure.addSuppressed(again);
            }
        }
        for (Path folder : made) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException inUse) {
                failure.addSuppressed(inUse);
            }
        }
    }

    /** The program is stopped: the folder is left as it was. */
    private synchronized void abandon() {
        try {
            if (!stranded && Files.isDirectory(aside)) {
                // Other threads still write. Under another name no new file of theirs gets into what is cleared away.
                Files.move(aside, temporary.resolve("stopped"), StandardCopyOption.ATOMIC_MOVE);
            }
            clear();
        } catch (IOException e) {
            // The program ends; what is left stands in a hidden folder that no reader looks into.
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(whenStopped);
        } catch (IllegalStateException ending) {
            waitForTheEnd();
        }
        clear();
    }

    /** The program is being stopped, which is no failure to be told: nothing more is done until it has ended. */
    private static void waitForTheEnd() {
        while (true) {
            LockSupport.park();
        }
    }

    private synchronized void clear() throws IOException {
        if (stranded) {
            return;
        }
        if (Files.exists(temporary)) {
            delete(temporary);
        }
        if (!committed && targetIsNew) {
            Files.deleteIfExists(target);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
