package vn.dti.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Makes a folder with all that is in it appear at once, or not at all: it is filled beside its place, hidden. */
public final class NewFolder extends LockedWriting {

    private final Path target;
    private final Path aside;

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
        try {
            begin(Leftovers.lock(this.target));
            DurableFiles.deleteAll(aside);
            Files.createDirectory(aside);
        } catch (IOException failure) {
            closeAfter(failure);
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
    void rename() throws IOException {
        if (DurableFiles.exists(aside)) {
            Path left = Leftovers.ofFolder(target.resolveSibling(target.getFileName() + ".stopped"));
            DurableFiles.move(aside, left);
            DurableFiles.deleteAll(left);
        }
    }

    @Override
    void clearHidden() throws IOException {
        DurableFiles.deleteAll(aside);
    }
}
