package vn.dti.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.DivisionByZeroException;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.BestOf;
import vn.dti.indicator.rule.Checklist;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.Deadline;
import vn.dti.indicator.rule.Formula;
import vn.dti.indicator.rule.Given;
import vn.dti.indicator.rule.InputValue;
import vn.dti.indicator.rule.Measure;
import vn.dti.indicator.rule.Part;
import vn.dti.indicator.rule.PerItem;
import vn.dti.indicator.rule.Points;
import vn.dti.indicator.rule.Ratio;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Result;
import vn.dti.indicator.rule.Rule;
import vn.dti.indicator.rule.Steps;
import vn.dti.indicator.rule.Sum;
import vn.dti.indicator.rule.WhenEmpty;
import vn.dti.indicator.rule.YesNo;
import vn.dti.notice.Texts;
import vn.dti.scoring.StageScore;
import vn.dti.view.Numbers;

/**
 * How a rule came to its points, with the numbers in place: {@code 980/1640 ≈ 59,76% < 70%: 20 × 59,76% / 70% = 17,07}.
 * A quotient is shown with as many decimals as it takes to come to the same rounded points with a pocket calculator.
 */
public final class Calculation {

    private static final int FEWEST_DECIMALS = 2;
    private static final int MOST_DECIMALS = 12;

    private final Texts texts;
    private final int pointsDecimals;
    private final Numbers numbers;
    private final MeasureWords measures;

    /** @param pointsDecimals decimals to which points are rounded */
    public Calculation(Texts texts, int pointsDecimals) {
        this.texts = texts;
        this.pointsDecimals = pointsDecimals;
        this.numbers = new Numbers(texts);
        this.measures = new MeasureWords(texts);
    }

    /**
     * How the points of an indicator at a stage came about; empty where they were entered, decided or set by a policy
     * and are others than the rule's.
     *
     * @param spreads lowest and highest among the units at that stage, for relative rules
     */
    public Optional<String> of(Indicator indicator, StageScore score, Map<Relative, Given.Spread> spreads) {
        Given given = new Given(score.inputs(), Exact.of(indicator.maximum()), spreads);
        Result result = indicator.rule().apply(given);
        if (result instanceof Result.NotAssessed && !score.assessed()) {
            return Optional.of(texts.get("wording.calculation.not_assessed"));
        }
        if (!(result instanceof Result.Awarded awarded)) {
            return Optional.empty();
        }
        BigFraction cut = Exact.cut(awarded.points(), BigFraction.ZERO, given.maximum());
        if (!score.computed() && Exact.round(cut, pointsDecimals).compareTo(score.points()) != 0) {
            return Optional.empty();
        }
        return Optional.of(work(indicator.rule(), given) + finish(awarded.points(), given.maximum()));
    }

    /** The cut to 0 and the maximum, and the rounding, where there is one. */
    private String finish(BigFraction points, BigFraction maximum) {
        StringBuilder text = new StringBuilder();
        if (points.compareTo(maximum) > 0) {
            text.append("; ").append(texts.get("wording.calculation.cut", numbers.of(maximum)));
        } else if (points.signum() < 0) {
            text.append("; ").append(texts.get("wording.calculation.below_zero"));
        } else if (!Numbers.ends(points, pointsDecimals)) {
            text.append(" ").append(texts.get("wording.calculation.rounded", pointsDecimals));
        }
        return text.toString();
    }

    private String rounded(BigFraction points) {
        return texts.number(Exact.round(points, pointsDecimals)).replace('-', '−');
    }

    private String work(Rule rule, Given given) {
        if (rule instanceof YesNo yesNo) {
            return answer(given, "a")
                    .map(yes -> texts.get(
                            "wording.calculation.is",
                            texts.get(yes ? "wording.yes" : "wording.no"),
                            points(yes ? yesNo.award() : Award.NOTHING, given)))
                    .orElse("");
        } else if (rule instanceof Choice choice) {
            String option = given.inputs().get("a").text();
            return texts.get(
                    "wording.calculation.is",
                    "\"" + option + "\"",
                    points(choice.options().get(option), given));
        } else if (rule instanceof Checklist checklist) {
            return checklist(checklist, given);
        } else if (rule instanceof Deadline deadline) {
            var day = ((InputValue.Day) given.inputs().get("a")).day();
            boolean inTime = deadline.inTime(day);
            return texts.get(
                    inTime ? "wording.calculation.in_time" : "wording.calculation.late",
                    day,
                    texts.get(
                            deadline.inclusive() ? "wording.calculation.by" : "wording.calculation.before",
                            deadline.day()),
                    points(inTime ? Award.MAXIMUM : deadline.late(), given));
        } else if (rule instanceof Sum sum) {
            return parts(sum.parts(), "wording.calculation.sum", given, rule);
        } else if (rule instanceof BestOf bestOf) {
            return parts(bestOf.parts(), "wording.calculation.best_of", given, rule);
        } else if (rule instanceof Points) {
            return "";
        }
        return measured(rule, given);
    }

