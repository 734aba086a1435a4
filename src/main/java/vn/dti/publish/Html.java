package vn.dti.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML that is also well-formed XML. Text and attribute values from anywhere become characters, never markup:
 * names of elements and attributes are checked, no attribute can run a script or carry a style, and addresses lead
 * only within what is published.
 */
final class Html {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
    /** A place on the page, or a file beside or below it. */
    private static final Pattern WITHIN =
            Pattern.compile("(\\.\\./)?(phieu/)?([\\p{L}\\p{M}\\p{Nd}.-]+\\.html)?(#[\\p{L}\\p{M}\\p{Nd}.-]*)?");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "data", "xlink:href");
    private static final Set<String> VOID = Set.of("br", "col", "hr", "input", "link", "meta", "wbr");

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Writer out) {
        this.out = out;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns; one whose value is null is left out
     */
    Html open(String element, String... attributes) {
        start(element, attributes);
        raw(">");
        open.push(element);
        return this;
    }

    Html close() {
        raw("</");
        raw(open.pop());
        raw(">");
        return this;
    }

    /** Closes an element and ends the line. */
    Html closeLine() {
        close();
        raw("\n");
        return this;
    }

    /** An element with nothing in it. */
    Html empty(String element, String... attributes) {
        start(element, attributes);
        if (VOID.contains(element)) {
            raw("/>");
        } else {
            raw("></");
            raw(element);
            raw(">");
        }
        return this;
    }

    /** An element with text in it. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Html line() {
        raw("\n");
        return this;
    }

    Html text(String text) {
        escape(PlainText.of(text));
        return this;
    }

    /**
     * A style or script of dti's own; nothing else is ever written unescaped.
     *
     * @throws IllegalArgumentException if it would end its element early
     */
    Html own(String element, String source) {
        if (source.contains("</") || source.contains("<!--")) {
            throw new IllegalArgumentException(element);
        }
        raw("<" + element + ">");
        raw(source);
        raw("</" + element + ">\n");
        return this;
    }

    Html doctype() {
        raw("<!DOCTYPE html>\n");
        return this;
    }

    private void start(String element, String... attributes) {
        check(NAME.matcher(element).matches() && !element.equals("script") && !element.equals("style"), element);
        raw("<");
        raw(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (value == null) {
                continue;
            }
            check(NAME.matcher(name).matches() && !name.startsWith("on") && !name.equals("style"), name);
            check(!ADDRESSES.contains(name) || WITHIN.matcher(value).matches(), value);
            raw(" ");
            raw(name);
            raw("=\"");
            escape(PlainText.of(value));
            raw("\"");
        }
    }

    private static void check(boolean good, String what) {
        if (!good) {
            throw new IllegalArgumentException(what);
        }
    }

    private void escape(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped =
                    switch (text.charAt(i)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> "&quot;";
                        case '\'' -> "&#39;";
                        default -> null;
                    };
            if (escaped != null) {
                raw(text.substring(from, i));
                raw(escaped);
                from = i + 1;
            }
        }
        raw(from == 0 ? text : text.substring(from));
    }

    private void raw(String text) {
        try {
            out.write(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
