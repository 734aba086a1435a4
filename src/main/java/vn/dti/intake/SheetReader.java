package vn.dti.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Unit;
import vn.dti.code.UnitCode;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.formlayout.FormColumn;
import vn.dti.formlayout.FormStamp;
import vn.dti.indicator.Indicator;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.Severity;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.FormulaCheck;
import vn.dti.table.Row;

/** Reads the rows of one form: a sheet whose header was found. */
final class SheetReader {

    private final Assessment assessment;
    private final AssessmentNames names;
    private final SheetContext context;
    private final Harvest harvest;
    private final Map<UnitCode, Map<String, Integer>> firstRows = new HashMap<>();
    private final List<Notice> dateCodes = new ArrayList<>();
    private final SheetChecks checks;
    private final RowValues values;
    private final Set<Unit> inFileName;
    private final boolean unitColumn;

    SheetReader(AssessmentNames names, SheetContext context, FormulaCheck formulas, Harvest harvest) {
        this.assessment = names.assessment();
        this.names = names;
        this.context = context;
        this.harvest = harvest;
        this.checks = new SheetChecks(context, harvest.notices);
        this.inFileName =
                names.units().inFileName(UnitFinder.stem(context.workbook().file()));
        this.unitColumn =
                context.header().has(FormColumn.UNIT) || context.header().has(FormColumn.UNIT_NAME);
        this.values = new RowValues(context, assessment.window(), formulas, checks, harvest);
    }

    /** Reads the sheet into the harvest. */
    void read() {
        checks.columns();
        FormHead letterhead = FormHead.of(
                context.workbook(), context.sheet(), context.header().row());
        letterhead
                .statedYear()
                .filter(year -> year != assessment.year())
                .ifPresent(year -> harvest.notices.add(NoticeCode.YEAR_DIFFERS.at(
                        letterhead.year().orElseThrow().place(),
                        String.valueOf(year),
                        String.valueOf(assessment.year()))));
        Optional<Unit> owner = new UnitFinder(assessment, names.units(), harvest.notices)
                .find(stamped(), letterhead, inFileName, context.place(), !unitColumn);
        if (owner.isEmpty() && !unitColumn) {
            return;
        }
        int before = harvest.notices.size();
        int decisionsBefore = harvest.decisions.size();
        for (Row row : context.sheet().rows()) {
            if (row.number() >= context.header().firstDataRow()) {
                row(row, owner);
            }
        }
        dateCodes();
        owner.ifPresent(unit -> assignUnit(before, unit));
        checks.afterRows();
        if (context.role() == FileRole.SUBMISSION) {
            forms(owner);
        } else if (context.role() == FileRole.DECISIONS
                && harvest.decisions.size() == decisionsBefore
                && harvest.notices.subList(before, harvest.notices.size()).stream()
                        .noneMatch(Notice::isError)) {
            harvest.notices.add(NoticeCode.DECISIONS_EMPTY.at(context.place()));
        }
    }

    /** The unit that a form was made for. */
    private Optional<Unit> stamped() {
        return context.stamp().flatMap(FormStamp::unit).flatMap(UnitCode::of).flatMap(assessment::unit);
    }

    /** Findings of a one-unit sheet are that unit's. */
    private void assignUnit(int from, Unit unit) {
        for (int i = from; i < harvest.notices.size(); i++) {
            Notice notice = harvest.notices.get(i);
            if (notice.place().unit().isEmpty()) {
                harvest.notices.set(i, notice.at(notice.place().withUnit(unit.code())));
            }
        }
    }

    private void forms(Optional<Unit> owner) {
        if (owner.isPresent() && !values.claims().containsKey(owner.get().code())) {
            values.claims().put(owner.get().code(), List.of());
        }
        values.claims().forEach((unit, all) -> {
            if (all.stream().noneMatch(claim -> claim.isReported() || claim.refused())) {
                harvest.notices.add(NoticeCode.FORM_EMPTY.at(context.place().withUnit(unit)));
            }
            harvest.forms.add(new Harvest.Form(unit, all));
        });
    }

