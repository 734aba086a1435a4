package vn.dti.intake.messy;

import java.util.Map;
import java.util.Optional;

/** What each refusal tells the officer to do, word for word, in both languages. */
final class Remedies {

    /** The part of a message that says what to do, as far as it does not depend on the case. */
    record Remedy(String vietnamese, String english) {}

    private static final Map<String, Remedy> ALL = Map.ofEntries(
            Map.entry("answer_not_understood", new Remedy("Hãy ghi có hoặc không.", "Write có (yes) or không (no).")),
            Map.entry(
                    "cell_error",
                    new Remedy("Hãy sửa công thức hoặc gõ số trực tiếp.", "Correct the formula or type the number.")),
            Map.entry("cells_merged", new Remedy("Hãy bỏ gộp và điền từng dòng.", "Unmerge it and fill in each row.")),
            Map.entry(
                    "code_ambiguous",
                    new Remedy(
                            "Hãy định dạng cột Mã là Văn bản (Text) rồi gõ lại mã.",
                            "Format the code column as Text and type the code again.")),
            Map.entry("code_duplicate", new Remedy("Hãy xóa hoặc sửa một dòng.", "Delete or correct one row.")),
            Map.entry(
                    "code_is_date",
                    new Remedy(
                            "Hãy định dạng cột Mã là Văn bản (Text) rồi gõ lại mã.",
                            "Format the code column as Text and type the codes again.")),
            Map.entry("code_merged", new Remedy("Hãy để mỗi chỉ số trên một dòng.", "Keep each indicator on one row.")),
            Map.entry(
                    "header_changes",
                    new Remedy(
                            "Hãy để mọi bảng trong trang có cùng thứ tự cột.",
                            "Give all tables of the sheet the same columns.")),
            Map.entry(
                    "date_month_first",
                    new Remedy(
                            "Hãy ghi mọi ngày dạng 2026-03-31, hoặc ngày trước tháng sau.",
                            "Write all dates as 2026-03-31, or day first.")),
            Map.entry(
                    "letters_lost",
                    new Remedy(
                            "Hãy xin lại tệp gốc, hoặc lưu lại từ tệp gốc dạng \"CSV UTF-8\" hoặc .xlsx.",
                            "Ask for the original, or save it again as \"CSV UTF-8\" or .xlsx.")),
            Map.entry(
                    "row_without_code",
                    new Remedy(
                            "Hãy ghi mã chỉ số, hoặc xóa số liệu nếu đây chỉ là ghi chú.",
                            "Enter the code, or clear the cell if it is only a remark.")),
            Map.entry("code_is_group", new Remedy("Hãy ghi mã từng chỉ số.", "Write the code of each indicator.")),
            Map.entry(
                    "code_missing",
                    new Remedy(
                            "Hãy thêm lại dòng này; nếu không có gì để báo cáo, để trống điểm.",
                            "Put the row back; leave its points empty if there is nothing to report.")),
            Map.entry(
                    "code_numeric_unconfirmed",
                    new Remedy(
                            "Hãy định dạng cột Mã là Văn bản (Text) rồi gõ lại mã.",
                            "Format the code column as Text and type the code again.")),
            Map.entry("code_unknown", new Remedy("Hãy kiểm tra mã và biểu mẫu (", "Check the code and the form (")),
            Map.entry(
                    "csv_double_encoded",
                    new Remedy(
                            "hãy xin lại tệp gốc, hoặc lưu lại từ tệp gốc dạng \"CSV UTF-8\" hoặc .xlsx.",
                            "ask for the original, or save the original again as \"CSV UTF-8\" or .xlsx.")),
            Map.entry(
                    "csv_encoding_unknown",
                    new Remedy(
                            "Hãy mở bằng chương trình đã tạo ra tệp, lưu dạng \"CSV UTF-8\" hoặc .xlsx.",
                            "Open it in the program that made it and save it as \"CSV UTF-8\" or .xlsx.")),
            Map.entry(
                    "csv_field_count",
                    new Remedy(
                            "Hãy đặt giá trị đó trong dấu ngoặc kép (\"8,5\"), hoặc nộp tệp .xlsx.",
                            "Put the value in quotation marks (\"8,5\"), or submit an .xlsx.")),
            Map.entry(
                    "csv_quote_open",
                    new Remedy(
                            "Hãy thêm dấu ngoặc kép đóng, hoặc nộp tệp .xlsx.",
                            "Add the closing mark, or submit an .xlsx.")),
            Map.entry("date_implausible", new Remedy("Hãy gõ lại ngày.", "Type the date again.")),
            Map.entry(
                    "date_not_understood",
                    new Remedy("Hãy nhập ngày dạng 31/03/2026.", "Enter a date like 31/03/2026.")),
            Map.entry("decision_conflict", new Remedy("Hãy giữ một kết quả.", "Keep one.")),
            Map.entry("decision_points_and_inputs_differ", new Remedy("Hãy sửa một bên.", "Correct one of them.")),
            Map.entry(
                    "file_content_differs",
                    new Remedy(
                            "Hãy xin lại đúng bảng tính, lưu dạng .xlsx.",
                            "Ask for the right spreadsheet, saved as .xlsx.")),
            Map.entry(
                    "file_damaged",
                    new Remedy(
                            "Hãy mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx, hoặc xin lại tệp.",
                            "Open it in Excel or LibreOffice and save it as .xlsx, or ask for it again.")),
            Map.entry(
                    "file_empty",
                    new Remedy(
                            "Hãy xin lại tệp hoặc chép lại từ nơi lưu.",
                            "Ask for it again or copy it again from where it is kept.")),
            Map.entry(
                    "file_encrypted",
                    new Remedy(
                            "Hãy bỏ mật khẩu (Excel: Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu) rồi lưu lại.",
                            "Remove the password (Excel: File > Info > Protect Workbook > Encrypt with Password) and save it again.")),
            Map.entry("file_is_data", new Remedy("Hãy tải lại tệp từ cổng", "Download it again")),
            Map.entry("file_is_login_page", new Remedy("Hãy đăng nhập lại, tải lại tệp rồi nộp.", "Log in again")),
            Map.entry(
                    "file_is_other_program",
                    new Remedy(
                            "Hãy mở bằng chương trình đã tạo ra tệp, lưu hoặc xuất thành .xlsx rồi nộp tệp .xlsx.",
                            "Open it in the program that made it, save or export it as .xlsx and send that.")),
            Map.entry(
                    "file_is_shortcut",
                    new Remedy(
                            "chọn Tệp > Tải xuống > Microsoft Excel (.xlsx) rồi nộp tệp tải về.",
                            "choose File > Download > Microsoft Excel (.xlsx) and send the downloaded file.")),
            Map.entry(
                    "file_starts_late",
                    new Remedy(
                            "Hãy xuất lại tệp và báo đơn vị quản lý cổng thông tin đã tạo ra tệp.",
                            "Export it again and tell whoever runs the portal that made it.")),
            Map.entry(
                    "file_is_archive",
                    new Remedy(
                            "Hãy giải nén vào thư mục này rồi xóa hoặc chuyển tệp nén đi nơi khác.",
                            "Unpack it into this folder, then delete the archive or move it elsewhere.")),
            Map.entry(
                    "file_is_html",
                    new Remedy(
                            "Hãy mở bằng Excel, chọn Lưu thành (Save As) .xlsx rồi nộp tệp .xlsx.",
                            "Open it in Excel, choose Save As .xlsx, and submit the .xlsx.")),
            Map.entry(
                    "file_is_old_excel",
                    new Remedy(
                            "Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi nộp tệp .xlsx.",
                            "Open it in Excel or LibreOffice, save it as .xlsx, and submit the .xlsx.")),
            Map.entry(
                    "file_is_xlsb",
                    new Remedy(
                            "Hãy mở bằng Excel, lưu thành .xlsx rồi nộp tệp .xlsx.",
                            "Open it in Excel, save it as .xlsx, and submit the .xlsx.")),
            Map.entry(
                    "file_is_xml2003",
                    new Remedy(
                            "Hãy mở bằng Excel, lưu thành .xlsx rồi nộp tệp .xlsx.",
                            "Open it in Excel, save it as .xlsx, and submit the .xlsx.")),
            Map.entry("file_link_outside", new Remedy("Hãy chép tệp thật vào đây.", "Copy the file itself here.")),
            Map.entry("form_empty", new Remedy("hãy xin lại phiếu đã điền.", "ask for the completed form.")),
            Map.entry(
                    "formula_without_value",
                    new Remedy(
                            "Hãy mở bằng Excel, đợi tính xong rồi lưu lại, hoặc gõ số trực tiếp.",
                            "Open it in Excel, let it calculate and save it, or type the number.")),
            Map.entry("header_duplicate", new Remedy("Hãy xóa hoặc đổi tên một cột.", "Delete or rename one.")),
            Map.entry("header_not_found", new Remedy("Hãy để các cột có tên:", "Name the columns:")),
            Map.entry(
                    "input_missing",
                    new Remedy(
                            "Hãy điền đủ, hoặc xóa hết nếu không báo cáo.",
                            "Give all, or none if nothing is reported.")),
            Map.entry("input_negative", new Remedy("Hãy nhập một số từ 0 trở lên.", "Enter a number from 0 on.")),
            Map.entry(
                    "input_not_understood",
                    new Remedy("Hãy nhập một số, ví dụ 1234 hoặc 85%.", "Enter a number, for example 1234 or 85%.")),
            Map.entry(
                    "legacy_font",
                    new Remedy(
                            "Hãy chuyển sang Unicode (Unikey: Ctrl+Shift+F6) rồi lưu lại.",
                            "Convert it to Unicode and save again.")),
            Map.entry(
                    "maximum_differs",
                    new Remedy(
                            "Hãy dùng đúng biểu mẫu, không sửa cột này.",
                            "Use the right form and do not edit this column.")),
            Map.entry(
                    "name_of_other_indicator",
                    new Remedy("Hãy sửa mã hoặc tên cho khớp.", "Make code and name agree.")),
            Map.entry(
                    "number_ambiguous",
                    new Remedy(
                            "Hãy đổi ô sang dạng Số rồi gõ lại, hoặc thêm một số 0 vào cuối phần thập phân.",
                            "Format the cell as a number and type it again, or add a 0 at the end of the decimals.")),
            Map.entry(
                    "number_date_or_time",
                    new Remedy(
                            "Hãy đổi định dạng ô thành Số rồi gõ lại.",
                            "Format the cell as Number and type it again.")),
            Map.entry("number_not_understood", new Remedy("Hãy nhập một số từ 0 đến", "Enter a number from 0 to")),
            Map.entry(
                    "points_above_maximum",
                    new Remedy(
                            "Hãy kiểm tra dấu thập phân và nhập số từ 0 đến",
                            "Check the decimal mark and enter a number from 0 to")),
            Map.entry(
                    "points_below_zero",
                    new Remedy("Hãy ghi số điểm đạt được từ 0 đến", "Enter the points reached, from 0 to")),
            Map.entry(
                    "points_column_hidden",
                    new Remedy("Hãy bỏ ẩn cột rồi kiểm tra lại.", "Unhide it and check again.")),
            Map.entry("points_column_missing", new Remedy("Hãy thêm một trong các cột:", "Add one of:")),
            Map.entry(
                    "points_percent",
                    new Remedy(
                            "Hãy ghi số điểm; tỷ lệ ghi vào cột số liệu.",
                            "Enter points; a ratio belongs to the inputs.")),
            Map.entry(
                    "round_column_missing",
                    new Remedy(
                            "Hãy đặt tên cột là Điểm thẩm định, hoặc chuyển tệp sang đúng thư mục.",
                            "Name it Điểm thẩm định, or move the file to the right folder.")),
            Map.entry(
                    "submission_conflict",
                    new Remedy("Hãy giữ một bản đúng, bỏ bản kia.", "Keep the right one and remove the other.")),
            Map.entry(
                    "text_raised",
                    new Remedy("Hãy xóa chú thích, chỉ để lại số.", "Delete them and keep the number only.")),
            Map.entry(
                    "text_struck",
                    new Remedy("Hãy xóa phần gạch rồi gõ lại số.", "Delete that part and type the number again.")),
            Map.entry(
                    "unit_ambiguous",
                    new Remedy(
                            "Hãy ghi \"Mã đơn vị: ...\" phía trên bảng.", "Write \"Mã đơn vị: ...\" above the table.")),
            Map.entry("unit_disagrees", new Remedy("hãy sửa mã hoặc tên.", "correct the code or the name.")),
            Map.entry(
                    "unit_disagrees_with_file",
                    new Remedy("Hãy sửa phiếu hoặc đổi tên tệp.", "Correct the form or rename the file.")),
            Map.entry(
                    "unit_not_found",
                    new Remedy(
                            "Hãy ghi \"Mã đơn vị: ...\" phía trên bảng, hoặc ghi tên đơn vị trong tên tệp.",
                            "Write \"Mã đơn vị: ...\" above the table, or name the unit in the file name.")),
            Map.entry(
                    "unit_cell_empty",
                    new Remedy("Hãy ghi mã hoặc tên đơn vị, ví dụ:", "Write the unit's code or name, for example:")),
            Map.entry(
                    "unit_unknown",
                    new Remedy(
                            "Hãy ghi đúng mã hoặc tên đơn vị, ví dụ:", "Write the unit's code or name, for example:")),
            Map.entry("year_differs", new Remedy("Hãy dùng đúng biểu mẫu của năm", "Use the form of")));

    private Remedies() {}

    static Remedy of(String code) {
        return Optional.ofNullable(ALL.get(code))
                .orElseThrow(() -> new AssertionError("No remedy is pinned for " + code + "; add it to Remedies"));
    }
}
