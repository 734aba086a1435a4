package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import vn.dti.cli.TextTable.Column;
import vn.dti.comparison.Adjustment;
import vn.dti.comparison.Comparison;
import vn.dti.report.DiffCsv;
import vn.dti.view.Numbers;

/** What appraisals corrected, on the screen: a line per indicator, or per appraiser. */
final class AdjustmentsScreen {

    private final Screen screen;
    private final Numbers numbers;

    AdjustmentsScreen(Screen screen) {
        this.screen = screen;
        this.numbers = new Numbers(screen.texts());
    }

    List<String> lines(Comparison comparison, List<Adjustment> corrections, boolean appraisers) {
        List<String> lines = new ArrayList<>();
        for (Comparison.OfKind kind : comparison.kinds()) {
            List<Adjustment> own = corrections.stream()
                    .filter(correction -> correction.kind().equals(kind.code()))
                    .toList();
            if (!own.isEmpty()) {
                lines.add("");
                lines.add(kind.name());
                lines.addAll(table(own, appraisers));
            }
        }
        return lines;
    }

    private List<String> table(List<Adjustment> corrections, boolean appraisers) {
        List<Column> columns = new ArrayList<>();
        if (appraisers) {
            columns.add(Column.names(text("diff.appraiser")));
            columns.add(Column.numbers(text("diff.decisions")).leftOut(1));
        } else {
            columns.add(Column.words(text("check.set.code")));
            columns.add(Column.names(text("diff.indicator")));
        }
        columns.add(Column.numbers(text("diff.raised")));
        columns.add(Column.numbers(text("diff.gained")));
        columns.add(Column.numbers(text("diff.lowered")));
        columns.add(Column.numbers(text("diff.lost")));
        columns.add(Column.numbers(text("diff.change")));
        TextTable table = new TextTable(screen.width(), columns);
        for (Adjustment correction : corrections) {
            table.row(List.of(
                    appraisers ? DiffCsv.who(correction, screen.texts()) : correction.key(),
                    appraisers ? String.valueOf(correction.decisions()) : correction.name(),
                    String.valueOf(correction.moved().raised()),
                    numbers.signed(correction.moved().gained()),
                    String.valueOf(correction.moved().lowered()),
                    numbers.signed(correction.moved().lost().negate()),
                    numbers.signed(correction.moved().net())));
        }
        return table.lines();
    }

    private String text(String key, Object... arguments) {
        return screen.texts().get(key, arguments);
    }
}
