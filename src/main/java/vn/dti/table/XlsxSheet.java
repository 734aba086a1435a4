package vn.dti.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Streams one worksheet part. Rows and cells without content cost a glance. */
final class XlsxSheet {

    private record Master(CellFormula formula, int row, int column) {}

    private final XmlCursor xml;
    private final XlsxContext workbook;
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final DayCount dayCount;
    private final XlsxRules rules;
    private final SheetBuilder sheet;
    private final Budget budget;
    private final Map<String, Master> shared = new HashMap<>();
    private int row;
    private int column;

    XlsxSheet(XmlCursor xml, XlsxContext workbook, SheetBuilder sheet, Budget budget) {
        this.xml = xml;
        this.workbook = workbook;
        this.strings = workbook.strings();
        this.styles = workbook.styles();
        this.dayCount = workbook.dayCount();
        this.rules = new XlsxRules(styles);
        this.sheet = sheet;
        this.budget = budget;
    }

    /** Reads the whole part. */
    void read() {
        if (styles.rulesAskForColours()) {
            sheet.keepPaints();
        }
        while (xml.child()) {
            switch (xml.name()) {
                case "cols" -> readColumns();
                case "sheetData" -> readRows();
                case "mergeCells" -> readMerges();
                case "conditionalFormatting" -> rules.read(xml, sheet);
                case "extLst" -> rules.readExtensions(xml, sheet);
                case "AlternateContent", "controls", "oleObjects" -> XlsxNotes.readObjects(xml, sheet);
                default -> xml.skip();
            }
        }
        xml.finish();
    }

    private void readColumns() {
        while (xml.child()) {
            String width = xml.attribute("width");
            if (xml.flag("hidden", false) || width != null && isZero(width)) {
                sheet.hideColumns(Math.max(1, xml.number("min", 1)), xml.number("max", 1));
            }
            xml.skip();
        }
    }

    private void readRows() {
        while (xml.child()) {
            if (xml.name().equals("row")) {
                readRow();
            } else {
                xml.skip();
            }
        }
    }

    private void readRow() {
        row++;
        column = 0;
        boolean hidden = false;
        for (int i = xml.attributes() - 1; i >= 0; i--) {
            switch (xml.attributeName(i)) {
                case "r" -> row = rowNumber(xml.attributeWholeNumber(i));
                case "hidden" -> hidden |= XmlCursor.isYes(xml.attributeValue(i));
                case "ht" -> hidden |= isZero(xml.attributeValue(i));
                default -> {}
            }
        }
        if (row > Address.LAST_ROW) {
            throw Refusal.damagedAt(sheet.name(), "A" + row);
        }
        while (xml.child()) {
            if (xml.name().equals("c")) {
                readCell();
            } else {
                xml.skip();
            }
        }
        sheet.endRow(row, hidden);
    }

    private int rowNumber(int number) {
        if (number < 1 || number > Address.LAST_ROW) {
            throw Refusal.damagedAt(sheet.name(), "A" + Math.max(row, 1));
        }
        return number;
    }

