package vn.dti.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.notice.VisibleText;

/**
 * The last door before a screen, a pipe or a file of the shell: whatever a form, a file name or a JSON file held, no
 * character that commands a terminal gets through. On a terminal the program's own colours do.
 */
final class VisibleWriter extends FilterWriter {

    /** What {@link Screen}, the help and the progress bar write themselves. */
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*[mK]");

    private final boolean terminal;

    VisibleWriter(Writer out, boolean terminal) {
        super(out);
        this.terminal = terminal;
    }

    @Override
    public void write(int c) throws IOException {
        write(String.valueOf((char) c), 0, 1);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(String.valueOf(text, from, length), 0, length);
    }

    /** A carriage return that ends no line would write over it; the progress bar begins with one. */
    private boolean returnsTheCursor(String text, int at, int from, int end) {
        return text.charAt(at) == '\r' && at + 1 < end && text.charAt(at + 1) != '\n' && !(terminal && at == from);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        int end = from + length;
        int written = from;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (!VisibleText.hides(c) && !returnsTheCursor(text, i, from, end)) {
                continue;
            }
            if (terminal && c == '\u001B') {
                Matcher colour = COLOUR.matcher(text).region(i, end);
                if (colour.lookingAt()) {
                    i = colour.end() - 1;
                    continue;
                }
            }
            out.write(text, written, i - written);
            out.write(VisibleText.shown(c));
            written = i + 1;
        }
        out.write(text, written, end - written);
    }
}
