package vn.dti.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Measurement;
import vn.dti.assessment.Round;
import vn.dti.assessment.Spot;
import vn.dti.assessment.Unit;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.Severity;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.Format;
import vn.dti.table.FormulaCheck;
import vn.dti.table.Row;
import vn.dti.table.Sheet;
import vn.dti.table.Workbook;

/** Reads the rows of one form: a sheet whose header was found. */
final class SheetReader {

    /** Excel computes with binary numbers; only a difference that could show is worth a word. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.0000001");

    private final Assessment assessment;
    private final UnitNames unitNames;
    private final Workbook workbook;
    private final Sheet sheet;
    private final Header header;
    private final FileRole role;
    private final Optional<Round> round;
    private final Optional<FormStamp> stamp;
    private final FormulaCheck formulas;
    private final Harvest harvest;
    private final Spot.Origin origin;
    private final Map<Kind, CodeReader> codeReaders = new HashMap<>();
    private final Map<String, Integer> firstRows = new HashMap<>();
    private final Map<String, List<Claim>> claims = new LinkedHashMap<>();
    private final List<Notice> dateCodes = new ArrayList<>();
    private final SheetChecks checks;

    /**
     * A reader of one sheet.
     *
     * @param round the round of a decisions file
     * @param stamp what the sheet says of itself, where dti made it
     */
    SheetReader(
            Assessment assessment,
            UnitNames unitNames,
            Workbook workbook,
            Sheet sheet,
            Header header,
            FileRole role,
            Optional<Round> round,
            Optional<FormStamp> stamp,
            FormulaCheck formulas,
            Harvest harvest) {
        this.assessment = assessment;
        this.unitNames = unitNames;
        this.workbook = workbook;
        this.sheet = sheet;
        this.header = header;
        this.role = role;
        this.round = round;
        this.stamp = stamp;
        this.formulas = formulas;
        this.harvest = harvest;
        this.origin = new Spot.Origin(
                workbook.file(),
                sheet.name(),
                workbook.format().filter(Format.CSV::equals).isPresent());
        this.checks = new SheetChecks(workbook, sheet, header, role, stamp.isPresent(), harvest.notices);
    }

    /** Reads the sheet into the harvest. */
    void read() {
        checks.columns();
        Letterhead letterhead = Letterhead.of(workbook, sheet, header.row());
        letterhead
                .statedYear()
                .filter(year -> year != assessment.year())
                .ifPresent(year -> harvest.notices.add(NoticeCode.YEAR_DIFFERS.at(
                        letterhead.year().orElseThrow().place(),
                        String.valueOf(year),
                        String.valueOf(assessment.year()))));
        boolean unitColumn = header.has(Column.UNIT) || header.has(Column.UNIT_NAME);
        Optional<Unit> owner = new UnitFinder(assessment, unitNames, harvest.notices)
                .find(
                        stamped(),
                        letterhead,
                        workbook.file(),
                        Place.ofFile(workbook.file()).withSheet(sheet.name()),
                        !unitColumn);
        if (owner.isEmpty() && !unitColumn) {
            return;
        }
        int before = harvest.notices.size();
        int decisionsBefore = harvest.decisions.size();
        for (Row row : sheet.rows()) {
            if (row.number() >= header.firstDataRow()) {
                row(row, owner);
            }
        }
        dateCodes();
        owner.ifPresent(unit -> assignUnit(before, unit));
        checks.afterRows();
        if (role == FileRole.SUBMISSION) {
            forms(owner);
        } else if (role == FileRole.DECISIONS
                && harvest.decisions.size() == decisionsBefore
                && harvest.notices.subList(before, harvest.notices.size()).stream()
                        .noneMatch(Notice::isError)) {
            harvest.notices.add(
                    NoticeCode.DECISIONS_EMPTY.at(Place.ofFile(workbook.file()).withSheet(sheet.name())));
        }
    }

