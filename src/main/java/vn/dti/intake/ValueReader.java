package vn.dti.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.arithmetic.Exact;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.Deadline;
import vn.dti.indicator.rule.InputKind;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.table.Cell;
import vn.dti.table.Content;

/** Reads the value cells of one indicator: points and inputs (dac-ta 2, Numbers). */
final class ValueReader {

    /** No day that a unit reports lies further from the deadline that it is held against. */
    private static final int MOST_YEARS = 20;

    private final IndicatorRow row;
    private final Indicator indicator;
    private final int pointsDecimals;

    ValueReader(IndicatorRow row) {
        this.row = row;
        this.indicator = row.indicator();
        this.pointsDecimals = row.kind().ranking().pointsDecimals();
    }

    private Optional<Notice> spoiled(Cell cell) {
        return UnreadableCell.isSound(cell) ? Optional.empty() : UnreadableCell.notice(cell, row::place);
    }

    /** The points of a cell. */
    Reading<BigDecimal> points(Cell cell) {
        Optional<Notice> spoiled = spoiled(cell);
        if (spoiled.isPresent()) {
            return Reading.refused(spoiled.get());
        }
        if (cell.content() instanceof Content.Number stored) {
            return stored.percent()
                    ? refused(
                            NoticeCode.POINTS_PERCENT,
                            cell,
                            Exact.text(stored.value().movePointRight(2)) + "%")
                    : pointsInRange(Reading.value(stored.value()), cell);
        } else if (cell.content() instanceof Content.PercentSign stored) {
            return refused(NoticeCode.POINTS_PERCENT, cell, stored.shown());
        } else if (cell.content() instanceof Content.Text text) {
            return pointsInRange(
                    typed(NumberText.points(text.text(), indicator.maximum(), pointsDecimals), cell), cell);
        }
        return notANumber(cell, true);
    }

    /** The value of an input cell. */
    Reading<InputValue> input(String letter, Cell cell) {
        InputKind kind = indicator.inputKinds().get(letter);
        if (cell.content() instanceof Content.Text text
                && NumberText.saysNothing(text.text())
                && indicator
                        .choice()
                        .flatMap(choice -> choice.option(text.text()))
                        .isEmpty()) {
            return Reading.nothing();
        }
        if (kind == null) {
            return Reading.<InputValue>nothing()
                    .with(NoticeCode.INPUT_UNKNOWN.at(
                            row.place(cell),
                            letter,
                            indicator.code(),
                            List.copyOf(indicator.inputs().keySet())));
        }
        Optional<Notice> spoiled = spoiled(cell);
        if (spoiled.isPresent()) {
            return Reading.refused(spoiled.get());
        }
        Reading<InputValue> value =
                switch (kind) {
                    case NUMBER -> quantity(cell);
                    case YES_NO -> answer(cell);
                    case OPTION -> option(cell);
                    case DAY -> day(cell);
                };
        return value.taken().isPresent() ? value.with(shown(cell)) : value;
    }

    private Reading<InputValue> quantity(Cell cell) {
        Reading<BigDecimal> number;
        if (cell.content() instanceof Content.Number stored) {
            number = Reading.value(stored.value());
        } else if (cell.content() instanceof Content.PercentSign stored) {
            BigDecimal share = stored.value().movePointLeft(2).stripTrailingZeros();
            number = Reading.value(share)
                    .with(NoticeCode.PERCENT_SIGN_ONLY.at(row.place(cell), stored.value(), stored.shown(), share));
        } else if (cell.content() instanceof Content.Text text) {
            number = typed(NumberText.input(text.text()), cell);
        } else {
            return notANumber(cell, false);
        }
        if (number.taken().isEmpty()) {
            return number.isRefused()
                    ? new Reading.Refused<>(number.notices())
                    : new Reading.Nothing<>(number.notices());
        }
        BigDecimal value = number.taken().get();
        return value.signum() < 0
                ? this.<InputValue>refused(NoticeCode.INPUT_NEGATIVE, cell, value)
                        .with(number.notices())
                : Reading.<InputValue>value(new InputValue.Quantity(value)).with(number.notices());
    }

