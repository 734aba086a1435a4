package vn.dti.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Claim;
import vn.dti.assessment.SourceCells;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.UnitCode;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.FormColumn;
import vn.dti.formlayout.FormStamp;
import vn.dti.indicator.Indicator;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.FormulaCheck;
import vn.dti.table.Row;

/** Reads the rows of one form: a sheet whose header was found. */
final class SheetReader {

    private final Assessment assessment;
    private final AssessmentNames names;
    private final SheetContext context;
    private final FormulaNotices formulas;
    private final SourceCells.Origin origin;
    private final SheetChecks checks;
    private final TotalsCheck totals;
    private final Optional<UnitColumn> unitColumn;
    private final TableRows rows;
    private final RowsWithoutCode codeless;
    private final FurtherLines further;
    /** The indicator that was read last. */
    private Optional<IndicatorRow> lastRead = Optional.empty();
    /** From the row on whose header differs from the first, nothing is read: only that its codes are there. */
    private boolean unreadable;
    /** The column in which codes stand from the row on that is read. */
    private int codeColumn;
    /** Rows refused for their codes: nothing can be said of what they report. */
    private boolean codesRefused;
    /** Rows refused for their units: a unit without any other row has no form here, neither an empty one nor a part. */
    private boolean unitsRefused;

    private final Map<UnitCode, Map<Integer, Integer>> firstRows = new HashMap<>();
    /** Cells of points without a result, in whose place the rules answer. */
    private final List<Cell> uncomputed = new ArrayList<>();

    private final CountedNotices counted = new CountedNotices();
    private final Map<UnitCode, List<Claim>> claims = new LinkedHashMap<>();
    private final Entries entries = new Entries();
    private final List<Notice> notices = new ArrayList<>();

    /** @param context opened for the unit whose sheet it is, where it is one unit's */
    private SheetReader(
            AssessmentNames names, SheetContext context, Optional<UnitColumn> unitColumn, FormulaCheck formulas) {
        this.assessment = names.assessment();
        this.names = names;
        this.context = context;
        this.unitColumn = unitColumn;
        this.formulas = new FormulaNotices(formulas);
        this.origin = context.origin();
        this.codeColumn = context.header().code();
        this.checks = new SheetChecks(context);
        this.totals = new TotalsCheck(context, checks);
        this.rows = TableRows.of(names, context.workbook(), context.sheet(), context.header());
        this.codeless = new RowsWithoutCode(rows, context, checks);
        this.further = FurtherLines.of(context, rows);
    }

    /**
     * Reads a sheet; a refusal where nobody knows whose it is.
     *
     * @param sheet not yet opened for a unit
     * @param inWorkbook the units that other sheets of the workbook name
     */
    static Reading<Entries> read(
            AssessmentNames names, SheetContext sheet, Set<Unit> inWorkbook, FormulaCheck formulas) {
        // A part of a form bears the name of the agency whose part it is, which may be a unit as well.
        boolean part = sheet.stamp().flatMap(FormStamp::lead).isPresent();
        Set<Unit> inFileName = part
                ? Set.of()
                : names.units().inFileName(UnitFinder.stem(sheet.workbook().file()));
        boolean unitsInRows = UnitColumn.isIn(sheet.header());
        FormHead head =
                FormHead.of(sheet.workbook(), sheet.sheet(), sheet.header().row());
        Reading<Unit> owner = new UnitFinder(names, sheet, inFileName, inWorkbook)
                .find(stamped(sheet, names.assessment()), head, !unitsInRows);
        SheetContext context = sheet.of(owner.taken());
        List<Notice> found = new ArrayList<>(owner.notices());
        found.addAll(new SheetChecks(context).columns());
        year(head, context, names.assessment()).ifPresent(found::add);
        if (head.code().isEmpty()
                && head.emptyCode().isPresent()
                && context.owner().isPresent()) {
            found.add(NoticeCode.UNIT_CODE_EMPTY.at(
                    context.place(head.emptyCode().get().cell()),
                    context.owner().get().name()));
        }
        if (owner.taken().isEmpty() && !unitsInRows) {
            return new Reading.Refused<>(found);
        }
        Optional<UnitColumn> unitColumn =
                unitsInRows ? Optional.of(new UnitColumn(names, context, inFileName)) : Optional.empty();
        return new SheetReader(names, context, unitColumn, formulas).readRows().with(found);
    }

    /** The unit that a form was made for. */
    private static Optional<Unit> stamped(SheetContext sheet, Assessment assessment) {
        return sheet.stamp().flatMap(FormStamp::unit).flatMap(UnitCode::of).flatMap(assessment::unit);
    }

    /** Why a form of another year is none of this assessment; a year in its title is a hint only. */
    private static Optional<Notice> year(FormHead head, SheetContext context, Assessment assessment) {
        String own = String.valueOf(assessment.year());
        Optional<Notice> stated = head.statedYear()
                .filter(year -> year != assessment.year())
                .map(year -> NoticeCode.YEAR_DIFFERS.at(
                        context.place(head.year().orElseThrow().place().cell()), String.valueOf(year), own));
        return stated.or(() -> head.titleYear()
                .filter(entry -> !entry.text().equals(own))
                .map(entry -> NoticeCode.TITLE_YEAR_DIFFERS.at(
                        context.place(entry.place().cell()), entry.text(), own)));
    }

