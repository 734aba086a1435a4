package vn.dti.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.arithmetic.Exact;
import vn.dti.formlayout.CellText;
import vn.dti.formlayout.Folding;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.InputKind;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.table.Cell;
import vn.dti.table.Content;

/** Reads the value cells of one indicator: points and inputs (dac-ta 2, Numbers). */
final class ValueReader {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private final SheetContext context;
    private final Indicator indicator;
    private final int pointsDecimals;
    private final List<Notice> notices;

    ValueReader(SheetContext context, Indicator indicator, int pointsDecimals, List<Notice> notices) {
        this.context = context;
        this.indicator = indicator;
        this.pointsDecimals = pointsDecimals;
        this.notices = notices;
    }

    /** The points of a cell; empty where nothing is reported, or after a complaint. */
    Optional<BigDecimal> points(Cell cell) {
        if (spoiled(cell)) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = Optional.empty();
        if (cell.content() instanceof Content.Number stored) {
            if (stored.percent()) {
                notices.add(NoticeCode.POINTS_PERCENT.at(
                        context.place(cell), Exact.text(stored.value().movePointRight(2)) + "%"));
                return Optional.empty();
            }
            number = Optional.of(stored.value());
        } else if (cell.content() instanceof Content.Text text) {
            number = take(NumberText.points(text.text(), indicator.maximum()), cell);
            textOfFormula(cell, number);
        } else {
            notANumber(cell, true);
        }
        if (number.isEmpty() || !withinRange(number.get(), cell)) {
            return Optional.empty();
        }
        BigDecimal points = rounded(number.get(), cell);
        shown(cell);
        return Optional.of(points);
    }

    /** The value of an input cell; empty where nothing is reported, or after a complaint. */
    Optional<InputValue> input(String letter, Cell cell) {
        InputKind kind = indicator.inputKinds().get(letter);
        if (cell.content() instanceof Content.Text text
                && NumberText.saysNothing(text.text())
                && indicator
                        .choice()
                        .flatMap(choice -> choice.option(text.text()))
                        .isEmpty()) {
            return Optional.empty();
        }
        if (kind == null) {
            notices.add(NoticeCode.INPUT_UNKNOWN.at(
                    context.place(cell),
                    letter,
                    indicator.code(),
                    List.copyOf(indicator.inputs().keySet())));
            return Optional.empty();
        }
        if (spoiled(cell)) {
            return Optional.empty();
        }
        return switch (kind) {
            case NUMBER -> quantity(cell);
            case YES_NO -> answer(cell);
            case OPTION -> option(cell);
            case DAY -> day(cell).map(InputValue.Day::new);
        };
    }

    private Optional<InputValue> quantity(Cell cell) {
        Optional<BigDecimal> number = Optional.empty();
        if (cell.content() instanceof Content.Number stored) {
            number = Optional.of(stored.value());
        } else if (cell.content() instanceof Content.Text text) {
            number = take(NumberText.input(text.text()), cell);
            textOfFormula(cell, number);
        } else {
            notANumber(cell, false);
        }
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (number.get().signum() < 0) {
            notices.add(NoticeCode.INPUT_NEGATIVE.at(context.place(cell), number.get()));
            return Optional.empty();
        }
        shown(cell);
        return Optional.of(new InputValue.Quantity(number.get()));
    }

    private Optional<InputValue> answer(Cell cell) {
        String text = CellText.of(cell.content());
        Optional<InputValue.Answer> answer = cell.content() instanceof Content.Truth
                ? Optional.empty()
                : InputValue.Answer.parse(Folding.plain(text));
        if (answer.isEmpty()) {
            notices.add(NoticeCode.ANSWER_NOT_UNDERSTOOD.at(context.place(cell), text));
        }
        return answer.map(InputValue.class::cast);
    }

    private Optional<InputValue> option(Cell cell) {
        Choice choice = indicator.choice().orElseThrow();
        String text = CellText.of(cell.content());
        Optional<String> option = choice.option(text);
        if (option.isEmpty()) {
            notices.add(NoticeCode.OPTION_UNKNOWN.at(
                    context.place(cell), text, List.copyOf(choice.options().keySet())));
        }
        return option.map(InputValue.Option::new);
    }

