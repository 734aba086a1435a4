package vn.dti.intake.messy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Decisions that cannot stand are refused at their cell. */
class DecisionFormsTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> refusedWithWhatToDo() {
        return Refusals.of(
                MessyForm.Category.DECISION,
                folder,
                "cell_error",
                "cells_merged",
                "code_ambiguous",
                "code_is_date",
                "code_is_group",
                "code_numeric_unconfirmed",
                "code_unknown",
                "decision_conflict",
                "decision_points_and_inputs_differ",
                "formula_without_value",
                "name_of_other_indicator",
                "number_ambiguous",
                "number_not_understood",
                "points_above_maximum",
                "points_below_zero",
                "points_column_hidden",
                "points_percent",
                "round_column_missing",
                "row_without_code",
                "text_struck",
                "unit_disagrees",
                "unit_cell_empty",
                "unit_unknown");
    }
}
