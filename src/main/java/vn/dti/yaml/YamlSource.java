package vn.dti.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import vn.dti.files.PlainFile;
import vn.dti.files.Sha256;

/**
 * The bytes of a YAML file, read once: what is understood, what is hashed and what is copied are the same, also while
 * somebody saves the file.
 */
public final class YamlSource {

    /** A longer file is no definition; no more of it than one byte beyond is read. */
    static final int MAX_BYTES = 1 << 20;

    private final byte[] bytes;

    private YamlSource(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads a file.
     *
     * @throws vn.dti.files.NotPlainFileException if it is no file with an end
     * @throws IOException if its bytes cannot be had
     */
    public static YamlSource of(Path path) throws IOException {
        try (InputStream in = PlainFile.open(path)) {
            return new YamlSource(in.readNBytes(MAX_BYTES + 1));
        }
    }

    /** A definition that is in no file yet. */
    public static YamlSource of(String text) {
        return new YamlSource(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What was read. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The SHA-256 of what was read, in lower-case hexadecimal. */
    public String sha256() {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes);
        return Sha256.text(digest);
    }

    boolean isTooLarge() {
        return bytes.length > MAX_BYTES;
    }
}
