package vn.dti.workbook;

/**
 * How many lines a text takes in a cell, about: not every program that opens workbooks makes rows as high as their text.
 *
 * @param character width of an average character, in the unit of column widths
 */
record TextLines(double character) {

    /** In the letters of tables, 12 points. */
    static final TextLines BODY = new TextLines(0.87);
    /** In the smaller ones of forms, 11 points. */
    static final TextLines ENTRIES = new TextLines(0.82);

    /** The lines a text takes, about, when it breaks between words. */
    long of(String text, double width) {
        double room = Math.max(1, width - 1.5);
        long lines = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = end(text, '\n', start, text.length());
            lines += of(text, start, end, room);
            start = end + 1;
        }
        return lines;
    }

    /** The lines that one line of a text takes; blanks at its end take none. */
    private long of(String text, int from, int to, double room) {
        int last = to;
        while (last > from && text.charAt(last - 1) == ' ') {
            last--;
        }
        long lines = 1;
        double used = 0;
        int start = from;
        while (start < last) {
            int end = end(text, ' ', start, last);
            double length = (end - start) * character;
            if (used > 0 && used + character + length > room) {
                lines++;
                used = 0;
            }
            lines += (long) (length / room);
            used += (used > 0 ? character : 0) + length % room;
            start = end + 1;
        }
        return lines;
    }

    private static int end(String text, char separator, int from, int to) {
        int end = text.indexOf(separator, from);
        return end < 0 || end > to ? to : end;
    }
}
