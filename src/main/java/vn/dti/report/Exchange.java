package vn.dti.report;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

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
        temporary = Files.createTempDirectory(target, ".dti-");
        aside = Files.createDirectory(temporary.resolve("new"));
        before = Files.createDirectory(temporary.resolve("before"));
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
    public void commit(List<String> names, List<String> stale) throws IOException {
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

    @Override
    public void close() throws IOException {
        if (stranded) {
            return;
        }
        delete(temporary);
        if (!committed && targetIsNew) {
            Files.deleteIfExists(target);
        }
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
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
