package vn.dti.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Streams one table of an OpenDocument spreadsheet. What is repeated without content costs nothing. */
final class OdsSheet {

    private static final RuleAppearance RULE_OF_NOTHING = new RuleAppearance(null, Paint.NONE, false);
    /** Looked for where an address begins only: at every letter of a long one it would be gone through again. */
    private static final Pattern SHEET_BEFORE_CELL =
            Pattern.compile("(?<=^|[ :])\\$?(?:'(?:[^']++|'')*+'|[^ '.:]*+)\\.");

    private static final int NAME_BYTES = 200;

    private final XmlCursor xml;
    private final OdsStyles styles;
    private final Map<String, String> namesElsewhere;
    private final Budget budget;
    private final SheetBuilder sheet;
    private final OdsText text;
    private final List<String> columnStyles = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<CellAppearance> looks = new ArrayList<>();
    private final List<RichText> texts = new ArrayList<>();
    private final List<List<Rules.Rule>> rules = new ArrayList<>();
    private int column;
    private int row;

    /**
     * A reader of the table element just stepped into.
     *
     * @param namesElsewhere gets what defined names stand for that lead into other files, by name in small letters
     */
    OdsSheet(XmlCursor xml, OdsStyles styles, Map<String, String> namesElsewhere, Budget budget) {
        this.namesElsewhere = namesElsewhere;
        this.xml = xml;
        this.styles = styles;
        this.budget = budget;
        this.text = new OdsText(styles, budget);
        boolean hidden = styles.get("table", xml.attribute("style-name")).isHidden();
        this.sheet = new SheetBuilder(
                xml.attribute("name", ""), hidden ? Sheet.Visibility.HIDDEN : Sheet.Visibility.VISIBLE, budget);
        sheet.keepPaints();
    }

    Sheet read() {
        readParts();
        return sheet.build();
    }

