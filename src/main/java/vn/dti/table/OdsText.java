package vn.dti.table;

import java.util.ArrayList;
import java.util.List;

/** Text of OpenDocument: paragraphs with spans, blanks that are elements, line breaks. Joins paragraphs by line breaks. */
final class OdsText {

    private final OdsStyles styles;
    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private final List<RichText.Run> coloured = new ArrayList<>();
    private boolean struck;
    private boolean raised;
    private boolean plain;
    private boolean shown;

    OdsText(OdsStyles styles, Budget budget) {
        this.styles = styles;
        this.budget = budget;
    }

    void clear() {
        text.setLength(0);
        coloured.clear();
        struck = false;
        raised = false;
        plain = false;
        shown = false;
    }

    /** Whether there was a paragraph, be it empty. */
    boolean isShown() {
        return shown;
    }

    /** Takes the paragraph just stepped into, behind those taken before. */
    void paragraph(XmlCursor xml) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        shown = true;
        take(xml, OdsStyles.Style.NONE, false);
    }

    /** What was taken; runs that say whether they are struck out or raised are told from those that do not. */
    RichText taken() {
        return new RichText(text.toString(), struck, raised, !plain && !text.isEmpty(), List.copyOf(coloured));
    }

    private void take(XmlCursor xml, OdsStyles.Style style, boolean own) {
        XmlCursor.Piece piece;
        while ((piece = xml.piece()) != XmlCursor.Piece.END) {
            if (piece == XmlCursor.Piece.TEXT) {
                String words = xml.textTaken();
                append(words);
                if (!words.isBlank()) {
                    if (style.paint().letters() != null) {
                        coloured.add(new RichText.Run(
                                text.length() - words.length(),
                                text.length(),
                                style.paint().letters()));
                    }
                    struck |= style.isStruck();
                    raised |= style.isRaised();
                    plain |= !own;
                }
                continue;
            }
            switch (xml.name()) {
                case "s" -> {
                    append(" ".repeat(Math.max(1, Math.min(1_000, xml.number("c", 1)))));
                    xml.skip();
                }
                case "tab" -> {
                    append("\t");
                    xml.skip();
                }
                case "line-break" -> {
                    append("\n");
                    xml.skip();
                }
                case "span" -> {
                    OdsStyles.Style span = styles.get("text", xml.attribute("style-name"));
                    take(xml, span, own || span.saysLooks());
                }
                case "annotation", "annotation-end", "note", "ruby-text", "script" -> xml.skip();
                default -> {
                    // Links, fields (the date, the sheet's name) and what stands under a reading aid are text.
                    if (OdsDrawing.isShape(xml.name())) {
                        xml.skip();
                    } else {
                        take(xml, style, own);
                    }
                }
            }
        }
    }

    private void append(String words) {
        budget.text(text.length() + words.length());
        text.append(words);
    }
}
