package vn.dti.intake.messy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form of {@code src/test/resources/messy} as a careful officer of Xã Mộ Đức fills it in: letterhead in rows 1 to
 * 4, header in row 6, group rows 7, 18 and 22, indicators in rows 8 to 24, total in row 25; code in A, name in B,
 * maximum in C, points in D, evidence in E, note in F.
 */
final class CleanForm {

    static final String SHEET = "Phiếu";
    static final int HEADER_ROW = 6;
    static final int FIRST_ROW = 8;
    static final int TOTAL_ROW = 25;

    /** An indicator's line: row from 1, points as filled in. */
    record Line(int row, String code, String name, int maximum, String points) {}

    private static final List<Line> LINES = List.of(
            new Line(8, "1.1", "Chủ tịch làm Trưởng ban chỉ đạo", 10, "10"),
            new Line(9, "1.2", "Chuyên mục trên trang thông tin", 10, "8.5"),
            new Line(10, "1.3", "Tổ công nghệ số của thôn", 15, "12"),
            new Line(11, "1.4", "Công chức được bồi dưỡng", 10, "7.25"),
            new Line(12, "1.5", "Họp không giấy, họp từ xa", 10, "9"),
            new Line(13, "1.6", "Bài phát trên loa truyền thanh", 10, "6"),
            new Line(14, "1.7", "Mô hình, cách làm mới", 10, "5"),
            new Line(15, "1.8", "Lịch tuyên truyền trong năm", 10, "10"),
            new Line(16, "1.9", "Gửi báo cáo quý đúng hạn", 10, "4"),
            new Line(17, "1.10", "Hưởng ứng Ngày Chuyển đổi số 10/10", 20, "16"),
            new Line(19, "2.1", "Ban hành kế hoạch chuyển đổi số", 15, "15"),
            new Line(20, "2.2", "Quy chế an toàn thông tin mạng", 15, "11.5"),
            new Line(21, "2.3", "Bố trí kinh phí thực hiện", 15, "9"),
            new Line(23, "3.1", "Hộ gia đình có cáp quang", 20, "17.6"),
            new Line(24, "3.2", "Người dân dùng điện thoại thông minh", 20, "14"));

    private CleanForm() {}

    static Grid grid() {
        return grid(SHEET, "XA-001", "Xã Mộ Đức");
    }

    /** The same figures, sent by another unit or standing in another sheet. */
    static Grid grid(String sheet, String unitCode, String unitName) {
        Grid grid = new Grid(sheet)
                .text("A1", "PHIẾU TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CẤP XÃ")
                .text("A2", "Biểu số 01")
                .text("A3", "Đơn vị:")
                .text("B3", unitName)
                .text("A4", "Mã đơn vị:")
                .text("B4", unitCode)
                .text("C4", "Năm:")
                .number("D4", "2026")
                .text("A6", "Mã chỉ số")
                .text("B6", "Tên chỉ số")
                .text("C6", "Điểm tối đa")
                .text("D6", "Điểm tự chấm")
                .text("E6", "Tài liệu kiểm chứng")
                .text("F6", "Ghi chú");
        group(grid, 7, "I", "NHẬN THỨC SỐ");
        group(grid, 18, "II", "THỂ CHẾ SỐ");
        group(grid, 22, "III", "HẠ TẦNG SỐ");
        for (Line line : LINES) {
            grid.put("A" + line.row(), Value.text(line.code()), Style.TEXT)
                    .text("B" + line.row(), line.name())
                    .number("C" + line.row(), Integer.toString(line.maximum()))
                    .number("D" + line.row(), line.points())
                    .text("E" + line.row(), "Văn bản số " + (100 + line.row()) + "/UBND");
        }
        return grid.text("B25", "TỔNG CỘNG").number("C25", "200").number("D25", "154.85");
    }

    /**
     * With columns {@code a} (G) and {@code b} (H): 1.9 {@code không} (0 of 10), 2.1 15/01/2026 (in time), 3.1 1760 of
     * 2000 (17.6), 3.2 70% (14).
     */
    static Grid withInputs() {
        return grid().text("G6", "a")
                .text("H6", "b")
                .text("G16", "không")
                .number("D16", "0")
                .number("D25", "150.85")
                .number("G19", "46037", "dd/mm/yyyy")
                .number("G23", "1760")
                .number("H23", "2000")
                .number("G24", "0.7", "0%");
    }

    private static void group(Grid grid, int row, String code, String name) {
        grid.put("A" + row, Value.text(code), Style.TEXT).text("B" + row, name);
    }

    static List<Line> lines() {
        return LINES;
    }

    static Line line(String code) {
        return LINES.stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The points that the clean form reports, by code. */
    static Map<String, String> points() {
        Map<String, String> points = new LinkedHashMap<>();
        LINES.forEach(line -> points.put(line.code(), line.points()));
        return points;
    }

    /** Columns of the header row, from A. */
    static List<String> headers() {
        List<String> headers = new ArrayList<>();
        for (int column = 1; column <= 6; column++) {
            headers.add(grid().slot(Grid.address(HEADER_ROW, column))
                    .orElseThrow()
                    .value()
                    .plain());
        }
        return headers;
    }

    /** Sum of the points of some lines, rows from 1. */
    static BigDecimal sum(int firstRow, int lastRow) {
        return LINES.stream()
                .filter(line -> line.row() >= firstRow && line.row() <= lastRow)
                .map(line -> new BigDecimal(line.points()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
