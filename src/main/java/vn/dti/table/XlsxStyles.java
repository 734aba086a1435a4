package vn.dti.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the cells of a workbook look, by the index that they name. */
final class XlsxStyles {

    private record Font(String name, boolean struck, boolean raised) {}

    private static final int STYLE_BYTES = 60;

    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<CellStyle> styles = new ArrayList<>();
    private final List<int[]> pending = new ArrayList<>();

    static XlsxStyles none() {
        return new XlsxStyles();
    }

    static XlsxStyles read(ZipParts zip, String part, Budget budget) {
        XlsxStyles styles = new XlsxStyles();
        try (XmlCursor xml = XmlCursor.open(zip, part, budget)) {
            while (xml.child()) {
                switch (xml.name()) {
                    case "numFmts" -> styles.readFormats(xml, budget);
                    case "fonts" -> styles.readFonts(xml, budget);
                    case "cellXfs" -> styles.readCells(xml, budget);
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
        for (int[] ids : styles.pending) {
            Font font = ids[1] < styles.fonts.size() ? styles.fonts.get(ids[1]) : new Font("", false, false);
            styles.styles.add(new CellStyle(styles.format(ids[0]), font.name, font.struck, font.raised));
        }
        return styles;
    }

    /** The look of an index from 0; plain where the file does not say, null if it should but does not. */
    CellStyle get(int index) {
        if (index < styles.size()) {
            return styles.get(index);
        }
        return index == 0 || styles.isEmpty() ? CellStyle.PLAIN : null;
    }

    private void readFormats(XmlCursor xml, Budget budget) {
        while (xml.child()) {
            String code = xml.attribute("formatCode");
            int id = xml.number("numFmtId", 0);
            if (code != null) {
                budget.keep(STYLE_BYTES + 2L * code.length());
                codes.put(id, code);
            }
            xml.skip();
        }
    }

    private void readFonts(XmlCursor xml, Budget budget) {
        while (xml.child()) {
            budget.keep(STYLE_BYTES);
            String name = "";
            int marks = 0;
            while (xml.child()) {
                if (xml.name().equals("name")) {
                    name = xml.attribute("val", "");
                }
                marks |= RichText.mark(xml);
                xml.skip();
            }
            fonts.add(new Font(name, (marks & 1) != 0, (marks & 2) != 0));
        }
    }

    private void readCells(XmlCursor xml, Budget budget) {
        while (xml.child()) {
            budget.keep(STYLE_BYTES);
            pending.add(new int[] {xml.number("numFmtId", 0), xml.number("fontId", 0)});
            xml.skip();
        }
    }

    private CellFormat format(int id) {
        return formats.computeIfAbsent(id, key -> {
            String code = codes.get(key);
            return code == null ? CellFormat.builtIn(key) : CellFormat.of(code);
        });
    }
}
