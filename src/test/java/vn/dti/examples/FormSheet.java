package vn.dti.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lays out a unit's form as people's committees do: letterhead, header, titles of groups, indicators, total, signature. */
final class FormSheet {

    /** The differences between one commune's form and the next one's. */
    enum Layout {
        /** Letterhead labels and values in neighbouring cells, group titles with the group's code. */
        OFFICIAL,
        /** Label and value in one cell, group titles without a code, "Minh chứng". */
        PLAIN,
        /** A header in two rows with merged cells: Điểm over Tối đa and Tự chấm, Số liệu over a, b, c. */
        TWO_ROW_HEADER,
        /** A row (1) (2) (3) below the header. */
        NUMBERED_COLUMNS
    }

    private final String unitCode;
    private final String unitName;
    private final List<FormLine> lines;
    private final Map<String, Reported> claims;
    private final List<String> inputs;

    /**
     * @param lines the set's lines, in file order
     * @param claims what the unit reports, by code of the indicator; indicators without a claim have no row
     * @param inputs input columns, {@code a}, {@code b}, ... as many as the set needs
     */
    FormSheet(
            String unitCode, String unitName, List<FormLine> lines, Map<String, Reported> claims, List<String> inputs) {
        this.unitCode = unitCode;
        this.unitName = unitName;
        this.lines = lines;
        this.claims = claims;
        this.inputs = inputs;
    }

    /**
     * The form of a self-assessment.
     *
     * @param groups codes of the groups the form contains
     * @param totalPoints whether the total row also adds the entered points
     */
    Grid selfAssessment(Layout layout, Set<String> groups, boolean totalPoints) {
        Grid grid = new Grid();
        letterhead(grid, layout, "PHIẾU TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ NĂM 2024");
        boolean pointsBesideMaximum = layout == Layout.TWO_ROW_HEADER;
        header(grid, layout);
        int first = grid.size();
        boolean totalled = false;
        for (FormLine line : linesOf(groups)) {
            if (line.kind() == FormLine.Kind.GROUP && !isBaseGroup(line) && !totalled) {
                total(grid, first, pointsBesideMaximum, totalPoints);
                totalled = true;
            }
            if (line.kind() == FormLine.Kind.INDICATOR) {
                grid.add(Grid.Look.BODY, indicatorCells(line, pointsBesideMaximum));
            } else {
                title(grid, layout, line);
            }
        }
        if (!totalled) {
            total(grid, first, pointsBesideMaximum, totalPoints);
        }
        grid.add(Grid.Look.PLAIN);
        grid.add(Grid.Look.TITLE, null, "TM. ỦY BAN NHÂN DÂN");
        grid.add(Grid.Look.PLAIN, null, "(đã ký, đóng dấu)");
        return grid;
    }

    /** The same form as the council fills it in: decisions beside the indicators, most rows left as they are. */
    Grid appraisal(String roundName, Map<String, Reported> decisions) {
        Grid grid = new Grid();
        letterhead(grid, Layout.OFFICIAL, "KẾT QUẢ " + roundName.toUpperCase(Locale.ROOT));
        grid.add(
                Grid.Look.HEADER,
                "Mã chỉ số",
                "Chỉ số",
                "Điểm tối đa",
                "a",
                "b",
                "Điểm thẩm định",
                "Lý do",
                "Người thẩm định");
        for (FormLine line : lines) {
            if (line.kind() != FormLine.Kind.INDICATOR) {
                title(grid, Layout.OFFICIAL, line);
            } else if (claims.containsKey(line.code())) {
                Reported decision = decisions.getOrDefault(line.code(), new Reported(Map.of()));
                grid.add(
                        Grid.Look.BODY,
                        line.code(),
                        line.name(),
                        line.maximum(),
                        decision.cell("a"),
                        decision.cell("b"),
                        decision.cell("Điểm thẩm định"),
                        decision.cell("Lý do"),
                        decision.cell("Người thẩm định"));
            }
        }
        return grid;
    }

