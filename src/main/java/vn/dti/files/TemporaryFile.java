package vn.dti.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/** A file while it is written aside: on the disk when it is closed, and with its hash known. */
public final class TemporaryFile extends OutputStream {

    private static final int BUFFER = 1 << 15;

    private final Path shown;
    private final FileChannel channel;
    private final DigestOutputStream hashing;
    private final OutputStream out;
    private boolean begun;
    private boolean closed;

    /**
     * Begins a file that is not there yet.
     *
     * @param file where it is written
     * @param shown where it will stand, to be named when it cannot be written
     */
    TemporaryFile(Path file, Path shown) throws IOException {
        this.shown = shown;
        // Two files of one name would be one; CREATE_NEW says so instead of losing the first.
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.hashing = new DigestOutputStream(Channels.newOutputStream(channel), Sha256.digest());
        this.out = new BufferedOutputStream(hashing, BUFFER);
    }

    /**
     * Writes what other files begin with too, before anything else.
     *
     * @param hashed as it is after these bytes
     * @throws IllegalStateException if something was written: it would be missing in the hash
     */
    void begin(byte[] bytes, MessageDigest hashed) throws IOException {
        if (begun) {
            throw new IllegalStateException(shown.toString());
        }
        begun = true;
        try {
            hashing.on(false);
            hashing.write(bytes);
        } catch (IOException failure) {
            throw named(failure);
        }
        hashing.setMessageDigest(hashed);
        hashing.on(true);
    }

    @Override
    public void write(int one) throws IOException {
        begun = true;
        try {
            out.write(one);
        } catch (IOException failure) {
            throw named(failure);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        begun = true;
        try {
            out.write(bytes, offset, length);
        } catch (IOException failure) {
            throw named(failure);
        }
    }

    private IOException named(IOException failure) {
        return DurableFiles.named(shown, failure);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (channel) {
            out.flush();
            channel.force(true);
        } catch (IOException failure) {
            throw named(failure);
        }
    }

    /** The hash of what was written; the file is closed. */
    public String sha256() {
        return Sha256.text(hashing.getMessageDigest());
    }
}