    /** The rules that measure something. */
    private String measured(Rule rule, Given given) {
        Measure measure = measure(rule);
        BigFraction number;
        try {
            number = measure.of().evaluate(values(measure, given));
        } catch (DivisionByZeroException e) {
            boolean full = measure.whenEmpty() == WhenEmpty.FULL;
            return texts.get(
                    "wording.calculation.empty", filled(measure, given), full ? numbers.of(given.maximum()) : "0");
        }
        if (rule instanceof Ratio ratio) {
            return ratio(ratio, number, given);
        } else if (rule instanceof Relative relative) {
            return relative(relative, number, given);
        } else if (rule instanceof Steps steps) {
            return steps(steps, number, given);
        } else if (rule instanceof PerItem perItem) {
            BigFraction award = perItem.award().of(given.maximum());
            return equal(measure, given, number) + numbers.of(number) + " × " + numbers.of(award) + " = "
                    + rounded(award.multiply(number));
        }
        return filled(measure, given) + " = " + rounded(number);
    }

    private static Measure measure(Rule rule) {
        if (rule instanceof Ratio ratio) {
            return ratio.measure();
        } else if (rule instanceof Relative relative) {
            return relative.measure();
        } else if (rule instanceof Steps steps) {
            return steps.measure();
        } else if (rule instanceof PerItem perItem) {
            return perItem.measure();
        }
        return ((Formula) rule).points();
    }

    private static Map<String, BigFraction> values(Measure measure, Given given) {
        Map<String, BigFraction> values = new HashMap<>();
        for (String name : measure.of().variables()) {
            if (given.inputs().get(name) instanceof InputValue.Quantity quantity) {
                values.put(name, Exact.of(quantity.value()));
            }
        }
        values.put("max", given.maximum());
        return values;
    }

    private String ratio(Ratio ratio, BigFraction number, Given given) {
        boolean percent = RuleWords.isPercent(ratio);
        String target = shown(ratio.target(), percent);
        if (ratio.reached(number) || !ratio.proportional()) {
            String sign = ratio.reached(number) ? ratio.strict() ? ">" : "≥" : ratio.strict() ? "≤" : "<";
            String compared = equation(ratio.measure(), given, number, percent, ratio.target()) + " " + sign;
            return texts.get(
                    "wording.calculation.is",
                    compared + " " + target,
                    ratio.reached(number) ? numbers.of(given.maximum()) : "0");
        }
        BigFraction width = ratio.target().subtract(ratio.from());
        BigFraction points =
                given.maximum().multiply(number.subtract(ratio.from())).divide(width);
        int decimals = decimals(points, percent, round -> given.maximum()
                .multiply(round.of(number).subtract(ratio.from()))
                .divide(width));
        String quotient = text(number, percent, decimals);
        String from = shown(ratio.from(), percent);
        String formula = ratio.from().signum() == 0
                ? numbers.of(given.maximum()) + " × " + quotient + " / " + target
                : numbers.of(given.maximum()) + " × (" + quotient + " − " + from + ") / (" + target + " − " + from
                        + ")";
        return equation(ratio.measure(), given, number, percent, decimals)
                + (ratio.strict() ? " ≤ " : " < ")
                + target + ": " + formula + " = " + rounded(points);
    }

    private String relative(Relative relative, BigFraction number, Given given) {
        Given.Spread spread = given.spreads().getOrDefault(relative, new Given.Spread(number, number));
        BigFraction low = relative.range() ? spread.lowest() : BigFraction.ZERO;
        BigFraction high = spread.highest();
        boolean percent = high.compareTo(BigFraction.ONE) <= 0
                && MeasureWords.canBeEmpty(relative.measure().of());
        if (high.compareTo(low) <= 0) {
            return texts.get(
                    "wording.calculation.no_spread",
                    equation(relative.measure(), given, number, percent, FEWEST_DECIMALS));
        }
        BigFraction points = given.maximum().multiply(number.subtract(low)).divide(high.subtract(low));
        int decimals = decimals(points, percent, round -> {
            BigFraction width = round.of(high).subtract(round.of(low));
            return width.signum() == 0
                    ? BigFraction.ONE.negate()
                    : given.maximum()
                            .multiply(round.of(number).subtract(round.of(low)))
                            .divide(width);
        });
        String own = text(number, percent, decimals);
        String highest = text(high, percent, decimals);
        String lowest = text(low, percent, decimals);
        String formula = relative.range()
                ? " × (" + own + " − " + lowest + ") / (" + highest + " − " + lowest + ")"
                : " × " + own + " / " + highest;
        return equation(relative.measure(), given, number, percent, decimals) + "; "
                + (relative.range()
                        ? texts.get("wording.calculation.range", lowest, highest)
                        : texts.get("wording.calculation.best", highest))
                + ": " + numbers.of(given.maximum()) + formula + " = " + rounded(points);
    }

