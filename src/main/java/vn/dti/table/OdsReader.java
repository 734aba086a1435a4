package vn.dti.table;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dti.notice.NoticeCode;

/** Reads OpenDocument spreadsheets: {@code .ods}, and the same in one XML file ({@code .fods}). */
final class OdsReader {

    private final Budget budget;
    private final OdsStyles styles;
    /** What defined names stand for that lead into other files, by name in small letters; they stand behind the cells. */
    private final Map<String, String> namesElsewhere = new HashMap<>();

    private final List<Sheet> sheets = new ArrayList<>();

    OdsReader(Budget budget) {
        this.budget = budget;
        this.styles = new OdsStyles(budget);
    }

    /** The sheets of a package; null if it is another document than a spreadsheet. */
    List<Sheet> read(ZipParts zip) {
        if (zip.has("encrypted-package")) {
            throw Refusal.of(NoticeCode.FILE_ENCRYPTED);
        }
        try {
            if (zip.has("styles.xml")) {
                try (XmlCursor xml = XmlCursor.open(zip, "styles.xml", budget)) {
                    readDocument(xml);
                }
            }
            try (XmlCursor xml = XmlCursor.open(zip, "content.xml", budget)) {
                return readDocument(xml) ? sheets : null;
            }
        } catch (Refusal refusal) {
            throw isEncrypted(zip) ? Refusal.of(NoticeCode.FILE_ENCRYPTED) : refusal;
        }
    }

    List<Sheet> readFlat(InputStream input) {
        try (XmlCursor xml = XmlCursor.open("fods", input, budget)) {
            if (!readDocument(xml)) {
                throw Refusal.damaged("fods");
            }
            return sheets;
        }
    }

    /** Takes a whole document; answers whether it holds a spreadsheet. */
    private boolean readDocument(XmlCursor xml) {
        boolean spreadsheet = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "styles", "automatic-styles" -> styles.read(xml);
                case "body" -> {
                    while (xml.child()) {
                        if (xml.name().equals("spreadsheet")) {
                            spreadsheet = true;
                            readTables(xml);
                        } else {
                            xml.skip();
                        }
                    }
                }
                default -> xml.skip();
            }
        }
        xml.finish();
        return spreadsheet;
    }

    private void readTables(XmlCursor xml) {
        while (xml.child()) {
            // What LibreOffice keeps of other files for its formulas is no sheet of this one.
            boolean elsewhere = xml.attribute("name", "").matches("'.*'#.*");
            if (xml.name().equals("table") && !elsewhere) {
                sheets.add(new OdsSheet(xml, styles, namesElsewhere, budget).read());
            } else if (xml.name().equals("named-expressions")) {
                OdsSheet.readNames(xml, namesElsewhere, budget);
            } else {
                xml.skip();
            }
        }
    }

    private boolean isEncrypted(ZipParts zip) {
        if (!zip.has("META-INF/manifest.xml")) {
            return false;
        }
        try (XmlCursor xml = XmlCursor.open(zip, "META-INF/manifest.xml", budget)) {
            while (xml.child()) {
                while (xml.child()) {
                    if (xml.name().equals("encryption-data")) {
                        return true;
                    }
                    xml.skip();
                }
            }
        } catch (Refusal e) {
            return false;
        }
        return false;
    }
}
