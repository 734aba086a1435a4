package vn.dti.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dti.notice.Texts;
import vn.dti.notice.VisibleText;

/**
 * Where a command speaks: results to out, everything else to err.
 *
 * @param colours whether err and out are a terminal that may be coloured
 * @param width characters that fit on a line
 * @param verbose whether all is shown, also what only whoever looks for a cause needs: codes of notices, stack traces
 */
record Screen(Texts texts, PrintWriter out, PrintWriter err, boolean colours, int width, boolean verbose) {

    /** Parts of a line with dots between them; a part that no longer fits begins the next line. */
    List<String> flow(String lead, List<String> parts) {
        List<String> lines = new ArrayList<>();
        String line = lead;
        boolean begun = false;
        for (String part : parts) {
            String longer = line + (begun ? " · " : "") + part;
            if (begun && longer.codePointCount(0, longer.length()) > width) {
                lines.add(line);
                longer = " ".repeat(lead.length()) + part;
            }
            line = longer;
            begun = true;
        }
        lines.add(line);
        return lines;
    }

    void say(String key, Object... arguments) {
        err.println(texts.sentence(key, arguments));
    }

    /** The same with its results printed elsewhere. */
    Screen printingTo(PrintWriter elsewhere) {
        return new Screen(texts, elsewhere, err, colours, width, verbose);
    }

    /** A path as it is typed in a command. */
    static String word(Path path) {
        String text = VisibleText.onOneLine(path.toString());
        if (text.isEmpty()) {
            return ".";
        }
        return text.chars().anyMatch(Character::isWhitespace) ? '"' + text + '"' : text;
    }

    String bold(String text) {
        return colours ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    String red(String text) {
        return colours ? "\u001B[31m" + text + "\u001B[0m" : text;
    }

    String yellow(String text) {
        return colours ? "\u001B[33m" + text + "\u001B[0m" : text;
    }
}
