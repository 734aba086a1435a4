package vn.dti.word;

import java.util.List;

/** A row of a table in a document; one cell alone heads the rows below it. */
public record WordRow(List<String> cells) {

    public WordRow {
        cells = List.copyOf(cells);
    }

    public boolean isSection() {
        return cells.size() == 1;
    }
}
