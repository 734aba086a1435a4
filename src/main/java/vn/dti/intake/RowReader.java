package vn.dti.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.EnteredValues;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Measurement;
import vn.dti.assessment.Round;
import vn.dti.assessment.SourceCells;
import vn.dti.assessment.Window;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.formlayout.FormColumn;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.table.Cell;
import vn.dti.table.Content;

/** Reads what one indicator's row reports: a claim, a decision, an explanation or measured inputs (dac-ta 2). */
final class RowReader {

    /** What stands for evidence that only a picture shows. */
    private static final String PICTURE = "[hình · picture]";

    /** Characters of a text that goes on in further lines: any of three hundred thousand may be a cell's longest. */
    private static final int LONGEST_JOINED = 100_000;

    private final IndicatorRow row;
    private final SheetContext context;
    private final Header header;
    private final Optional<Window> window;
    private final FormulaNotices formulas;
    private final ValueReader values;
    private final SourceCells.Origin origin;
    private final FurtherLines further;
    /** What was found in the row so far. */
    private final List<Notice> notices = new ArrayList<>();

    private boolean refused;
    private Optional<Cell> uncomputed = Optional.empty();

    /** @param origin the sheet, the same for all its rows */
    RowReader(
            IndicatorRow row,
            SourceCells.Origin origin,
            Optional<Window> window,
            FormulaNotices formulas,
            FurtherLines further) {
        this.origin = origin;
        this.further = further;
        this.row = row;
        this.context = row.context();
        this.header = context.header();
        this.window = window;
        this.formulas = formulas;
        this.values = new ValueReader(row);
    }

    /** A unit's claim; there is one in every row, for it says too whether something was refused. */
    Reading<Claim> claim() {
        Map<String, InputValue> inputs = inputs();
        Optional<Integer> claimed = header.column(FormColumn.CLAIMED);
        Optional<Cell> claim = row.row().cell(claimed);
        uncomputed = claim.isPresent() && isUncomputed(claim.get(), inputs) ? claim : Optional.empty();
        Optional<BigDecimal> points = uncomputed.isPresent() ? Optional.empty() : points(claimed);
        String evidence = documentText(FormColumn.EVIDENCE);
        if (window.isPresent()) {
            found(WindowCheck.evidence(evidence, row, window.get()));
        }
        boolean asks = asksNotAssessed();
        String explanation = documentText(FormColumn.EXPLANATION);
        return new Reading.Value<>(
                new Claim(
                        row.indicator().code(),
                        new EnteredValues(inputs, points),
                        evidence,
                        explanation,
                        asks,
                        refused,
                        source(claimCells(inputs, points, claimed)).withPoints(claimed)),
                notices);
    }

    /** Where a claim stands; where there is none, the cells in which it is awaited: inputs where the rule reads any. */
    private Collection<Integer> claimCells(
            Map<String, InputValue> inputs, Optional<BigDecimal> points, Optional<Integer> claimed) {
        List<Integer> columns = new ArrayList<>();
        for (Map.Entry<String, Integer> column : header.inputs().entrySet()) {
            if (row.indicator().inputKinds().containsKey(column.getKey())) {
                columns.add(column.getValue());
            }
        }
        boolean byPoints = inputs.isEmpty()
                && (points.isPresent()
                        || columns.isEmpty()
                        || row.indicator().rule().isEntered());
        return byPoints && claimed.isPresent() ? List.of(claimed.get()) : columns;
    }

    /** The cell of claimed points that the rule answers for: a formula that the file has no result of. */
    Optional<Cell> uncomputed() {
        return uncomputed;
    }

    /**
     * Whether points that a formula should give are the rule's to give: its inputs are there, or the form is dti's own,
     * whose locked formulas follow the inputs (dac-ta 2).
     */
    private boolean isUncomputed(Cell cell, Map<String, InputValue> inputs) {
        boolean withoutResult = cell.isFormula()
                && (cell.content() instanceof Content.NoValue || cell.content() instanceof Content.Error);
        return withoutResult
                && !row.indicator().rule().isEntered()
                && (!inputs.isEmpty() || context.stamp().isPresent());
    }

