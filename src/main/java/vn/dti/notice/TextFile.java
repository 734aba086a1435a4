package vn.dti.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file of texts, one a line, read as {@link Properties} reads it but each text only when it is asked for: a run asks for a
 * hundred of 1,900. Reading all of them was a fifth of the CPU of {@code dti --version}, in code that is not compiled yet.
 */
final class TextFile extends ResourceBundle {

    /** Key and line; a character is still a byte of the file. */
    private final Map<String, String> lines = new HashMap<>(4096);

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /**
     * @param resource a file in UTF-8 without lines that go on in the next
     * @throws UncheckedIOException if it cannot be read
     */
    TextFile(String resource) {
        String bytes;
        try (InputStream in = TextFile.class.getResourceAsStream(resource)) {
            bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        int start = 0;
        while (start < bytes.length()) {
            int newline = bytes.indexOf('\n', start);
            int end = newline < 0 ? bytes.length() : newline;
            int equals = bytes.indexOf('=', start);
            if (bytes.charAt(start) != '#' && equals >= 0 && equals < end) {
                lines.put(bytes.substring(start, equals), bytes.substring(start, end));
            }
            start = end + 1;
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        String known = texts.get(key);
        if (known != null) {
            return known;
        }
        String line = lines.get(key);
        return line == null ? null : texts.computeIfAbsent(key, asked -> text(asked, line));
    }

    private static String text(String key, String bytes) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(key, e);
        }
        return one.getProperty(key);
    }

    @Override
    protected Set<String> handleKeySet() {
        return lines.keySet();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(lines.keySet());
    }
}
