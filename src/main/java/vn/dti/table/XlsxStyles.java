package vn.dti.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the cells of a workbook look, by the index that they name. */
final class XlsxStyles {

    private record Font(String name, boolean struck, boolean raised, String colour) {
        static final Font PLAIN = new Font("", false, false, "");
    }

    private static final String PAPER = "FFFFFF";
    private static final String INK = "000000";

    private static final int STYLE_BYTES = 60;

    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<String> fills = new ArrayList<>();
    private final List<CellFormat> ruleFormats = new ArrayList<>();
    private final List<CellAppearance> styles = new ArrayList<>();
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
                    case "fills" -> styles.readFills(xml, budget);
                    case "cellXfs" -> styles.readCells(xml, budget);
                    case "dxfs" -> styles.readRules(xml, budget);
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
        for (int[] ids : styles.pending) {
            Font font = ids[1] < styles.fonts.size() ? styles.fonts.get(ids[1]) : Font.PLAIN;
            String behind = ids[2] < styles.fills.size() ? styles.fills.get(ids[2]) : PAPER;
            boolean invisible = !font.colour.isEmpty() && font.colour.equals(behind);
            styles.styles.add(
                    new CellAppearance(styles.format(ids[0]), font.name, font.struck, font.raised, invisible));
        }
        return styles;
    }

    /** The look of an index from 0; plain where the file does not say, null if it should but does not. */
    CellAppearance get(int index) {
        if (index < styles.size()) {
            return styles.get(index);
        }
        return index == 0 || styles.isEmpty() ? CellAppearance.PLAIN : null;
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
            String colour = "";
            while (xml.child()) {
                if (xml.name().equals("name")) {
                    name = xml.attribute("val", "");
                } else if (xml.name().equals("color")) {
                    colour = colour(xml);
                }
                marks |= RichText.mark(xml);
                xml.skip();
            }
            fonts.add(new Font(name, (marks & 1) != 0, (marks & 2) != 0, colour));
        }
    }

    private void readFills(XmlCursor xml, Budget budget) {
        while (xml.child()) {
            budget.keep(STYLE_BYTES);
            String behind = PAPER;
            while (xml.child()) {
                String pattern = xml.attribute("patternType", "none");
                boolean solid = pattern.equals("solid");
                boolean nothing = xml.name().equals("patternFill") && pattern.equals("none");
                String colour = "";
                while (xml.child()) {
                    if (xml.name().equals("fgColor")) {
                        colour = colour(xml);
                    }
                    xml.skip();
                }
                behind = nothing ? PAPER : solid ? colour : "";
            }
            fills.add(behind);
        }
    }

    /** A colour as {@code RRGGBB}, or whatever names it; white has many names. Empty where the program chooses it. */
    private static String colour(XmlCursor xml) {
        String rgb = xml.attribute("rgb");
        if (rgb != null) {
            return rgb.substring(Math.max(0, rgb.length() - 6)).toUpperCase(Locale.ROOT);
        }
        String theme = xml.attribute("theme");
        if (theme != null) {
            String tint = xml.attribute("tint", "");
            return !tint.isEmpty() || !(theme.equals("0") || theme.equals("1"))
                    ? "theme " + theme + " " + tint
                    : theme.equals("0") ? PAPER : INK;
        }
        String indexed = xml.attribute("indexed", "");
        return switch (indexed) {
            case "1", "9" -> PAPER;
            case "0", "8" -> INK;
            case "", "64", "65" -> "";
            default -> "indexed " + indexed;
        };
    }

    /** The number format that a rule of conditional formatting gives, by its index from 0; null where it changes none. */
    CellFormat ruleFormat(int index) {
        return index >= 0 && index < ruleFormats.size() ? ruleFormats.get(index) : null;
    }

    private void readRules(XmlCursor xml, Budget budget) {
        while (xml.child()) {
            budget.keep(STYLE_BYTES);
            CellFormat format = null;
            while (xml.child()) {
                if (xml.name().equals("numFmt")) {
                    String code = xml.attribute("formatCode");
                    format = code == null ? CellFormat.builtIn(xml.number("numFmtId", 0)) : CellFormat.of(code);
                }
                xml.skip();
            }
            ruleFormats.add(format);
        }
    }

    private void readCells(XmlCursor xml, Budget budget) {
        while (xml.child()) {
            budget.keep(STYLE_BYTES);
            pending.add(new int[] {xml.number("numFmtId", 0), xml.number("fontId", 0), xml.number("fillId", 0)});
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