    private void readCell() {
        column++;
        int style = 0;
        String type = "n";
        boolean picture = false;
        for (int i = xml.attributes() - 1; i >= 0; i--) {
            switch (xml.attributeName(i)) {
                case "r" -> place(xml.attributeAddress(i));
                case "s" -> style = xml.attributeWholeNumber(i);
                case "t" -> type = xml.attributeValue(i);
                case "vm" -> picture = workbook.picturesInCells();
                default -> {}
            }
        }
        if (column > Address.LAST_COLUMN) {
            throw damaged();
        }
        CellFormula formula = CellFormula.NONE;
        RichText inline = null;
        Content content = null;
        boolean value = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "v" -> {
                    xml.text();
                    value = true;
                    if (type.equals("s")) {
                        inline = sharedText();
                    } else {
                        content = content(type, style);
                    }
                }
                case "f" -> formula = formula();
                case "is" -> inline = RichText.read(xml, styles.colours());
                default -> xml.skip();
            }
        }
        if (inline != null) {
            content = new Content.Text(inline.text());
        } else if (picture && content instanceof Content.Error) {
            content = new Content.Picture();
        }
        boolean empty = content == null
                || content instanceof Content.Text text && text.text().isEmpty();
        if (empty && formula == CellFormula.NONE) {
            return;
        }
        if (content == null) {
            content = value && type.equals("str") ? new Content.Text("") : new Content.NoValue();
        }
        keep(content, formula, inline == null ? RichText.EMPTY : inline, style);
    }

    private void keep(Content content, CellFormula formula, RichText runs, int style) {
        CellAppearance cellStyle = style < 0 ? null : styles.get(style);
        if (cellStyle == null) {
            throw damaged();
        }
        boolean struck = runs.struck() || cellStyle.struck() && !runs.ownFonts();
        boolean raised = runs.raised() || cellStyle.raised() && !runs.ownFonts();
        sheet.cell(new Cell(row, column, content, formula, struck, raised, cellStyle.font()), cellStyle, runs);
    }

    /** Sets the column from an address, which must lie in this row. */
    private void place(long address) {
        if (address < 0) {
            throw Refusal.damagedAt(sheet.name(), Address.text(row, Math.max(1, column)));
        }
        if (Address.row(address) != row) {
            throw Refusal.damagedAt(sheet.name(), Address.text(Address.row(address), Address.column(address)));
        }
        column = Address.column(address);
    }

    private RichText sharedText() {
        xml.stripText();
        if (xml.textLength() == 0) {
            return null;
        }
        RichText text = strings.get(xml.textWholeNumber());
        if (text == null) {
            throw damaged();
        }
        return text;
    }

    /** The content of a value that is no shared text; null if it is empty. */
    private Content content(String type, int style) {
        if (!type.equals("str")) {
            xml.stripText();
        }
        if (xml.textLength() == 0) {
            return null;
        }
        switch (type) {
            case "n" -> {
                return number(style);
            }
            case "str", "inlineStr" -> {
                String text = RichText.unescape(xml.textTaken());
                budget.keep(2L * text.length());
                return new Content.Text(text);
            }
            case "b" -> {
                return new Content.Truth(XmlCursor.isYes(xml.textTaken()));
            }
            case "e" -> {
                return new Content.Error(xml.textTaken());
            }
            case "d" -> {
                String text = xml.textTaken();
                return IsoTime.parse(text, dayCount).orElseGet(() -> new Content.Text(text));
            }
            default -> throw damaged();
        }
    }

    private Content number(int style) {
        BigDecimal number;
        try {
            number = xml.textDecimal();
        } catch (NumberFormatException e) {
            number = oddNumber(xml.textTaken());
        }
        if (number == null) {
            return new Content.Error("#NUM!");
        }
        CellAppearance cellStyle = style < 0 ? null : styles.get(style);
        if (cellStyle == null) {
            throw damaged();
        }
        return cellStyle.content(number, dayCount);
    }

    /** Null for what programs write for no number. */
    private BigDecimal oddNumber(String text) {
        if (text.equalsIgnoreCase("NaN") || text.endsWith("INF") || text.endsWith("Infinity")) {
            return null;
        }
        throw damaged();
    }

    /** The formula of the element just stepped into, also where it only points to one that several cells share. */
    private CellFormula formula() {
        String type = xml.attribute("t", "normal");
        String index = xml.attribute("si", "");
        xml.text();
        String text = workbook.named(RichText.unescape(xml.textTaken()), budget);
        budget.keep(2L * text.length());
        switch (type) {
            case "shared" -> {
                if (!text.isEmpty()) {
                    CellFormula formula = CellFormula.of(text);
                    shared.putIfAbsent(index, new Master(formula, row, column));
                    return formula;
                }
                Master master = shared.get(index);
                if (master == null) {
                    return CellFormula.of(CellFormula.UNKNOWN); // its words stand further down
                }
                budget.checkTime();
                budget.keep(CellFormula.BYTES);
                return master.formula.moved(row - master.row, column - master.column);
            }
            case "dataTable" -> {
                return CellFormula.of(text.isEmpty() ? "TABLE()" : text);
            }
            default -> {
                return CellFormula.of(text);
            }
        }
    }

    private void readMerges() {
        while (xml.child()) {
            Area area = Address.area(xml.attribute("ref", ""));
            if (area == null) {
                throw Refusal.damagedAt(sheet.name(), "");
            }
            sheet.merge(area);
            xml.skip();
        }
    }

    private static boolean isZero(String measure) {
        // Nearly every row has a height; one that begins with 1 to 9 is none of 0.
        if (!measure.isEmpty()
                && measure.charAt(0) >= '1'
                && measure.charAt(0) <= '9'
                && measure.indexOf('e') < 0
                && measure.indexOf('E') < 0) {
            return false;
        }
        try {
            return Double.parseDouble(measure) < 0.1;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private Refusal damaged() {
        return Refusal.damagedAt(sheet.name(), Address.text(row, column));
    }
}
