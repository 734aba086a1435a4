package vn.dti.intake.messy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read whole are refused by name, with the way to a readable one. */
class FileFormsTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> refusedWithWhatToDo() {
        return Refusals.of(
                MessyForm.Category.FILE,
                folder,
                "cell_error",
                "cells_merged",
                "code_duplicate",
                "code_is_date",
                "header_not_found",
                "legacy_font",
                "letters_lost",
                "name_of_other_indicator",
                "number_not_understood",
                "csv_double_encoded",
                "csv_encoding_unknown",
                "csv_field_count",
                "csv_quote_open",
                "file_content_differs",
                "file_damaged",
                "file_empty",
                "file_encrypted",
                "file_is_archive",
                "file_is_data",
                "file_is_login_page",
                "file_is_other_program",
                "file_is_shortcut",
                "file_starts_late",
                "file_is_html",
                "file_is_old_excel",
                "file_is_xlsb",
                "file_is_xml2003",
                "file_link_outside",
                "number_date_or_time",
                "points_above_maximum",
                "points_column_hidden",
                "points_percent",
                "submission_conflict");
    }
}