    /** What a round decides; nothing where the row is left empty. */
    Reading<Entries.Decided> decision() {
        Map<String, InputValue> inputs = inputs();
        Optional<Round> ofKind = context.round().flatMap(each -> row.kind().round(each.code()));
        if (ofKind.isEmpty()) {
            notices.add(NoticeCode.ROUND_UNKNOWN.at(
                    row.place(header.code()),
                    context.round().map(round -> round.code().text()).orElse(""),
                    row.kind().name()));
            return new Reading.Refused<>(notices);
        }
        Round of = ofKind.get();
        Optional<Integer> column = header.column(FormColumn.DECIDED)
                .or(() -> Optional.ofNullable(header.decidedByRound().get(number(of))));
        if (column.isEmpty() && header.hasDecided() && header.inputs().isEmpty()) {
            int other = header.decidedByRound().values().iterator().next();
            notices.add(NoticeCode.ROUND_COLUMN_MISSING.at(context.place(header.row(), other), of.name()));
            return new Reading.Refused<>(notices);
        }
        boolean agreed = row.row().cell(column).filter(RowReader::agrees).isPresent();
        Optional<BigDecimal> points = agreed ? Optional.empty() : points(column);
        agreed |= points.isEmpty()
                && row.cell(FormColumn.REASON).filter(RowReader::agrees).isPresent();
        if (points.isEmpty() && inputs.isEmpty() && !agreed) {
            return refused ? new Reading.Refused<>(notices) : new Reading.Nothing<>(notices);
        }
        List<Integer> columns = new ArrayList<>();
        if (points.isPresent() || inputs.isEmpty()) {
            columns.add(column.orElse(header.code()));
        } else {
            columns.addAll(header.inputs().values());
        }
        Decision decision = new Decision(
                of.code(),
                row.unit().code(),
                row.indicator().code(),
                new EnteredValues(inputs, points),
                documentText(FormColumn.REASON),
                documentText(FormColumn.APPRAISER),
                source(columns));
        // A form of dti's own shows the claims beside, and has other cells for corrections.
        boolean besideClaims = header.has(FormColumn.CLAIMED) && context.stamp().isEmpty();
        return new Reading.Value<>(
                new Entries.Decided(
                        decision,
                        besideClaims,
                        context.place(row.row(), header.column(FormColumn.UNIT).orElse(header.code()))),
                notices);
    }

    /** Whether a cell holds the choice "Đồng ý": what is in force counts as decided (dac-ta 3.8). */
    private static boolean agrees(Cell cell) {
        String text = Folding.bare(CellText.of(cell.content()));
        return text.equals("dong y") || text.equals("agree");
    }

    /** The number under which headers speak of a round: the one in its code, else its place. */
    private int number(Round round) {
        String digits = round.code().text().replaceAll("\\D", "");
        return digits.length() == 1
                ? Integer.parseInt(digits)
                : row.kind().rounds().indexOf(round) + 1;
    }

    /** A unit's answer; nothing where the row is left empty. */
    Reading<Explanation> explanation() {
        Map<String, InputValue> inputs = inputs();
        Optional<BigDecimal> proposed = points(header.column(FormColumn.PROPOSED));
        String text = documentText(FormColumn.EXPLANATION);
        String evidence = documentText(FormColumn.EVIDENCE);
        if (proposed.isEmpty() && inputs.isEmpty() && text.isEmpty() && evidence.isEmpty()) {
            return refused ? new Reading.Refused<>(notices) : new Reading.Nothing<>(notices);
        }
        return new Reading.Value<>(
                new Explanation(
                        context.round().map(Round::code),
                        row.unit().code(),
                        row.indicator().code(),
                        text,
                        evidence,
                        new EnteredValues(inputs, proposed),
                        source(List.of(header.code()))),
                notices);
    }

    /** Inputs from an existing system. */
    Reading<Measurement> measurement() {
        Map<String, InputValue> inputs = inputs();
        return new Reading.Value<>(
                new Measurement(
                        row.unit().code(),
                        row.indicator().code(),
                        inputs,
                        source(header.inputs().values())),
                notices);
    }

    /** Keeps what was found. By no lambda, as everywhere in the way of a row: see {@link vn.dti.table.Row#cell}. */
    private void found(Optional<Notice> notice) {
        if (notice.isPresent()) {
            notices.add(notice.get());
        }
    }

    /** What a cell comes to, its findings kept with the row's. */
    private <T> Optional<T> taken(Reading<T> cell) {
        notices.addAll(cell.notices());
        refused |= cell.isRefused();
        return cell.taken();
    }

