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
import vn.dti.code.UnitCode;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.formlayout.FormColumn;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.InputValue;
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
    private final Spot.Origin origin;
    private final Optional<Window> window;
    private final FormulaCheck formulas;
    private final SheetChecks checks;
    private final Harvest harvest;
    private final Map<UnitCode, List<Claim>> claims = new LinkedHashMap<>();

    RowValues(
            SheetContext context, Optional<Window> window, FormulaCheck formulas, SheetChecks checks, Harvest harvest) {
        this.context = context;
        this.origin = context.origin();
        this.window = window;
        this.formulas = formulas;
        this.checks = checks;
        this.harvest = harvest;
    }

    /** The claims of the sheet by unit, in the order of its rows. */
    Map<UnitCode, List<Claim>> claims() {
        return claims;
    }

    /** Harvests what a row reports for an indicator of a unit. */
    void read(Row row, Unit unit, Kind kind, Indicator indicator) {
        ValueReader reader = new ValueReader(context, indicator, kind.ranking().pointsDecimals(), harvest.notices);
        int before = harvest.notices.size();
        Map<String, InputValue> inputs = inputs(row, reader, indicator);
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

    private Map<String, InputValue> inputs(Row row, ValueReader reader, Indicator indicator) {
        Map<String, InputValue> inputs = Map.of();
        for (Map.Entry<String, Integer> column : context.header().inputs().entrySet()) {
            Optional<Cell> cell = row.cell(column.getValue());
            if (cell.isEmpty()) {
                continue;
            }
            formula(cell.get());
            Optional<InputValue> value = reader.input(column.getKey(), cell.get());
            if (value.isPresent()) {
                checks.withinWindow(value.get(), cell.get(), window);
                if (indicator.inputKinds().containsKey(column.getKey())) {
                    inputs = inputs.isEmpty() ? new TreeMap<>() : inputs;
                    inputs.put(column.getKey(), value.get());
                }
            }
        }
        return inputs;
    }

    /** Whether a cell was refused since so many notices were there. */
    private boolean refusedSince(int noticesBefore) {
        for (int i = noticesBefore; i < harvest.notices.size(); i++) {
            if (harvest.notices.get(i).isError()) {
                checks.refused();
                return true;
            }
        }
        return false;
    }

    private Claim claim(
            Row row, ValueReader reader, Indicator indicator, Map<String, InputValue> inputs, int noticesBefore) {
        int claimed = context.header().number(FormColumn.CLAIMED);
        Optional<BigDecimal> points = points(row, claimed, reader);
        if (points.isPresent()) {
            checks.entered(indicator, points.get());
        }
        String evidence = documentText(row, FormColumn.EVIDENCE);
        boolean asks = asksNotAssessed(row, indicator);
        checks.evidenceDates(evidence, row, window);
        List<Integer> columns = new ArrayList<>();
        if (inputs.isEmpty() && claimed > 0) {
            columns.add(claimed);
        }
        if (columns.isEmpty()) {
            for (Map.Entry<String, Integer> input : context.header().inputs().entrySet()) {
                if (indicator.inputKinds().containsKey(input.getKey())) {
                    columns.add(input.getValue());
                }
            }
        }
        return new Claim(
                indicator.code(),
                inputs,
                points,
                evidence,
                documentText(row, FormColumn.EXPLANATION),
                asks,
                refusedSince(noticesBefore),
                spot(row, columns).withPoints(context.header().column(FormColumn.CLAIMED)));
    }

    private boolean asksNotAssessed(Row row, Indicator indicator) {
        Optional<Cell> cell = context.cell(row, FormColumn.NOT_ASSESSED);
        if (cell.isEmpty()) {
            return false;
        }
        String text = CellText.of(cell.get().content());
        if (NumberText.saysNothing(text) || Folding.plain(text).equals("không")) {
            return false;
        }
        harvest.notices.add(NoticeCode.NOT_ASSESSED_ASKED.at(context.place(cell.get()), indicator.code()));
        return true;
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
                .column(FormColumn.DECIDED)
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
        Optional<BigDecimal> points = points(row, column.orElse(0), reader);
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
                        documentText(row, FormColumn.REASON),
                        documentText(row, FormColumn.APPRAISER),
                        spot(row, columns)),
                // A form of dti's own shows the claims beside, and has other cells for corrections.
                context.header().has(FormColumn.CLAIMED) && context.stamp().isEmpty(),
                context.place(
                        row,
                        context.header()
                                .column(FormColumn.UNIT)
                                .orElse(context.header().code()))));
    }

    /** The number under which headers speak of a round: the one in its code, else its place. */
    private static int number(Round round, Kind kind) {
        String digits = round.code().replaceAll("\\D", "");
        return digits.length() == 1 ? Integer.parseInt(digits) : kind.rounds().indexOf(round) + 1;
    }

    private void explanation(
            Row row, ValueReader reader, Unit unit, Indicator indicator, Map<String, InputValue> inputs) {
        Optional<BigDecimal> proposed = points(row, context.header().number(FormColumn.PROPOSED), reader);
        String text = documentText(row, FormColumn.EXPLANATION);
        String evidence = documentText(row, FormColumn.EVIDENCE);
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

    /** The points in a column; a column of 0 is none. */
    private Optional<BigDecimal> points(Row row, int column, ValueReader reader) {
        Optional<Cell> cell = column > 0 ? row.cell(column) : Optional.empty();
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        formula(cell.get());
        return reader.points(cell.get());
    }

    /** What is doubtful about a value that a formula gives (dac-ta 2). */
    private void formula(Cell cell) {
        if (!cell.isFormula() || cell.content() instanceof Content.NoValue) {
            return;
        }
        Place place = context.place(cell);
        if (formulas.isCircular(context.sheet(), cell)) {
            harvest.notices.add(NoticeCode.FORMULA_CIRCULAR.at(place, cell.formula()));
        } else if (formulas.isVolatile(context.sheet(), cell)) {
            harvest.notices.add(NoticeCode.FORMULA_VOLATILE.at(place, cell.formula(), CellText.of(cell.content())));
        } else if (cell.content() instanceof Content.Number cached) {
            formulas.evaluate(context.sheet(), cell)
                    .filter(value -> value.subtract(cached.value()).abs().compareTo(TOLERANCE) > 0)
                    .ifPresent(value -> harvest.notices.add(
                            NoticeCode.FORMULA_STALE.at(place, cell.formula(), cached.value(), value)));
            if (formulas.wentOverBudget(cell)) {
                harvest.notices.add(NoticeCode.FORMULA_TOO_COSTLY.at(place, cell.formula(), cached.value()));
            }
        }
    }

    /** A text that may say that there is nothing. */
    private String documentText(Row row, FormColumn column) {
        Optional<Cell> cell = context.cell(row, column);
        if (cell.isEmpty()) {
            return "";
        }
        if (cell.get().content() instanceof Content.Error error) {
            harvest.notices.add(NoticeCode.CELL_ERROR.at(context.place(cell.get()), error.code()));
            return "";
        }
        String text = CellText.of(cell.get().content());
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
                        origin,
                        row.number(),
                        context.header().code(),
                        context.header().code(),
                        0)
                : new Spot(origin, row.number(), first, last, 0);
    }
}
