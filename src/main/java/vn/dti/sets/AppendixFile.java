package vn.dti.sets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import vn.dti.files.PlainFile;

/**
 * A file that may hold an appendix or a set for Excel, read once: whatever it turns out to be, it is that of the same
 * bytes.
 */
public record AppendixFile(String name, byte[] bytes) {

    /** As large as a form may be. */
    private static final int LARGEST = 64 << 20;

    /**
     * Reads a file.
     *
     * @throws UnreadableAppendixException if it is larger than any appendix
     * @throws IOException if its bytes cannot be had
     */
    public static AppendixFile read(Path file) throws IOException, UnreadableAppendixException {
        String name = file.getFileName().toString();
        try (InputStream in = PlainFile.open(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UnreadableAppendixException("set.unreadable.large", name, LARGEST >> 20);
            }
            return new AppendixFile(name, bytes);
        }
    }
}
