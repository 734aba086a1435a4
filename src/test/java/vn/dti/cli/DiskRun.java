package vn.dti.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import vn.dti.files.FailingDisk;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;

/** What a command came to whose files are seen through a disk of a test. */
record DiskRun(int code, String out, String err) {

    /** Runs a command; folder and files stand behind options or as parameters, as absolute paths. */
    static DiskRun dti(FailingDisk disk, Object... words) {
        String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Screen screen =
                new Screen(Texts.in(Language.VI), new PrintWriter(out), new PrintWriter(err), false, 100, false);
        CommandLine line = Main.lineFor(arguments, screen, new Failures(screen), true);
        line.registerConverter(Path.class, text -> disk.path(Path.of(text)));
        int code = line.execute(arguments);
        screen.out().flush();
        screen.err().flush();
        return new DiskRun(code, out.toString(), err.toString());
    }

    @Override
    public String toString() {
        return String.join("\n", List.of(String.valueOf(code), out, err));
    }
}