    /** The unit that a form was made for. */
    private Optional<Unit> stamped() {
        return stamp.flatMap(FormStamp::unit).flatMap(assessment::unit);
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
        if (owner.isPresent() && !claims.containsKey(owner.get().code())) {
            claims.put(owner.get().code(), List.of());
        }
        claims.forEach((unit, all) -> {
            if (all.stream().noneMatch(Claim::isReported)) {
                harvest.notices.add(NoticeCode.FORM_EMPTY.at(
                        Place.ofFile(workbook.file()).withSheet(sheet.name()).withUnit(unit)));
            }
            harvest.forms.add(new Harvest.Form(unit, all));
        });
    }

    private void row(Row row, Optional<Unit> owner) {
        Optional<Cell> code = row.cell(header.code()).filter(cell -> !CellText.isBlank(cell.content()));
        if (code.isEmpty()) {
            checks.skipped(row, Optional.empty());
            return;
        }
        if (isRepeatedHeader(code.get()) || isColumnNumbers(row)) {
            return;
        }
        Optional<Unit> unit = owner;
        if (header.has(Column.UNIT) || header.has(Column.UNIT_NAME)) {
            if (isTitleOfAnyKind(row, code.get())) {
                return;
            }
            unit = unitOfRow(row, owner);
            if (unit.isEmpty()) {
                return;
            }
        }
        Kind kind = assessment.kindOf(unit.orElseThrow());
        String name = text(row, Column.NAME);
        Place place = place(row, header.code()).withUnit(unit.get().code());
        CodeReader codes = codeReaders.computeIfAbsent(kind, each -> new CodeReader(each.set()));
        CodeReader.Reading reading = codes.read(code.get(), name, place);
        if (reading instanceof CodeReader.Reading.Title title) {
            checks.skipped(
                    row,
                    Optional.of(kind.set())
                            .filter(set -> set.isTitle(title.code()))
                            .map(set -> title.code()));
        } else if (reading instanceof CodeReader.Reading.Refused refused) {
            refused(row, unit.get(), code.get(), refused);
        } else if (reading instanceof CodeReader.Reading.Row found) {
            harvest.notices.addAll(found.notices());
            indicatorRow(row, unit.get(), kind, found.indicator(), codes, name);
        }
    }

    /** In a sheet of several units: a group's row names no unit. A group that is decided on is a mistake. */
    private boolean isTitleOfAnyKind(Row row, Cell code) {
        String text = CellText.of(code.content());
        if (assessment.kinds().stream().noneMatch(kind -> kind.set().isTitle(text))) {
            return false;
        }
        if (role != FileRole.SUBMISSION
                && !text(row, Column.UNIT).isEmpty()
                && !checks.reportedCells(row).isEmpty()) {
            harvest.notices.add(NoticeCode.CODE_IS_GROUP.at(place(row, header.code()), text));
        }
        return true;
    }

