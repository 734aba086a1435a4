package vn.dti.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A table for the screen: columns as wide as their widest cell, numbers to the right. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<String> headers;
    private final List<Boolean> right;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param headers one per column; one that begins with {@code >} is aligned to the right */
    TextTable(List<String> headers) {
        this.headers = headers.stream()
                .map(header -> header.startsWith(">") ? header.substring(1) : header)
                .toList();
        this.right = headers.stream().map(header -> header.startsWith(">")).toList();
    }

    void row(List<String> cells) {
        rows.add(cells.stream()
                .map(cell -> Normalizer.normalize(cell, Normalizer.Form.NFC))
                .toList());
    }

    List<String> lines() {
        int[] widths = new int[headers.size()];
        measure(widths, headers);
        rows.forEach(row -> measure(widths, row));
        List<String> lines = new ArrayList<>();
        lines.add(line(widths, headers));
        rows.forEach(row -> lines.add(line(widths, row)));
        return lines;
    }

    private static void measure(int[] widths, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            widths[i] = Math.max(widths[i], width(cells.get(i)));
        }
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private String line(int[] widths, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String blanks = " ".repeat(widths[i] - width(cells.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(right.get(i) ? blanks + cells.get(i) : cells.get(i) + blanks);
        }
        return line.toString().stripTrailing();
    }
}
