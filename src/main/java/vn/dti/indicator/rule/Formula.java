package vn.dti.indicator.rule;

/** {@code formula}: arithmetic over the inputs and {@code max}, for what no other rule says. */
public record Formula(Measure measure) implements Measured {

    @Override
    public RuleKind kind() {
        return RuleKind.FORMULA;
    }

    @Override
    public <T> T accept(RuleCases<T> cases) {
        return cases.formula(this);
    }

    @Override
    public Result apply(Inputs inputs) {
        return measure.apply(inputs, number -> number);
    }
}