    private Reading<InputValue> answer(Cell cell) {
        String text = CellText.of(cell.content());
        Optional<InputValue.Answer> answer = cell.content() instanceof Content.Truth
                ? Optional.empty()
                : InputValue.Answer.parse(Folding.plain(text));
        return answer.isPresent() ? Reading.value(answer.get()) : refused(NoticeCode.ANSWER_NOT_UNDERSTOOD, cell, text);
    }

    private Reading<InputValue> option(Cell cell) {
        Choice choice = indicator.choice().orElseThrow();
        String text = CellText.of(cell.content());
        Optional<String> option = choice.option(text);
        return option.isPresent()
                ? Reading.value(new InputValue.Option(option.get()))
                : refused(
                        NoticeCode.OPTION_UNKNOWN,
                        cell,
                        text,
                        List.copyOf(choice.options().keySet()));
    }

    private Reading<InputValue> day(Cell cell) {
        if (cell.content() instanceof Content.Day stored) {
            if (isImplausible(stored.day())) {
                return implausible(cell, stored.day());
            }
            Reading<InputValue> day = Reading.value(new InputValue.Day(stored.day()));
            return stored.written().isEmpty()
                    ? day
                    : day.with(NoticeCode.DATE_MOMENT.at(row.place(cell), stored.written(), stored.day()));
        }
        String text = CellText.of(cell.content());
        Optional<LocalDate> read = cell.content() instanceof Content.Text ? TextDates.parse(text) : Optional.empty();
        Optional<String> monthFirst =
                TextDates.isInOrder(text) ? row.context().dates().monthFirst() : Optional.empty();
        if (monthFirst.isPresent()) {
            return refused(
                    NoticeCode.DATE_MONTH_FIRST,
                    cell,
                    text,
                    monthFirst.get(),
                    indicator.due().orElseThrow().toString());
        }
        if (read.isEmpty()) {
            return refused(
                    NoticeCode.DATE_NOT_UNDERSTOOD, cell, text, indicator.due().orElseThrow());
        }
        LocalDate day = read.get();
        if (isImplausible(day)) {
            return implausible(cell, day);
        }
        Reading<InputValue> value = Reading.value(new InputValue.Day(day));
        if (TextDates.hasTime(text)) {
            value = value.with(NoticeCode.DATE_WITH_TIME.at(row.place(cell), text, day));
        }
        Optional<LocalDate> other = TextDates.parseMonthFirst(text).filter(each -> !each.equals(day));
        return other.isPresent() && !row.context().dates().isDayFirst() && decidesOtherwise(day, other.get())
                ? value.with(NoticeCode.DATE_ORDER_UNCERTAIN.at(row.place(cell), text, day, other.get()))
                : value;
    }

    /** Whether a day is so far from the deadline that it is none: 5 typed into a cell of dates, 2206 for 2026. */
    private boolean isImplausible(LocalDate day) {
        return Math.abs(day.getYear() - indicator.due().orElseThrow().getYear()) > MOST_YEARS;
    }

    private Reading<InputValue> implausible(Cell cell, LocalDate day) {
        return refused(NoticeCode.DATE_IMPLAUSIBLE, cell, day, indicator.due().orElseThrow());
    }

    /** Whether the rule gives other points for another day. */
    private boolean decidesOtherwise(LocalDate day, LocalDate other) {
        return indicator.rule().all(Deadline.class).stream().anyMatch(rule -> rule.inTime(day) != rule.inTime(other));
    }

