package vn.dti.indicator.rule;

import java.util.SortedMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** {@code yes_no}: the award if input a is a yes, 0 if it is a no. */
public record YesNo(Award award) implements Rule {

    @Override
    public RuleKind kind() {
        return RuleKind.YES_NO;
    }

    @Override
    public <T> T accept(RuleCases<T> cases) {
        return cases.yesNo(this);
    }

    @Override
    public SortedMap<String, InputKind> reads() {
        return Rule.readsA(InputKind.YES_NO);
    }

    @Override
    public Result apply(Inputs inputs) {
        return inputs.value("a").orElse(null) instanceof InputValue.Answer answer
                ? new Result.Awarded(answer.yes() ? award.of(inputs.maximum()) : BigFraction.ZERO)
                : new Result.Nothing();
    }
}
