package vn.dti.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Measurement;
import vn.dti.assessment.Round;
import vn.dti.assessment.Spot;
import vn.dti.assessment.Unit;
import vn.dti.assessment.Window;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Content;
import vn.dti.table.FormulaCheck;
import vn.dti.table.Row;

/** Harvests the values of one row: a claim, a decision, an explanation or measured inputs, as the file's role has it. */
final class RowValues {

    /** Excel computes with binary numbers; only a difference that could show is worth a word. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.0000001");

    private final SheetContext context;
    private final Optional<Window> window;
    private final FormulaCheck formulas;
    private final SheetChecks checks;
    private final Harvest harvest;
    private final Map<String, List<Claim>> claims = new LinkedHashMap<>();

    RowValues(
            SheetContext context, Optional<Window> window, FormulaCheck formulas, SheetChecks checks, Harvest harvest) {
        this.context = context;
        this.window = window;
        this.formulas = formulas;
        this.checks = checks;
        this.harvest = harvest;
    }

    /** The claims of the sheet by unit, in the order of its rows. */
    Map<String, List<Claim>> claims() {
        return claims;
    }

    /** Harvests what a row reports for an indicator of a unit. */
    void read(Row row, Unit unit, Kind kind, Indicator indicator) {
        ValueReader reader = new ValueReader(indicator, kind.ranking().pointsDecimals(), harvest.notices);
        int before = harvest.notices.size();
        Map<String, InputValue> inputs = new TreeMap<>();
        context.header().inputs().forEach((letter, column) -> row.cell(column).ifPresent(cell -> {
            Place place = context.place(row, column);
            formula(cell, place);
            reader.input(letter, cell, place).ifPresent(value -> {
                checks.withinWindow(value, place, window);
                if (indicator.inputKinds().containsKey(letter)) {
                    inputs.put(letter, value);
                }
            });
        }));
        switch (context.role()) {
            case SUBMISSION -> claims.computeIfAbsent(unit.code(), key -> new ArrayList<>())
                    .add(claim(row, reader, indicator, inputs, before));
            case DECISIONS -> decision(row, reader, unit, kind, indicator, inputs);
            case EXPLANATIONS -> explanation(row, reader, unit, indicator, inputs);
            case MEASUREMENTS -> harvest.measurements.add(new Measurement(
                    unit.code(),
                    indicator.code(),
                    inputs,
                    spot(row, context.header().inputs().values())));
        }
    }

    /** Whether a cell was refused since so many notices were there. */
    private boolean refusedSince(int noticesBefore) {
        boolean refused = harvest.notices.subList(noticesBefore, harvest.notices.size()).stream()
                .anyMatch(Notice::isError);
        if (refused) {
            checks.refused();
        }
        return refused;
    }

