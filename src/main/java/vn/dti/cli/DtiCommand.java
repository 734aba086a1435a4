package vn.dti.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code dti}: what holds for all {@link Commands}. */
@Command(
        name = "dti",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "${bundle:label.COMMAND}")
final class DtiCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Mixin
    private CommonOptions common;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "");
    }
}
