package vn.dti.acceptance;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import vn.dti.cli.Main;

/** What one command came to. */
record Ran(int exit, String out, String err) {

    /** Runs a command inside this process. */
    static Ran dti(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int exit = Main.run(words, new PrintWriter(out), new PrintWriter(err));
        return new Ran(exit, out.toString(), err.toString());
    }
}
