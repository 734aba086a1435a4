package vn.dti.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Markup as it grows, in UTF-8 from the start: most of it is ASCII, which becomes bytes by copying. */
final class MarkupText {

    private byte[] bytes = new byte[1 << 12];
    private int length;

    MarkupText append(String text) {
        byte[] more = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length - length < more.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more.length));
        }
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    MarkupText append(long number) {
        return append(Long.toString(number));
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
