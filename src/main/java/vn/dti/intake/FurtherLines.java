package vn.dti.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.formlayout.FormColumn;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.table.Area;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.Row;

/**
 * Lines that go on with the indicator above them: its code is merged down to them, or they have no code and hold texts
 * only. What they say of evidence or reasons is the indicator's (dac-ta 2).
 */
final class FurtherLines {

    /**
     * A row without a code of its own that says something.
     *
     * @param first the first cell that does
     * @param above the row that it goes on with; empty where it goes on with none
     * @param nameOfAnother whether it bears the name of an indicator, whose code was forgotten
     */
    private record Line(Cell first, Optional<Row> above, boolean nameOfAnother) {}

    private final SheetContext context;
    private final TableRows rows;
    private final List<Integer> columns;
    private final Map<Integer, Line> lines = new HashMap<>();
    private final Map<Integer, List<Row>> belowRow = new HashMap<>();

    private FurtherLines(SheetContext context, TableRows rows) {
        this.context = context;
        this.rows = rows;
        this.columns = columns(context).stream()
                .flatMap(column -> context.header().column(column).stream())
                .toList();
    }

    static FurtherLines of(SheetContext context, TableRows rows) {
        FurtherLines further = new FurtherLines(context, rows);
        if (!further.columns.isEmpty() && rows.hasIndicators()) {
            further.find();
        }
        return further;
    }

    /** The columns of texts that are read. */
    private static List<FormColumn> columns(SheetContext context) {
        return switch (context.role()) {
            case SUBMISSION, EXPLANATIONS -> List.of(FormColumn.EVIDENCE, FormColumn.EXPLANATION);
            case DECISIONS -> List.of(FormColumn.REASON, FormColumn.APPRAISER);
            case MEASUREMENTS -> List.of();
        };
    }

    private void find() {
        Row above = null;
        int end = 0;
        // Whether they are titles is asked only where a text stands below them: few forms have one.
        List<Row> between = new ArrayList<>();
        for (Row row : context.sheet().rows()) {
            context.workbook().clock().ask();
            if (row.number() < context.header().firstDataRow() || rows.isAbove(row)) {
                continue;
            }
            Optional<Cell> code = row.cell(context.header().code());
            if (!TableRows.isWithoutCode(code)) {
                above = row;
                end = row.number();
                between.clear();
                continue;
            }
            Optional<Area> merged =
                    context.merged().area(row.number(), context.header().code());
            if (merged.isPresent()) {
                belowRow(merged.get().firstRow()).add(row);
                end = row.number();
            } else if (!saysSomething(row)) {
                between.add(row);
            } else if (!isTitle(row) && (!rows.isBelow(row) || goesOnBelowTheTable(row, end))) {
                end = row.number();
                without(row, between.stream().anyMatch(this::isTitle) ? null : above);
            } else {
                between.add(row);
            }
        }
    }

    private boolean isTitle(Row row) {
        return rows.isTitleOrTotal(row) || TableRows.isColumnNumbers(row);
    }

    /** A row whose code cell is blank and stands alone. */
    private void without(Row row, Row above) {
        String name = context.text(row, FormColumn.NAME);
        boolean sameName =
                above != null && Folding.bare(name).equals(Folding.bare(context.text(above, FormColumn.NAME)));
        boolean another = !name.isEmpty() && !sameName && rows.isNameOfIndicator(name);
        boolean goesOn = above != null && !another && isOfSameUnit(row, above);
        lines.put(row.number(), new Line(said(row).get(0), goesOn ? Optional.of(above) : Optional.empty(), another));
        if (goesOn) {
            belowRow(above.number()).add(row);
        }
    }

    private List<Row> belowRow(int number) {
        return belowRow.computeIfAbsent(number, row -> new ArrayList<>());
    }

    private boolean saysSomething(Row row) {
        for (int column : columns) {
            Optional<Cell> cell = row.cell(column);
            if (cell.isPresent()
                    && !NumberText.saysNothing(CellText.of(cell.get().content()))) {
                return true;
            }
        }
        return false;
    }

    private List<Cell> said(Row row) {
        List<Cell> said = new ArrayList<>();
        for (int column : columns) {
            row.cell(column)
                    .filter(cell -> !NumberText.saysNothing(CellText.of(cell.content())))
                    .ifPresent(said::add);
        }
        return said;
    }

    /** Below the last indicator the footer begins: only a line right under it that holds nothing else goes on with it. */
    private boolean goesOnBelowTheTable(Row row, int end) {
        return row.number() == end + 1
                && !rows.isFooter(row)
                && row.cells().stream()
                        .allMatch(cell -> columns.contains(cell.column()) || CellText.isBlank(cell.content()));
    }

    private boolean isOfSameUnit(Row row, Row above) {
        for (FormColumn column : List.of(FormColumn.UNIT, FormColumn.UNIT_NAME)) {
            String unit = context.text(row, column);
            if (!unit.isEmpty() && !unit.equals(context.text(above, column))) {
                return false;
            }
        }
        return true;
    }

    /** What is said of a heading between indicators that is no title but holds texts: nobody knows whose they are. */
    Optional<Notice> heading(Row row) {
        if (rows.isAbove(row) || rows.isBelow(row) || rows.isTitleOrTotal(row)) {
            return Optional.empty();
        }
        return said(row).stream().findFirst().map(cell -> NoticeCode.TEXT_UNASSIGNED.at(context.place(cell)));
    }

    /** What a column holds in the lines that go on with a row. */
    List<Cell> cells(Row row, FormColumn column) {
        if (belowRow.isEmpty()) {
            return List.of();
        }
        List<Row> below = belowRow.get(row.number());
        Optional<Integer> number = context.header().column(column);
        return below == null || number.isEmpty()
                ? List.of()
                : below.stream().flatMap(each -> each.cell(number).stream()).toList();
    }

    /**
     * What is said of a row without a code that holds texts: whose they are taken for.
     *
     * @param read the indicator that was read last
     */
    Optional<Notice> told(Row row, Optional<IndicatorRow> read) {
        Line line = lines.get(row.number());
        if (line == null) {
            return Optional.empty();
        }
        if (line.nameOfAnother() && !(line.first().content() instanceof Content.Error)) {
            return Optional.of(NoticeCode.ROW_WITHOUT_CODE.at(
                    context.place(line.first()),
                    CellText.of(line.first().content()),
                    context.place(row, context.header().code()).cell()));
        }
        Optional<IndicatorRow> of =
                read.filter(each -> line.above().filter(each.row()::equals).isPresent());
        return Optional.of(
                of.isPresent()
                        ? NoticeCode.TEXT_JOINED.at(
                                of.get().place(line.first()),
                                of.get().indicator().code())
                        : NoticeCode.TEXT_UNASSIGNED.at(context.place(line.first())));
    }
}
