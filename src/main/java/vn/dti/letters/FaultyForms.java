package vn.dti.letters;

import java.io.IOException;
import java.util.List;
import vn.dti.assessment.Unit;
import vn.dti.notice.Notice;

/** Errors in forms that were received and put aside, so that no run over the folder reads them. */
@FunctionalInterface
public interface FaultyForms {

    /** The errors found in a file of the assessment folder about a unit; none where it is no such file. */
    List<Notice> of(Unit unit, String file) throws IOException;
}
