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
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.InputKind;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.table.Cell;
import vn.dti.table.Content;

/** Reads the value cells of one indicator: points and inputs (SPEC 2, Numbers). */
final class ValueReader {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private final Indicator indicator;
    private final int pointsDecimals;
    private final List<Notice> notices;

    ValueReader(Indicator indicator, int pointsDecimals, List<Notice> notices) {
        this.indicator = indicator;
        this.pointsDecimals = pointsDecimals;
        this.notices = notices;
    }

    /** The points of a cell; empty where nothing is reported, or after a complaint. */
    Optional<BigDecimal> points(Cell cell, Place place) {
        if (spoiled(cell, place)) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = Optional.empty();
        if (cell.content() instanceof Content.Number stored) {
            if (stored.percent()) {
                notices.add(NoticeCode.POINTS_PERCENT.at(
                        place, Exact.text(stored.value().movePointRight(2)) + "%"));
                return Optional.empty();
            }
            number = Optional.of(stored.value());
        } else if (cell.content() instanceof Content.Text text) {
            number = take(NumberText.points(text.text(), indicator.maximum()), place);
            textOfFormula(cell, number, place);
        } else {
            notANumber(cell, place, true);
        }
        return number.flatMap(value -> withinRange(value, place))
                .map(value -> rounded(value, place))
                .map(value -> shown(cell, value, place));
    }

    /** The value of an input cell; empty where nothing is reported, or after a complaint. */
    Optional<InputValue> input(String letter, Cell cell, Place place) {
        InputKind kind = indicator.inputKinds().get(letter);
        if (cell.content() instanceof Content.Text text
                && NumberText.saysNothing(text.text())
                && indicator
                        .rule()
                        .choice()
                        .flatMap(choice -> choice.option(text.text()))
                        .isEmpty()) {
            return Optional.empty();
        }
        if (kind == null) {
            notices.add(NoticeCode.INPUT_UNKNOWN.at(
                    place,
                    letter,
                    indicator.code(),
                    List.copyOf(indicator.inputs().keySet())));
            return Optional.empty();
        }
        if (spoiled(cell, place)) {
            return Optional.empty();
        }
        return switch (kind) {
            case NUMBER -> number(cell, place).map(InputValue.Quantity::new);
            case YES_NO -> answer(cell, place);
            case OPTION -> option(cell, place);
            case DAY -> day(cell, place).map(InputValue.Day::new);
        };
    }

    private Optional<BigDecimal> number(Cell cell, Place place) {
        Optional<BigDecimal> number = Optional.empty();
        if (cell.content() instanceof Content.Number stored) {
            number = Optional.of(stored.value());
        } else if (cell.content() instanceof Content.Text text) {
            number = take(NumberText.input(text.text()), place);
            textOfFormula(cell, number, place);
        } else {
            notANumber(cell, place, false);
        }
        number.filter(value -> value.signum() < 0)
                .ifPresent(value -> notices.add(NoticeCode.INPUT_NEGATIVE.at(place, value)));
        return number.filter(value -> value.signum() >= 0).map(value -> shown(cell, value, place));
    }

    private Optional<InputValue> answer(Cell cell, Place place) {
        String text = CellText.of(cell.content());
        Optional<InputValue.Answer> answer = cell.content() instanceof Content.Truth
                ? Optional.empty()
                : InputValue.Answer.parse(Folding.plain(text));
        if (answer.isEmpty()) {
            notices.add(NoticeCode.ANSWER_NOT_UNDERSTOOD.at(place, text));
        }
        return answer.map(InputValue.class::cast);
    }

    private Optional<InputValue> option(Cell cell, Place place) {
        Choice choice = indicator.rule().choice().orElseThrow();
        String text = CellText.of(cell.content());
        Optional<String> option = choice.option(text);
        if (option.isEmpty()) {
            notices.add(NoticeCode.OPTION_UNKNOWN.at(
                    place, text, List.copyOf(choice.options().keySet())));
        }
        return option.map(InputValue.Option::new);
    }

