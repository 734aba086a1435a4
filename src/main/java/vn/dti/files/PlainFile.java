package vn.dti.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Opens what people name only where it is a file with an end: a pipe would be waited for, a device read for ever. */
public final class PlainFile {

    private PlainFile() {}

    /**
     * Its bytes, from the first.
     *
     * @throws NotPlainFileException if it is a folder, a device, a pipe or a socket, itself or behind a link
     * @throws IOException if it is not there or cannot be read
     */
    public static InputStream open(Path file) throws IOException {
        if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
            throw new NotPlainFileException(file.toString());
        }
        return Files.newInputStream(file);
    }
}
