package vn.dti.assessment;

import java.time.LocalDate;
import java.util.Optional;
import vn.dti.code.Stage;

/**
 * A round of appraisal (lần thẩm định).
 *
 * @param held the day it was held, as dti.yaml says; without one, decisions say that it was (dac-ta 3.8)
 */
public record Round(Stage code, String name, Optional<LocalDate> held) {

    /** Whether somebody who names a round means this one, by its code or its name. */
    public boolean isCalled(String asked) {
        return code.isWritten(asked.strip()) || name.equalsIgnoreCase(asked.strip());
    }
}
