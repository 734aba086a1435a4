package vn.dti.wording.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.dti.analysis.UnitYears;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.notice.Texts;
import vn.dti.view.TableCell;
import vn.dti.wording.analysis.FigureTable.FigureRow;

/** Years beside one another: value and rank of each, and what became of the value. */
public final class YearTables {

    /** Id of the table. */
    public static final String ID = "years";

    private final Kind kind;
    private final List<UnitYears> units;
    private final Texts texts;

    YearTables(Kind kind, List<UnitYears> units, Texts texts) {
        this.kind = kind;
        this.units = units;
        this.texts = texts;
    }

    List<FigureTable> tables(Predicate<Unit> shown) {
        List<Integer> years = units.stream()
                .flatMap(unit -> unit.years().stream().map(UnitYears.OfYear::year))
                .distinct()
                .sorted()
                .toList();
        if (years.size() < 2) {
            return List.of();
        }
        int decimals = kind.ranking().decimals();
        List<FigureColumn> columns = new ArrayList<>(List.of(FigureColumn.words(text("unit"))));
        for (int year : years) {
            columns.add(FigureColumn.number(text("years.value", String.valueOf(year)), decimals));
            columns.add(FigureColumn.rank(text("years.rank", String.valueOf(year))));
        }
        columns.add(FigureColumn.change(text("years.rise"), decimals));
        List<FigureRow> rows = new ArrayList<>();
        for (UnitYears unit : units) {
            if (shown.test(unit.unit())) {
                rows.add(row(unit, years));
            }
        }
        return List.of(new FigureTable(
                ID, text("years.title"), text("years.sheet"), List.of(text("years.note")), columns, rows));
    }

    private static FigureRow row(UnitYears unit, List<Integer> years) {
        List<TableCell> cells =
                new ArrayList<>(List.of(new TableCell.Words(unit.unit().name())));
        for (int year : years) {
            Optional<UnitYears.OfYear> of =
                    unit.years().stream().filter(each -> each.year() == year).findFirst();
            cells.add(TableCell.amount(of.map(UnitYears.OfYear::value)));
            cells.add(TableCell.count(of.flatMap(UnitYears.OfYear::rank)));
        }
        cells.add(TableCell.amount(unit.rise()));
        return new FigureRow(cells, Optional.empty());
    }

    private String text(String key, Object... arguments) {
        return texts.get("analyze." + key, arguments);
    }
}
