package vn.dti.cli;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.arithmetic.Exact;
import vn.dti.assessment.Kind;
import vn.dti.notice.Texts;
import vn.dti.scoring.Total;

/** Points, values, ranks and changes as screens show them. */
record Amounts(Texts texts) {

    /** {@code 17,07}; a minus is a real one. */
    String number(BigDecimal number) {
        return texts.number(number).replace('-', '−');
    }

    /** A maximum without needless zeros. */
    String maximum(BigDecimal maximum) {
        return texts.number(new BigDecimal(Exact.text(maximum)));
    }

    /** {@code +5,00}, {@code −2,93}. */
    String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + number(change);
    }

    /** {@code 926,64/975}. */
    String points(Total total) {
        return number(total.points()) + "/" + maximum(total.maximum());
    }

    /** {@code 95,04%}; a dash where there is none. */
    String value(Kind kind, Optional<BigDecimal> value) {
        return value.map(each -> number(each) + (kind.ranking().unitScale() ? "" : "%"))
                .orElse("–");
    }

    String rank(Optional<Integer> rank) {
        return rank.map(String::valueOf).orElse("–");
    }
}
