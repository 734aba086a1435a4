package vn.dti.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine.Option;

/** Option of commands that print CSV: with the byte-order mark that spreadsheets want, or without it for pipes. */
final class CsvOptions {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    @Option(names = "--no-bom", descriptionKey = "option.no_bom")
    private boolean noMark;

    /** Where CSV is printed, on its way to a writer. */
    PrintWriter to(PrintWriter out) {
        return noMark ? new PrintWriter(new WithoutMark(out)) : out;
    }

    /** CSV as it was asked for. */
    String of(String csv) {
        return noMark && csv.indexOf(BYTE_ORDER_MARK) == 0 ? csv.substring(1) : csv;
    }

    /** Leaves out the mark where a table begins; several tables may follow each other. */
    private static final class WithoutMark extends FilterWriter {

        private boolean lineBegins = true;

        WithoutMark(Writer out) {
            super(out);
        }

        @Override
        public void write(int c) throws IOException {
            if (!lineBegins || c != BYTE_ORDER_MARK) {
                out.write(c);
            }
            lineBegins = c == '\n';
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            write(new String(text, from, length), 0, length);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            for (int i = from; i < from + length; i++) {
                write(text.charAt(i));
            }
        }
    }
}
