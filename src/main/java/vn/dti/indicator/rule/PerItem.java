package vn.dti.indicator.rule;

/** {@code per_item}: an award for each counted item, up to the maximum. */
public record PerItem(Award award, Measure measure) implements Measured {

    @Override
    public RuleKind kind() {
        return RuleKind.PER_ITEM;
    }

    @Override
    public <T> T accept(RuleCases<T> cases) {
        return cases.perItem(this);
    }

    @Override
    public Result apply(Inputs inputs) {
        return measure.apply(inputs, number -> award.of(inputs.maximum()).multiply(number));
    }
}