    private void row(Row row, Optional<Unit> owner) {
        Optional<Cell> code = row.cell(context.header().code());
        if (code.isEmpty() || CellText.isBlank(code.get().content())) {
            checks.skipped(row, Optional.empty());
            return;
        }
        if (isRepeatedHeader(code.get()) || isColumnNumbers(row)) {
            return;
        }
        Optional<Unit> unit = owner;
        if (unitColumn) {
            if (isTitleOfAnyKind(row, code.get())) {
                return;
            }
            unit = unitOfRow(row, owner);
            if (unit.isEmpty()) {
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
            boolean ofSet = kind.kind().set().isTitle(title.code());
            checks.skipped(row, ofSet ? Optional.of(title.code()) : Optional.empty());
        } else if (reading instanceof CodeReader.Reading.Refused refused) {
            refused(row, unit.get(), code.get(), refused);
        } else if (reading instanceof CodeReader.Reading.Row found) {
            harvest.notices.addAll(found.notices());
            indicatorRow(row, unit.get(), kind, found.indicator());
        }
    }

    /** In a sheet of several units: a group's row names no unit. A group that is decided on is a mistake. */
    private boolean isTitleOfAnyKind(Row row, Cell code) {
        String text = CellText.of(code.content());
        if (assessment.kinds().stream().noneMatch(kind -> kind.set().isTitle(text))) {
            return false;
        }
        if (context.role() != FileRole.SUBMISSION
                && !context.text(row, FormColumn.UNIT).isEmpty()
                && !checks.reportedCells(row).isEmpty()) {
            harvest.notices.add(NoticeCode.CODE_IS_GROUP.at(
                    context.place(row, context.header().code()), text));
        }
        return true;
    }

    /** The row 1, 2, 3, ... under a context.header(). */
    private boolean isColumnNumbers(Row row) {
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

    private boolean isRepeatedHeader(Cell code) {
        if (!(code.content() instanceof Content.Text text)) {
            return false;
        }
        // No header begins with a digit, as nearly all codes do.
        char first = text.text().charAt(0);
        if (first >= '0' && first <= '9') {
            return false;
        }
        String bare = Folding.bare(text.text());
        return FormColumn.INDICATOR.headers().contains(bare)
                || FormColumn.NUMBER.headers().contains(bare);
    }

    private void refused(Row row, Unit unit, Cell code, CodeReader.Reading.Refused refused) {
        if (refused.notice().code() == NoticeCode.CODE_UNKNOWN && isHeading(row, code)) {
            checks.skipped(row, Optional.empty());
            return;
        }
        refused.meant().ifPresent(indicator -> harvest.mention(unit.code(), indicator.code()));
        if (refused.notice().code() == NoticeCode.CODE_IS_DATE) {
            dateCodes.add(refused.notice());
        } else {
            harvest.notices.add(refused.notice());
        }
    }

    /**
     * Whether a text in the code column that is no code is a heading, a total or a footer: it has no digit or is more
     * than one word, and nothing is reported beside it; or it begins as totals do.
     */
    private boolean isHeading(Row row, Cell code) {
        String text = CellText.of(code.content());
        String bare = Folding.bare(text);
        if (bare.startsWith("tong") || bare.startsWith("cong ") || bare.equals("cong")) {
            return true;
        }
        boolean likeCode = text.chars().anyMatch(Character::isDigit) && !text.contains(" ");
        return !likeCode && checks.reportedCells(row).isEmpty();
    }

    /** Many dates in the code column are one mishap: Excel's, with the whole column. */
    private void dateCodes() {
        if (!dateCodes.isEmpty()) {
            Notice first = dateCodes.get(0);
            List<Object> arguments = new ArrayList<>(first.arguments());
            arguments.add(dateCodes.size());
            harvest.notices.add(first.code().at(first.place(), arguments.toArray()));
        }
    }

    /** Whether the file's name names exactly one unit, and another. */
    private boolean disagreesWithFile(Unit unit) {
        return inFileName.size() == 1 && !inFileName.contains(unit);
    }

    private Optional<Unit> unitOfRow(Row row, Optional<Unit> owner) {
        int column = context.header()
                .column(FormColumn.UNIT)
                .or(() -> context.header().column(FormColumn.UNIT_NAME))
                .orElseThrow();
        String text = row.cell(column).map(cell -> CellText.of(cell.content())).orElse("");
        Place place = context.place(row, column);
        Optional<UnitNames.Found> found = names.units().byCodeOrName(text);
        if (text.isEmpty() && owner.isPresent()) {
            return owner;
        }
        if (found.isEmpty()) {
            harvest.notices.add(NoticeCode.UNIT_UNKNOWN.at(
                    place,
                    text,
                    assessment.units().stream()
                            .map(unit -> unit.code().text())
                            .limit(1)
                            .findFirst()
                            .orElse("")));
            return Optional.empty();
        }
        Unit unit = found.get().unit();
        if (found.get().likeness() != UnitNames.Likeness.SAME) {
            harvest.notices.add(NoticeCode.UNIT_NAME_FOLDED.at(place.withUnit(unit.code()), text, unit.name()));
        }
        if (context.role() == FileRole.SUBMISSION && disagreesWithFile(unit)) {
            harvest.notices.add(NoticeCode.UNIT_DISAGREES_WITH_FILE.at(
                    place.withUnit(unit.code()),
                    unit.name(),
                    inFileName.iterator().next().name()));
            return Optional.empty();
        }
        if (owner.isPresent() && !owner.get().equals(unit)) {
            harvest.notices.add(NoticeCode.UNIT_DISAGREES.at(
                    place.withUnit(unit.code()), text, owner.get().name()));
            return Optional.empty();
        }
        if (context.header().has(FormColumn.UNIT) && context.header().has(FormColumn.UNIT_NAME)) {
            String name = context.text(row, FormColumn.UNIT_NAME);
            Optional<UnitNames.Found> named = names.units().byName(name);
            if (named.filter(each -> each.unit().equals(unit) && each.likeness() != UnitNames.Likeness.SAME)
                    .isPresent()) {
                harvest.notices.add(NoticeCode.UNIT_NAME_FOLDED.at(
                        context.place(
                                        row,
                                        context.header()
                                                .column(FormColumn.UNIT_NAME)
                                                .orElseThrow())
                                .withUnit(unit.code()),
                        name,
                        unit.name()));
            }
            if (!name.isEmpty()
                    && named.filter(each -> each.unit().equals(unit)).isEmpty()) {
                harvest.notices.add(NoticeCode.UNIT_DISAGREES.at(
                        context.place(
                                        row,
                                        context.header()
                                                .column(FormColumn.UNIT_NAME)
                                                .orElseThrow())
                                .withUnit(unit.code()),
                        name,
                        unit.name()));
                return Optional.empty();
            }
        }
        return Optional.of(unit);
    }

    private void indicatorRow(Row row, Unit unit, AssessmentNames.OfKind kind, Indicator indicator) {
        harvest.mention(unit.code(), indicator.code());
        int before = harvest.notices.size();
        boolean excluded = !kind.kind().exclusions().isEmpty()
                && kind.kind().exclusion(unit.code(), indicator.code()).isPresent();
        checks.indicatorRow(row, unit, indicator, excluded);
        if (context.header().has(FormColumn.NAME)) {
            name(row, indicator, kind.codes().names());
        }
        checks.maximum(row, indicator);
        Integer first = firstRows
                .computeIfAbsent(unit.code(), code -> new HashMap<>())
                .putIfAbsent(indicator.code(), row.number());
        if (first != null && context.role() == FileRole.SUBMISSION) {
            harvest.notices.add(NoticeCode.CODE_DUPLICATE.at(
                    context.place(row, context.header().code()),
                    indicator.code(),
                    context.place(first, context.header().code()).cell()));
        } else {
            values.read(row, unit, kind.kind(), indicator);
        }
        for (int i = before; i < harvest.notices.size(); i++) {
            Notice notice = harvest.notices.get(i);
            harvest.notices.set(
                    i, notice.at(notice.place().withUnit(unit.code()).withIndicator(indicator.code())));
        }
    }

    /** A name that belongs to another indicator, or was changed, or is hard to recognise. */
    private void name(Row row, Indicator indicator, IndicatorNames names) {
        Optional<Cell> cell = context.cell(row, FormColumn.NAME);
        if (cell.isPresent()
                && cell.get().content() instanceof Content.Text text
                && text.text().equals(indicator.name())) {
            return;
        }
        String name = context.text(row, FormColumn.NAME);
        Place place = context.place(row, context.header().number(FormColumn.NAME));
        Optional<Indicator> other = names.clearlyOther(name, indicator);
        if (other.isPresent()) {
            harvest.notices.add(NoticeCode.NAME_OF_OTHER_INDICATOR.at(
                    place, name, other.get().code(), indicator.code()));
        } else if (context.stamp().isPresent()) {
            if (!Folding.plain(name).equals(Folding.plain(indicator.name()))) {
                harvest.notices.add(NoticeCode.FORM_NAME_CHANGED.at(place, name, indicator.name()));
            }
        } else if (names.differs(name, indicator)) {
            Optional<String> encoding = LegacyText.encoding(name);
            harvest.notices.add(
                    encoding.isPresent()
                            ? NoticeCode.LEGACY_FONT
                                    .at(place, name, encoding.get(), LegacyText.converted(name))
                                    .as(Severity.WARNING)
                            : NoticeCode.NAME_DIFFERS.at(place, name, indicator.name()));
        }
    }
}
