package vn.dti.table;

import java.util.regex.Pattern;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/**
 * Looks at the quotation marks of a CSV text before it is taken apart: blanks before them take their power in most
 * programs, and one that is never closed swallows the lines that follow up to the next.
 */
final class CsvQuotes {

    /** How a line of the table begins: with the code of an indicator. */
    private static final Pattern CODE = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})+\\.?[ \\t]*");

    private static final int FEWEST_DELIMITERS = 3;
    private final String text;
    private final char delimiter;
    private final Budget budget;
    private final StringBuilder mended;
    private int at;
    private int line = 1;
    private int blanks;
    private int firstBlank;

    private CsvQuotes(String text, char delimiter, Budget budget) {
        this.budget = budget;
        this.text = text;
        this.delimiter = delimiter;
        this.mended = new StringBuilder(text.length());
    }

    /**
     * Goes through a text.
     *
     * @param linesBefore how many lines of the file stand before it
     */
    static CsvQuotes in(String text, char delimiter, int linesBefore, Budget budget) {
        CsvQuotes quotes = new CsvQuotes(text, delimiter, budget);
        quotes.line += linesBefore;
        if (text.indexOf('"') < 0) {
            quotes.mended.append(text);
        } else {
            quotes.goThrough();
        }
        return quotes;
    }

    /** The text without blanks before the quotation marks that begin a field. */
    String mended() {
        return mended.toString();
    }

    /** In how many fields blanks stood before the quotation mark. */
    int blanks() {
        return blanks;
    }

    /** The first line with one of them. */
    int firstBlank() {
        return firstBlank;
    }

    private void goThrough() {
        boolean fieldBegins = true;
        while (at < text.length()) {
            if (fieldBegins) {
                int quote = at;
                while (quote < text.length() && isBlank(text.charAt(quote))) {
                    budget.checkTime(quote);
                    quote++;
                }
                if (quote < text.length() && text.charAt(quote) == '"') {
                    if (quote > at) {
                        blanks++;
                        firstBlank = firstBlank == 0 ? line : firstBlank;
                    }
                    at = quote;
                    quoted();
                    fieldBegins = false;
                    continue;
                }
            }
            char c = text.charAt(at);
            fieldBegins = c == delimiter || isLineEnd(c);
            take();
        }
    }

    private boolean isBlank(char c) {
        return (c == ' ' || c == '\u00A0' || c == '\t') && c != delimiter;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Takes a field in quotation marks. */
    private void quoted() {
        int opened = line;
        take();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                take();
                if (at >= text.length() || text.charAt(at) != '"') {
                    return;
                }
            }
            take();
            if (isLineEnd(c) && isRow()) {
                throw Refusal.at(NoticeCode.CSV_QUOTE_OPEN, Place.line(opened));
            }
        }
    }

    /** Whether a row of the table begins here. */
    private boolean isRow() {
        int end = at;
        int delimiters = 0;
        int first = at;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            budget.checkTime(end);
            if (text.charAt(end) == delimiter) {
                first = delimiters == 0 ? end : first;
                delimiters++;
            }
            end++;
        }
        return delimiters >= FEWEST_DELIMITERS
                && CODE.matcher(text.substring(at, first)).matches();
    }

    private void take() {
        char c = text.charAt(at++);
        budget.checkTime(at);
        mended.append(c);
        boolean first = c == '\r' && at < text.length() && text.charAt(at) == '\n';
        line += isLineEnd(c) && !first ? 1 : 0;
    }
}
