package vn.dti.wording.analysis;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Rows that are made while they are gone through, and kept by nobody: of very many units. */
final class FigureRows<T> extends AbstractCollection<FigureTable.FigureRow> {

    private static final int NOT_COUNTED = -1;

    private final Supplier<Stream<T>> of;
    private final Function<T, FigureTable.FigureRow> row;
    private int size = NOT_COUNTED;

    /**
     * Rows.
     *
     * @param of what there is a row of, the same each time
     */
    FigureRows(Supplier<Stream<T>> of, Function<T, FigureTable.FigureRow> row) {
        this.of = of;
        this.row = row;
    }

    @Override
    public Iterator<FigureTable.FigureRow> iterator() {
        return of.get().map(row).iterator();
    }

    @Override
    public boolean isEmpty() {
        return of.get().findAny().isEmpty();
    }

    @Override
    public int size() {
        if (size == NOT_COUNTED) {
            size = (int) of.get().count();
        }
        return size;
    }
}
