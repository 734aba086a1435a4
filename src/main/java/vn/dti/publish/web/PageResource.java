package vn.dti.publish.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import vn.dti.files.Sha256;

/** A style or script of dti's own, which stands in every page as it is: made bytes once for all pages. */
final class PageResource {

    /** What stands in a style between these two lines is for lists that are searched and for charts. */
    private static final Pattern LISTS = Pattern.compile(
            "^ */\\* Lists, charts: \\*/$.*?^ */\\* Everywhere: \\*/\n", Pattern.MULTILINE | Pattern.DOTALL);

    private final String element;
    private final byte[] bytes;

    /**
     * @param element that it stands in
     * @throws IllegalArgumentException if it would end its element early
     */
    PageResource(String element, String source) {
        if (source.contains("</") || source.contains("<!--")) {
            throw new IllegalArgumentException(element);
        }
        this.element = element;
        this.bytes = source.getBytes(StandardCharsets.UTF_8);
    }

    /** One that stands in a file beside this class. */
    static PageResource read(String element, String resource) {
        try (InputStream in = PageResource.class.getResourceAsStream(resource)) {
            return new PageResource(element, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The rules of a style that a page without lists and charts has use for: thousands of pages are a third shorter. */
    PageResource withoutLists() {
        String source = new String(bytes, StandardCharsets.UTF_8);
        return new PageResource(element, LISTS.matcher(source).replaceAll(""));
    }

    String element() {
        return element;
    }

    byte[] bytes() {
        return bytes;
    }

    /** What a content security policy knows it by. */
    String hash() {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.digest().digest(bytes));
    }
}
