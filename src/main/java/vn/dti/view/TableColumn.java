package vn.dti.view;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.notice.Texts;

/**
 * A column of a table with rows of some kind.
 *
 * @param key of the column for machines
 * @param heading key of the text above it; empty for none
 * @param content what its cells are
 * @param decimals of its numbers, which have them already; for a {@link ColumnContent#MAXIMUM} the least it is printed with
 * @param unit of its numbers, {@code %} or empty; headings say it already
 * @param cells what stands in the cell of a row
 */
public record TableColumn<R>(
        String key, String heading, ColumnContent content, int decimals, String unit, Function<R, TableCell> cells) {

    public String heading(Texts texts) {
        return heading.isEmpty() ? "" : texts.get(heading);
    }

    public TableCell cell(R row) {
        return cells.apply(row);
    }

    /** The cell of a row as machines read it: numbers plain, with a point; empty where there is nothing. */
    public Optional<String> machine(R row) {
        TableCell cell = cell(row);
        if (cell instanceof TableCell.Words words) {
            return Optional.of(words.text());
        }
        if (cell instanceof TableCell.Count count) {
            return Optional.of(String.valueOf(count.number()));
        }
        if (cell instanceof TableCell.Amount amount) {
            return Optional.of(printed(amount.number()).toPlainString());
        }
        if (cell instanceof TableCell.Share share) {
            return Optional.of(
                    share.points().toPlainString() + "/" + share.maximum().toPlainString());
        }
        return Optional.empty();
    }

    /** A number of this column with the decimals that are printed. */
    BigDecimal printed(BigDecimal number) {
        return content == ColumnContent.MAXIMUM ? Numbers.sumOfMaxima(number, decimals) : number;
    }
}
