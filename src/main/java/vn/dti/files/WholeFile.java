package vn.dti.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** A single file that a command is asked to write: it appears whole or not at all, and one run at a time writes it. */
public final class WholeFile extends LockedWriting {

    private final Path target;
    private final Path aside;

    private WholeFile(Path target) {
        this.target = target;
        this.aside = Leftovers.ofFile(target);
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
            written.begin(Leftovers.lock(target));
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
        goOn();
        return new TemporaryFile(aside, target);
    }

    @Override
    void clearHidden() throws IOException {
        Files.deleteIfExists(aside);
    }
}
