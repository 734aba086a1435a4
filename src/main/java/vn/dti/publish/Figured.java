package vn.dti.publish;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.notice.Texts;
import vn.dti.report.Figures;
import vn.dti.scoring.Total;

/** Numbers as published documents print them: the digits of {@code ket-qua.json}, a decimal comma in Vietnamese. */
record Figured(Texts texts) {

    /** What stands where there is no number. */
    static final String NONE = "–";

    private static final String MINUS = "−";

    String number(BigDecimal number) {
        return texts.number(number);
    }

    String number(Optional<BigDecimal> number) {
        return number.map(this::number).orElse(NONE);
    }

    /** A difference with its sign. */
    String signed(BigDecimal difference) {
        String digits = number(difference.abs());
        return difference.signum() > 0 ? "+" + digits : difference.signum() < 0 ? MINUS + digits : digits;
    }

    String signed(Optional<BigDecimal> difference) {
        return difference.map(this::signed).orElse(NONE);
    }

    String points(Optional<Total> total) {
        return number(total.map(Total::points));
    }

    String maximum(Kind kind, Optional<Total> total) {
        return number(total.map(Total::maximum)
                .map(sum -> Figures.sumOfMaxima(sum, kind.ranking().pointsDecimals())));
    }

    String value(Optional<Total> total) {
        return number(total.flatMap(Total::value));
    }

    /** A printed value with its unit: {@code 87,21%}, or {@code 0,8721} on the scale from 0 to 1. */
    String withUnit(Kind kind, BigDecimal value) {
        return kind.ranking().unitScale() ? number(value) : number(value) + "%";
    }

    /** The heading of a column of values. */
    String valueHeading(Kind kind) {
        return texts.get(kind.ranking().unitScale() ? "report.column.value.unit" : "report.column.value");
    }
}
