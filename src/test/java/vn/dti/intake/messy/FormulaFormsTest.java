package vn.dti.intake.messy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Formulas without a usable result are refused at their cell. */
class FormulaFormsTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> refusedWithWhatToDo() {
        return Refusals.of(
                MessyForm.Category.FORMULA,
                folder,
                "cell_error",
                "formula_without_value",
                "number_date_or_time",
                "number_not_understood",
                "points_percent");
    }
}
