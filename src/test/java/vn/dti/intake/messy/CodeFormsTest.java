package vn.dti.intake.messy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A code that could be another indicator's is refused at its cell; none is guessed. */
class CodeFormsTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> refusedWithWhatToDo() {
        return Refusals.of(
                MessyForm.Category.CODE,
                folder,
                "code_ambiguous",
                "code_duplicate",
                "code_is_date",
                "code_missing",
                "code_numeric_unconfirmed",
                "code_unknown",
                "form_empty",
                "name_of_other_indicator",
                "points_above_maximum");
    }
}
