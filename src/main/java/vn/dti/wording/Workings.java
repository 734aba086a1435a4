package vn.dti.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.DivisionByZeroException;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.BestOf;
import vn.dti.indicator.rule.Checklist;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.Combined;
import vn.dti.indicator.rule.Deadline;
import vn.dti.indicator.rule.Formula;
import vn.dti.indicator.rule.InputValue;
import vn.dti.indicator.rule.Inputs;
import vn.dti.indicator.rule.Measure;
import vn.dti.indicator.rule.Measured;
import vn.dti.indicator.rule.Part;
import vn.dti.indicator.rule.PerItem;
import vn.dti.indicator.rule.Points;
import vn.dti.indicator.rule.Ratio;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Result;
import vn.dti.indicator.rule.RuleCases;
import vn.dti.indicator.rule.Spread;
import vn.dti.indicator.rule.Steps;
import vn.dti.indicator.rule.Sum;
import vn.dti.indicator.rule.WhenEmpty;
import vn.dti.indicator.rule.YesNo;
import vn.dti.notice.Texts;
import vn.dti.view.Numbers;

/** Every rule worked out on inputs that give it points, with the numbers in place. */
final class Workings implements RuleCases<String> {

    /** So many units that share a number are named, the others counted. */
    private static final int MOST_NAMES = 3;

    private final Texts texts;
    private final Inputs inputs;
    private final Numbers numbers;
    private final Equations equations;

    /** @param inputs for which the rule awards points */
    Workings(Texts texts, Equations equations, Inputs inputs) {
        this.texts = texts;
        this.inputs = inputs;
        this.numbers = new Numbers(texts);
        this.equations = equations;
    }

    @Override
    public String points(Points points) {
        return "";
    }

    @Override
    public String yesNo(YesNo yesNo) {
        return answer("a")
                .map(yes -> texts.get(
                        "wording.calculation.is",
                        texts.get(yes ? "wording.yes" : "wording.no"),
                        points(yes ? yesNo.award() : Award.NOTHING)))
                .orElse("");
    }

    @Override
    public String choice(Choice choice) {
        String option = inputs.values().get("a").text();
        return texts.get(
                "wording.calculation.is",
                "\"" + option + "\"",
                points(choice.options().get(option)));
    }

    @Override
    public String steps(Steps steps) {
        return measured(steps, number -> steps(steps, number));
    }

    @Override
    public String ratio(Ratio ratio) {
        return measured(ratio, number -> ratio(ratio, number));
    }

    @Override
    public String perItem(PerItem perItem) {
        BigFraction award = perItem.award().of(inputs.maximum());
        return measured(
                perItem,
                number -> equations.equal(perItem.measure(), inputs, number) + numbers.of(number) + " × "
                        + numbers.of(award) + " = " + equations.rounded(award.multiply(number)));
    }

    @Override
    public String checklist(Checklist checklist) {
        List<String> parts = new ArrayList<>();
        BigFraction sum = BigFraction.ZERO;
        for (Map.Entry<String, Award> part : checklist.parts().entrySet()) {
            Optional<Boolean> answer = answer(part.getKey());
            boolean yes = answer.orElse(false);
            Award award = yes ? part.getValue() : Award.NOTHING;
            sum = sum.add(award.of(inputs.maximum()));
            parts.add(texts.get(
                    "wording.calculation.is",
                    part.getKey() + " "
                            + texts.get(answer.isEmpty() ? "wording.empty" : yes ? "wording.yes" : "wording.no"),
                    points(award)));
        }
        return texts.get("wording.calculation.sum", String.join("; ", parts), equations.rounded(sum));
    }

    @Override
    public String deadline(Deadline deadline) {
        var day = ((InputValue.Day) inputs.values().get("a")).day();
        boolean inTime = deadline.inTime(day);
        return texts.get(
                inTime ? "wording.calculation.in_time" : "wording.calculation.late",
                day,
                texts.get(
                        deadline.inclusive() ? "wording.calculation.by" : "wording.calculation.before", deadline.day()),
                points(inTime ? Award.MAXIMUM : deadline.late()));
    }

    @Override
    public String relative(Relative relative) {
        return measured(relative, number -> relative(relative, number));
    }

    @Override
    public String sum(Sum sum) {
        return parts("wording.calculation.sum", sum);
    }

