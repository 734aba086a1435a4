package vn.dti.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** A single file that a command is asked to write: it appears whole or not at all. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file, in the place of an older one; the folders above it are made.
     *
     * @param own whether the file that is there was written by dti
     * @throws ForeignFilesException if the file that is there is not dti's own
     */
    public static void write(Path file, byte[] bytes, Predicate<Path> own) throws IOException {
        Path target = file.toAbsolutePath();
        if (Disk.exists(target) && !own.test(target)) {
            throw new ForeignFilesException(
                    target.getParent(), List.of(target.getFileName().toString()));
        }
        Files.createDirectories(target.getParent());
        Path aside = target.resolveSibling("." + target.getFileName() + ".dti-tmp");
        // What a run left that was killed while it wrote this file.
        Files.deleteIfExists(aside);
        try {
            try (FileAside out = new FileAside(aside, target)) {
                out.write(bytes);
            }
            Disk.move(aside, target);
            Disk.sync(target.getParent());
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
