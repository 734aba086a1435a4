package vn.dti.table;

import java.util.ArrayList;
import java.util.List;

/** The colours of a workbook by what its styles call them: outright, by number, or by their place in its theme. */
final class XlsxColours {

    /** White, black and the others in the order of numbers in styles, where a workbook has no theme of its own. */
    private static final int[] USUAL_THEME = {
        0xFFFFFF, 0x000000, 0xE7E6E6, 0x44546A, 0x4472C4, 0xED7D31, 0xA5A5A5, 0xFFC000, 0x5B9BD5, 0x70AD47, 0x0563C1,
        0x954F72
    };

    /**
     * What a style calls a colour.
     *
     * @param theme place in the theme, negative for none
     * @param number negative for none
     */
    record Name(Colour outright, int theme, int number, String tint) {
        static final Name NONE = new Name(Colour.UNKNOWN, -1, -1, "");
    }

    private final ZipParts zip;
    private final String themePart;
    private final Budget budget;
    private final List<Colour> own = new ArrayList<>();
    private List<Colour> theme;

    /** @param themePart null where the workbook has none */
    XlsxColours(ZipParts zip, String themePart, Budget budget) {
        this.zip = zip;
        this.themePart = themePart;
        this.budget = budget;
    }

    /** Takes the element just stepped into, whose attributes say a colour. */
    static Name name(XmlCursor xml) {
        String rgb = xml.attribute("rgb");
        return new Name(
                rgb == null ? Colour.UNKNOWN : Colour.of(rgb),
                XmlCursor.wholeNumber(xml.attribute("theme", "-1")),
                XmlCursor.wholeNumber(xml.attribute("indexed", "-1")),
                xml.attribute("tint", ""));
    }

    /** Takes the children of {@code colors}: numbers may stand for other colours than usual. */
    void read(XmlCursor xml) {
        while (xml.child()) {
            if (xml.name().equals("indexedColors")) {
                while (xml.child()) {
                    own.add(Colour.of(xml.attribute("rgb", "")));
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
    }

    /** The colour of a name; unknown where the program that shows it chooses. */
    Colour of(Name name) {
        Colour plain = name.outright;
        if (plain.equals(Colour.UNKNOWN)) {
            plain = name.theme >= 0 ? themed(name.theme) : numbered(name.number);
        }
        if (name.tint.isEmpty()) {
            return plain;
        }
        try {
            return plain.tinted(Double.parseDouble(name.tint));
        } catch (NumberFormatException e) {
            return plain;
        }
    }

    private Colour numbered(int number) {
        return number >= 0 && number < own.size() ? own.get(number) : Colour.numbered(number);
    }

    /** White and black are so in nearly every theme, which then need not be unpacked. */
    private Colour themed(int place) {
        if (place < 2) {
            return place == 0 ? Colour.PAPER : Colour.INK;
        }
        if (theme == null) {
            theme = themePart == null ? List.of() : readTheme();
        }
        if (place < theme.size()) {
            return theme.get(place);
        }
        return place < USUAL_THEME.length ? new Colour(USUAL_THEME[place]) : Colour.UNKNOWN;
    }

    private List<Colour> readTheme() {
        List<Colour> read = new ArrayList<>();
        try (XmlCursor xml = XmlCursor.open(zip, themePart, budget)) {
            while (xml.child()) {
                if (!xml.name().equals("themeElements")) {
                    xml.skip();
                    continue;
                }
                while (xml.child()) {
                    if (xml.name().equals("clrScheme")) {
                        readScheme(xml, read);
                    } else {
                        xml.skip();
                    }
                }
            }
        } catch (Refusal refusal) {
            if (!refusal.isDamage()) {
                throw refusal;
            }
            return List.of(); // no value hangs on the colours of a theme
        }
        // Themes name the dark colour before the light one, styles the other way round.
        for (int i = 0; i + 1 < Math.min(4, read.size()); i += 2) {
            Colour dark = read.get(i);
            read.set(i, read.get(i + 1));
            read.set(i + 1, dark);
        }
        return read;
    }

    private static void readScheme(XmlCursor xml, List<Colour> read) {
        while (xml.child()) {
            Colour colour = Colour.UNKNOWN;
            while (xml.child()) {
                colour = Colour.of(xml.attribute("lastClr", xml.attribute("val", "")));
                xml.skip();
            }
            read.add(colour);
        }
    }
}
