package vn.dti.table;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the part of a workbook says that lists its sheets.
 *
 * @param otherFiles by which links formulas look into other files, in the order of their numbers from 1
 * @param namesElsewhere what defined names stand for that lead into other files, by name in small letters
 */
record XlsxWorkbook(DayCount dayCount, List<Tab> tabs, List<String> otherFiles, Map<String, String> namesElsewhere) {

    /**
     * A sheet as it is listed.
     *
     * @param relation the link to its part
     */
    record Tab(String name, String relation, Sheet.Visibility visibility) {}

    private static final KnownParts<XlsxWorkbook> KNOWN = new KnownParts<>();
    private static final int ENTRY_BYTES = 200;

    /** The part of a workbook; null if it is of another document. */
    static XlsxWorkbook read(ZipParts zip, String part, Budget budget) {
        return KNOWN.meaning(zip, part, budget, bytes -> read(bytes, part, budget));
    }

    private static XlsxWorkbook read(InputStream bytes, String part, Budget budget) {
        DayCount dayCount = DayCount.FROM_1900;
        List<Tab> tabs = new ArrayList<>();
        List<String> otherFiles = new ArrayList<>();
        Map<String, String> namesElsewhere = new HashMap<>();
        try (XmlCursor xml = XmlCursor.open(part, bytes, budget)) {
            if (!xml.name().equals("workbook")) {
                return null;
            }
            while (xml.child()) {
                switch (xml.name()) {
                    case "workbookPr" -> {
                        dayCount = xml.flag("date1904", false) ? DayCount.FROM_1904 : DayCount.FROM_1900;
                        xml.skip();
                    }
                    case "sheets" -> {
                        while (xml.child()) {
                            budget.keep(ENTRY_BYTES);
                            tabs.add(tab(xml));
                            xml.skip();
                        }
                    }
                    case "externalReferences" -> {
                        while (xml.child()) {
                            budget.keep(ENTRY_BYTES);
                            otherFiles.add(xml.attribute("id", ""));
                            xml.skip();
                        }
                    }
                    case "definedNames" -> readDefinedNames(xml, namesElsewhere, budget);
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
        return new XlsxWorkbook(dayCount, tabs, otherFiles, namesElsewhere);
    }

    private static void readDefinedNames(XmlCursor xml, Map<String, String> namesElsewhere, Budget budget) {
        while (xml.child()) {
            String name = xml.attribute("name", "").toLowerCase(Locale.ROOT);
            xml.text();
            String meaning = RichText.unescape(xml.textTaken());
            if (meaning.startsWith("[") || meaning.startsWith("'") && meaning.indexOf('[') > 0) {
                budget.keep(ENTRY_BYTES + 2L * meaning.length());
                namesElsewhere.put(name, meaning);
            }
        }
    }

    private static Tab tab(XmlCursor xml) {
        Sheet.Visibility visibility =
                switch (xml.attribute("state", "visible")) {
                    case "hidden" -> Sheet.Visibility.HIDDEN;
                    case "veryHidden" -> Sheet.Visibility.VERY_HIDDEN;
                    default -> Sheet.Visibility.VISIBLE;
                };
        return new Tab(RichText.unescape(xml.attribute("name", "")), xml.attribute("id", ""), visibility);
    }
}