    private void letterhead(Grid grid, Layout layout, String title) {
        String superior = unitName.contains("huyện") ? "UBND TỈNH QUẢNG NGÃI" : "UBND HUYỆN MỘ ĐỨC";
        grid.add(Grid.Look.TITLE, superior, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        grid.add(Grid.Look.TITLE, unitName.toUpperCase(Locale.ROOT), null, null, "Độc lập - Tự do - Hạnh phúc");
        grid.add(Grid.Look.PLAIN);
        grid.add(Grid.Look.TITLE, null, title);
        if (layout == Layout.PLAIN) {
            grid.add(Grid.Look.PLAIN, null, "Đơn vị: " + unitName);
            grid.add(Grid.Look.PLAIN, null, "Mã đơn vị: " + unitCode);
            grid.add(Grid.Look.PLAIN, null, "Năm: 2024");
        } else {
            grid.add(Grid.Look.PLAIN, null, "Đơn vị:", unitName);
            grid.add(Grid.Look.PLAIN, null, "Mã đơn vị:", unitCode);
            grid.add(Grid.Look.PLAIN, null, "Năm:", new BigDecimal(2024));
        }
        grid.add(Grid.Look.PLAIN);
    }

    private void header(Grid grid, Layout layout) {
        String evidence = layout == Layout.PLAIN ? "Minh chứng" : "Tài liệu kiểm chứng";
        List<Object> header = new ArrayList<>();
        if (layout == Layout.TWO_ROW_HEADER) {
            twoRowHeader(grid, evidence);
            return;
        }
        header.addAll(List.of("Mã chỉ số", "Chỉ số", "Điểm tối đa"));
        header.addAll(inputs);
        header.addAll(List.of("Điểm tự chấm", evidence, "Giải trình"));
        grid.add(Grid.Look.HEADER, header.toArray());
        if (layout == Layout.NUMBERED_COLUMNS) {
            Object[] numbers = new Object[header.size()];
            Arrays.setAll(numbers, i -> "(" + (i + 1) + ")");
            grid.add(Grid.Look.HEADER, numbers);
        }
    }

    private void twoRowHeader(Grid grid, String evidence) {
        List<Object> upper = new ArrayList<>(Arrays.asList("Mã chỉ số", "Chỉ số", "Điểm", null, "Số liệu"));
        List<Object> lower = new ArrayList<>(Arrays.asList(null, null, "Tối đa", "Tự chấm"));
        lower.addAll(inputs);
        while (upper.size() < lower.size()) {
            upper.add(null);
        }
        int afterInputs = lower.size();
        upper.addAll(List.of(evidence, "Giải trình"));
        lower.addAll(Arrays.asList(null, null));
        int row = grid.add(Grid.Look.HEADER, upper.toArray());
        grid.add(Grid.Look.HEADER, lower.toArray());
        for (int column : new int[] {0, 1, afterInputs, afterInputs + 1}) {
            grid.merge(row, row + 1, column, column);
        }
        grid.merge(row, row, 2, 3);
        grid.merge(row, row, 4, afterInputs - 1);
    }

    private static void title(Grid grid, Layout layout, FormLine line) {
        if (line.kind() == FormLine.Kind.GROUP && layout != Layout.PLAIN) {
            grid.add(Grid.Look.GROUP, line.code(), line.name().toUpperCase(Locale.ROOT));
        } else {
            grid.add(Grid.Look.GROUP, null, line.code() + ". " + line.name());
        }
    }

    private Object[] indicatorCells(FormLine line, boolean pointsBesideMaximum) {
        Reported claim = claims.get(line.code());
        List<Object> cells = new ArrayList<>(List.of(line.code(), line.name(), line.maximum()));
        if (pointsBesideMaximum) {
            cells.add(claim.cell("Điểm tự chấm"));
        }
        inputs.forEach(input -> cells.add(claim.cell(input)));
        if (!pointsBesideMaximum) {
            cells.add(claim.cell("Điểm tự chấm"));
        }
        cells.add(claim.cell("Tài liệu kiểm chứng"));
        cells.add(claim.cell("Giải trình"));
        return cells.toArray();
    }

    private void total(Grid grid, int first, boolean pointsBesideMaximum, boolean totalPoints) {
        Grid.Total sum = new Grid.Total(first, grid.size() - 1);
        Object[] cells = new Object[6 + inputs.size()];
        cells[1] = "TỔNG CỘNG";
        cells[2] = sum;
        if (totalPoints) {
            cells[pointsBesideMaximum ? 3 : 3 + inputs.size()] = sum;
        }
        grid.add(Grid.Look.GROUP, cells);
    }

    /** The lines of the chosen groups, without indicators that have no claim and titles that have no rows. */
    private List<FormLine> linesOf(Set<String> groups) {
        List<FormLine> chosen = new ArrayList<>();
        FormLine group = null;
        for (FormLine line : lines) {
            if (line.kind() == FormLine.Kind.GROUP) {
                group = groups.contains(line.code()) ? line : null;
            } else if (group != null && (line.kind() == FormLine.Kind.CONTAINER || claims.containsKey(line.code()))) {
                if (!chosen.contains(group)) {
                    chosen.add(group);
                }
                chosen.add(line);
            }
        }
        return chosen;
    }

    private boolean isBaseGroup(FormLine group) {
        int start = lines.indexOf(group);
        for (FormLine line : lines.subList(start + 1, lines.size())) {
            if (line.kind() == FormLine.Kind.GROUP) {
                return false;
            } else if (line.base()) {
                return true;
            }
        }
        return false;
    }
}
