package vn.dti.cli;

import java.io.PrintWriter;
import vn.dti.notice.Texts;

/**
 * Where a command speaks: results to out, everything else to err.
 *
 * @param colours whether err and out are a terminal that may be coloured
 */
record Screen(Texts texts, PrintWriter out, PrintWriter err, boolean colours) {

    void say(String key, Object... arguments) {
        err.println(texts.get(key, arguments));
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