    /** The row 1, 2, 3, ... under a header. */
    private boolean isColumnNumbers(Row row) {
        if (row.number() != header.firstDataRow() || row.cells().size() < 3) {
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
        return code.content() instanceof Content.Text text
                && (Column.INDICATOR.headers().contains(Folding.bare(text.text()))
                        || Column.NUMBER.headers().contains(Folding.bare(text.text())));
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

    private Optional<Unit> unitOfRow(Row row, Optional<Unit> owner) {
        int column = header.column(Column.UNIT)
                .or(() -> header.column(Column.UNIT_NAME))
                .orElseThrow();
        String text = row.cell(column).map(cell -> CellText.of(cell.content())).orElse("");
        Place place = place(row, column);
        Optional<UnitNames.Found> found = unitNames.byCodeOrName(text);
        if (text.isEmpty() && owner.isPresent()) {
            return owner;
        }
        if (found.isEmpty()) {
            harvest.notices.add(NoticeCode.UNIT_UNKNOWN.at(
                    place,
                    text,
                    assessment.units().stream()
                            .map(Unit::code)
                            .limit(1)
                            .findFirst()
                            .orElse("")));
            return Optional.empty();
        }
        Unit unit = found.get().unit();
        if (found.get().likeness() != UnitNames.Likeness.SAME) {
            harvest.notices.add(NoticeCode.UNIT_NAME_FOLDED.at(place.withUnit(unit.code()), text, unit.name()));
        }
        if (owner.isPresent() && !owner.get().equals(unit)) {
            harvest.notices.add(NoticeCode.UNIT_DISAGREES.at(
                    place.withUnit(unit.code()), text, owner.get().name()));
            return Optional.empty();
        }
        if (header.has(Column.UNIT) && header.has(Column.UNIT_NAME)) {
            String name = text(row, Column.UNIT_NAME);
            Optional<UnitNames.Found> named = unitNames.byName(name);
            if (named.filter(each -> each.unit().equals(unit) && each.likeness() != UnitNames.Likeness.SAME)
                    .isPresent()) {
                harvest.notices.add(NoticeCode.UNIT_NAME_FOLDED.at(
                        place(row, header.column(Column.UNIT_NAME).orElseThrow())
                                .withUnit(unit.code()),
                        name,
                        unit.name()));
            }
            if (!name.isEmpty()
                    && named.filter(each -> each.unit().equals(unit)).isEmpty()) {
                harvest.notices.add(NoticeCode.UNIT_DISAGREES.at(
                        place(row, header.column(Column.UNIT_NAME).orElseThrow())
                                .withUnit(unit.code()),
                        name,
                        unit.name()));
                return Optional.empty();
            }
        }
        return Optional.of(unit);
    }

    private void indicatorRow(Row row, Unit unit, Kind kind, Indicator indicator, CodeReader codes, String name) {
        harvest.mention(unit.code(), indicator.code());
        int before = harvest.notices.size();
        checks.indicatorRow(
                row,
                unit,
                indicator,
                kind.exclusion(unit.code(), indicator.code()).isPresent());
        header.column(Column.NAME).ifPresent(column -> {
            Place place = place(row, column);
            Optional<Indicator> other = codes.names().clearlyOther(name, indicator);
            if (other.isPresent()) {
                harvest.notices.add(NoticeCode.NAME_OF_OTHER_INDICATOR.at(
                        place, name, other.get().code(), indicator.code()));
            } else if (stamp.isPresent()) {
                if (!Folding.plain(name).equals(Folding.plain(indicator.name()))) {
                    harvest.notices.add(NoticeCode.FORM_NAME_CHANGED.at(place, name, indicator.name()));
                }
            } else if (codes.names().differs(name, indicator)) {
                harvest.notices.add(
                        LegacyText.encoding(name).isPresent()
                                ? NoticeCode.LEGACY_FONT
                                        .at(
                                                place,
                                                name,
                                                LegacyText.encoding(name).get(),
                                                LegacyText.converted(name))
                                        .as(Severity.WARNING)
                                : NoticeCode.NAME_DIFFERS.at(place, name, indicator.name()));
            }
        });
        checks.maximum(row, indicator);
        Integer first = firstRows.putIfAbsent(unit.code() + "\n" + indicator.code(), row.number());
        if (first != null && role == FileRole.SUBMISSION) {
            harvest.notices.add(NoticeCode.CODE_DUPLICATE.at(
                    place(row, header.code()),
                    indicator.code(),
                    workbook.place(sheet, first, header.code()).cell()));
        } else {
            values(row, unit, kind, indicator);
        }
        for (int i = before; i < harvest.notices.size(); i++) {
            Notice notice = harvest.notices.get(i);
            harvest.notices.set(
                    i, notice.at(notice.place().withUnit(unit.code()).withIndicator(indicator.code())));
        }
    }

    private void values(Row row, Unit unit, Kind kind, Indicator indicator) {
        ValueReader reader = new ValueReader(indicator, kind.ranking().pointsDecimals(), harvest.notices);
        Map<String, InputValue> inputs = new TreeMap<>();
        header.inputs().forEach((letter, column) -> row.cell(column).ifPresent(cell -> {
            Place place = place(row, column);
            formula(cell, place, false);
            reader.input(letter, cell, place).ifPresent(value -> {
                checks.withinWindow(value, place, assessment.window());
                if (indicator.inputKinds().containsKey(letter)) {
                    inputs.put(letter, value);
                }
            });
        }));
        switch (role) {
            case SUBMISSION -> claims.computeIfAbsent(unit.code(), key -> new ArrayList<>())
                    .add(claim(row, reader, indicator, inputs));
            case DECISIONS -> decision(row, reader, unit, kind, indicator, inputs);
            case EXPLANATIONS -> explanation(row, reader, unit, indicator, inputs);
            case MEASUREMENTS -> harvest.measurements.add(new Measurement(
                    unit.code(),
                    indicator.code(),
                    inputs,
                    spot(row, header.inputs().values())));
        }
    }

    private Claim claim(Row row, ValueReader reader, Indicator indicator, Map<String, InputValue> inputs) {
        Optional<BigDecimal> points = points(row, header.column(Column.CLAIMED), reader);
        points.ifPresent(value -> checks.entered(row, indicator, value));
        String evidence = documentText(row, Column.EVIDENCE);
        boolean asks = header.column(Column.NOT_ASSESSED)
                .flatMap(row::cell)
                .map(cell -> CellText.of(cell.content()))
                .filter(text ->
                        !NumberText.saysNothing(text) && !Folding.plain(text).equals("không"))
                .isPresent();
        if (asks) {
            harvest.notices.add(NoticeCode.NOT_ASSESSED_ASKED.at(
                    place(row, header.column(Column.NOT_ASSESSED).orElseThrow()), indicator.code()));
        }
        checks.evidenceDates(evidence, row, assessment.window());
        List<Integer> columns = new ArrayList<>();
        if (inputs.isEmpty()) {
            header.column(Column.CLAIMED).ifPresent(columns::add);
        }
        if (columns.isEmpty()) {
            header.inputs().forEach((letter, column) -> {
                if (indicator.inputKinds().containsKey(letter)) {
                    columns.add(column);
                }
            });
        }
        return new Claim(
                indicator.code(),
                inputs,
                points,
                evidence,
                documentText(row, Column.EXPLANATION),
                asks,
                spot(row, columns).withPoints(header.column(Column.CLAIMED)));
    }

    private void decision(
            Row row, ValueReader reader, Unit unit, Kind kind, Indicator indicator, Map<String, InputValue> inputs) {
        Round of = round.flatMap(each -> kind.round(each.code())).orElse(null);
        if (of == null) {
            harvest.notices.add(NoticeCode.ROUND_UNKNOWN.at(
                    place(row, header.code()), round.map(Round::code).orElse(""), kind.name()));
            return;
        }
        Optional<Integer> column = header.column(Column.DECIDED)
                .or(() -> Optional.ofNullable(header.decidedByRound().get(number(of, kind))));
        if (column.isEmpty() && header.hasDecided() && header.inputs().isEmpty()) {
            harvest.notices.add(NoticeCode.ROUND_COLUMN_MISSING.at(
                    workbook.place(
                            sheet,
                            header.row(),
                            header.decidedByRound().values().iterator().next()),
                    of.name()));
            return;
        }
        Optional<BigDecimal> points = points(row, column, reader);
        if (points.isEmpty() && inputs.isEmpty()) {
            return;
        }
        List<Integer> columns = new ArrayList<>();
        column.filter(each -> points.isPresent()).ifPresent(columns::add);
        if (columns.isEmpty()) {
            columns.addAll(header.inputs().values());
        }
        harvest.decisions.add(new Harvest.Decided(
                new Decision(
                        of.code(),
                        unit.code(),
                        indicator.code(),
                        points,
                        inputs,
                        documentText(row, Column.REASON),
                        documentText(row, Column.APPRAISER),
                        spot(row, columns)),
                // A form of dti's own shows the claims beside, and has other cells for corrections.
                header.has(Column.CLAIMED) && stamp.isEmpty(),
                place(row, header.column(Column.UNIT).orElse(header.code()))));
    }

    /** The number under which headers speak of a round: the one in its code, else its place. */
    private static int number(Round round, Kind kind) {
        String digits = round.code().replaceAll("\\D", "");
        return digits.length() == 1 ? Integer.parseInt(digits) : kind.rounds().indexOf(round) + 1;
    }

    private void explanation(
            Row row, ValueReader reader, Unit unit, Indicator indicator, Map<String, InputValue> inputs) {
        Optional<BigDecimal> proposed = points(row, header.column(Column.PROPOSED), reader);
        String text = documentText(row, Column.EXPLANATION);
        String evidence = documentText(row, Column.EVIDENCE);
        if (proposed.isPresent() || !inputs.isEmpty() || !text.isEmpty() || !evidence.isEmpty()) {
            harvest.explanations.add(new Explanation(
                    round.map(Round::code).orElse(""),
                    unit.code(),
                    indicator.code(),
                    text,
                    evidence,
                    inputs,
                    proposed,
                    spot(row, List.of(header.code()))));
        }
    }

    private Optional<BigDecimal> points(Row row, Optional<Integer> column, ValueReader reader) {
        Optional<Cell> cell = column.flatMap(row::cell);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Place place = place(row, column.get());
        formula(cell.get(), place, true);
        return reader.points(cell.get(), place);
    }

    /** What is doubtful about a value that a formula gives (SPEC 2). */
    private void formula(Cell cell, Place place, boolean points) {
        if (!cell.isFormula() || cell.content() instanceof Content.NoValue) {
            return;
        }
        if (formulas.isCircular(sheet, cell)) {
            harvest.notices.add(NoticeCode.FORMULA_CIRCULAR.at(place, cell.formula()));
        } else if (formulas.isVolatile(sheet, cell)) {
            harvest.notices.add(NoticeCode.FORMULA_VOLATILE.at(place, cell.formula(), CellText.of(cell.content())));
        } else if (cell.content() instanceof Content.Number cached) {
            formulas.evaluate(sheet, cell)
                    .filter(value -> value.subtract(cached.value()).abs().compareTo(TOLERANCE) > 0)
                    .ifPresent(value -> harvest.notices.add(
                            NoticeCode.FORMULA_STALE.at(place, cell.formula(), cached.value(), value)));
        }
    }

    private String text(Row row, Column column) {
        return header.column(column)
                .flatMap(row::cell)
                .map(cell -> CellText.of(cell.content()))
                .orElse("");
    }

    /** A text that may say that there is nothing. */
    private String documentText(Row row, Column column) {
        Optional<Cell> cell = header.column(column).flatMap(row::cell);
        if (cell.isPresent() && cell.get().content() instanceof Content.Error error) {
            harvest.notices.add(NoticeCode.CELL_ERROR.at(place(row, cell.get().column()), error.code()));
            return "";
        }
        String text = text(row, column);
        return NumberText.saysNothing(text) ? "" : text;
    }

    private Place place(Row row, int column) {
        return workbook.place(sheet, row.number(), column);
    }

    private Spot spot(Row row, Iterable<Integer> columns) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int column : columns) {
            first = Math.min(first, column);
            last = Math.max(last, column);
        }
        return last == 0
                ? new Spot(origin, row.number(), header.code(), header.code(), 0)
                : new Spot(origin, row.number(), first, last, 0);
    }
}