    private void readParts() {
        while (xml.child()) {
            switch (xml.name()) {
                case "table-column" -> readColumn();
                case "table-row" -> readRow();
                case "table-columns",
                        "table-header-columns",
                        "table-column-group",
                        "table-rows",
                        "table-header-rows",
                        "table-row-group" -> readParts();
                case "conditional-formats" -> {
                    while (xml.child()) {
                        readRules();
                    }
                }
                case "named-expressions" -> readNames(xml, namesElsewhere, budget);
                case "shapes" -> {
                    while (xml.child()) {
                        if (OdsDrawing.isShape(xml.name())) {
                            sheet.picture(OdsDrawing.onPage(xml));
                        }
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
    }

    /** Takes the names of a file or a sheet, the element just stepped into. */
    static void readNames(XmlCursor xml, Map<String, String> namesElsewhere, Budget budget) {
        while (xml.child()) {
            String cells = xml.attribute("cell-range-address");
            String expression = xml.attribute("expression", cells == null ? "" : "of:=[" + cells + "]");
            String meaning = expression.contains("#") ? OdsFormula.toExcel(expression) : "";
            if (!FormulaReference.otherFiles(FormulaText.words(meaning)).isEmpty()) {
                budget.keep(NAME_BYTES + 2L * meaning.length());
                namesElsewhere.put(xml.attribute("name", "").toLowerCase(Locale.ROOT), meaning);
            }
            xml.skip();
        }
    }

    /** What one area's rules of conditional formatting make of its numbers. */
    private void readRules() {
        List<Area> areas = areas(xml.attribute("target-range-address", ""));
        while (xml.child()) {
            RuleAppearance look = RULE_OF_NOTHING;
            Predicate<BigDecimal> applies = number -> true;
            boolean draws = false;
            switch (xml.name()) {
                case "condition" -> {
                    look = styles.rule(xml.attribute("apply-style-name"));
                    applies = NumberCondition.of(xml.attribute("value", ""));
                    xml.skip();
                }
                case "data-bar", "icon-set" -> {
                    draws = !XmlCursor.isYes(xml.attribute("show-value", "true"));
                    while (xml.child()) {
                        draws |= !XmlCursor.isYes(xml.attribute("show-value", "true"));
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
            look = draws ? new RuleAppearance(null, Paint.NONE, true) : look;
            if (!look.isPlain()) {
                sheet.rule(areas, look, applies);
            }
        }
    }

    /** Areas with or without the name of a sheet before each cell: {@code 'Phiếu 1'.A1:'Phiếu 1'.B3 Phiếu.C5}. */
    private static List<Area> areas(String addresses) {
        return Address.areas(SHEET_BEFORE_CELL.matcher(addresses).replaceAll("").replace("$", ""));
    }

    private void readColumn() {
        int repeated = OdsCell.count(xml.attribute("number-columns-repeated", "1"));
        String visibility = xml.attribute("visibility", "visible");
        int first = column + 1;
        column = Math.min(Address.LAST_COLUMN, column + repeated);
        if (!visibility.equals("visible")
                || styles.get("table-column", xml.attribute("style-name")).isHidden()) {
            sheet.hideColumns(first, column);
        }
        String cellStyle = xml.attribute("default-cell-style-name");
        while (columnStyles.size() < column) {
            columnStyles.add(cellStyle);
        }
        xml.skip();
    }

    private void readRow() {
        int repeated = OdsCell.count(xml.attribute("number-rows-repeated", "1"));
        boolean hidden = !xml.attribute("visibility", "visible").equals("visible")
                || styles.get("table-row", xml.attribute("style-name")).isHidden();
        String rowStyle = xml.attribute("default-cell-style-name");
        row++;
        column = 0;
        cells.clear();
        looks.clear();
        texts.clear();
        rules.clear();
        while (xml.child()) {
            if (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell")) {
                readCell(rowStyle);
            } else {
                xml.skip();
            }
        }
        int last = (int) Math.min(Integer.MAX_VALUE / 2, (long) row + repeated - 1);
        if (!cells.isEmpty()) {
            if (last > Address.LAST_ROW) {
                throw Refusal.damagedAt(sheet.name(), "A" + row);
            }
            for (int number = row; number <= last; number++) {
                repeatRow(number, hidden);
            }
        }
        row = last;
    }

    private void repeatRow(int number, boolean hidden) {
        for (int i = 0; i < cells.size(); i++) {
            budget.checkTime();
            Cell cell = cells.get(i);
            Cell own = number == cell.row()
                    ? cell
                    : new Cell(
                            number,
                            cell.column(),
                            cell.content(),
                            cell.computed().moved(number - cell.row(), 0),
                            cell.struck(),
                            cell.raised(),
                            cell.font());
            sheet.cell(own, looks.get(i), texts.get(i));
            if (!rules.get(i).isEmpty()) {
                sheet.rules(number, own.column(), rules.get(i));
            }
        }
        sheet.endRow(number, hidden);
    }

    private void readCell(String rowStyle) {
        OdsCell cell = OdsCell.of(xml);
        int first = column + 1;
        column = (int) Math.min(Integer.MAX_VALUE / 2, (long) column + cell.repeated());
        boolean covered = xml.name().startsWith("covered");
        if (!covered && (cell.columns() > 1 || cell.rows() > 1)) {
            sheet.merge(new Area(row, first, (int) Math.min(Address.LAST_ROW, (long) row + cell.rows() - 1), (int)
                    Math.min(Address.LAST_COLUMN, (long) first + cell.columns() - 1)));
        }
        text.clear();
        while (xml.child()) {
            switch (xml.name()) {
                case "p", "h" -> text.paragraph(xml);
                case "annotation" -> readComment(first);
                default -> drawn(row, first);
            }
        }
        RichText taken = text.taken();
        if (cell.isEmpty(taken.text())) {
            return;
        }
        if (column > Address.LAST_COLUMN) {
            throw Refusal.damagedAt(sheet.name(), "A" + row);
        }
        Content content = cell.contentAt(
                taken.text(), text.isShown(), style(cell, rowStyle, first), sheet.name(), Address.text(row, first));
        if (cell.formula().isEmpty()
                && content instanceof Content.Text words
                && words.text().isEmpty()) {
            return;
        }
        budget.keep(2L * taken.text().length());
        CellFormula formula = CellFormula.of(cell.formula());
        if (formula != CellFormula.NONE) {
            formula = new CellFormula.Meant(formula, namesElsewhere, budget.textLength());
        }
        boolean otherwise = text.isShown()
                && content instanceof Content.Text words
                && !words.text().strip().equals(taken.text().strip());
        for (int at = first; at <= column; at++) {
            budget.checkTime();
            OdsStyles.Style style = style(cell, rowStyle, at);
            CellAppearance cellStyle = style.cellStyle();
            budget.column(at);
            looks.add(cellStyle);
            texts.add(taken);
            if (otherwise) {
                sheet.showsText(Address.text(row, at), taken.text());
            }
            budget.checkTime();
            rules.add(styles.rules(styleName(cell, rowStyle, at)));
            cells.add(new Cell(
                    row,
                    at,
                    seen(content, style),
                    formula,
                    taken.struck() || cellStyle.struck() && !taken.ownFonts(),
                    taken.raised() || cellStyle.raised() && !taken.ownFonts(),
                    cellStyle.font()));
        }
    }

    /** The same content, where nobody sees it as such. */
    private Content seen(Content content, OdsStyles.Style style) {
        if (!(content instanceof Content.Number number) || !number.shown().isEmpty()) {
            return content;
        }
        CellFormat format = styles.format(style);
        Paint paint = style.paint().withLetters(format == null ? null : format.colour(number.value()));
        return paint.isInvisible() ? new Content.Number(number.value(), number.percent(), " ") : content;
    }

    private OdsStyles.Style style(OdsCell cell, String rowStyle, int at) {
        return styles.get("table-cell", styleName(cell, rowStyle, at));
    }

    private String styleName(OdsCell cell, String rowStyle, int at) {
        String name = cell.style();
        if (name == null) {
            name = rowStyle;
        }
        if (name == null && at <= columnStyles.size()) {
            name = columnStyles.get(at - 1);
        }
        return name;
    }

    private void readComment(int at) {
        OdsText comment = new OdsText(styles, budget);
        while (xml.child()) {
            if (xml.name().equals("p")) {
                comment.paragraph(xml);
            } else {
                xml.skip();
            }
        }
        sheet.comment(Address.text(row, at), comment.taken().text());
    }

    /** A picture or shape that lies at a cell. */
    private void drawn(int atRow, int atColumn) {
        boolean inside = atRow <= Address.LAST_ROW && atColumn <= Address.LAST_COLUMN;
        if (inside && OdsDrawing.isShape(xml.name())) {
            sheet.picture(OdsDrawing.at(atRow, atColumn, xml));
        }
        xml.skip();
    }
}
