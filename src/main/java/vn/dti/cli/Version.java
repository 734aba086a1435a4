package vn.dti.cli;

import java.util.Optional;
import picocli.CommandLine;

/** The program's version, from the jar's manifest. */
public final class Version implements CommandLine.IVersionProvider {

    static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"dti " + current()};
    }
}
