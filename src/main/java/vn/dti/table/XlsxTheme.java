package vn.dti.table;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The colours that a workbook calls by their place; unpacked when one is asked for that is not the same in nearly all. */
final class XlsxTheme {

    /** White, black and the others in the order of numbers in styles, where a workbook has no theme of its own. */
    private static final int[] USUAL_THEME = {
        0xFFFFFF, 0x000000, 0xE7E6E6, 0x44546A, 0x4472C4, 0xED7D31, 0xA5A5A5, 0xFFC000, 0x5B9BD5, 0x70AD47, 0x0563C1,
        0x954F72
    };

    private static final byte[] NONE = {};

    private final ZipParts zip;
    private final String part;
    private final Budget budget;
    private byte[] bytes;
    private List<Colour> colours;

    /** @param part null where the workbook has none */
    XlsxTheme(ZipParts zip, String part, Budget budget) {
        this.zip = zip;
        this.part = part;
        this.budget = budget;
    }

    static XlsxTheme none() {
        return new XlsxTheme(null, null, null);
    }

    /** White and black are so in nearly every theme, which then need not be unpacked. */
    Colour colour(int place) {
        if (place < 2) {
            return place == 0 ? Colour.PAPER : Colour.INK;
        }
        if (colours == null) {
            colours = bytes() == NONE ? List.of() : read();
        }
        if (place < colours.size()) {
            return colours.get(place);
        }
        return place < USUAL_THEME.length ? new Colour(USUAL_THEME[place]) : Colour.UNKNOWN;
    }

    private List<Colour> read() {
        List<Colour> read = new ArrayList<>();
        try (XmlCursor xml = open()) {
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

    private XmlCursor open() {
        return bytes() == null
                ? XmlCursor.open(zip, part, budget)
                : XmlCursor.open(part, new ByteArrayInputStream(bytes), budget);
    }

    /** Whether it can be told from the theme of another file: none was asked for, or its bytes are at hand. */
    boolean isKnown() {
        return colours == null || bytes != null;
    }

    /** Its bytes where a colour was asked of it; null where none was. */
    byte[] asked() {
        return colours == null ? null : bytes;
    }

    /** Whether this theme answers as the one with those bytes did. */
    boolean is(byte[] asked) {
        return asked == null || Arrays.equals(asked, bytes());
    }

    /** Null where they are too many or damaged. */
    private byte[] bytes() {
        if (bytes == null) {
            bytes = part == null ? NONE : small();
        }
        return bytes;
    }

    private byte[] small() {
        try {
            return zip.small(part);
        } catch (Refusal refusal) {
            if (!refusal.isDamage()) {
                throw refusal;
            }
            return null;
        }
    }
}
