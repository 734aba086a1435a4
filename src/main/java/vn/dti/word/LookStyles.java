package vn.dti.word;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Looks of paragraphs that a document tells once, as styles (ECMA-376, part 1, clause 17.7), and not in each of hundreds
 * of cells: it is then less than half as long.
 */
final class LookStyles {

    private final Map<ParagraphStyle, String> ids = new LinkedHashMap<>();

    /** What was asked for last: the points of a list follow one another. */
    private ParagraphStyle last;

    private String lastId;

    /** What a paragraph names its style by. */
    String id(ParagraphStyle look) {
        if (look == last) {
            return lastId;
        }
        String known = ids.get(look);
        if (known == null) {
            known = "dti" + (ids.size() + 1);
            ids.put(look, known);
        }
        last = look;
        lastId = known;
        return known;
    }

    /** The styles that were asked for, in the order of asking. */
    String xml() {
        StringBuilder xml = new StringBuilder();
        ids.forEach((look, id) -> xml.append("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"")
                .append(id)
                .append("\"><w:name w:val=\"")
                .append(id)
                .append("\"/><w:pPr>")
                .append(WordMarkup.paragraphProperties(look))
                .append("</w:pPr><w:rPr>")
                .append(WordMarkup.letters(look))
                .append("</w:rPr></w:style>"));
        return xml.toString();
    }
}
