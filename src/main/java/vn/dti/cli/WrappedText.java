package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences on lines no longer than a screen, broken between words; what begins with blanks goes on under its first word.
 *
 * @param width in characters
 */
record WrappedText(int width) {

    List<String> lines(String text) {
        String indent = " ".repeat(text.length() - text.stripLeading().length());
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.strip().split(" ")) {
            boolean begun = line.length() > indent.length();
            if (begun && line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length()) > width) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
