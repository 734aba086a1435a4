package vn.dti.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.BestOf;
import vn.dti.indicator.rule.Checklist;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.Combined;
import vn.dti.indicator.rule.Deadline;
import vn.dti.indicator.rule.Formula;
import vn.dti.indicator.rule.InputValue;
import vn.dti.indicator.rule.Inputs;
import vn.dti.indicator.rule.Part;
import vn.dti.indicator.rule.PerItem;
import vn.dti.indicator.rule.Points;
import vn.dti.indicator.rule.Ratio;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.RuleCases;
import vn.dti.indicator.rule.Spread;
import vn.dti.indicator.rule.Steps;
import vn.dti.indicator.rule.Sum;
import vn.dti.indicator.rule.YesNo;

/** What each rule's next step costs (phan-tich.md, Đường lên rẻ nhất). What the steps give, the rule itself says. */
final class NextSteps implements RuleCases<RemainingPoints> {

    private final Inputs inputs;
    private final boolean othersStay;

    /**
     * The next steps from inputs.
     *
     * @param inputs those in force
     * @param othersStay whether no step may change what relative rules give others: fewer points of others can make a
     *     dense rank worse, as equal ones no longer share theirs
     */
    NextSteps(Inputs inputs, boolean othersStay) {
        this.inputs = inputs;
        this.othersStay = othersStay;
    }

    @Override
    public RemainingPoints points(Points rule) {
        return RemainingPoints.UNKNOWN;
    }

    @Override
    public RemainingPoints yesNo(YesNo rule) {
        return isYes("a") ? RemainingPoints.NOTHING : RemainingPoints.of(List.of(yes("a")));
    }

    @Override
    public RemainingPoints choice(Choice rule) {
        List<Map<String, InputValue>> changes = new ArrayList<>();
        rule.options().keySet().forEach(option -> changes.add(Map.of("a", new InputValue.Option(option))));
        return RemainingPoints.of(changes);
    }

    /** More of the input to every bound. */
    @Override
    public RemainingPoints steps(Steps rule) {
        InputSearch search =
                new InputSearch(rule.measure(), inputs, rule.bounds().keySet());
        List<Map<String, InputValue>> changes = new ArrayList<>();
        for (BigFraction bound : rule.bounds().keySet()) {
            search.reaching(bound, rule.reach() == Steps.Reach.OVER).ifPresent(changes::add);
        }
        return changes.isEmpty() ? RemainingPoints.UNKNOWN : RemainingPoints.of(changes);
    }

    /** One point more, and to the target. */
    @Override
    public RemainingPoints ratio(Ratio rule) {
        InputSearch search = new InputSearch(rule.measure(), inputs, List.of(rule.target()));
        List<Map<String, InputValue>> changes = new ArrayList<>();
        search.reaching(rule.target(), rule.strict()).ifPresent(changes::add);
        if (changes.isEmpty()) {
            return RemainingPoints.UNKNOWN;
        }
        return switch (rule.below()) {
            case ZERO -> RemainingPoints.of(changes);
            case PROPORTIONAL -> new RemainingPoints(
                    true,
                    changes,
                    Optional.of(points -> search.reaching(
                            points.divide(inputs.maximum())
                                    .multiply(rule.target().subtract(rule.from()))
                                    .add(rule.from()),
                            false)));
            case CUT -> new RemainingPoints(
                    true,
                    changes,
                    Optional.of(points ->
                            search.reaching(Exact.most(rule.from(), points.divide(inputs.maximum())), false)));
        };
    }

    /** One more, and as many as the maximum takes. */
    @Override
    public RemainingPoints perItem(PerItem rule) {
        BigFraction each = rule.award().of(inputs.maximum());
        if (each.signum() <= 0) {
            return RemainingPoints.NOTHING;
        }
        InputSearch search = new InputSearch(rule.measure(), inputs);
        List<Map<String, InputValue>> changes = new ArrayList<>();
        rule.measure()
                .number(inputs)
                .flatMap(now -> search.reaching(now.add(1), false))
                .ifPresent(changes::add);
        search.reaching(inputs.maximum().divide(each), false).ifPresent(changes::add);
        return changes.isEmpty()
                ? RemainingPoints.UNKNOWN
                : new RemainingPoints(
                        true, changes, Optional.of(points -> search.reaching(points.divide(each), false)));
    }

