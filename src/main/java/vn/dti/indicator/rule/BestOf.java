package vn.dti.indicator.rule;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;

/** {@code best_of}: the part that gives most. */
public record BestOf(List<Part> parts) implements Combined {

    public BestOf {
        parts = List.copyOf(parts);
    }

    @Override
    public RuleKind kind() {
        return RuleKind.BEST_OF;
    }

    @Override
    public <T> T accept(RuleCases<T> cases) {
        return cases.bestOf(this);
    }

    @Override
    public BigFraction together(BigFraction before, BigFraction own) {
        return Exact.most(before, own);
    }
}
