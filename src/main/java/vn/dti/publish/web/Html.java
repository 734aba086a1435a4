package vn.dti.publish.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dti.word.MarkupText;

/**
 * Writes HTML that is also well-formed XML. Text and attribute values from anywhere become characters, never markup:
 * names of elements and attributes are checked, no attribute can run a script or carry a style, and addresses lead
 * only within what is published.
 */
final class Html {

    /** A place on the page, or a file beside or below it. */
    private static final Pattern WITHIN = Pattern.compile(
            "(\\.\\./)?(phieu/)?([\\p{L}\\p{M}\\p{Nd}.-]+\\.(?:html|csv))?(#[\\p{L}\\p{M}\\p{Nd}.-]*)?");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "data", "xlink:href");
    private static final Set<String> VOID = Set.of("br", "col", "hr", "input", "link", "meta", "wbr");

    /** So many bytes come together before they are passed on. */
    private static final int ENOUGH = 1 << 17;

    private final OutputStream out;
    private final MarkupText markup;
    private final Deque<String> open = new ArrayDeque<>();

    /** An element that stands on a page many times with the same attributes: checked and made bytes once. */
    record Prepared(String name, byte[] start, byte[] end) {

        Prepared(String element, String... attributes) {
            this(element, start(element, attributes), MarkupText.of("</" + element + ">"));
        }

        private static byte[] start(String element, String... attributes) {
            Html alone = new Html(OutputStream.nullOutputStream(), new MarkupText());
            alone.open(element, attributes);
            return alone.markup.bytes();
        }
    }

    /** @param out gets the page in UTF-8, in pieces; what is left of it by {@link #flush} */
    Html(OutputStream out) {
        this(out, new MarkupText(ENOUGH));
    }

    private Html(OutputStream out, MarkupText markup) {
        this.out = out;
        this.markup = markup;
    }

    /** Goes on with a page in elements that stand open in what was written before, the outermost first. */
    static Html within(OutputStream out, String... elements) {
        Html html = new Html(out);
        for (String element : elements) {
            html.open.push(element);
        }
        return html;
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

    /** Opens an element. */
    Html open(Prepared element) {
        markup.append(element.start());
        open.push(element.name());
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

    /** An element with text in it. */
    Html element(Prepared element, String text) {
        markup.append(element.start()).text(text).append(element.end());
        return this;
    }

    Html line() {
        raw("\n");
        return this;
    }

    Html text(String text) {
        markup.text(text);
        return this;
    }

    /** Passes on what has come together. */
    void flush() {
        try {
            markup.flushTo(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A style or script of dti's own; nothing else is ever written unescaped. */
    Html own(PageResource source) {
        raw("<" + source.element() + ">");
        markup.append(source.bytes());
        raw("</" + source.element() + ">\n");
        return this;
    }

    Html doctype() {
        raw("<!DOCTYPE html>\n");
        return this;
    }

    private void start(String element, String... attributes) {
        check(isName(element) && !element.equals("script") && !element.equals("style"), element);
        raw("<");
        raw(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (value == null) {
                continue;
            }
            check(isName(name) && !name.startsWith("on") && !name.equals("style"), name);
            check(!ADDRESSES.contains(name) || WITHIN.matcher(value).matches(), value);
            raw(" ");
            raw(name);
            raw("=\"");
            markup.text(value);
            raw("\"");
        }
    }

    /** A letter, then letters, digits and hyphens. */
    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean further = c >= '0' && c <= '9' || c == '-';
            if (!letter && (i == 0 || !further)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static void check(boolean good, String what) {
        if (!good) {
            throw new IllegalArgumentException(what);
        }
    }

    private void raw(String text) {
        markup.append(text);
        if (markup.length() > ENOUGH) {
            flush();
        }
    }
}