    private Claim claim(
            Row row, ValueReader reader, Indicator indicator, Map<String, InputValue> inputs, int noticesBefore) {
        Optional<BigDecimal> points = points(row, context.header().column(Column.CLAIMED), reader);
        points.ifPresent(value -> checks.entered(row, indicator, value));
        String evidence = documentText(row, Column.EVIDENCE);
        boolean asks = context.header()
                .column(Column.NOT_ASSESSED)
                .flatMap(row::cell)
                .map(cell -> CellText.of(cell.content()))
                .filter(text ->
                        !NumberText.saysNothing(text) && !Folding.plain(text).equals("không"))
                .isPresent();
        if (asks) {
            harvest.notices.add(NoticeCode.NOT_ASSESSED_ASKED.at(
                    context.place(
                            row, context.header().column(Column.NOT_ASSESSED).orElseThrow()),
                    indicator.code()));
        }
        checks.evidenceDates(evidence, row, window);
        List<Integer> columns = new ArrayList<>();
        if (inputs.isEmpty()) {
            context.header().column(Column.CLAIMED).ifPresent(columns::add);
        }
        if (columns.isEmpty()) {
            context.header().inputs().forEach((letter, column) -> {
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
                refusedSince(noticesBefore),
                spot(row, columns).withPoints(context.header().column(Column.CLAIMED)));
    }

    private void decision(
            Row row, ValueReader reader, Unit unit, Kind kind, Indicator indicator, Map<String, InputValue> inputs) {
        Round of = context.round().flatMap(each -> kind.round(each.code())).orElse(null);
        if (of == null) {
            harvest.notices.add(NoticeCode.ROUND_UNKNOWN.at(
                    context.place(row, context.header().code()),
                    context.round().map(Round::code).orElse(""),
                    kind.name()));
            return;
        }
        Optional<Integer> column = context.header()
                .column(Column.DECIDED)
                .or(() -> Optional.ofNullable(context.header().decidedByRound().get(number(of, kind))));
        if (column.isEmpty()
                && context.header().hasDecided()
                && context.header().inputs().isEmpty()) {
            harvest.notices.add(NoticeCode.ROUND_COLUMN_MISSING.at(
                    context.place(
                            context.header().row(),
                            context.header()
                                    .decidedByRound()
                                    .values()
                                    .iterator()
                                    .next()),
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
            columns.addAll(context.header().inputs().values());
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
                context.header().has(Column.CLAIMED) && context.stamp().isEmpty(),
                context.place(
                        row,
                        context.header()
                                .column(Column.UNIT)
                                .orElse(context.header().code()))));
    }

    /** The number under which headers speak of a round: the one in its code, else its place. */
    private static int number(Round round, Kind kind) {
        String digits = round.code().replaceAll("\\D", "");
        return digits.length() == 1 ? Integer.parseInt(digits) : kind.rounds().indexOf(round) + 1;
    }

    private void explanation(
            Row row, ValueReader reader, Unit unit, Indicator indicator, Map<String, InputValue> inputs) {
        Optional<BigDecimal> proposed = points(row, context.header().column(Column.PROPOSED), reader);
        String text = documentText(row, Column.EXPLANATION);
        String evidence = documentText(row, Column.EVIDENCE);
        if (proposed.isPresent() || !inputs.isEmpty() || !text.isEmpty() || !evidence.isEmpty()) {
            harvest.explanations.add(new Explanation(
                    context.round().map(Round::code).orElse(""),
                    unit.code(),
                    indicator.code(),
                    text,
                    evidence,
                    inputs,
                    proposed,
                    spot(row, List.of(context.header().code()))));
        }
    }

    private Optional<BigDecimal> points(Row row, Optional<Integer> column, ValueReader reader) {
        Optional<Cell> cell = column.flatMap(row::cell);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Place place = context.place(row, column.get());
        formula(cell.get(), place);
        return reader.points(cell.get(), place);
    }

    /** What is doubtful about a value that a formula gives (SPEC 2). */
    private void formula(Cell cell, Place place) {
        if (!cell.isFormula() || cell.content() instanceof Content.NoValue) {
            return;
        }
        if (formulas.isCircular(context.sheet(), cell)) {
            harvest.notices.add(NoticeCode.FORMULA_CIRCULAR.at(place, cell.formula()));
        } else if (formulas.isVolatile(context.sheet(), cell)) {
            harvest.notices.add(NoticeCode.FORMULA_VOLATILE.at(place, cell.formula(), CellText.of(cell.content())));
        } else if (cell.content() instanceof Content.Number cached) {
            formulas.evaluate(context.sheet(), cell)
                    .filter(value -> value.subtract(cached.value()).abs().compareTo(TOLERANCE) > 0)
                    .ifPresent(value -> harvest.notices.add(
                            NoticeCode.FORMULA_STALE.at(place, cell.formula(), cached.value(), value)));
        }
    }

    /** A text that may say that there is nothing. */
    private String documentText(Row row, Column column) {
        Optional<Cell> cell = context.header().column(column).flatMap(row::cell);
        if (cell.isPresent() && cell.get().content() instanceof Content.Error error) {
            harvest.notices.add(
                    NoticeCode.CELL_ERROR.at(context.place(row, cell.get().column()), error.code()));
            return "";
        }
        String text = context.text(row, column);
        return NumberText.saysNothing(text) ? "" : text;
    }

    private Spot spot(Row row, Iterable<Integer> columns) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int column : columns) {
            first = Math.min(first, column);
            last = Math.max(last, column);
        }
        return last == 0
                ? new Spot(
                        context.origin(),
                        row.number(),
                        context.header().code(),
                        context.header().code(),
                        0)
                : new Spot(context.origin(), row.number(), first, last, 0);
    }
}
