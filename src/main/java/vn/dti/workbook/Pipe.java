package vn.dti.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Takes bytes from one thread to another. The reading thread goes to the end, or the writing one may wait for ever. */
final class Pipe extends OutputStream {

    private static final int PIECE = 1 << 16;
    /** Pieces that may wait: the writer is never far ahead. */
    private static final int WAITING = 16;

    private static final byte[] END = {};

    private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(WAITING);
    private byte[] piece = new byte[PIECE];
    private int filled;

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

    /** Hands over the rest and the end, also in a thread that is interrupted: the other one may not wait for ever. */
    @Override
    public void close() {
        boolean interrupted = false;
        byte[] rest = Arrays.copyOf(piece, filled);
        filled = 0;
        for (byte[] last : rest.length == 0 ? List.of(END) : List.of(rest, END)) {
            boolean handed = false;
            while (!handed) {
                try {
                    pieces.put(last);
                    handed = true;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The other end, for one thread. */
    InputStream end() {
        return new Pieces();
    }

    private final class Pieces extends InputStream {

        private byte[] current = END;
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

        /** Goes to the end. */
        @Override
        public void close() {
            while (fetched()) {
                at = current.length;
            }
        }
    }
}
