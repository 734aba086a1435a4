package vn.dti.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table that is never wider than its screen. Columns are as wide as their widest cell, numbers stand to the right. Where
 * that is too wide, headings take two lines, and long names are shortened in the middle and lists at the end, as far as they
 * can be read; then headings take three lines; then columns are left out in the order that they say.
 */
final class TextTable {

    private static final String GAP = "  ";

    /** So much of a shortened cell stays at least; of a name so much while there still is a column to leave out. */
    private static final int LEAST = 12;

    private static final int READABLE = 20;

    private static final int MOST_HEAD_LINES = 3;

    /** How the cells of a column give way. */
    private enum Shortened {
        NEVER,
        MIDDLE,
        END
    }

    /**
     * A column.
     *
     * @param left out before others with a higher number; 0 for never
     */
    record Column(String heading, boolean right, Shortened shortened, int left) {

        static Column words(String heading) {
            return new Column(heading, false, Shortened.NEVER, 0);
        }

        static Column numbers(String heading) {
            return new Column(heading, true, Shortened.NEVER, 0);
        }

        /** Names: shortened in the middle, as beginnings are alike and ends tell them apart. */
        static Column names(String heading) {
            return new Column(heading, false, Shortened.MIDDLE, 0);
        }

        /** Lists, of which the first matter most. */
        static Column list(String heading) {
            return new Column(heading, false, Shortened.END, 0);
        }

        /** The same, left out where room lacks; columns with a lower number go first. */
        Column leftOut(int order) {
            return new Column(heading, right, shortened, order);
        }
    }

    private final int width;
    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param width of the screen in characters */
    TextTable(int width, List<Column> columns) {
        this.width = width;
        this.columns = List.copyOf(columns);
    }

    void row(List<String> cells) {
        rows.add(cells.stream()
                .map(cell -> Normalizer.normalize(cell, Normalizer.Form.NFC))
                .toList());
    }

    /** The heading, of one line or two, then a line per row. */
    List<String> lines() {
        Layout layout = layout();
        List<String> lines = new ArrayList<>(layout.head());
        lines.addAll(layout.body());
        return lines;
    }

    /** The table laid out: how wide each column that is shown is. */
    private final class Layout {

        private final List<Integer> shown;
        private final int[] widths;
        private final int headLines;

        /** @param headLines that a heading may take where it is wider than all that stands under it */
        Layout(List<Integer> shown, int headLines) {
            this.shown = shown;
            this.headLines = headLines;
            this.widths = new int[columns.size()];
            for (int column : shown) {
                widths[column] = Math.max(cells(column), widest(heading(column)));
            }
        }

        private int cells(int column) {
            return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
        }

        private List<String> heading(int column) {
            String heading = columns.get(column).heading();
            return length(heading) > cells(column) ? broken(heading, headLines) : List.of(heading);
        }

        /** In so many lines at most, the widest of them as narrow as words allow. */
        private static List<String> broken(String heading, int most) {
            List<String> narrowest = List.of(heading);
            for (int blank = heading.lastIndexOf(' ');
                    most > 1 && blank > 0;
                    blank = heading.lastIndexOf(' ', blank - 1)) {
                List<String> lines = new ArrayList<>(List.of(heading.substring(0, blank)));
                lines.addAll(broken(heading.substring(blank + 1), most - 1));
                if (widest(lines) < widest(narrowest)) {
                    narrowest = lines;
                }
            }
            return narrowest;
        }

        private static int widest(List<String> lines) {
            return lines.stream().mapToInt(TextTable::length).max().orElse(0);
        }

        int total() {
            return shown.stream().mapToInt(column -> widths[column]).sum() + GAP.length() * (shown.size() - 1);
        }

        /**
         * Takes what is too much from the columns that can be shortened, the widest first.
         *
         * @param name characters of a name that stay
         */
        void shorten(int name) {
            for (int over = total() - width; over > 0; over--) {
                Optional<Integer> widest = shown.stream()
                        .filter(column -> columns.get(column).shortened() != Shortened.NEVER)
                        .filter(column ->
                                widths[column] > (columns.get(column).shortened() == Shortened.MIDDLE ? name : LEAST))
                        .max(Comparator.comparingInt(column -> widths[column]));
                if (widest.isEmpty()) {
                    return;
                }
                widths[widest.get()]--;
            }
        }

        List<String> head() {
            int lines = shown.stream()
                    .mapToInt(column -> heading(column).size())
                    .max()
                    .orElse(1);
            List<String> head = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < columns.size(); column++) {
                    List<String> heading = heading(column);
                    int from = i - (lines - heading.size());
                    cells.add(from < 0 ? "" : heading.get(from));
                }
                head.add(line(cells));
            }
            return head;
        }

        List<String> body() {
            return rows.stream().map(this::line).toList();
        }

        private String line(List<String> cells) {
            StringBuilder line = new StringBuilder();
            for (int column : shown) {
                String cell = fitted(
                        cells.get(column), widths[column], columns.get(column).shortened());
                String blanks = " ".repeat(Math.max(0, widths[column] - length(cell)));
                line.append(line.length() == 0 ? "" : GAP)
                        .append(columns.get(column).right() ? blanks + cell : cell + blanks);
            }
            return line.toString().stripTrailing();
        }
    }

    private Layout layout() {
        List<Integer> shown = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            shown.add(column);
        }
        while (true) {
            Optional<Integer> next = shown.stream()
                    .filter(column -> columns.get(column).left() > 0)
                    .min(Comparator.comparingInt(column -> columns.get(column).left()));
            for (int headLines = 1; headLines <= MOST_HEAD_LINES; headLines++) {
                Layout layout = new Layout(shown, headLines);
                boolean last = headLines == MOST_HEAD_LINES && next.isEmpty();
                if (headLines > 1) {
                    layout.shorten(last ? LEAST : READABLE);
                }
                if (layout.total() <= width || last) {
                    return layout;
                }
            }
            shown = new ArrayList<>(shown);
            shown.remove(next.get());
        }
    }

    private static String fitted(String cell, int width, Shortened shortened) {
        return switch (shortened) {
            case NEVER -> cell;
            case MIDDLE -> middle(cell, width);
            case END -> end(cell, width);
        };
    }

    /** The text in so many characters: its beginning and its end. */
    static String middle(String text, int width) {
        int[] characters = text.codePoints().toArray();
        if (characters.length <= width) {
            return text;
        }
        int head = (width - 1) / 2;
        return part(characters, 0, head).stripTrailing()
                + "…"
                + part(characters, characters.length - (width - 1 - head), characters.length)
                        .stripLeading();
    }

    /** The text in so many characters: its beginning. */
    static String end(String text, int width) {
        int[] characters = text.codePoints().toArray();
        return characters.length <= width
                ? text
                : part(characters, 0, width - 1).stripTrailing() + "…";
    }

    private static String part(int[] characters, int from, int to) {
        int[] part = Arrays.copyOfRange(characters, from, to);
        return new String(part, 0, part.length);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
