package vn.dti.table;

import java.util.HashSet;
import java.util.Set;

/** What lies over the cells of a worksheet: comments, notes, pictures, shapes. */
final class XlsxNotes {

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
            while (xml.child()) {
                switch (xml.name()) {
                    case "twoCellAnchor", "oneCellAnchor" -> readAnchor(xml);
                    case "absoluteAnchor" -> {
                        sheet.picture("A1");
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
    }

    private void readAnchor(XmlCursor xml) {
        int row = 0;
        int column = 0;
        while (xml.child()) {
            if (!xml.name().equals("from")) {
                xml.skip();
                continue;
            }
            while (xml.child()) {
                String name = xml.name();
                xml.text();
                int index = Math.max(0, xml.textWholeNumber());
                if (name.equals("row")) {
                    row = index;
                } else if (name.equals("col")) {
                    column = index;
                }
            }
        }
        if (row < Address.LAST_ROW && column < Address.LAST_COLUMN) {
            sheet.picture(Address.text(row + 1, column + 1));
        }
    }
}