    private Reading<Entries> readRows() {
        for (Row row : context.sheet().rows()) {
            context.workbook().clock().ask();
            if (row.number() >= context.header().firstDataRow()) {
                row(row);
            }
        }
        notices.addAll(counted.told());
        if (!uncomputed.isEmpty()) {
            Place first = context.place(uncomputed.get(0));
            notices.add(NoticeCode.POINTS_FROM_INPUTS.at(first, uncomputed.size(), first.cell()));
            totals.refused();
        }
        notices.addAll(totals.differences());
        notices.addAll(checks.afterRows());
        if (context.role() == FileRole.SUBMISSION) {
            forms();
        } else if (context.role() == FileRole.DECISIONS
                && entries.decisions().isEmpty()
                && notices.stream().noneMatch(Notice::isError)) {
            notices.add(NoticeCode.DECISIONS_EMPTY.at(context.place()));
        }
        return new Reading.Value<>(entries, notices);
    }

    private void forms() {
        context.owner().ifPresent(unit -> claims.putIfAbsent(unit.code(), List.of()));
        claims.forEach((unit, all) -> {
            if (all.isEmpty() && unitsRefused) {
                return;
            }
            if (all.stream().noneMatch(claim -> claim.isReported() || claim.refused())
                    && !(all.isEmpty() && codesRefused)) {
                // That it is empty is all there is to say of it: it reports nothing.
                notices.add(NoticeCode.FORM_EMPTY.at(context.place().withUnit(unit)));
            } else {
                Unit of = assessment.unit(unit).orElseThrow();
                entries.forms()
                        .add(new Entries.Form(
                                unit,
                                all,
                                names.of(of).places(),
                                context.stamp().flatMap(FormStamp::lead)));
            }
        });
    }

    private void row(Row row) {
        Optional<Cell> code = row.cell(codeColumn);
        if (TableRows.isWithoutCode(code)) {
            withoutCode(row);
            return;
        }
        if (RepeatedHeader.isOne(code.get())) {
            new RepeatedHeader(names.headers(), context).change(row).ifPresent(change -> {
                notices.add(change);
                unreadable = true;
            });
            return;
        }
        if (isFirstColumnNumbers(row) || rows.isAbove(row) && TableRows.isColumnNumbers(row)) {
            return;
        }
        Optional<Unit> unit = context.owner();
        if (unitColumn.isPresent()) {
            if (isTitleOfAnyKind(row, code.get())) {
                further.heading(row).ifPresent(notices::add);
                return;
            }
            Reading<Unit> read = unitColumn.get().read(row);
            unit = read.taken();
            for (Notice notice : read.notices()) {
                if (UnitColumn.isOfNobody(notice)) {
                    counted.add(notice.arguments(), notice);
                } else {
                    notices.add(notice);
                }
            }
            if (unit.isEmpty()) {
                unitsRefused = true;
                return;
            }
        }
        AssessmentNames.OfKind kind = names.of(unit.orElseThrow());
        Optional<CodeReader.Reading> exact = kind.codes().exact(code.get());
        CodeReader.Reading reading = exact.isPresent()
                ? exact.get()
                : kind.codes()
                        .read(
                                code.get(),
                                context.text(row, FormColumn.NAME),
                                context.place(code.get()).withUnit(unit.get().code()));
        if (reading instanceof CodeReader.Reading.Title title) {
            title(row, title.code(), kind);
        } else if (reading instanceof CodeReader.Reading.Refused refused) {
            refused(row, unit.get(), code.get(), refused);
        } else if (reading instanceof CodeReader.Reading.Row found) {
            notices.addAll(found.notices());
            indicatorRow(
                    new IndicatorRow(context, row, unit.get(), kind.kind(), found.indicator()),
                    kind.codes().names());
        }
    }

    /** The row of a group or container, or of a name that several of them share. */
    private void title(Row row, String code, AssessmentNames.OfKind kind) {
        List<Indicator> below = kind.kind().set().below(code);
        if (below.isEmpty()) {
            other(row);
        } else {
            notices.addAll(checks.skipped(row));
            totals.subtotal(below, row);
        }
    }

    /** A row of no indicator and no group: a heading, a total, a footer. */
    private void other(Row row) {
        notices.addAll(checks.skipped(row));
        totals.other(row);
    }

    /** In a sheet of several units: the row of a group or a heading names no unit. A group that is decided on is a mistake. */
    private boolean isTitleOfAnyKind(Row row, Cell code) {
        String text = CellText.of(code.content());
        if (!rows.isTitleOfAnyKind(text)) {
            return unitColumn.orElseThrow().namesNobody(row, rows.isBelow(row))
                    && !rows.isIndicator(row)
                    && codeless.isHeading(row, code);
        }
        if (context.role() != FileRole.SUBMISSION
                && !context.text(row, FormColumn.UNIT).isEmpty()
                && !checks.reportedCells(row).isEmpty()) {
            notices.add(NoticeCode.CODE_IS_GROUP.at(
                    context.place(row, context.header().code()), text));
        }
        return true;
    }

