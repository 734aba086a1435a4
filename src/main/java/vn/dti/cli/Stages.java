package vn.dti.cli;

import java.util.List;
import vn.dti.assessment.Assessment;
import vn.dti.scoring.Stage;

/** The stages that can be asked for. */
final class Stages {

    private Stages() {}

    static List<String> of(Assessment assessment) {
        return assessment.kinds().stream()
                .flatMap(kind -> Stage.of(kind).stream())
                .distinct()
                .toList();
    }
}