    @Override
    public String bestOf(BestOf bestOf) {
        return parts("wording.calculation.best_of", bestOf);
    }

    @Override
    public String formula(Formula formula) {
        return measured(
                formula, number -> equations.filled(formula.measure(), inputs) + " = " + equations.rounded(number));
    }

    /** A rule that measures something; {@code then} says what it makes of the number. */
    private String measured(Measured rule, Function<BigFraction, String> then) {
        Measure measure = rule.measure();
        Map<String, BigFraction> values = new HashMap<>();
        for (String name : measure.of().variables()) {
            if (inputs.values().get(name) instanceof InputValue.Quantity quantity) {
                values.put(name, Exact.of(quantity.value()));
            }
        }
        values.put("max", inputs.maximum());
        BigFraction number;
        try {
            number = measure.of().evaluate(values);
        } catch (DivisionByZeroException e) {
            boolean full = measure.whenEmpty() == WhenEmpty.FULL;
            return texts.get(
                    "wording.calculation.empty",
                    equations.filled(measure, inputs),
                    full ? numbers.of(inputs.maximum()) : "0");
        }
        return then.apply(number);
    }

    private String steps(Steps steps, BigFraction number) {
        boolean percent =
                MeasureWords.inPercent(steps.measure().of(), steps.bounds().keySet());
        Optional<BigFraction> reached = steps.reached(number);
        String award = points(steps.award(number));
        if (reached.isEmpty()) {
            return texts.get(
                    "wording.calculation.no_step",
                    equations.equation(steps.measure(), inputs, number, percent, Equations.FEWEST_DECIMALS),
                    award);
        }
        String sign =
                switch (steps.reach()) {
                    case AT_LEAST -> " ≥ ";
                    case OVER -> " > ";
                    case EXACTLY -> " = ";
                };
        return texts.get(
                "wording.calculation.is",
                equations.equation(steps.measure(), inputs, number, percent, reached.get())
                        + sign
                        + equations.shown(reached.get(), percent),
                award);
    }

    private String ratio(Ratio ratio, BigFraction number) {
        boolean percent = RuleClauses.isPercent(ratio);
        if (ratio.reached(number)) {
            return held(ratio, number, ratio.strict() ? ">" : "≥", ratio.target(), numbers.of(inputs.maximum()));
        }
        String below = ratio.strict() ? "≤" : "<";
        return switch (ratio.below()) {
            case ZERO -> held(ratio, number, below, ratio.target(), "0");
            case CUT -> number.compareTo(ratio.from()) < 0
                    ? held(ratio, number, "<", ratio.from(), "0")
                    : shareOf(ratio, number, percent, below);
            case PROPORTIONAL -> proportional(ratio, number, percent, below);
        };
    }

    /** {@code 36/60 = 60% ≥ 60%: 20}. */
    private String held(Ratio ratio, BigFraction number, String sign, BigFraction bound, String points) {
        boolean percent = RuleClauses.isPercent(ratio);
        String compared = equations.equation(ratio.measure(), inputs, number, percent, bound) + " " + sign + " ";
        return texts.get("wording.calculation.is", compared + equations.shown(bound, percent), points);
    }

    /** {@code 19/20 = 95% < 100%: 10 × 95% = 9,50}. */
    private String shareOf(Ratio ratio, BigFraction number, boolean percent, String below) {
        BigFraction points = inputs.maximum().multiply(number);
        int decimals =
                equations.decimals(points, percent, round -> inputs.maximum().multiply(round.of(number)));
        return equations.equation(ratio.measure(), inputs, number, percent, decimals) + " " + below + " "
                + equations.shown(ratio.target(), percent) + ": " + numbers.of(inputs.maximum()) + " × "
                + equations.text(number, percent, decimals) + " = " + equations.rounded(points);
    }

    private String proportional(Ratio ratio, BigFraction number, boolean percent, String below) {
        BigFraction width = ratio.target().subtract(ratio.from());
        BigFraction points =
                inputs.maximum().multiply(number.subtract(ratio.from())).divide(width);
        int decimals = equations.decimals(points, percent, round -> inputs.maximum()
                .multiply(round.of(number).subtract(ratio.from()))
                .divide(width));
        String target = equations.shown(ratio.target(), percent);
        String quotient = equations.text(number, percent, decimals);
        String from = equations.shown(ratio.from(), percent);
        String formula = ratio.from().signum() == 0
                ? numbers.of(inputs.maximum()) + " × " + quotient + " / " + target
                : numbers.of(inputs.maximum()) + " × (" + quotient + " − " + from + ") / (" + target + " − " + from
                        + ")";
        return equations.equation(ratio.measure(), inputs, number, percent, decimals) + " " + below + " " + target
                + ": " + formula + " = " + equations.rounded(points);
    }

