package vn.dti.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads {@code .xlsx} and {@code .xlsm}: the workbook's list of sheets, its shared texts and styles, then each worksheet
 * in one pass. Parts that say nothing about cells (document properties, media, macros) are never unpacked.
 */
final class XlsxReader {

    private final ZipParts zip;
    private final String workbook;
    private final Budget budget;

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
        XlsxWorkbook said = XlsxWorkbook.read(zip, workbook, budget);
        if (said == null) {
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
                said.dayCount(),
                otherFiles(said, relations),
                said.namesElsewhere(),
                hasPicturesInCells());
        List<Sheet> sheets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (XlsxWorkbook.Tab tab : said.tabs()) {
            XlsxRelations.Relation relation = relations.get(tab.relation());
            if (relation == null) {
                throw Refusal.damaged(tab.name());
            }
            if (relation.type().equals("worksheet")) {
                String part = zip.find(relation.part());
                if (part == null || !seen.add(part)) {
                    throw Refusal.damaged(tab.name());
                }
                sheets.add(readSheet(tab, part, context));
            }
        }
        return sheets;
    }

    private List<String> otherFiles(XlsxWorkbook said, XlsxRelations relations) {
        return said.otherFiles().isEmpty()
                ? List.of()
                : said.otherFiles().stream()
                        .map(id -> otherFile(relations.get(id)))
                        .toList();
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

    private Sheet readSheet(XlsxWorkbook.Tab tab, String part, XlsxContext context) {
        SheetBuilder sheet = new SheetBuilder(tab.name(), tab.visibility(), budget);
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
