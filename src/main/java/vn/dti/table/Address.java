package vn.dti.table;

import java.util.ArrayList;
import java.util.List;
import vn.dti.notice.Place;

/** Addresses of cells as spreadsheets write them, taken apart without making strings. */
final class Address {

    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;
    /** Row and column stand close together: with half of the number for each, whole diagonals of cells share one hash. */
    private static final int COLUMN_BITS = 15;

    private Address() {}

    /** Row and column of {@code D7} in one number; -1 if the text is no address within a sheet. */
    static long parse(String text) {
        return parse(text.toCharArray(), 0, text.length());
    }

    /** The same for the characters of an array from a start to before an end. */
    static long parse(char[] text, int start, int end) {
        int at = start;
        int column = 0;
        while (at < end) {
            int letter = (text[at] & ~0x20) - 'A';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = column * 26 + letter + 1;
            if (column > LAST_COLUMN) {
                return -1;
            }
            at++;
        }
        int row = 0;
        int digits = at;
        while (at < end) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            row = row * 10 + digit;
            if (row > LAST_ROW) {
                return -1;
            }
            at++;
        }
        return column == 0 || row == 0 || at == digits ? -1 : of(row, column);
    }

    static long of(int row, int column) {
        return (long) row << COLUMN_BITS | column;
    }

    static int row(long address) {
        return (int) (address >>> COLUMN_BITS);
    }

    static int column(long address) {
        return (int) address & (1 << COLUMN_BITS) - 1;
    }

    /** The area of {@code A1:B2} or {@code A1}, or null if the text is none. */
    static Area area(String text) {
        int colon = text.indexOf(':');
        long first = parse(colon < 0 ? text : text.substring(0, colon));
        long last = colon < 0 ? first : parse(text.substring(colon + 1));
        if (first < 0 || last < 0) {
            return null;
        }
        return new Area(
                Math.min(row(first), row(last)),
                Math.min(column(first), column(last)),
                Math.max(row(first), row(last)),
                Math.max(column(first), column(last)));
    }

    /** The areas of a text that has blanks between them; what is none is passed over. */
    static List<Area> areas(String text) {
        List<Area> areas = new ArrayList<>();
        for (String each : text.strip().split("\\s+")) {
            Area area = area(each);
            if (area != null) {
                areas.add(area);
            }
        }
        return areas;
    }

    static String text(int row, int column) {
        return Place.letters(column) + row;
    }
}
