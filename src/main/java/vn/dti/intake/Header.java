package vn.dti.intake;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.formlayout.FormColumn;
import vn.dti.table.Area;

/**
 * The header of a form: which column means what.
 *
 * @param row its row, from 1
 * @param firstDataRow the row after it (a header may stand in two rows)
 * @param columns number of the column, from 1, by meaning
 * @param inputs number of the column by letter of the input
 * @param decidedByRound number of the column by number of the round, from 1
 */
record Header(
        int row,
        int firstDataRow,
        Map<FormColumn, Integer> columns,
        Map<String, Integer> inputs,
        Map<Integer, Integer> decidedByRound) {

    Optional<Integer> column(FormColumn column) {
        return Optional.ofNullable(columns.get(column));
    }

    boolean has(FormColumn column) {
        return columns.containsKey(column);
    }

    /** The column that holds the codes. */
    int code() {
        return columns.get(FormColumn.INDICATOR);
    }

    /** What a column, from 1, means; empty for one that means nothing. */
    Optional<HeaderNames.Meaning> meaning(int column) {
        for (Map.Entry<FormColumn, Integer> each : columns.entrySet()) {
            if (each.getValue() == column) {
                return Optional.of(
                        new HeaderNames.Meaning(each.getKey(), each.getKey().name(), true));
            }
        }
        for (Map.Entry<String, Integer> each : inputs.entrySet()) {
            if (each.getValue() == column) {
                return Optional.of(new HeaderNames.Meaning(FormColumn.INPUT, each.getKey(), true));
            }
        }
        for (Map.Entry<Integer, Integer> each : decidedByRound.entrySet()) {
            if (each.getValue() == column) {
                return Optional.of(new HeaderNames.Meaning(
                        FormColumn.DECIDED_IN_ROUND, each.getKey().toString(), true));
            }
        }
        return Optional.empty();
    }

    /** Whether an area takes up one of the columns that mean something: beside the table it hides nothing of it. */
    boolean isCrossedBy(Area area) {
        return Stream.of(columns.values(), inputs.values(), decidedByRound.values())
                .flatMap(Collection::stream)
                .anyMatch(column -> column >= area.firstColumn() && column <= area.lastColumn());
    }

    boolean hasDecided() {
        return has(FormColumn.DECIDED) || !decidedByRound.isEmpty();
    }
}
