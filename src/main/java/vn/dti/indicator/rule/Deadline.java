package vn.dti.indicator.rule;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * {@code deadline}: the maximum if input a, a date, is in time, else the award for being late.
 *
 * @param day the day of the deadline
 * @param inclusive whether that day itself is in time ({@code by}, "chậm nhất ngày") or not ({@code before}, "trước
 *     ngày")
 * @param late award for a later date
 */
public record Deadline(LocalDate day, boolean inclusive, Award late) implements Rule {

    @Override
    public RuleKind kind() {
        return RuleKind.DEADLINE;
    }

    @Override
    public <T> T accept(RuleCases<T> cases) {
        return cases.deadline(this);
    }

    @Override
    public SortedMap<String, InputKind> reads() {
        return Rule.readsA(InputKind.DAY);
    }

    @Override
    public Result apply(Inputs inputs) {
        return inputs.value("a").orElse(null) instanceof InputValue.Day reported
                ? new Result.Awarded(inTime(reported.day()) ? inputs.maximum() : late.of(inputs.maximum()))
                : new Result.Nothing();
    }

    public boolean inTime(LocalDate reported) {
        return reported.isBefore(day) || inclusive && reported.equals(day);
    }
}