    /** A row whose code cell holds nothing: between indicators it must not report anything. */
    private void withoutCode(Row row) {
        List<Notice> unassigned = unreadable ? List.of() : codeless.unassigned(row, cell -> ofRow(row, cell));
        codesRefused |= !unassigned.isEmpty();
        notices.addAll(unassigned);
        if (unassigned.isEmpty() && !unreadable) {
            codeless.below(row).ifPresent(notices::add);
            further.told(row, lastRead).ifPresent(notices::add);
        }
        String name = context.text(row, FormColumn.NAME);
        Optional<AssessmentNames.OfKind> kind = context.owner().map(names::of);
        Optional<String> title = kind.filter(each -> !name.isEmpty())
                .flatMap(each -> each.codes().names().title(name).or(() -> rows.numberedTitle(name, each)));
        if (title.isPresent()) {
            title(row, title.get(), kind.get());
        } else {
            other(row);
        }
    }

    /** The place of a cell with the unit of its row, where the row names one. */
    private Place ofRow(Row row, Cell cell) {
        Place place = context.place(cell);
        return unitColumn
                .flatMap(column -> column.read(row).taken())
                .map(unit -> place.withUnit(unit.code()))
                .orElse(place);
    }

    /** The row 1, 2, 3, ... under a header. */
    private boolean isFirstColumnNumbers(Row row) {
        if (row.number() != context.header().firstDataRow() || row.cells().size() < 3) {
            return false;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (!CellText.of(row.cells().get(i).content()).equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private void refused(Row row, Unit unit, Cell code, CodeReader.Reading.Refused refused) {
        if (refused.notice().code() == NoticeCode.CODE_UNKNOWN) {
            RepeatedHeader header = new RepeatedHeader(names.headers(), context);
            Optional<Cell> moved = header.movedCodes(row, code);
            if (moved.isPresent()) {
                notices.add(header.changed(moved.get()));
                unreadable = true;
                codeColumn = moved.get().column();
                return;
            }
            Optional<String> group = rows.numberedTitle(CellText.of(code.content()), names.of(unit));
            if (group.isPresent()) {
                title(row, group.get(), names.of(unit));
                return;
            }
            boolean numbers = TableRows.isColumnNumbers(row);
            if (numbers || codeless.isHeading(row, code)) {
                if (!numbers) {
                    codeless.skipped(row, code).ifPresent(notices::add);
                    further.heading(row).ifPresent(notices::add);
                }
                other(row);
                return;
            }
        }
        codesRefused = true;
        refused.meant()
                .ifPresent(indicator ->
                        entries.mention(unit.code(), names.of(unit).places().get(indicator.code())));
        if (refused.notice().code() == NoticeCode.CODE_IS_DATE) {
            counted.add(NoticeCode.CODE_IS_DATE, refused.notice());
        } else {
            notices.add(refused.notice());
        }
    }

    private void indicatorRow(IndicatorRow row, IndicatorNames indicatorNames) {
        UnitCode unit = row.unit().code();
        IndicatorCode indicator = row.indicator().code();
        int place = names.of(row.unit()).places().get(indicator);
        entries.mention(unit, place);
        if (unreadable) {
            return;
        }
        notices.addAll(checks.indicatorRow(row, indicatorNames));
        totals.row(row);
        Integer first = firstRows
                .computeIfAbsent(unit, code -> new HashMap<>())
                .putIfAbsent(place, row.row().number());
        if (first != null && context.role() == FileRole.SUBMISSION) {
            int column = context.header().code();
            notices.add(NoticeCode.CODE_DUPLICATE.at(
                    row.place(column), indicator, context.place(first, column).cell()));
            return;
        }
        RowReader reader = new RowReader(row, origin, assessment.window(), formulas, further);
        lastRead = Optional.of(row);
        switch (context.role()) {
            case SUBMISSION -> {
                Optional<Claim> claim = taken(reader.claim());
                if (claim.isPresent()) {
                    claim(row, claim.get());
                }
                if (reader.uncomputed().isPresent()) {
                    uncomputed.add(reader.uncomputed().get());
                }
            }
            case DECISIONS -> taken(reader.decision()).ifPresent(entries.decisions()::add);
            case EXPLANATIONS -> taken(reader.explanation()).ifPresent(entries.explanations()::add);
            case MEASUREMENTS -> taken(reader.measurement()).ifPresent(entries.measurements()::add);
        }
    }

    /** What a row comes to, its findings kept with the sheet's. */
    private <T> Optional<T> taken(Reading<T> row) {
        notices.addAll(row.notices());
        return row.taken();
    }

    private void claim(IndicatorRow row, Claim claim) {
        claims.computeIfAbsent(row.unit().code(), unit -> new ArrayList<>()).add(claim);
        if (claim.points().isPresent()) {
            totals.entered(row.indicator(), claim.points().get());
        }
        if (claim.refused()) {
            totals.refused();
        }
    }
}
