package vn.dti.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a table, from left to right, under their headers. */
public final class EntryColumns {

    private record Column(String header, double width) {}

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Column> columns = new ArrayList<>();

    /** Adds a column; its place, from 0. */
    public int add(String header, double width) {
        places.put(header, columns.size());
        columns.add(new Column(header, width));
        return columns.size() - 1;
    }

    /** The place of a column, from 0. */
    public int at(String header) {
        return places.get(header);
    }

    public int size() {
        return columns.size();
    }

    /** Writes the header. */
    public void write(EntrySheet sheet, int row) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            sheet.text(row, i, columns.get(i).header(), CellStyle.ENTRY_HEADER);
        }
    }
}