    private Map<String, InputValue> inputs() {
        Map<String, InputValue> inputs = Map.of();
        for (Map.Entry<String, Integer> column : header.inputs().entrySet()) {
            Optional<Cell> cell = row.row().cell(column.getValue());
            if (cell.isEmpty()) {
                continue;
            }
            notices.addAll(formulas.doubts(row, cell.get()));
            Optional<InputValue> value = taken(values.input(column.getKey(), cell.get()));
            if (value.isPresent()) {
                if (window.isPresent()) {
                    found(WindowCheck.input(value.get(), row.place(cell.get()), window.get()));
                }
                if (row.indicator().inputKinds().containsKey(column.getKey())) {
                    inputs = inputs.isEmpty() ? new TreeMap<>() : inputs;
                    inputs.put(column.getKey(), value.get());
                }
            }
        }
        return inputs;
    }

    private boolean asksNotAssessed() {
        Optional<Cell> cell = row.cell(FormColumn.NOT_ASSESSED);
        if (cell.isEmpty()) {
            return false;
        }
        String text = CellText.of(cell.get().content());
        if (NumberText.saysNothing(text) || Folding.plain(text).equals("không")) {
            return false;
        }
        // Where the set lets a unit say so, scoring says what came of it.
        if (!row.indicator().mayBeUnassigned()) {
            notices.add(NoticeCode.NOT_ASSESSED_ASKED.at(
                    row.place(cell.get()), row.indicator().code()));
        } else if (row.kind().isAssessed(row.unit().code(), row.indicator())) {
            notices.add(NoticeCode.NOT_ASSESSED_OVERRULED.at(
                    row.place(cell.get()), row.indicator().code()));
        }
        return true;
    }

    private Optional<BigDecimal> points(Optional<Integer> column) {
        Optional<Cell> cell = row.row().cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        notices.addAll(formulas.doubts(row, cell.get()));
        return taken(values.points(cell.get()));
    }

    /** A text that may say that there is nothing, with what the lines below say that go on with the row. */
    private String documentText(FormColumn column) {
        String own = ownText(column);
        List<Cell> further = this.further.cells(row.row(), column);
        if (further.isEmpty()) {
            return own;
        }
        StringBuilder text = new StringBuilder(own);
        for (Cell below : further) {
            String more = taken(documentText(below)).orElse("");
            if (text.length() + more.length() > LONGEST_JOINED) {
                notices.add(NoticeCode.TEXT_TOO_LONG.at(
                        row.place(below), row.indicator().code(), LONGEST_JOINED));
                refused = true;
                break;
            }
            text.append(text.isEmpty() || more.isEmpty() ? "" : "; ").append(more);
        }
        return text.toString();
    }

    private String ownText(FormColumn column) {
        Optional<Cell> cell = row.cell(column);
        if (column == FormColumn.EVIDENCE && isPicture(cell)) {
            notices.add(NoticeCode.EVIDENCE_IS_PICTURE.at(
                    row.place(header.column(column).orElseThrow())));
            return PICTURE;
        }
        if (column == FormColumn.EVIDENCE && cell.isPresent()) {
            found(row.shownText(cell.get()));
            found(formulas.otherWorkbook(row, cell.get()));
        }
        return cell.isEmpty() ? "" : taken(documentText(cell.get())).orElse("");
    }

    /** Whether a picture stands in the place of evidence, in its cell or over it where the cell says nothing. */
    private boolean isPicture(Optional<Cell> cell) {
        if (cell.isPresent() && cell.get().content() instanceof Content.Picture) {
            return true;
        }
        boolean empty = cell.isEmpty() || CellText.isBlank(cell.get().content());
        Optional<Integer> column = header.column(FormColumn.EVIDENCE);
        return empty
                && column.isPresent()
                && context.covered().contains(row.row().number(), column.get());
    }

    private Reading<String> documentText(Cell cell) {
        if (cell.content() instanceof Content.Error error) {
            return Reading.refused(NoticeCode.CELL_ERROR.at(row.place(cell), error.code()));
        }
        String text = CellText.whole(cell.content());
        return NumberText.saysNothing(text) ? Reading.nothing() : Reading.value(text);
    }

    /** From the first to the last of some columns; the code's cell where there are none. */
    private SourceCells source(Collection<Integer> columns) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int column : columns) {
            first = Math.min(first, column);
            last = Math.max(last, column);
        }
        return columns.isEmpty()
                ? new SourceCells(origin, row.row().number(), header.code(), header.code(), Optional.empty())
                : new SourceCells(origin, row.row().number(), first, last, Optional.empty());
    }
}
