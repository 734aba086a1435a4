package vn.dti.cli;

import java.util.List;
import vn.dti.assessment.Assessment;
import vn.dti.code.Stage;

/** The stages that can be asked for. */
final class Stages {

    private Stages() {}

    static List<Stage> of(Assessment assessment) {
        return assessment.kinds().stream()
                .flatMap(kind -> kind.stages().stream())
                .distinct()
                .toList();
    }
}
