package vn.dti.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import vn.dti.assessment.Assessment;
import vn.dti.code.Stage;
import vn.dti.run.MainLine;

/** {@code --stage}: the stage that units are ranked by. */
final class StageOption {

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--stage", paramLabel = "self|${bundle:label.ROUND}|final", defaultValue = "final")
    private String stage;

    /** @throws UsageException where the assessment has no such stage */
    Stage in(MainLine mainLine) {
        return asked(mainLine, stage, spec.commandLine());
    }

    /**
     * The stage that a person asks for, as dti.yaml writes it.
     *
     * @throws UsageException where there is none of that name
     */
    static Stage asked(MainLine mainLine, String text, CommandLine command) {
        return mainLine.stage(text)
                .orElseThrow(() -> new UsageException(command, "usage.stage", text, of(mainLine.assessment())));
    }

    private static List<Stage> of(Assessment assessment) {
        return assessment.kinds().stream()
                .flatMap(kind -> kind.stages().stream())
                .distinct()
                .toList();
    }
}
