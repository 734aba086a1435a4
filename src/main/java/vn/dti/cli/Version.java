package vn.dti.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The program's version, from the jar's manifest. */
public final class Version implements CommandLine.IVersionProvider {

    /** What asks for the version; alone, it is answered without a look at the commands. */
    static final List<String> OPTIONS = List.of("-V", "--version");

    static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    static String line() {
        return "dti " + current();
    }

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }
}
