package vn.dti.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * Fills placeholders like <code>{{nam}}</code> in a Word document: in its text, tables, text boxes, headers and footers.
 * Word often cuts a placeholder into several pieces; it is found across them, and takes the looks of its first piece.
 */
public final class WordTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([\\p{L}0-9_]+)\\s*}}");

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final QName PARAGRAPH = new QName(WORD, "p");
    private static final QName TEXT = new QName(WORD, "t");
    public static final QName SECTION = new QName(WORD, "sectPr");
    private static final QName SPACE = new QName(XMLConstants.XML_NS_URI, "space", "xml");

    private final List<XmlObject> stories = new ArrayList<>();

    public WordTemplate(XWPFDocument document) {
        stories.add(document.getDocument().getBody());
        document.getHeaderList().stream().map(XWPFHeader::_getHdrFtr).forEach(stories::add);
        document.getFooterList().stream().map(XWPFFooter::_getHdrFtr).forEach(stories::add);
    }

    /** The names of all placeholders. */
    public Set<String> placeholders() {
        Set<String> names = new TreeSet<>();
        for (XmlObject paragraph : paragraphs()) {
            Matcher matcher = PLACEHOLDER.matcher(joined(texts(paragraph)));
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    /**
     * Whether a placeholder stands by itself in one paragraph of the body, and nowhere else: what takes the place of the
     * paragraph is then there once, and nothing goes with it.
     */
    public boolean isAlone(String name) {
        String alone = "{{" + name + "}}";
        List<XmlObject> inBody = new ArrayList<>();
        collect(stories.get(0), PARAGRAPH, inBody);
        List<String> holding = paragraphs().stream()
                .map(paragraph -> joined(texts(paragraph)).replaceAll("\\s", ""))
                .filter(words -> words.contains(alone))
                .toList();
        return holding.equals(List.of(alone))
                && inBody.stream()
                        .anyMatch(paragraph ->
                                joined(texts(paragraph)).replaceAll("\\s", "").equals(alone));
    }

    /**
     * Fills them.
     *
     * @param values by name; of several values, each gets a copy of the paragraph the placeholder stands in
     */
    public void fill(Map<String, List<String>> values) {
        for (XmlObject paragraph : paragraphs()) {
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

    private static void fill(XmlObject paragraph, Map<String, List<String>> values, int copy) {
        List<XmlObject> texts = texts(paragraph);
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

    private static void replace(List<XmlObject> texts, int start, int end, String value) {
        int at = 0;
        boolean placed = false;
        for (XmlObject text : texts) {
            String words = words(text);
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, words.length());
            at += words.length();
            if (from < to) {
                setWords(text, words.substring(0, from) + (placed ? "" : value) + words.substring(to));
                placed = true;
            }
        }
    }

    private static XmlObject copyBefore(XmlObject paragraph) {
        try (XmlCursor from = paragraph.newCursor();
                XmlCursor to = paragraph.newCursor()) {
            from.copyXml(to);
            to.toPrevSibling();
            return to.getObject();
        }
    }

    private static String joined(List<XmlObject> texts) {
        StringBuilder joined = new StringBuilder();
        texts.forEach(text -> joined.append(words(text)));
        return joined.toString();
    }

    private static String words(XmlObject text) {
        try (XmlCursor cursor = text.newCursor()) {
            return cursor.getTextValue();
        }
    }

    private static void setWords(XmlObject text, String words) {
        try (XmlCursor cursor = text.newCursor()) {
            cursor.setTextValue(words);
            cursor.setAttributeText(SPACE, "preserve");
        }
    }

    /** All paragraphs; those in a text box that hangs on another paragraph come before that one. */
    private List<XmlObject> paragraphs() {
        List<XmlObject> paragraphs = new ArrayList<>();
        stories.forEach(story -> collect(story, PARAGRAPH, paragraphs));
        return paragraphs;
    }

    /** The pieces of a paragraph's own text. */
    private static List<XmlObject> texts(XmlObject paragraph) {
        List<XmlObject> texts = new ArrayList<>();
        collectOwn(paragraph, TEXT, texts);
        return texts;
    }

    /** All elements of a name below another: in the order of the document, those within others before them. */
    public static void collect(XmlObject below, QName name, List<XmlObject> found) {
        for (XmlObject child : children(below)) {
            collect(child, name, found);
            if (isNamed(child, name)) {
                found.add(child);
            }
        }
    }

    /** The same, without those in another paragraph below. */
    private static void collectOwn(XmlObject below, QName name, List<XmlObject> found) {
        for (XmlObject child : children(below)) {
            if (isNamed(child, name)) {
                found.add(child);
            } else if (!isNamed(child, PARAGRAPH)) {
                collectOwn(child, name, found);
            }
        }
    }

    private static boolean isNamed(XmlObject element, QName name) {
        try (XmlCursor cursor = element.newCursor()) {
            return name.equals(cursor.getName());
        }
    }

    private static List<XmlObject> children(XmlObject of) {
        List<XmlObject> children = new ArrayList<>();
        try (XmlCursor cursor = of.newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                children.add(cursor.getObject());
            }
        }
        return children;
    }
}
