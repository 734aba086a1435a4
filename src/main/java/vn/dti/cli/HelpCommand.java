package vn.dti.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.dti.yaml.NearestWord;

/** {@code dti help COMMAND}: the same as {@code dti COMMAND --help}. */
@Command(name = HelpCommand.NAME, mixinStandardHelpOptions = true, addMethodSubcommands = false, helpCommand = true)
final class HelpCommand extends ScreenCommand {

    static final String NAME = "help";

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.COMMAND}", descriptionKey = "help.command")
    private String command;

    HelpCommand(Screen screen) {
        super(screen);
    }

    @Override
    public Integer call() {
        // A run that names help makes no other command.
        CommandLine dti = new Commands(screen).allWith(screen.texts());
        dti.setColorScheme(spec.commandLine().getColorScheme());
        if (command == null) {
            dti.usage(screen.out());
            return ExitCode.DONE;
        }
        CommandLine asked = dti.getSubcommands().get(command);
        if (asked == null) {
            List<String> known = List.copyOf(dti.getSubcommands().keySet());
            throw new UsageException(
                    dti,
                    "usage.command",
                    command,
                    NearestWord.of(command, known).map(List::of).orElse(known));
        }
        asked.usage(screen.out());
        return ExitCode.DONE;
    }
}