    private Optional<LocalDate> day(Cell cell) {
        if (cell.content() instanceof Content.Day stored) {
            return Optional.of(stored.day());
        }
        String text = CellText.of(cell.content());
        Optional<LocalDate> day = cell.content() instanceof Content.Text ? parseDay(text) : Optional.empty();
        if (day.isEmpty()) {
            notices.add(NoticeCode.DATE_NOT_UNDERSTOOD.at(context.place(cell), text));
        }
        return day;
    }

    /** A day as people write it, day first, or as computers do, year first. */
    static Optional<LocalDate> parseDay(String text) {
        try {
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(dayFirst.group(3)),
                        Integer.parseInt(dayFirst.group(2)),
                        Integer.parseInt(dayFirst.group(1))));
            }
            Matcher yearFirst = YEAR_FIRST.matcher(text);
            if (yearFirst.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(yearFirst.group(1)),
                        Integer.parseInt(yearFirst.group(2)),
                        Integer.parseInt(yearFirst.group(3))));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> take(NumberText read, Cell cell) {
        for (NumberText.Finding finding : read.findings()) {
            List<Object> arguments = new ArrayList<>(finding.arguments());
            if (finding.code() == NoticeCode.NUMBER_NOT_UNDERSTOOD) {
                arguments.add(indicator.maximum());
            }
            notices.add(finding.code().at(context.place(cell), arguments.toArray()));
        }
        return read.value();
    }

    private void textOfFormula(Cell cell, Optional<BigDecimal> number) {
        if (cell.isFormula() && number.isPresent()) {
            notices.add(NoticeCode.FORMULA_TEXT.at(context.place(cell), cell.formula(), number.get()));
        }
    }

    private void notANumber(Cell cell, boolean points) {
        String text = CellText.of(cell.content());
        if (cell.content() instanceof Content.Day || cell.content() instanceof Content.Time) {
            notices.add(NoticeCode.NUMBER_DATE_OR_TIME.at(context.place(cell), text));
        } else if (points) {
            notices.add(NoticeCode.NUMBER_NOT_UNDERSTOOD.at(context.place(cell), text, indicator.maximum()));
        } else {
            notices.add(NoticeCode.INPUT_NOT_UNDERSTOOD.at(context.place(cell), text));
        }
    }

    /** What makes a cell unreadable whatever it holds: an error, no value, struck-out or raised characters. */
    private boolean spoiled(Cell cell) {
        if (cell.content() instanceof Content.Error error) {
            notices.add(NoticeCode.CELL_ERROR.at(context.place(cell), error.code()));
        } else if (cell.content() instanceof Content.NoValue) {
            notices.add(NoticeCode.FORMULA_WITHOUT_VALUE.at(context.place(cell), cell.formula()));
        } else if (cell.struck()) {
            notices.add(NoticeCode.TEXT_STRUCK.at(context.place(cell)));
        } else if (cell.raised()) {
            notices.add(NoticeCode.TEXT_RAISED.at(context.place(cell)));
        } else {
            return false;
        }
        return true;
    }

    private boolean withinRange(BigDecimal points, Cell cell) {
        if (points.signum() < 0) {
            notices.add(NoticeCode.POINTS_BELOW_ZERO.at(context.place(cell), points, indicator.maximum()));
            return false;
        }
        // Information without a maximum is a figure, not points.
        boolean bounded =
                indicator.role() != Role.INFORMATION || indicator.maximum().signum() > 0;
        if (bounded && points.compareTo(indicator.maximum()) > 0) {
            notices.add(NoticeCode.POINTS_ABOVE_MAXIMUM.at(context.place(cell), points, indicator.maximum()));
            return false;
        }
        return true;
    }

    private BigDecimal rounded(BigDecimal points, Cell cell) {
        if (points.scale() <= pointsDecimals || points.stripTrailingZeros().scale() <= pointsDecimals) {
            return points;
        }
        BigDecimal rounded = Exact.round(points, pointsDecimals);
        notices.add(NoticeCode.POINTS_ROUNDED.at(context.place(cell), points, rounded));
        return rounded;
    }

    /** Complains about a number that shows as another one. */
    private void shown(Cell cell) {
        if (cell.content() instanceof Content.Number stored && !stored.shown().isEmpty()) {
            notices.add(NoticeCode.SHOWN_DIFFERS.at(context.place(cell), stored.value(), stored.shown()));
        }
    }
}
