package vn.dti.files;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/** What many files begin with, as thousands of pages do with their style: it is hashed once for all of them. */
public final class Beginning {

    private final byte[] bytes;
    private final MessageDigest hashed = Sha256.digest();

    public Beginning(byte[] bytes) {
        this.bytes = bytes.clone();
        hashed.update(bytes);
    }

    /** Writes it, before anything else is written. */
    public void to(OutputStream out) throws IOException {
        if (out instanceof TemporaryFile file) {
            file.begin(bytes, digest());
        } else {
            out.write(bytes);
        }
    }

    /** A digest of its own for each file, as it is after these bytes. */
    private MessageDigest digest() {
        try {
            return (MessageDigest) hashed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own SHA-256 can be copied", e);
        }
    }
}
