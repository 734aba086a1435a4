package vn.dti.intake.messy;

import java.util.List;
import java.util.stream.Stream;

/** The catalogue: every messy form, family by family. */
final class MessyForms {

    private MessyForms() {}

    static List<MessyForm> all() {
        return Stream.of(
                        MessyNumbers.forms(),
                        MessyCodes.forms(),
                        MessyNames.forms(),
                        MessyHeaders.forms(),
                        MessyStructure.forms(),
                        MessyRows.forms(),
                        MessyFormulas.forms(),
                        MessyFiles.forms(),
                        MessyExports.forms(),
                        MessyDecisions.forms())
                .flatMap(List::stream)
                .toList();
    }
}
