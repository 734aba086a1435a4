package vn.dti.intake.messy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;

/** Writes one grid as text: CSV as people's programs save it, and HTML or XML that portals name {@code .xls}. */
final class TextFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /** How a program writes CSV. */
    record Csv(char separator, char decimal, boolean mark, boolean quoteNumbers, String lineEnd) {

        /** As Excel with English settings: commas, decimal points, a byte-order mark. */
        static final Csv ENGLISH = new Csv(',', '.', true, true, "\r\n");
        /** As Excel with Vietnamese settings: semicolons and decimal commas. */
        static final Csv VIETNAMESE = new Csv(';', ',', true, true, "\r\n");

        Csv withoutMark() {
            return new Csv(separator, decimal, false, quoteNumbers, lineEnd);
        }

        Csv separatedBy(char newSeparator) {
            return new Csv(newSeparator, decimal, mark, quoteNumbers, lineEnd);
        }

        /** Decimal commas between separating commas and no quotes: one number is two fields. */
        Csv careless() {
            return new Csv(',', ',', mark, false, lineEnd);
        }

        Csv endingLinesWith(String newLineEnd) {
            return new Csv(separator, decimal, mark, quoteNumbers, newLineEnd);
        }

        String write(Grid grid) {
            StringBuilder text = new StringBuilder(mark ? BYTE_ORDER_MARK : "");
            int columns = grid.lastColumn();
            for (int row = 1; row <= grid.rows().lastKey(); row++) {
                for (int column = 1; column <= columns; column++) {
                    text.append(column == 1 ? "" : separator)
                            .append(grid.slot(Grid.address(row, column))
                                    .map(slot -> field(slot.value()))
                                    .orElse(""));
                }
                text.append(lineEnd);
            }
            return text.toString();
        }

        private String field(Value value) {
            boolean number = value instanceof Value.Number;
            String plain = number ? value.plain().replace('.', decimal) : value.plain();
            boolean quote = plain.indexOf(separator) >= 0 || plain.indexOf('"') >= 0 || plain.indexOf('\n') >= 0;
            return quote && (quoteNumbers || !number) ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** UTF-8 that a program took for windows-1252 and saved as UTF-8 again. */
    static byte[] readWronglyAndSaved(String text) {
        return utf8(new String(utf8(text), Charset.forName("windows-1252")));
    }

    static String html(Grid grid) {
        StringBuilder html = new StringBuilder("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>")
                .append("<meta charset=\"utf-8\"></head><body><table border=\"1\">");
        for (NavigableMap<Integer, Grid.Slot> row : grid.rows().values()) {
            html.append("<tr>");
            for (int column = 1; column <= grid.lastColumn(); column++) {
                Grid.Slot slot = row.get(column);
                html.append("<td>")
                        .append(slot == null ? "" : XlsxFile.escape(slot.value().plain()))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</table></body></html>").toString();
    }

    /** SpreadsheetML of Excel 2003. */
    static String xml2003(Grid grid) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n")
                .append("<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"")
                .append(" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"")
                .append(XlsxFile.escape(grid.name()))
                .append("\"><Table>");
        grid.rows().forEach((number, row) -> {
            xml.append("<Row ss:Index=\"" + number + "\">");
            for (Map.Entry<Integer, Grid.Slot> cell : row.entrySet()) {
                Value value = cell.getValue().value();
                String type = value instanceof Value.Number ? "Number" : "String";
                xml.append("<Cell ss:Index=\"" + cell.getKey() + "\"><Data ss:Type=\"" + type + "\">")
                        .append(XlsxFile.escape(value.plain()))
                        .append("</Data></Cell>");
            }
            xml.append("</Row>\n");
        });
        return xml.append("</Table></Worksheet></Workbook>").toString();
    }
}
