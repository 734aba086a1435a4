package vn.dti.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with places for words, taken apart once: what {@link java.text.MessageFormat} makes of it when all words are
 * text, without taking it apart again for each of the thousands of sentences of a run.
 */
final class Phrase {

    /** What stands before each place, and after the last one. */
    private final List<String> fixed = new ArrayList<>();

    /** Which word stands in each place, from 0. */
    private final List<Integer> places = new ArrayList<>();

    /**
     * Takes a text apart.
     *
     * @param pattern with places as {@code {0}}; two apostrophes are one, what stands between single ones is taken as it
     *     is
     * @throws IllegalArgumentException if a place holds anything but a number
     */
    Phrase(String pattern) {
        StringBuilder piece = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
                    piece.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == '{' && !quoted) {
                int end = pattern.indexOf('}', i);
                if (end < 0) {
                    throw new IllegalArgumentException(pattern);
                }
                fixed.add(piece.toString());
                places.add(Integer.parseInt(pattern, i + 1, end, 10));
                piece.setLength(0);
                i = end;
            } else {
                piece.append(c);
            }
        }
        fixed.add(piece.toString());
    }

    /** The text with words in its places; a place without a word stays as it is written. */
    String with(Object[] words) {
        if (places.isEmpty()) {
            return fixed.get(0);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            text.append(fixed.get(i));
            if (place < words.length) {
                text.append(words[place]);
            } else {
                text.append('{').append(place).append('}');
            }
        }
        return text.append(fixed.get(places.size())).toString();
    }
}
