package vn.dti.appendix;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.indicator.rule.Award;

/**
 * What a span of numbers earns: an award, or a share of the rate.
 *
 * @param slope points for each unit of the rate, where there is no award
 */
record PointsBand(Condition condition, Optional<Award> award, Optional<BigFraction> slope, Clause clause) {

    private static final Pattern LINK = Pattern.compile(" ?(?::|,|thì|→) ?(?=(?:thì )?(?:số )?điểm|tỷ lệ|a ?/ ?b|\\()");

    /** The band of a clause; empty where it is none. */
    static Optional<PointsBand> of(Clause clause, boolean bare, String rate, BigDecimal maximum) {
        Optional<Case> constant = Case.of(clause, bare);
        if (constant.isPresent()) {
            return Condition.of(constant.get().when())
                    .map(condition ->
                            new PointsBand(condition, Optional.of(constant.get().award()), Optional.empty(), clause));
        }
        String folded = clause.folded();
        Matcher link = LINK.matcher(folded);
        while (link.find()) {
            String rest = folded.substring(link.end());
            Optional<BigFraction> slope =
                    Formulas.slope(Formulas.afterPoints(rest).orElse(rest), rate, maximum);
            Optional<Condition> condition = Condition.of(Case.unconditioned(folded.substring(0, link.start())));
            if (slope.isPresent() && condition.isPresent()) {
                return Optional.of(new PointsBand(condition.get(), Optional.empty(), slope, clause));
            }
        }
        return Optional.empty();
    }

    PointsBand with(Interval span) {
        return new PointsBand(
                new Condition(Optional.of(span), condition.percent(), condition.subject(), condition.unit()),
                award,
                slope,
                clause);
    }

    Interval span() {
        return condition.span().orElseThrow();
    }
}
