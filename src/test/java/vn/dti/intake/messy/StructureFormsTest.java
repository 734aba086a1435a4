package vn.dti.intake.messy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Merged, hidden, missing and contradicting parts of a form are refused where they stand. */
class StructureFormsTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> refusedWithWhatToDo() {
        return Refusals.of(
                MessyForm.Category.STRUCTURE,
                folder,
                "cells_merged",
                "code_merged",
                "code_missing",
                "code_unknown",
                "form_empty",
                "header_changes",
                "letters_lost",
                "points_above_maximum",
                "points_column_hidden",
                "row_without_code",
                "unit_disagrees",
                "submission_conflict");
    }
}
