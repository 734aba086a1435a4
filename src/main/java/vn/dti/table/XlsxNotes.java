package vn.dti.table;

import java.util.HashSet;
import java.util.Set;

/** What lies over the cells of a worksheet: comments, notes, pictures, shapes. */
final class XlsxNotes {

    /** Heights and widths of rows and columns that nobody changed, in EMU: 20 and 64 pixels. */
    private static final int ROW = 190_500;

    private static final int COLUMN = 609_600;

    private final ZipParts zip;
    private final SheetBuilder sheet;
    private final Budget budget;

    XlsxNotes(ZipParts zip, SheetBuilder sheet, Budget budget) {
        this.zip = zip;
        this.sheet = sheet;
        this.budget = budget;
    }

    /** Reads what the worksheet links to. Threaded comments come last: they say what the old ones only hint at. */
    void read(XlsxRelations relations) {
        for (XlsxRelations.Relation relation : relations.all()) {
            String part = zip.find(relation.part());
            if (part != null && relation.type().equals("comments")) {
                readComments(part);
            } else if (part != null && relation.type().equals("drawing")) {
                readDrawing(part);
            }
        }
        for (XlsxRelations.Relation relation : relations.all()) {
            String part = zip.find(relation.part());
            if (part != null && relation.type().equals("threadedComment")) {
                readThreads(part);
            }
        }
    }

    private void readComments(String part) {
        try (XmlCursor xml = XmlCursor.open(zip, part, budget)) {
            while (xml.child()) {
                if (xml.name().equals("commentList")) {
                    while (xml.child()) {
                        readComment(xml);
                    }
                } else {
                    xml.skip();
                }
            }
            xml.finish();
        }
    }

    private void readComment(XmlCursor xml) {
        String address = address(xml);
        String text = "";
        while (xml.child()) {
            if (xml.name().equals("text")) {
                text = RichText.read(xml).text();
            } else {
                xml.skip();
            }
        }
        sheet.comment(address, text);
    }

    private void readThreads(String part) {
        Set<String> begun = new HashSet<>();
        try (XmlCursor xml = XmlCursor.open(zip, part, budget)) {
            while (xml.child()) {
                String address = address(xml);
                String text = "";
                while (xml.child()) {
                    if (xml.name().equals("text")) {
                        xml.text();
                        text = xml.textTaken();
                    } else {
                        xml.skip();
                    }
                }
                String said = begun.add(address) ? text : sheet.comment(address) + "\n" + text;
                budget.text(said.length());
                sheet.comment(address, said);
            }
            xml.finish();
        }
    }

    private String address(XmlCursor xml) {
        long address = Address.parse(xml.attribute("ref", ""));
        if (address < 0) {
            throw Refusal.damaged(xml.part());
        }
        return Address.text(Address.row(address), Address.column(address));
    }

    private void readDrawing(String part) {
        try (XmlCursor xml = XmlCursor.open(zip, part, budget)) {
            readObjects(xml, sheet);
            xml.finish();
        }
    }

    /** Takes the element just stepped into, with all the shapes inside it, however deep: newer Excel offers choices. */
    static void readObjects(XmlCursor xml, SheetBuilder sheet) {
        while (xml.child()) {
            switch (xml.name()) {
                case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor", "anchor" -> readAnchor(xml, sheet);
                default -> readObjects(xml, sheet);
            }
        }
    }

    /**
     * The cells that a shape covers. Where only its size is known, rows and columns count as if nobody had changed them; a
     * shape that lies on the page rather than at a cell may cover all from the first cell on.
     */
    private static void readAnchor(XmlCursor xml, SheetBuilder sheet) {
        int[] from = {0, 0};
        int[] to = null;
        int[] size = {0, 0};
        int[] place = {0, 0};
        while (xml.child()) {
            switch (xml.name()) {
                case "from" -> from = corner(xml);
                case "to" -> to = corner(xml);
                case "ext" -> {
                    size = new int[] {lines(xml, "cy", ROW), lines(xml, "cx", COLUMN)};
                    xml.skip();
                }
                case "pos" -> {
                    place = new int[] {lines(xml, "y", ROW), lines(xml, "x", COLUMN)};
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        int lastRow = to == null ? from[0] + place[0] + size[0] : to[0];
        int lastColumn = to == null ? from[1] + place[1] + size[1] : to[1];
        if (from[0] < Address.LAST_ROW && from[1] < Address.LAST_COLUMN) {
            sheet.picture(new Area(
                    from[0] + 1,
                    from[1] + 1,
                    Math.min(Address.LAST_ROW, Math.max(from[0], lastRow) + 1),
                    Math.min(Address.LAST_COLUMN, Math.max(from[1], lastColumn) + 1)));
        }
    }

    /** Row and column of a corner, from 0; a corner at the very edge of a cell does not cover it. */
    private static int[] corner(XmlCursor xml) {
        int[] corner = {0, 0};
        int[] inside = {0, 0};
        boolean end = xml.name().equals("to");
        while (xml.child()) {
            String name = xml.name();
            xml.text();
            int index = Math.max(0, xml.textWholeNumber());
            switch (name) {
                case "row" -> corner[0] = index;
                case "col" -> corner[1] = index;
                case "rowOff" -> inside[0] = index;
                case "colOff" -> inside[1] = index;
                default -> {}
            }
        }
        for (int i = 0; end && i < 2; i++) {
            corner[i] = Math.max(0, inside[i] == 0 ? corner[i] - 1 : corner[i]);
        }
        return corner;
    }

    private static int lines(XmlCursor xml, String attribute, int size) {
        return Math.max(0, XmlCursor.wholeNumber(xml.attribute(attribute, ""))) / size;
    }
}
