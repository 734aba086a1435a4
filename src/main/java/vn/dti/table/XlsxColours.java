package vn.dti.table;

import java.util.ArrayList;
import java.util.List;

/** The colours of a workbook by what its styles call them: outright, by number, or by their place in its theme. */
final class XlsxColours {

    /**
     * What a style calls a colour.
     *
     * @param theme place in the theme, negative for none
     * @param number negative for none
     */
    record Name(Colour outright, int theme, int number, String tint) {
        static final Name NONE = new Name(Colour.UNKNOWN, -1, -1, "");
    }

    private final XlsxTheme theme;
    /** By number from 0: what stands for other colours than usual. */
    private final List<Colour> own;

    XlsxColours(XlsxTheme theme, List<Colour> own) {
        this.theme = theme;
        this.own = own;
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
    static List<Colour> read(XmlCursor xml) {
        List<Colour> own = new ArrayList<>();
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
        return own;
    }

    /** The colour of a name; unknown where the program that shows it chooses. */
    Colour of(Name name) {
        Colour plain = name.outright;
        if (plain.equals(Colour.UNKNOWN)) {
            plain = name.theme >= 0 ? theme.colour(name.theme) : numbered(name.number);
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
}