    /** A number typed as text. */
    private Reading<BigDecimal> typed(NumberText read, Cell cell) {
        List<Notice> notices = new ArrayList<>();
        for (NumberText.Finding finding : read.findings()) {
            List<Object> arguments = new ArrayList<>(finding.arguments());
            if (finding.code() == NoticeCode.NUMBER_NOT_UNDERSTOOD) {
                arguments.add(indicator.maximum());
            }
            notices.add(finding.code().at(row.place(cell), arguments.toArray()));
        }
        if (read.value().isEmpty()) {
            return read.nothing() ? new Reading.Nothing<>(notices) : new Reading.Refused<>(notices);
        }
        if (cell.isFormula()) {
            notices.add(NoticeCode.FORMULA_TEXT.at(
                    row.place(cell), FormulaNotices.quoted(cell), read.value().get()));
        } else if (notices.isEmpty() && !row.context().isText()) {
            notices.add(
                    NoticeCode.NUMBER_AS_TEXT.at(row.place(cell), read.value().get()));
        }
        return new Reading.Value<>(read.value().get(), notices);
    }

    private <T> Reading<T> refused(NoticeCode code, Cell cell, Object... arguments) {
        return Reading.refused(code.at(row.place(cell), arguments));
    }

    private <T> Reading<T> notANumber(Cell cell, boolean points) {
        String text = CellText.of(cell.content());
        if (cell.content() instanceof Content.Day || cell.content() instanceof Content.Time) {
            return refused(NoticeCode.NUMBER_DATE_OR_TIME, cell, text);
        }
        return points
                ? refused(NoticeCode.NUMBER_NOT_UNDERSTOOD, cell, text, indicator.maximum())
                : refused(NoticeCode.INPUT_NOT_UNDERSTOOD, cell, text);
    }

    /** Points that an indicator can get, rounded as printed. */
    private Reading<BigDecimal> pointsInRange(Reading<BigDecimal> number, Cell cell) {
        if (number.taken().isEmpty()) {
            return number;
        }
        BigDecimal points = number.taken().get();
        if (points.signum() < 0) {
            return this.<BigDecimal>refused(NoticeCode.POINTS_BELOW_ZERO, cell, points, indicator.maximum())
                    .with(number.notices());
        }
        // Information without a maximum is a figure, not points.
        boolean bounded =
                indicator.role() != Role.INFORMATION || indicator.maximum().signum() > 0;
        if (bounded && points.compareTo(indicator.maximum()) > 0) {
            return this.<BigDecimal>refused(NoticeCode.POINTS_ABOVE_MAXIMUM, cell, points, indicator.maximum())
                    .with(number.notices());
        }
        return rounded(points, cell).with(number.notices()).with(shown(cell));
    }

    private Reading<BigDecimal> rounded(BigDecimal points, Cell cell) {
        if (points.scale() <= pointsDecimals || points.stripTrailingZeros().scale() <= pointsDecimals) {
            return Reading.value(points);
        }
        BigDecimal rounded = Exact.round(points, pointsDecimals);
        return Reading.value(rounded).with(NoticeCode.POINTS_ROUNDED.at(row.place(cell), points, rounded));
    }

    /** What is said about a value that shows as another one, or not at all. */
    private List<Notice> shown(Cell cell) {
        if (!(cell.content() instanceof Content.Number stored)) {
            return row.shownText(cell).map(List::of).orElse(List.of());
        }
        if (stored.shown().isBlank() && !stored.shown().isEmpty()) {
            return List.of(NoticeCode.VALUE_INVISIBLE.at(row.place(cell), stored.value()));
        } else if (!stored.shown().isEmpty()) {
            return List.of(NoticeCode.SHOWN_DIFFERS.at(row.place(cell), stored.value(), stored.shown()));
        }
        Optional<String> byRule = row.context().rules().shown(row.context().sheet(), cell);
        if (byRule.isEmpty()) {
            return List.of();
        }
        return List.of(
                byRule.get().isBlank()
                        ? NoticeCode.HIDDEN_BY_RULE.at(row.place(cell), stored.value())
                        : NoticeCode.SHOWN_BY_RULE.at(row.place(cell), stored.value(), byRule.get()));
    }
}