    private Optional<LocalDate> day(Cell cell, Place place) {
        if (cell.content() instanceof Content.Day stored) {
            return Optional.of(stored.day());
        }
        String text = CellText.of(cell.content());
        Optional<LocalDate> day = cell.content() instanceof Content.Text ? parseDay(text) : Optional.empty();
        if (day.isEmpty()) {
            notices.add(NoticeCode.DATE_NOT_UNDERSTOOD.at(place, text));
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

    private Optional<BigDecimal> take(NumberText read, Place place) {
        for (NumberText.Finding finding : read.findings()) {
            List<Object> arguments = new ArrayList<>(finding.arguments());
            if (finding.code() == NoticeCode.NUMBER_NOT_UNDERSTOOD) {
                arguments.add(indicator.maximum());
            }
            notices.add(finding.code().at(place, arguments.toArray()));
        }
        return read.value();
    }

    private void textOfFormula(Cell cell, Optional<BigDecimal> number, Place place) {
        if (cell.isFormula()) {
            number.ifPresent(value -> notices.add(NoticeCode.FORMULA_TEXT.at(place, cell.formula(), value)));
        }
    }

    private void notANumber(Cell cell, Place place, boolean points) {
        String text = CellText.of(cell.content());
        if (cell.content() instanceof Content.Day || cell.content() instanceof Content.Time) {
            notices.add(NoticeCode.NUMBER_DATE_OR_TIME.at(place, text));
        } else if (points) {
            notices.add(NoticeCode.NUMBER_NOT_UNDERSTOOD.at(place, text, indicator.maximum()));
        } else {
            notices.add(NoticeCode.INPUT_NOT_UNDERSTOOD.at(place, text));
        }
    }

    /** What makes a cell unreadable whatever it holds: an error, no value, struck-out or raised characters. */
    private boolean spoiled(Cell cell, Place place) {
        if (cell.content() instanceof Content.Error error) {
            notices.add(NoticeCode.CELL_ERROR.at(place, error.code()));
        } else if (cell.content() instanceof Content.NoValue) {
            notices.add(NoticeCode.FORMULA_WITHOUT_VALUE.at(place, cell.formula()));
        } else if (cell.struck()) {
            notices.add(NoticeCode.TEXT_STRUCK.at(place));
        } else if (cell.raised()) {
            notices.add(NoticeCode.TEXT_RAISED.at(place));
        } else {
            return false;
        }
        return true;
    }

    private Optional<BigDecimal> withinRange(BigDecimal points, Place place) {
        if (points.signum() < 0) {
            notices.add(NoticeCode.POINTS_BELOW_ZERO.at(place, points, indicator.maximum()));
            return Optional.empty();
        }
        // Information without a maximum is a figure, not points.
        boolean bounded =
                indicator.role() != Role.INFORMATION || indicator.maximum().signum() > 0;
        if (bounded && points.compareTo(indicator.maximum()) > 0) {
            notices.add(NoticeCode.POINTS_ABOVE_MAXIMUM.at(place, points, indicator.maximum()));
            return Optional.empty();
        }
        return Optional.of(points);
    }

    private BigDecimal rounded(BigDecimal points, Place place) {
        if (points.stripTrailingZeros().scale() <= pointsDecimals) {
            return points;
        }
        BigDecimal rounded = Exact.round(points, pointsDecimals);
        notices.add(NoticeCode.POINTS_ROUNDED.at(place, points, rounded));
        return rounded;
    }

    private BigDecimal shown(Cell cell, BigDecimal value, Place place) {
        if (cell.content() instanceof Content.Number stored && !stored.shown().isEmpty()) {
            notices.add(NoticeCode.SHOWN_DIFFERS.at(place, stored.value(), stored.shown()));
        }
        return value;
    }
}
