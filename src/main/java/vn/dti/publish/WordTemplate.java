package vn.dti.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * Fills placeholders like <code>{{nam}}</code> in a Word document: in its text, tables, headers and footers. Word often
 * cuts a placeholder into several pieces; it is found across them, and takes the looks of its first piece.
 */
final class WordTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([\\p{L}0-9_]+)\\s*}}");

    private final List<XmlObject> stories = new ArrayList<>();

    WordTemplate(XWPFDocument document) {
        stories.add(document.getDocument().getBody());
        document.getHeaderList().stream().map(XWPFHeader::_getHdrFtr).forEach(stories::add);
        document.getFooterList().stream().map(XWPFFooter::_getHdrFtr).forEach(stories::add);
    }

    /** The names of all placeholders. */
    Set<String> placeholders() {
        Set<String> names = new TreeSet<>();
        for (CTP paragraph : paragraphs()) {
            Matcher matcher = PLACEHOLDER.matcher(joined(texts(paragraph)));
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    /**
     * Fills them.
     *
     * @param values by name; of several values, each gets a copy of the paragraph the placeholder stands in
     */
    void fill(Map<String, List<String>> values) {
        for (CTP paragraph : paragraphs()) {
            Matcher matcher = PLACEHOLDER.matcher(joined(texts(paragraph)));
            int copies = 1;
            while (matcher.find()) {
                copies = Math.max(
                        copies, values.getOrDefault(matcher.group(1), List.of()).size());
            }
            for (int i = 0; i < copies - 1; i++) {
                fill(copyBefore(paragraph), values, i);
            }
            fill(paragraph, values, copies - 1);
        }
    }

    private static void fill(CTP paragraph, Map<String, List<String>> values, int copy) {
        List<CTText> texts = texts(paragraph);
        while (true) {
            Matcher matcher = PLACEHOLDER.matcher(joined(texts));
            int from = 0;
            boolean found = false;
            while (!found && matcher.find(from)) {
                found = values.containsKey(matcher.group(1));
                from = matcher.end();
            }
            if (!found) {
                return;
            }
            List<String> items = values.get(matcher.group(1));
            String value = items.isEmpty() ? "" : items.get(Math.min(copy, items.size() - 1));
            // A value that looks like a placeholder must not be filled again.
            replace(texts, matcher.start(), matcher.end(), PlainText.of(value).replace("{{", "{\u200b{"));
        }
    }

    private static void replace(List<CTText> texts, int start, int end, String value) {
        int at = 0;
        boolean placed = false;
        for (CTText text : texts) {
            String words = text.getStringValue();
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, words.length());
            at += words.length();
            if (from < to) {
                text.setStringValue(words.substring(0, from) + (placed ? "" : value) + words.substring(to));
                text.setSpace(SpaceAttribute.Space.PRESERVE);
                placed = true;
            }
        }
    }

    private static CTP copyBefore(CTP paragraph) {
        try (XmlCursor from = paragraph.newCursor();
                XmlCursor to = paragraph.newCursor()) {
            from.copyXml(to);
            to.toPrevSibling();
            return (CTP) to.getObject();
        }
    }

    private static String joined(List<CTText> texts) {
        StringBuilder joined = new StringBuilder();
        texts.forEach(text -> joined.append(text.getStringValue()));
        return joined.toString();
    }

    private List<CTP> paragraphs() {
        List<CTP> paragraphs = new ArrayList<>();
        stories.forEach(story -> collect(story, CTP.class, paragraphs));
        return paragraphs;
    }

    private static List<CTText> texts(CTP paragraph) {
        List<CTText> texts = new ArrayList<>();
        collect(paragraph, CTText.class, texts);
        return texts;
    }

    /** All elements of a type below another, in the order of the document. */
    private static <T> void collect(XmlObject below, Class<T> type, List<T> found) {
        try (XmlCursor cursor = below.newCursor()) {
            if (!cursor.toFirstChild()) {
                return;
            }
            do {
                XmlObject child = cursor.getObject();
                if (type.isInstance(child)) {
                    found.add(type.cast(child));
                } else {
                    collect(child, type, found);
                }
            } while (cursor.toNextSibling());
        }
    }
}
