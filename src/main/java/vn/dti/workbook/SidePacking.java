package vn.dti.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Takes a zip file whose parts are not compressed and compresses them beside the thread that writes them: for a long
 * table, compressing takes half as long as making its cells.
 */
public final class SidePacking extends OutputStream {

    /** Of Deflater's levels the last of the quick ones; the next takes half as long again for a tenth of the size. */
    private static final int LEVEL = 4;

    private static final int PIECE = 1 << 16;
    /** Pieces that may wait: the writer is never far ahead. */
    private static final int WAITING = 16;

    private static final byte[] END = {};

    private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(WAITING);
    private final Thread packer;
    private byte[] piece = new byte[PIECE];
    private int filled;
    private boolean closed;
    private volatile Throwable failure;

    /** @param out gets the compressed zip file, and is closed with this */
    public SidePacking(OutputStream out) {
        this.packer = new Thread(() -> pack(out), "side-packing");
        packer.setDaemon(true);
        packer.start();
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int count = Math.min(length - done, piece.length - filled);
            System.arraycopy(bytes, offset + done, piece, filled, count);
            filled += count;
            done += count;
            if (filled == piece.length) {
                hand(piece);
                piece = new byte[PIECE];
                filled = 0;
            }
        }
    }

    private void hand(byte[] full) throws IOException {
        try {
            pieces.put(full);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /**
     * Ends the file and waits until all of it is packed.
     *
     * @throws IOException if it could not be written
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (filled > 0) {
            hand(Arrays.copyOf(piece, filled));
        }
        hand(END);
        try {
            packer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        if (failure instanceof IOException unwritten) {
            throw unwritten;
        } else if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    private void pack(OutputStream out) {
        Pieces in = new Pieces();
        try (ZipArchiveInputStream parts = new ZipArchiveInputStream(in);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.setLevel(LEVEL);
            for (ZipArchiveEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                packed.putNextEntry(new ZipEntry(part.getName()));
                parts.transferTo(packed);
                packed.closeEntry();
            }
        } catch (Throwable e) {
            failure = e;
        }
        // The writer may not wait for a packer that is gone, and the zip's directory is read by nobody.
        in.drain();
    }

    /** The pieces as one stream, in the packing thread. */
    private final class Pieces extends InputStream {

        private byte[] current = new byte[0];
        private int at;
        private boolean ended;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (!fetched()) {
                return -1;
            }
            int count = Math.min(length, current.length - at);
            System.arraycopy(current, at, target, offset, count);
            at += count;
            return count;
        }

        private boolean fetched() {
            while (!ended && at == current.length) {
                try {
                    current = pieces.take();
                } catch (InterruptedException e) {
                    continue;
                }
                at = 0;
                ended = current == END;
            }
            return !ended;
        }

        void drain() {
            while (fetched()) {
                at = current.length;
            }
        }
    }
}
