package vn.dti.cli;

import java.util.List;
import picocli.CommandLine;
import vn.dti.assessment.Assessment;
import vn.dti.code.Stage;
import vn.dti.run.MainLine;

/** The stages that can be asked for. */
final class Stages {

    private Stages() {}

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