    private String steps(Steps steps, BigFraction number, Given given) {
        boolean percent =
                MeasureWords.inPercent(steps.measure().of(), steps.bounds().keySet());
        Optional<BigFraction> reached = steps.bounds().keySet().stream()
                .filter(bound -> switch (steps.reach()) {
                    case AT_LEAST -> number.compareTo(bound) >= 0;
                    case OVER -> number.compareTo(bound) > 0;
                    case EXACTLY -> number.compareTo(bound) == 0;
                })
                .max(BigFraction::compareTo);
        String award = points(steps.award(number), given);
        if (reached.isEmpty()) {
            return texts.get(
                    "wording.calculation.no_step",
                    equation(steps.measure(), given, number, percent, FEWEST_DECIMALS),
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
                equation(steps.measure(), given, number, percent, reached.get()) + sign + shown(reached.get(), percent),
                award);
    }

    private String checklist(Checklist checklist, Given given) {
        List<String> parts = new ArrayList<>();
        BigFraction sum = BigFraction.ZERO;
        for (Map.Entry<String, Award> part : checklist.parts().entrySet()) {
            Optional<Boolean> answer = answer(given, part.getKey());
            boolean yes = answer.orElse(false);
            Award award = yes ? part.getValue() : Award.NOTHING;
            sum = sum.add(award.of(given.maximum()));
            parts.add(texts.get(
                    "wording.calculation.is",
                    part.getKey() + " "
                            + texts.get(answer.isEmpty() ? "wording.empty" : yes ? "wording.yes" : "wording.no"),
                    points(award, given)));
        }
        return texts.get("wording.calculation.sum", String.join("; ", parts), rounded(sum));
    }

    private String parts(List<Part> parts, String key, Given given, Rule whole) {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            BigFraction most = Exact.of(part.maximum());
            Given own = new Given(given.inputs(), most, given.spreads());
            String line;
            if (part.rule().apply(own) instanceof Result.Awarded awarded) {
                line = work(part.rule(), own)
                        + (awarded.points().compareTo(most) > 0
                                ? ", " + texts.get("wording.calculation.cut", numbers.of(most))
                                : "");
            } else {
                line = texts.get("wording.calculation.nothing");
            }
            lines.add(texts.get("wording.calculation.part", lines.size() + 1, line));
        }
        BigFraction points = ((Result.Awarded) whole.apply(given)).points();
        return texts.get(key, String.join("; ", lines), rounded(points));
    }

    private static Optional<Boolean> answer(Given given, String letter) {
        return given.inputs().get(letter) instanceof InputValue.Answer answer
                ? Optional.of(answer.yes())
                : Optional.empty();
    }

    private String points(Award award, Given given) {
        return numbers.of(award.of(given.maximum()));
    }

    private String filled(Measure measure, Given given) {
        return measures.filled(measure.of(), given.inputs(), given.maximum());
    }

    /** {@code 35/50 = }, or nothing where the measure is a single input. */
    private String equal(Measure measure, Given given, BigFraction number) {
        String filled = filled(measure, given);
        return filled.equals(numbers.of(number)) ? "" : filled + " = " + numbers.of(number) + "; ";
    }

    /** The measure with a number shown so exactly that it stands on the right side of a bound. */
    private String equation(Measure measure, Given given, BigFraction number, boolean percent, BigFraction bound) {
        BigFraction side = BigFraction.of(number.compareTo(bound));
        int decimals =
                decimals(side, percent, round -> BigFraction.of(round.of(number).compareTo(bound)));
        return equation(measure, given, number, percent, decimals);
    }

    /** {@code 35/50 = 70%}, {@code 980/1640 ≈ 59,76%}, or the number alone. */
    private String equation(Measure measure, Given given, BigFraction number, boolean percent, int decimals) {
        String filled = filled(measure, given);
        String shown = text(number, percent, decimals);
        if (filled.equals(shown)) {
            return shown;
        }
        return filled + (Numbers.ends(number, percent ? decimals + 2 : decimals) ? " = " : " ≈ ") + shown;
    }

    private String shown(BigFraction number, boolean percent) {
        return percent ? numbers.percent(number) : numbers.of(number);
    }

    private String text(BigFraction number, boolean percent, int decimals) {
        return percent ? numbers.plain(number.multiply(100), decimals) + "%" : numbers.plain(number, decimals);
    }

    /** A number as it is shown. */
    private interface Round {
        BigFraction of(BigFraction number);
    }

    /** What comes out of shown numbers. */
    private interface Outcome {
        BigFraction with(Round round);
    }

    /** The fewest decimals with which shown numbers give the same rounded outcome as the exact ones. */
    private int decimals(BigFraction exact, boolean percent, Outcome outcome) {
        BigDecimal points = Exact.round(exact, pointsDecimals);
        int decimals = FEWEST_DECIMALS;
        while (decimals < MOST_DECIMALS) {
            int scale = percent ? decimals + 2 : decimals;
            BigFraction shown = outcome.with(number -> Exact.of(Exact.round(number, scale)));
            if (Exact.round(shown, pointsDecimals).equals(points)) {
                break;
            }
            decimals++;
        }
        return decimals;
    }
}
