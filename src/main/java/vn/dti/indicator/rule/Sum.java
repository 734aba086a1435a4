package vn.dti.indicator.rule;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** {@code sum}: the sum of the parts, each cut to its own maximum. */
public record Sum(List<Part> parts) implements Combined {

    public Sum {
        parts = List.copyOf(parts);
    }

    @Override
    public RuleKind kind() {
        return RuleKind.SUM;
    }

    @Override
    public <T> T accept(RuleCases<T> cases) {
        return cases.sum(this);
    }

    @Override
    public BigFraction together(BigFraction before, BigFraction own) {
        return before.add(own);
    }
}
