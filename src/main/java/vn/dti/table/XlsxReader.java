package vn.dti.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code .xlsx} and {@code .xlsm}: the workbook's list of sheets, its shared texts and styles, then each worksheet
 * in one pass. Parts that say nothing about cells (document properties, media, macros) are never unpacked.
 */
final class XlsxReader {

    private record Tab(String name, String relation, Sheet.Visibility visibility) {}

    private final ZipParts zip;
    private final String workbook;
    private final Budget budget;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<String> otherFiles = new ArrayList<>();
    /** What defined names stand for that lead into other files, by name in small letters. */
    private final Map<String, String> namesElsewhere = new HashMap<>();

    private DayCount dayCount = DayCount.FROM_1900;

    /**
     * A reader of an opened package.
     *
     * @param workbook the part that lists the sheets
     */
    XlsxReader(ZipParts zip, String workbook, Budget budget) {
        this.zip = zip;
        this.workbook = workbook;
        this.budget = budget;
    }

    /** The sheets; null if the part is of another document than a workbook. */
    List<Sheet> read() {
        if (!readWorkbook()) {
            return null;
        }
        XlsxRelations relations = XlsxRelations.of(zip, workbook, budget);
        String stringsPart = relations.part(zip, "sharedStrings");
        String stylesPart = relations.part(zip, "styles");
        XlsxStyles styles = stylesPart == null
                ? XlsxStyles.none()
                : XlsxStylesReader.read(zip, stylesPart, relations.part(zip, "theme"), budget);
        XlsxStrings strings =
                stringsPart == null ? XlsxStrings.none() : XlsxStrings.read(zip, stringsPart, styles.colours(), budget);
        XlsxContext context = new XlsxContext(
                strings,
                styles,
                dayCount,
                otherFiles.isEmpty() ? List.of() : otherFiles(relations),
                namesElsewhere,
                hasPicturesInCells());
        List<Sheet> sheets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Tab tab : tabs) {
            XlsxRelations.Relation relation = relations.get(tab.relation);
            if (relation == null) {
                throw Refusal.damaged(tab.name);
            }
            if (relation.type().equals("worksheet")) {
                String part = zip.find(relation.part());
                if (part == null || !seen.add(part)) {
                    throw Refusal.damaged(tab.name);
                }
                sheets.add(readSheet(tab, part, context));
            }
        }
        return sheets;
    }

    private List<String> otherFiles(XlsxRelations relations) {
        return otherFiles.stream().map(id -> otherFile(relations.get(id))).toList();
    }

    /** The name of a file that formulas look into; empty where nothing says it. */
    private String otherFile(XlsxRelations.Relation link) {
        String part = link == null ? null : zip.find(link.part());
        if (part == null) {
            return "";
        }
        for (XlsxRelations.Relation relation :
                XlsxRelations.of(zip, part, budget).all()) {
            if (!relation.outside().isEmpty()) {
                return FormulaReference.fileName(relation.outside());
            }
        }
        return "";
    }

    /**
     * Whether cells hold pictures. A cell that cannot be said in old words is the error {@code #VALUE!} with a rich value
     * behind it: a picture, or a newer error.
     */
    private boolean hasPicturesInCells() {
        boolean richValues = false;
        String structures = null;
        for (String name : zip.names()) {
            richValues |= name.contains("richData/");
            structures = name.endsWith("richData/rdrichvaluestructure.xml") ? name : structures;
        }
        if (structures == null) {
            return richValues;
        }
        boolean pictures = false;
        try (XmlCursor xml = XmlCursor.open(zip, structures, budget)) {
            while (xml.child()) {
                String type = xml.attribute("t", "");
                pictures |= type.equals("_localImage") || type.equals("_webimage");
                xml.skip();
            }
        }
        return pictures;
    }

    private boolean readWorkbook() {
        try (XmlCursor xml = XmlCursor.open(zip, workbook, budget)) {
            if (!xml.name().equals("workbook")) {
                return false;
            }
            while (xml.child()) {
                switch (xml.name()) {
                    case "workbookPr" -> {
                        dayCount = xml.flag("date1904", false) ? DayCount.FROM_1904 : DayCount.FROM_1900;
                        xml.skip();
                    }
                    case "sheets" -> {
                        while (xml.child()) {
                            tabs.add(readTab(xml));
                            xml.skip();
                        }
                    }
                    case "externalReferences" -> {
                        while (xml.child()) {
                            budget.keep(200);
                            otherFiles.add(xml.attribute("id", ""));
                            xml.skip();
                        }
                    }
                    case "definedNames" -> readDefinedNames(xml);
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
        return true;
    }

    private void readDefinedNames(XmlCursor xml) {
        while (xml.child()) {
            String name = xml.attribute("name", "").toLowerCase(Locale.ROOT);
            xml.text();
            String meaning = RichText.unescape(xml.textTaken());
            if (meaning.startsWith("[") || meaning.startsWith("'") && meaning.indexOf('[') > 0) {
                budget.keep(200 + 2L * meaning.length());
                namesElsewhere.put(name, meaning);
            }
        }
    }

    private Tab readTab(XmlCursor xml) {
        budget.keep(200);
        Sheet.Visibility visibility =
                switch (xml.attribute("state", "visible")) {
                    case "hidden" -> Sheet.Visibility.HIDDEN;
                    case "veryHidden" -> Sheet.Visibility.VERY_HIDDEN;
                    default -> Sheet.Visibility.VISIBLE;
                };
        return new Tab(RichText.unescape(xml.attribute("name", "")), xml.attribute("id", ""), visibility);
    }

    private Sheet readSheet(Tab tab, String part, XlsxContext context) {
        SheetBuilder sheet = new SheetBuilder(tab.name, tab.visibility, budget);
        try (XmlCursor xml = XmlCursor.open(zip, part, budget)) {
            if (!xml.name().equals("worksheet")) {
                throw Refusal.damaged(part);
            }
            new XlsxSheet(xml, context, sheet, budget).read();
        }
        XlsxRelations relations = XlsxRelations.of(zip, part, budget);
        new XlsxNotes(zip, sheet, budget).read(relations);
        return sheet.build();
    }
}
