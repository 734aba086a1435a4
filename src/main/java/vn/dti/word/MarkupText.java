package vn.dti.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Markup as it grows, in UTF-8 from the start: most of it is ASCII, and pieces that return are bytes already. */
public final class MarkupText {

    /** Bytes that a character becomes at most: {@code &quot;}. */
    private static final int LONGEST = 6;

    /** A piece of a few lines. */
    private static final int SHORT = 1 << 10;

    /** Which of the first characters are {@link PlainText#isOrdinary}: looked up, most of all that is written being such. */
    private static final boolean[] ASCII = new boolean[0x80];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = PlainText.isOrdinary(c);
        }
    }

    private byte[] bytes;
    private int length;
    /** The text that is being added. */
    private char[] characters = {};

    public MarkupText() {
        this(SHORT);
    }

    /** @param room bytes that there is room for from the start */
    public MarkupText(int room) {
        bytes = new byte[room];
    }

    /** A piece of markup that is written many times. */
    public static byte[] of(String markup) {
        return markup.getBytes(StandardCharsets.UTF_8);
    }

    /** Adds markup. */
    public MarkupText append(String markup) {
        return append(of(markup));
    }

    /** Adds markup. */
    public MarkupText append(byte[] markup) {
        return append(markup, markup.length);
    }

    private MarkupText append(byte[] more, int count) {
        room(count);
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
        return this;
    }

    MarkupText append(long number) {
        return append(Long.toString(number));
    }

    /** Adds text from anywhere, as characters and never as markup: {@link PlainText#escaped}, made bytes in one go. */
    public MarkupText text(String text) {
        int count = text.length();
        room(LONGEST * count);
        if (characters.length < count) {
            characters = new char[2 * count];
        }
        // One by one out of a string, every character is checked for its place anew.
        text.getChars(0, count, characters, 0);
        // Looked up once: the quick compiler would look for the arrays again at every character.
        char[] from = characters;
        byte[] to = bytes;
        boolean[] ordinary = ASCII;
        int at = length;
        for (int i = 0; i < count; i++) {
            char c = from[i];
            if (c < ordinary.length && ordinary[c]) {
                to[at++] = (byte) c;
            } else if (c >= 0xa0 && c < 0x2000) {
                // Letters, those of Vietnamese among them.
                if (c < 0x800) {
                    to[at++] = (byte) (0xc0 | c >> 6);
                } else {
                    to[at++] = (byte) (0xe0 | c >> 12);
                    to[at++] = (byte) (0x80 | c >> 6 & 0x3f);
                }
                to[at++] = (byte) (0x80 | c & 0x3f);
            } else if (!PlainText.isOrdinary(c)) {
                String mark = PlainText.mark(c);
                if (mark == null) {
                    return append(PlainText.escaped(text));
                }
                for (int k = 0; k < mark.length(); k++) {
                    to[at++] = (byte) mark.charAt(k);
                }
            } else {
                to[at++] = (byte) (0xe0 | c >> 12);
                to[at++] = (byte) (0x80 | c >> 6 & 0x3f);
                to[at++] = (byte) (0x80 | c & 0x3f);
            }
        }
        length = at;
        return this;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** How many bytes have come together. */
    public int length() {
        return length;
    }

    /** The bytes of all that was added. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Writes all that was added, and begins anew. */
    public void flushTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
