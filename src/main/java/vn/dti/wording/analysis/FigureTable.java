package vn.dti.wording.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.dti.view.ColumnContent;
import vn.dti.view.Numbers;
import vn.dti.view.TableCell;

/**
 * A table of figures.
 *
 * @param id unique among the tables of a kind: letters, digits, hyphens
 * @param sheet short name, for the tab of a workbook
 * @param notes what it says, above it; may be none
 * @param rows a cell per column; gone through from the first to the last, not copied, as there may be very many
 */
public record FigureTable(
        String id,
        String title,
        String sheet,
        List<String> notes,
        List<FigureColumn> columns,
        Collection<FigureRow> rows) {

    /**
     * A row.
     *
     * @param picture what is drawn beside it, where one can draw
     */
    public record FigureRow(List<TableCell> cells, Optional<RankPicture> picture) {

        public FigureRow {
            cells = List.copyOf(cells);
        }

        static FigureRow of(TableCell... cells) {
            return new FigureRow(List.of(cells), Optional.empty());
        }
    }

    /**
     * A dot for the announced rank, a thick line for 90 % of the draws, a thin one for all that leaving out makes possible.
     *
     * @param last the last rank of the ranking
     */
    public record RankPicture(int rank, int best, int worst, int low, int high, int last) {}

    public FigureTable {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
    }

    /** The same with no more than so many rows, the first ones. */
    public FigureTable first(int most) {
        return new FigureTable(
                id, title, sheet, notes, columns, rows.stream().limit(most).toList());
    }

    /** The place of the column that names its row, from 0: the first with words; -1 where there is none. */
    public int nameColumn() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).content() == ColumnContent.NAME) {
                return i;
            }
        }
        return -1;
    }

    /** Whether its rows have pictures: all of them or none. */
    public boolean isDrawn() {
        return rows.stream().limit(1).anyMatch(row -> row.picture().isPresent());
    }

    /** A cell as people read it; empty where there is nothing. */
    public static String text(FigureColumn column, TableCell cell, Numbers numbers) {
        if (cell instanceof TableCell.Words words) {
            return words.text();
        } else if (cell instanceof TableCell.Count count) {
            return String.valueOf(count.number());
        } else if (cell instanceof TableCell.Amount amount) {
            return switch (column.content()) {
                case CHANGE -> numbers.signed(amount.number());
                case MAXIMUM -> numbers.plain(amount.number());
                default -> numbers.number(amount.number());
            };
        } else if (cell instanceof TableCell.Share share) {
            return numbers.share(share.points(), share.maximum());
        }
        return "";
    }

    /** A cell as machines read it: numbers plain, with a point; empty where there is nothing. */
    public static String machine(TableCell cell) {
        if (cell instanceof TableCell.Words words) {
            return words.text();
        } else if (cell instanceof TableCell.Count count) {
            return String.valueOf(count.number());
        } else if (cell instanceof TableCell.Amount amount) {
            return amount.number().toPlainString();
        } else if (cell instanceof TableCell.Share share) {
            return share.points().toPlainString() + "/" + share.maximum().toPlainString();
        }
        return "";
    }

    /** The cells of a row that stand on a screen. */
    public List<String> brief(FigureRow row, Numbers numbers) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).brief()) {
                cells.add(text(columns.get(i), row.cells().get(i), numbers));
            }
        }
        return cells;
    }
}
