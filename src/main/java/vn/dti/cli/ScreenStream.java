package vn.dti.cli;

import java.io.IOException;
import java.io.OutputStream;

/** The way to the screen or the program behind a pipe. One that has read enough and left is no failure. */
final class ScreenStream extends OutputStream {

    private static final String LEFT = "Broken pipe";

    private final OutputStream out;
    private boolean left;

    ScreenStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (left) {
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException failure) {
            left = LEFT.equals(failure.getMessage());
            if (!left) {
                throw failure;
            }
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
