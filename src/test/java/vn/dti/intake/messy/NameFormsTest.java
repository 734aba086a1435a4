package vn.dti.intake.messy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A form of nobody, of two units, of a neighbour, or in an old font is refused with the name to write. */
class NameFormsTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> refusedWithWhatToDo() {
        return Refusals.of(
                MessyForm.Category.NAME,
                folder,
                "legacy_font",
                "unit_ambiguous",
                "unit_disagrees",
                "unit_disagrees_with_file",
                "unit_not_found",
                "unit_unknown");
    }
}
