package vn.dti.table;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the part of a workbook that says how its cells look. */
final class XlsxStylesReader {

    private record Font(String name, boolean struck, boolean raised, XlsxColours.Name colour) {
        static final Font PLAIN = new Font("", false, false, XlsxColours.Name.NONE);
    }

    /** The format, font and fill of one style, by their places. */
    private record Places(int format, int font, int fill) {}

    /**
     * What a part of styles says.
     *
     * @param theme bytes of the theme; null where no colour was asked of it
     * @param ofTheme whether the same part says the same where the theme is the same too
     */
    private record Said(
            List<CellAppearance> styles,
            List<XlsxStyles.Rule> rules,
            List<Colour> colours,
            byte[] theme,
            boolean ofTheme) {

        boolean holdsWith(XlsxTheme other) {
            return ofTheme && other.is(theme);
        }
    }

    private static final KnownParts<Said> KNOWN = new KnownParts<>();
    private static final int STYLE_BYTES = 60;

    private final Budget budget;
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    /** Null for paper. */
    private final List<XlsxColours.Name> fills = new ArrayList<>();

    private final List<Places> cells = new ArrayList<>();
    private final List<XlsxStyles.Rule> rules = new ArrayList<>();
    private List<Colour> ownColours = List.of();

    private XlsxStylesReader(Budget budget) {
        this.budget = budget;
    }

    /** @param themePart the part that names colours; null if there is none */
    static XlsxStyles read(ZipParts zip, String part, String themePart, Budget budget) {
        XlsxTheme theme = new XlsxTheme(zip, themePart, budget);
        Said said =
                KNOWN.meaning(zip, part, budget, known -> known.holdsWith(theme), bytes -> new XlsxStylesReader(budget)
                        .said(bytes, part, theme));
        return new XlsxStyles(said.styles, said.rules, new XlsxColours(theme, said.colours));
    }

    private Said said(InputStream bytes, String part, XlsxTheme theme) {
        read(bytes, part);
        List<CellAppearance> styles = styles(new XlsxColours(theme, ownColours));
        return new Said(styles, rules, ownColours, theme.asked(), theme.isKnown());
    }

    private void read(InputStream stream, String part) {
        try (XmlCursor xml = XmlCursor.open(part, stream, budget)) {
            while (xml.child()) {
                switch (xml.name()) {
                    case "numFmts" -> readFormats(xml);
                    case "fonts" -> readFonts(xml);
                    case "fills" -> readFills(xml);
                    case "cellXfs" -> readCells(xml);
                    case "dxfs" -> readRules(xml);
                    case "colors" -> ownColours = XlsxColours.read(xml);
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
    }

    private List<CellAppearance> styles(XlsxColours colours) {
        List<CellAppearance> styles = new ArrayList<>();
        for (Places places : cells) {
            Font font = places.font < fonts.size() ? fonts.get(places.font) : Font.PLAIN;
            XlsxColours.Name behind = places.fill < fills.size() ? fills.get(places.fill) : null;
            Paint paint = new Paint(colours.of(font.colour), behind == null ? null : colours.of(behind));
            styles.add(new CellAppearance(format(places.format), font.name, font.struck, font.raised, paint));
        }
        return styles;
    }

    private void readFormats(XmlCursor xml) {
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

    private void readFonts(XmlCursor xml) {
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

    private void readFills(XmlCursor xml) {
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

    private void readRules(XmlCursor xml) {
        while (xml.child()) {
            budget.keep(STYLE_BYTES);
            rules.add(rule(xml));
        }
    }

    /** What a rule of conditional formatting changes, the element just stepped into. */
    static XlsxStyles.Rule rule(XmlCursor xml) {
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
        return new XlsxStyles.Rule(format, new XlsxStyles.Colours(letters, behind));
    }

    private void readCells(XmlCursor xml) {
        while (xml.child()) {
            budget.keep(STYLE_BYTES);
            cells.add(new Places(xml.number("numFmtId", 0), xml.number("fontId", 0), xml.number("fillId", 0)));
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
