package vn.dti.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the cells of a workbook look, by the index that they name. */
final class XlsxStyles {

    private record Font(String name, boolean struck, boolean raised, XlsxColours.Name colour) {
        static final Font PLAIN = new Font("", false, false, XlsxColours.Name.NONE);
    }

    /** What a fill or a rule says of colours; null where it says nothing. */
    private record Colours(XlsxColours.Name letters, XlsxColours.Name behind) {}

    private record Rule(CellFormat format, Colours colours) {}

    private static final int STYLE_BYTES = 60;
    private static final RuleAppearance PLAIN_RULE = new RuleAppearance(null, Paint.NONE, false);

    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    /** Null for paper. */
    private final List<XlsxColours.Name> fills = new ArrayList<>();

    private final List<Rule> rules = new ArrayList<>();
    private final List<CellAppearance> styles = new ArrayList<>();
    private final List<int[]> pending = new ArrayList<>();
    private final XlsxColours colours;

    private XlsxStyles(XlsxColours colours) {
        this.colours = colours;
    }

    static XlsxStyles none() {
        return new XlsxStyles(new XlsxColours(null, null, null));
    }

    /** @param theme the part that names colours; null if there is none */
    static XlsxStyles read(ZipParts zip, String part, String theme, Budget budget) {
        XlsxStyles styles = new XlsxStyles(new XlsxColours(zip, theme, budget));
        try (XmlCursor xml = XmlCursor.open(zip, part, budget)) {
            while (xml.child()) {
                switch (xml.name()) {
                    case "numFmts" -> styles.readFormats(xml, budget);
                    case "fonts" -> styles.readFonts(xml, budget);
                    case "fills" -> styles.readFills(xml, budget);
                    case "cellXfs" -> styles.readCells(xml, budget);
                    case "dxfs" -> styles.readRules(xml, budget);
                    case "colors" -> styles.colours.read(xml);
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
        for (int[] ids : styles.pending) {
            Font font = ids[1] < styles.fonts.size() ? styles.fonts.get(ids[1]) : Font.PLAIN;
            styles.styles.add(new CellAppearance(
                    styles.format(ids[0]), font.name, font.struck, font.raised, styles.paint(font, ids[2])));
        }
        return styles;
    }

    /** The colours of a font on a fill. */
    private Paint paint(Font font, int fill) {
        XlsxColours.Name behind = fill < fills.size() ? fills.get(fill) : null;
        return new Paint(colours.of(font.colour), behind == null ? null : colours.of(behind));
    }

    XlsxColours colours() {
        return colours;
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
            XlsxColours.Name colour = XlsxColours.Name.NONE;
            while (xml.child()) {
                if (xml.name().equals("name")) {
                    name = xml.attribute("val", "");
                } else if (xml.name().equals("color")) {
                    colour = XlsxColours.name(xml);
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
            fills.add(readFill(xml, false));
        }
    }

    /**
     * What lies behind letters; null for paper.
     *
     * @param ofRule whether a rule of conditional formatting says so, where a plain fill bears the colour of its ground
     */
    private static XlsxColours.Name readFill(XmlCursor xml, boolean ofRule) {
        XlsxColours.Name behind = null;
        while (xml.child()) {
            String pattern = xml.attribute("patternType", ofRule ? "solid" : "none");
            boolean solid = pattern.equals("solid");
            boolean nothing = xml.name().equals("patternFill") && pattern.equals("none");
            XlsxColours.Name colour = XlsxColours.Name.NONE;
            while (xml.child()) {
                if (xml.name().equals(ofRule ? "bgColor" : "fgColor")) {
                    colour = XlsxColours.name(xml);
                }
                xml.skip();
            }
            behind = nothing ? null : solid ? colour : XlsxColours.Name.NONE;
        }
        return behind;
    }

    /** What a rule of conditional formatting changes, by its index from 0; nothing where the file has none of it. */
    RuleAppearance rule(int index) {
        return index >= 0 && index < rules.size() ? look(rules.get(index)) : PLAIN_RULE;
    }

    /** Whether a rule changes the colour of letters or of what lies behind them, but not both: the cell says the other. */
    boolean rulesAskForColours() {
        return rules.stream().anyMatch(rule -> rule.colours.letters == null != (rule.colours.behind == null));
    }

    /** The same of a rule that says itself what it changes, the element just stepped into. */
    RuleAppearance readRule(XmlCursor xml) {
        return look(rule(xml));
    }

    private RuleAppearance look(Rule rule) {
        XlsxColours.Name letters = rule.colours.letters;
        XlsxColours.Name behind = rule.colours.behind;
        return new RuleAppearance(
                rule.format,
                new Paint(letters == null ? null : colours.of(letters), behind == null ? null : colours.of(behind)),
                false);
    }

    private void readRules(XmlCursor xml, Budget budget) {
        while (xml.child()) {
            budget.keep(STYLE_BYTES);
            rules.add(rule(xml));
        }
    }

    private static Rule rule(XmlCursor xml) {
        CellFormat format = null;
        XlsxColours.Name letters = null;
        XlsxColours.Name behind = null;
        while (xml.child()) {
            switch (xml.name()) {
                case "numFmt" -> {
                    String code = xml.attribute("formatCode");
                    format = code == null ? CellFormat.builtIn(xml.number("numFmtId", 0)) : CellFormat.of(code);
                    xml.skip();
                }
                case "font" -> {
                    while (xml.child()) {
                        letters = xml.name().equals("color") ? XlsxColours.name(xml) : letters;
                        xml.skip();
                    }
                }
                case "fill" -> behind = readFill(xml, true);
                default -> xml.skip();
            }
        }
        return new Rule(format, new Colours(letters, behind));
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
