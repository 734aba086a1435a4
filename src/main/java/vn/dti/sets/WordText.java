package vn.dti.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a paragraph of a Word document says to people who hold it on paper: no deleted and no hidden text, equations with
 * their strokes, a superscript as such (10² is not 102). What stands beside it is kept apart.
 */
final class WordText {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Function<Note, String> notes;
    private final StringBuilder text = new StringBuilder();
    private final List<AppendixTable.Aside> asides = new ArrayList<>();
    private final int column;

    /** The number of a footnote or endnote. */
    record Note(boolean atEnd, int number) {}

    private WordText(int column, Function<Note, String> notes) {
        this.column = column;
        this.notes = notes;
    }

    /**
     * Reads a paragraph.
     *
     * @param column that it stands in, from 0
     * @param notes gives what a footnote says
     */
    static WordText of(Node paragraph, int column, Function<Note, String> notes) {
        WordText read = new WordText(column, notes);
        read.children(paragraph);
        return read;
    }

    String text() {
        return text.toString();
    }

    List<AppendixTable.Aside> asides() {
        return asides;
    }

    /** Whether a row or paragraph is taken out by a tracked change: the mark stands in its properties. */
    static boolean isDeleted(Node part, String... properties) {
        Optional<Node> at = Optional.of(part);
        for (String name : properties) {
            at = at.flatMap(node -> child(node, name));
        }
        return at.filter(node -> child(node, "del").isPresent()
                        || child(node, "moveFrom").isPresent())
                .isPresent();
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            node(child);
        }
    }

    private void node(Node node) {
        if (node.getLocalName() == null) {
            return;
        }
        switch (node.getLocalName()) {
            case "r" -> run(node);
            case "f" -> fraction(node);
                // Deleted, moved away, settings, and text boxes, which stand elsewhere on the page.
            case "del", "moveFrom", "pPr", "rPr", "tcPr", "fPr", "drawing", "pict", "AlternateContent" -> {}
            default -> children(node);
        }
    }

    /** The fraction of an equation. */
    private void fraction(Node node) {
        side(node, "num");
        text.append('/');
        side(node, "den");
    }

    /** What stands above or below the stroke, in brackets where it is more than one thing. */
    private void side(Node fraction, String name) {
        int begins = text.length();
        child(fraction, name).ifPresent(this::children);
        if (!text.substring(begins).strip().matches("\\p{L}|\\d+")) {
            text.insert(begins, '(').append(')');
        }
    }

    private void run(Node run) {
        Optional<Node> properties = child(run, "rPr");
        String said = said(run);
        if (has(properties, "vanish")) {
            aside(SetFinding.Kind.HIDDEN_TEXT, said);
        } else {
            if (has(properties, "strike") || has(properties, "dstrike")) {
                aside(SetFinding.Kind.STRUCK_TEXT, said);
            }
            boolean raised = properties
                    .flatMap(of -> child(of, "vertAlign"))
                    .filter(align -> value(align).equals("superscript"))
                    .isPresent();
            text.append(raised ? raised(said) : said);
        }
    }

    private String said(Node run) {
        StringBuilder said = new StringBuilder();
        for (Node part = run.getFirstChild(); part != null; part = part.getNextSibling()) {
            switch (part.getLocalName() == null ? "" : part.getLocalName()) {
                case "t" -> said.append(content(part));
                case "tab", "ptab" -> said.append('\t');
                case "br", "cr" -> said.append('\n');
                case "noBreakHyphen" -> said.append('-');
                case "footnoteReference" -> note(part, false);
                case "endnoteReference" -> note(part, true);
                default -> {}
            }
        }
        return said.toString();
    }

    private void note(Node reference, boolean atEnd) {
        String number = attribute(reference, "id");
        if (number.matches("\\d{1,6}")) {
            aside(SetFinding.Kind.FOOTNOTE, notes.apply(new Note(atEnd, Integer.parseInt(number))));
        }
    }

    private void aside(SetFinding.Kind kind, String words) {
        if (!words.isBlank()) {
            asides.add(new AppendixTable.Aside(kind, column, words.strip()));
        }
    }

    private static String raised(String said) {
        StringBuilder raised = new StringBuilder();
        said.chars()
                .forEach(sign ->
                        raised.append(sign >= '0' && sign <= '9' ? SUPERSCRIPTS.charAt(sign - '0') : (char) sign));
        return raised.toString();
    }

    private static String content(Node node) {
        StringBuilder content = new StringBuilder();
        for (Node part = node.getFirstChild(); part != null; part = part.getNextSibling()) {
            content.append(part.getNodeValue() == null ? "" : part.getNodeValue());
        }
        return content.toString();
    }

    private static boolean has(Optional<Node> properties, String name) {
        return properties
                .flatMap(of -> child(of, name))
                .filter(found -> !value(found).matches("0|false|off"))
                .isPresent();
    }

    private static String value(Node node) {
        return attribute(node, "val");
    }

    private static String attribute(Node node, String name) {
        return node instanceof Element element && element.getAttributeNodeNS(element.getNamespaceURI(), name) != null
                ? element.getAttributeNodeNS(element.getNamespaceURI(), name).getValue()
                : "";
    }

    private static Optional<Node> child(Node node, String name) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (name.equals(child.getLocalName())) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }
}
