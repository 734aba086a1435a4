package vn.dti.table;

import java.util.ArrayList;
import java.util.List;

/** The texts that cells share. */
final class XlsxStrings {

    private static final int STRING_BYTES = 80;

    private final List<RichText> texts = new ArrayList<>();

    static XlsxStrings none() {
        return new XlsxStrings();
    }

    static XlsxStrings read(ZipParts zip, String part, XlsxColours colours, Budget budget) {
        XlsxStrings strings = new XlsxStrings();
        try (XmlCursor xml = XmlCursor.open(zip, part, budget)) {
            while (xml.child()) {
                if (xml.name().equals("si")) {
                    RichText text = RichText.read(xml, colours);
                    budget.keep(STRING_BYTES + 2L * text.text().length());
                    strings.texts.add(text);
                } else {
                    xml.skip();
                }
            }
            xml.finish();
        }
        return strings;
    }

    /** The text of an index from 0; null if there is none. */
    RichText get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }
}
