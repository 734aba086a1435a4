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
        List<FigureTable> tables = new ArrayList<>(List.of(overall(years, shown)));
        FigureTable groups = groups(years, shown);
        if (!groups.rows().isEmpty()) {
            tables.add(groups);
        }
        return tables;
    }

    private FigureTable overall(List<Integer> years, Predicate<Unit> shown) {
        int decimals = kind.ranking().decimals();
        List<FigureColumn> columns = new ArrayList<>(List.of(FigureColumn.words(text("unit"))));
        for (int year : years) {
            columns.add(FigureColumn.number(text("years.value", String.valueOf(year)), decimals));
            columns.add(FigureColumn.rank(text("years.rank", String.valueOf(year))));
        }
        columns.add(FigureColumn.change(text("years.rise"), decimals));
        List<FigureRow> rows = units.stream()
                .filter(unit -> shown.test(unit.unit()))
                .map(unit -> row(unit, years))
                .toList();
        return new FigureTable(
                ID, text("years.title"), text("years.sheet"), List.of(text("years.note")), columns, rows);
    }

    private FigureTable groups(List<Integer> years, Predicate<Unit> shown) {
        int decimals = kind.ranking().decimals();
        List<FigureColumn> columns =
                new ArrayList<>(List.of(FigureColumn.words(text("unit")), FigureColumn.code(text("group"))));
        years.forEach(year -> columns.add(FigureColumn.number(text("years.value", String.valueOf(year)), decimals)));
        columns.add(FigureColumn.change(text("years.rise"), decimals));
        List<FigureRow> rows = new ArrayList<>();
        for (UnitYears unit : units) {
            if (shown.test(unit.unit())) {
                unit.groups().forEach(group -> rows.add(row(unit, group, years)));
            }
        }
        return new FigureTable(
                ID + "-groups",
                text("years.groups.title"),
                text("years.groups.sheet"),
                List.of(text("years.groups.note")),
                columns,
                rows);
    }

    private static FigureRow row(UnitYears unit, UnitYears.OfGroup group, List<Integer> years) {
        List<TableCell> cells = new ArrayList<>(List.of(
                new TableCell.Words(unit.unit().name()),
                new TableCell.Words(group.group().code() + " " + group.group().name())));
        years.forEach(year -> cells.add(TableCell.amount(of(group.years(), year).map(UnitYears.OfYear::value))));
        cells.add(TableCell.amount(group.rise()));
        return new FigureRow(cells, Optional.empty());
    }

    private static Optional<UnitYears.OfYear> of(List<UnitYears.OfYear> years, int year) {
        return years.stream().filter(each -> each.year() == year).findFirst();
    }

    private static FigureRow row(UnitYears unit, List<Integer> years) {
        List<TableCell> cells =
                new ArrayList<>(List.of(new TableCell.Words(unit.unit().name())));
        for (int year : years) {
            Optional<UnitYears.OfYear> of = of(unit.years(), year);
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
