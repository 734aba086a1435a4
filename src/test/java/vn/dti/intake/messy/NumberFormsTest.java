package vn.dti.intake.messy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Points and inputs that are no plain number are refused at their cell, with the number to type. */
class NumberFormsTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> refusedWithWhatToDo() {
        return Refusals.of(
                MessyForm.Category.NUMBER,
                folder,
                "answer_not_understood",
                "cell_error",
                "date_implausible",
                "date_month_first",
                "date_not_understood",
                "file_damaged",
                "input_missing",
                "input_negative",
                "input_not_understood",
                "maximum_differs",
                "number_ambiguous",
                "number_date_or_time",
                "number_not_understood",
                "points_above_maximum",
                "points_below_zero",
                "points_percent",
                "text_raised",
                "text_struck");
    }
}