    /** Each "no", then all of them from the one that gives most on. */
    @Override
    public RemainingPoints checklist(Checklist rule) {
        List<String> open = rule.parts().keySet().stream()
                .filter(letter -> !isYes(letter))
                .sorted(Comparator.comparing(
                                (String letter) -> rule.parts().get(letter).of(inputs.maximum()))
                        .reversed())
                .toList();
        List<Map<String, InputValue>> changes = new ArrayList<>();
        open.forEach(letter -> changes.add(yes(letter)));
        Map<String, InputValue> together = new HashMap<>();
        for (String letter : open) {
            together.putAll(yes(letter));
            changes.add(Map.copyOf(together));
        }
        return RemainingPoints.of(changes);
    }

    /** The date is past: nothing can be done this year. */
    @Override
    public RemainingPoints deadline(Deadline rule) {
        return RemainingPoints.NOTHING;
    }

    /** To the best. */
    @Override
    public RemainingPoints relative(Relative rule) {
        Optional<BigFraction> own = rule.measure().number(inputs);
        if (own.isEmpty()) {
            return RemainingPoints.UNKNOWN;
        }
        Spread spread = rule.spread(inputs, own.get());
        BigFraction highest = spread.highest();
        if (own.get().compareTo(highest) >= 0) {
            return RemainingPoints.NOTHING;
        }
        if (rule.range() && spread.last().size() == 1 && own.get().compareTo(spread.lowest()) == 0) {
            // Without it the lowest is another, perhaps the highest as well, and then nobody gets points.
            return RemainingPoints.UNKNOWN;
        }
        return new InputSearch(rule.measure(), inputs, List.of(highest))
                .reaching(highest, false)
                .filter(change -> !othersStay || isExactly(rule, change, highest))
                .map(change -> RemainingPoints.of(List.of(change)))
                .orElse(RemainingPoints.UNKNOWN);
    }

    /** Of each part, and of all parts as far as they go. */
    @Override
    public RemainingPoints sum(Sum rule) {
        return parts(rule);
    }

    @Override
    public RemainingPoints bestOf(BestOf rule) {
        return parts(rule);
    }

    @Override
    public RemainingPoints formula(Formula rule) {
        return RemainingPoints.UNKNOWN;
    }

    private boolean isExactly(Relative rule, Map<String, InputValue> change, BigFraction highest) {
        return rule.measure()
                .number(Improvements.laidOver(inputs, change))
                .filter(highest::equals)
                .isPresent();
    }

    private RemainingPoints parts(Combined rule) {
        List<Map<String, InputValue>> changes = new ArrayList<>();
        Map<String, InputValue> together = new HashMap<>();
        boolean known = false;
        for (Part part : rule.parts()) {
            Inputs ofPart = inputs.within(part.maximum());
            RemainingPoints reach = part.rule().accept(new NextSteps(ofPart, othersStay));
            known |= reach.known();
            changes.addAll(reach.changes());
            reach.changes().stream()
                    .max(Comparator.comparing(change -> Improvements.exact(part.rule(), ofPart, change)))
                    .ifPresent(together::putAll);
        }
        if (!together.isEmpty()) {
            changes.add(together);
        }
        return known ? RemainingPoints.of(changes) : RemainingPoints.UNKNOWN;
    }

    private boolean isYes(String letter) {
        return inputs.values().get(letter) instanceof InputValue.Answer answer && answer.yes();
    }

    private static Map<String, InputValue> yes(String letter) {
        return Map.of(letter, new InputValue.Answer(true));
    }
}
