package vn.dti.table;

import java.util.Set;

/** Pictures and shapes of OpenDocument: which elements they are, and which cells they cover. */
final class OdsDrawing {

    private static final Set<String> SHAPES = Set.of(
            "frame",
            "custom-shape",
            "rect",
            "line",
            "ellipse",
            "circle",
            "path",
            "polygon",
            "polyline",
            "g",
            "connector",
            "control",
            "measure",
            "caption",
            "regular-polygon");

    /** Hundredths of a millimetre of a column and a row that nobody changed. */
    private static final int COLUMN = 2258;

    private static final int ROW = 452;

    private OdsDrawing() {}

    static boolean isShape(String element) {
        return SHAPES.contains(element);
    }

    /**
     * The cells that the shape just stepped into covers, when it begins at a cell: up to the cell that it names as its end.
     */
    static Area at(int row, int column, XmlCursor xml) {
        String end = xml.attribute("end-cell-address", "");
        Area last = Address.area(end.substring(end.lastIndexOf('.') + 1).replace("$", ""));
        if (last == null) {
            return new Area(
                    row,
                    column,
                    within(row + lines(xml.attribute("height"), ROW), Address.LAST_ROW),
                    within(column + lines(xml.attribute("width"), COLUMN), Address.LAST_COLUMN));
        }
        return new Area(row, column, Math.max(row, last.lastRow()), Math.max(column, last.lastColumn()));
    }

    /**
     * The cells that the shape just stepped into may cover, when it lies on the page: where exactly depends on heights and
     * widths, so all from the first cell on count.
     */
    static Area onPage(XmlCursor xml) {
        return new Area(
                1,
                1,
                within(1 + lines(xml.attribute("y"), ROW) + lines(xml.attribute("height"), ROW), Address.LAST_ROW),
                within(
                        1 + lines(xml.attribute("x"), COLUMN) + lines(xml.attribute("width"), COLUMN),
                        Address.LAST_COLUMN));
    }

    private static int within(int line, int last) {
        return Math.min(line, last);
    }

    /** How many rows or columns a measure ({@code 2.5cm}) takes at most. */
    private static int lines(String measure, int size) {
        if (measure == null) {
            return 0;
        }
        int end = 0;
        while (end < measure.length() && (Character.isDigit(measure.charAt(end)) || measure.charAt(end) == '.')) {
            end++;
        }
        double unit =
                switch (measure.substring(end)) {
                    case "mm" -> 100;
                    case "in" -> 2540;
                    case "pt" -> 2540 / 72.0;
                    default -> 1000;
                };
        try {
            return (int) Math.min(Address.LAST_ROW, Double.parseDouble(measure.substring(0, end)) * unit / size);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
