package vn.dti.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Unit;
import vn.dti.formlayout.FormColumn;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.table.Row;

/** Reads whose a row is, in sheets whose rows name their units (dac-ta 2). */
final class UnitColumn {

    private final AssessmentNames names;
    private final SheetContext context;
    private final Set<Unit> inFileName;
    private final int column;

    /** @param context of a sheet with a column of units' codes or names */
    UnitColumn(AssessmentNames names, SheetContext context, Set<Unit> inFileName) {
        this.names = names;
        this.context = context;
        this.inFileName = inFileName;
        this.column = context.header()
                .column(FormColumn.UNIT)
                .or(() -> context.header().column(FormColumn.UNIT_NAME))
                .orElseThrow();
    }

    /** Whether rows of a sheet name their units. */
    static boolean isIn(Header header) {
        return header.has(FormColumn.UNIT) || header.has(FormColumn.UNIT_NAME);
    }

    /** Whether what was found is that a row's unit is known to nobody. */
    static boolean isOfNobody(Notice notice) {
        return notice.code() == NoticeCode.UNIT_UNKNOWN || notice.code() == NoticeCode.UNIT_CELL_EMPTY;
    }

    /** Whether a row names no unit: nothing stands there or, in a footer, words that are no unit's. */
    boolean namesNobody(Row row, boolean footer) {
        for (FormColumn each : List.of(FormColumn.UNIT, FormColumn.UNIT_NAME)) {
            String text = context.text(row, each);
            if (!text.isEmpty() && (!footer || names.units().byCodeOrName(text).isPresent())) {
                return false;
            }
        }
        return true;
    }

    /** The unit of a row; the sheet's own where the cell is empty. */
    Reading<Unit> read(Row row) {
        String text = context.text(row, context.header().has(FormColumn.UNIT) ? FormColumn.UNIT : FormColumn.UNIT_NAME);
        Optional<Unit> owner = context.owner();
        if (text.isEmpty() && owner.isPresent()) {
            return Reading.value(owner.get());
        }
        // Where it is merged down from above, it is one cell that says it.
        Place place = context.merged()
                .above(row.number(), column)
                .map(context::place)
                .orElseGet(() -> context.place(row, column));
        Optional<UnitNames.Found> found = names.units().byCodeOrName(text);
        if (found.isEmpty()) {
            String example = names.assessment().units().stream()
                    .map(unit -> unit.code().text())
                    .findFirst()
                    .orElse("");
            return Reading.refused(
                    text.isEmpty()
                            ? NoticeCode.UNIT_CELL_EMPTY.at(place, example)
                            : NoticeCode.UNIT_UNKNOWN.at(place, text, example));
        }
        Unit unit = found.get().unit();
        Reading<Unit> read = Reading.value(unit);
        if (found.get().likeness() != UnitNames.Likeness.SAME) {
            read = read.with(NoticeCode.UNIT_NAME_FOLDED.at(place.withUnit(unit.code()), text, unit.name()));
        }
        Optional<Notice> disagreement = disagreement(row, unit, text);
        if (disagreement.isPresent()) {
            return Reading.<Unit>refused(disagreement.get()).with(read.notices());
        }
        return read.with(name(row, unit).map(List::of).orElse(List.of()));
    }

    /** Where file name, sheet or name column say another unit. */
    private Optional<Notice> disagreement(Row row, Unit unit, String text) {
        Place place = context.place(row, column).withUnit(unit.code());
        if (context.role() == FileRole.SUBMISSION && inFileName.size() == 1 && !inFileName.contains(unit)) {
            return Optional.of(NoticeCode.UNIT_DISAGREES_WITH_FILE.at(
                    place, unit.name(), inFileName.iterator().next().name()));
        }
        Optional<Unit> owner = context.owner();
        if (owner.isPresent() && !owner.get().equals(unit)) {
            return Optional.of(
                    NoticeCode.UNIT_DISAGREES.at(place, text, owner.get().name()));
        }
        String name = nameBesideCode(row);
        boolean another = !name.isEmpty()
                && names.units()
                        .byName(name)
                        .filter(each -> each.unit().equals(unit))
                        .isEmpty();
        return another
                ? Optional.of(NoticeCode.UNIT_DISAGREES.at(namePlace(row, unit), name, unit.name()))
                : Optional.empty();
    }

    /** What is odd about the name beside a code, where it is the same unit's. */
    private Optional<Notice> name(Row row, Unit unit) {
        String name = nameBesideCode(row);
        return names.units()
                .byName(name)
                .filter(each -> each.unit().equals(unit) && each.likeness() != UnitNames.Likeness.SAME)
                .map(each -> NoticeCode.UNIT_NAME_FOLDED.at(namePlace(row, unit), name, unit.name()));
    }

    /** The name in a column of its own; empty where there is no code beside it. */
    private String nameBesideCode(Row row) {
        return context.header().has(FormColumn.UNIT) ? context.text(row, FormColumn.UNIT_NAME) : "";
    }

    private Place namePlace(Row row, Unit unit) {
        int nameColumn = context.header().column(FormColumn.UNIT_NAME).orElseThrow();
        return context.place(row, nameColumn).withUnit(unit.code());
    }
}
