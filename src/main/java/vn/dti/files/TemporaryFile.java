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
    private final MessageDigest digest = Sha256.digest();
    private final OutputStream out;
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
        this.out = new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), digest), BUFFER);
    }

    @Override
    public void write(int one) throws IOException {
        try {
            out.write(one);
        } catch (IOException failure) {
            throw named(failure);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
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
        return Sha256.text(digest);
    }
}
