package vn.dti.indicator.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.BestOf;
import vn.dti.indicator.rule.Checklist;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.Combined;
import vn.dti.indicator.rule.Deadline;
import vn.dti.indicator.rule.Formula;
import vn.dti.indicator.rule.Part;
import vn.dti.indicator.rule.PerItem;
import vn.dti.indicator.rule.Points;
import vn.dti.indicator.rule.Ratio;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.RuleCases;
import vn.dti.indicator.rule.Steps;
import vn.dti.indicator.rule.Sum;
import vn.dti.indicator.rule.YesNo;

/** The fewest and the most points that every rule can give to what is reported; empty where nobody can tell. */
final class PointsRange implements RuleCases<Optional<PointsRange.Range>> {

    /** @param most not cut to the maximum, so that it says how much is missing or too much */
    record Range(BigFraction least, BigFraction most) {}

    private final BigFraction maximum;

    PointsRange(BigDecimal maximum) {
        this.maximum = Exact.of(maximum);
    }

    @Override
    public Optional<Range> points(Points points) {
        return all();
    }

    @Override
    public Optional<Range> yesNo(YesNo yesNo) {
        return upTo(yesNo.award());
    }

    @Override
    public Optional<Range> choice(Choice choice) {
        return among(choice.options().values().stream());
    }

    @Override
    public Optional<Range> steps(Steps steps) {
        Collection<Award> awards = steps.bounds().values();
        return isAllSaid(steps)
                ? among(awards.stream())
                : among(Stream.concat(awards.stream(), Stream.of(steps.otherwise())));
    }

    /** Whether the lowest step begins at 0 and nothing below it can come up: counts and their shares are not negative. */
    private static boolean isAllSaid(Steps steps) {
        return steps.reach() == Steps.Reach.AT_LEAST
                && steps.bounds().keySet().stream().anyMatch(bound -> bound.signum() <= 0)
                && steps.measure().of().text().matches("[a-z0-9./+* ()]+");
    }

    @Override
    public Optional<Range> ratio(Ratio ratio) {
        return all();
    }

    @Override
    public Optional<Range> perItem(PerItem perItem) {
        return perItem.award().amount().signum() == 0 ? upTo(Award.NOTHING) : all();
    }

    @Override
    public Optional<Range> checklist(Checklist checklist) {
        return Optional.of(new Range(
                BigFraction.ZERO,
                checklist.parts().values().stream()
                        .map(award -> award.of(maximum))
                        .reduce(BigFraction.ZERO, BigFraction::add)));
    }

    @Override
    public Optional<Range> deadline(Deadline deadline) {
        return among(Stream.of(Award.MAXIMUM, deadline.late()));
    }

    @Override
    public Optional<Range> relative(Relative relative) {
        return all();
    }

    @Override
    public Optional<Range> sum(Sum sum) {
        return parts(sum);
    }

    @Override
    public Optional<Range> bestOf(BestOf bestOf) {
        return parts(bestOf);
    }

    @Override
    public Optional<Range> formula(Formula formula) {
        return Optional.empty();
    }

    private Optional<Range> parts(Combined combined) {
        BigFraction least = BigFraction.ZERO;
        BigFraction most = BigFraction.ZERO;
        for (Part part : combined.parts()) {
            Optional<Range> range = part.rule().accept(new PointsRange(part.maximum()));
            if (range.isEmpty()) {
                return Optional.empty();
            }
            BigFraction partMaximum = Exact.of(part.maximum());
            least = combined.together(least, Exact.least(range.get().least(), partMaximum));
            most = combined.together(most, Exact.least(range.get().most(), partMaximum));
        }
        return Optional.of(new Range(least, most));
    }

    private Optional<Range> all() {
        return upTo(Award.MAXIMUM);
    }

    private Optional<Range> upTo(Award award) {
        return Optional.of(new Range(BigFraction.ZERO, award.of(maximum)));
    }

    private Optional<Range> among(Stream<Award> awards) {
        BigFraction[] points = awards.map(award -> award.of(maximum)).toArray(BigFraction[]::new);
        return Optional.of(new Range(extreme(points, Exact::least), extreme(points, Exact::most)));
    }

    private static BigFraction extreme(BigFraction[] points, BinaryOperator<BigFraction> operator) {
        return Stream.of(points).reduce(operator).orElse(BigFraction.ZERO);
    }
}