    private String relative(Relative relative, BigFraction number) {
        Spread spread = relative.spread(inputs, number);
        BigFraction low = relative.range() ? spread.lowest() : BigFraction.ZERO;
        BigFraction high = spread.highest();
        boolean percent = high.compareTo(BigFraction.ONE) <= 0
                && MeasureWords.canBeEmpty(relative.measure().of());
        if (high.compareTo(low) <= 0) {
            return texts.get(
                    "wording.calculation.no_spread",
                    equations.equation(relative.measure(), inputs, number, percent, Equations.FEWEST_DECIMALS));
        }
        BigFraction points = inputs.maximum().multiply(number.subtract(low)).divide(high.subtract(low));
        int decimals = equations.decimals(points, percent, round -> {
            BigFraction width = round.of(high).subtract(round.of(low));
            return width.signum() == 0
                    ? BigFraction.ONE.negate()
                    : inputs.maximum()
                            .multiply(round.of(number).subtract(round.of(low)))
                            .divide(width);
        });
        String own = equations.text(number, percent, decimals);
        String highest = equations.text(high, percent, decimals);
        String lowest = equations.text(low, percent, decimals);
        String formula = relative.range()
                ? " × (" + own + " − " + lowest + ") / (" + highest + " − " + lowest + ")"
                : " × " + own + " / " + highest;
        return equations.equation(relative.measure(), inputs, number, percent, decimals) + "; "
                + (relative.range()
                        ? texts.get(
                                among(
                                        relative,
                                        spread,
                                        "wording.calculation.range",
                                        "wording.calculation.range.cluster",
                                        "wording.calculation.range.apart"),
                                lowest + who(spread.last()),
                                highest + who(spread.first()))
                        : texts.get(
                                among(
                                        relative,
                                        spread,
                                        "wording.calculation.best",
                                        "wording.calculation.best.cluster",
                                        "wording.calculation.best.apart"),
                                highest + who(spread.first())))
                + ": " + numbers.of(inputs.maximum()) + formula + " = " + equations.rounded(points);
    }

    private static String among(Relative relative, Spread spread, String all, String cluster, String apart) {
        if (!relative.amongCluster()) {
            return all;
        }
        return switch (spread.among()) {
            case ALL -> all;
            case APART -> apart;
            case CLUSTER -> cluster;
        };
    }

    /** {@code  (Xã Đức Chánh)}: whose number it is; nothing where nobody is named. */
    private String who(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        int more = names.size() - MOST_NAMES;
        return " (" + (more > 0 ? texts.get("wording.calculation.and_others", shown, more) : shown) + ")";
    }

    private String parts(String key, Combined combined) {
        List<String> lines = new ArrayList<>();
        for (Part part : combined.parts()) {
            Inputs own = inputs.within(part.maximum());
            String line;
            if (part.rule().apply(own) instanceof Result.Awarded awarded) {
                line = part.rule().accept(new Workings(texts, equations, own)) + cut(awarded.points(), own.maximum());
            } else {
                line = texts.get("wording.calculation.nothing");
            }
            lines.add(texts.get("wording.calculation.part", lines.size() + 1, line));
        }
        BigFraction points = ((Result.Awarded) combined.apply(inputs)).points();
        return texts.get(key, String.join("; ", lines), equations.rounded(points));
    }

    /** That points of a part were cut to its maximum or to 0. */
    private String cut(BigFraction points, BigFraction maximum) {
        if (points.compareTo(maximum) > 0) {
            return ", " + texts.get("wording.calculation.cut", numbers.of(maximum));
        }
        return points.signum() < 0 ? ", " + texts.get("wording.calculation.below_zero") : "";
    }

    private Optional<Boolean> answer(String letter) {
        return inputs.values().get(letter) instanceof InputValue.Answer answer
                ? Optional.of(answer.yes())
                : Optional.empty();
    }

    private String points(Award award) {
        return numbers.of(award.of(inputs.maximum()));
    }
}
