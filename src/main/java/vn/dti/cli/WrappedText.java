package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences on lines no longer than a screen, broken between words; what begins with blanks goes on under its first word.
 *
 * @param width in characters
 */
record WrappedText(int width) {

    /** Begins a point of a list. */
    private static final String MARK = "- ";

    List<String> lines(String text) {
        String indent = " ".repeat(text.length() - text.stripLeading().length());
        String hanging = text.strip().startsWith(MARK) ? indent + " ".repeat(MARK.length()) : indent;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.strip().split(" ")) {
            boolean begun = !line.toString().isBlank();
            if (begun && line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length()) > width) {
                lines.add(line.toString());
                line = new StringBuilder(hanging);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
