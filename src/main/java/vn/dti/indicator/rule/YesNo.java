package vn.dti.indicator.rule;

import java.util.SortedMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** {@code yes_no}: the award if input a is a yes, 0 if it is a no. */
public record YesNo(Award award) implements Rule {

    @Override
    public String key() {
        return "yes_no";
    }

    @Override
    public SortedMap<String, InputKind> reads() {
        return Rule.readsA(InputKind.YES_NO);
    }

    @Override
    public Result apply(Given given) {
        return given.input("a").orElse(null) instanceof InputValue.Answer answer
                ? new Result.Awarded(answer.yes() ? award.of(given.maximum()) : BigFraction.ZERO)
                : new Result.Nothing();
    }
}
