package vn.dti.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Unit;

/** {@code --unit} of commands that read files: whose a file is, where neither it nor its name says so. */
final class UnitOfFile {

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--unit", paramLabel = "${bundle:label.UNIT}", descriptionKey = "dti.told.unit")
    private String unit;

    boolean isGiven() {
        return unit != null;
    }

    /**
     * Empty where nobody says.
     *
     * @throws UsageException where no unit, or more than one, is meant
     */
    Optional<Unit> in(Assessment assessment) {
        return Optional.ofNullable(unit).map(text -> new NamesOnCommandLine(spec.commandLine()).unit(assessment, text));
    }
}
