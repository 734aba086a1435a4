package vn.dti.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.arithmetic.SpreadsheetArithmetic;
import vn.dti.indicator.rule.BestOf;
import vn.dti.indicator.rule.Checklist;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.Deadline;
import vn.dti.indicator.rule.Formula;
import vn.dti.indicator.rule.Measure;
import vn.dti.indicator.rule.Part;
import vn.dti.indicator.rule.PerItem;
import vn.dti.indicator.rule.Points;
import vn.dti.indicator.rule.Ratio;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Rule;
import vn.dti.indicator.rule.Steps;
import vn.dti.indicator.rule.Sum;
import vn.dti.indicator.rule.WhenEmpty;
import vn.dti.indicator.rule.YesNo;

/**
 * A rule as spreadsheet formulas over the cells of its inputs. They say what the rule's own {@code apply} says: a test
 * holds them against it for every rule (dac-ta 1, Rules).
 *
 * @param ready a condition: all that the rule needs is given
 * @param incomplete a condition: something is given, something is missing; empty where that cannot be
 * @param notAssessed a condition, to be asked when ready: the indicator does not apply; empty where that cannot be
 * @param points the points, to be asked when ready, not yet cut or rounded
 */
record LivePoints(String ready, String incomplete, String notAssessed, String points) {

    private static final String NEVER = "";

    /**
     * The formulas of a rule.
     *
     * @param cells addresses of the inputs by letter
     * @param options addresses of the cells that hold the options of a choice, in the order of the set
     * @return empty where no formula in one form can tell: points entered by hand, comparison with other units
     */
    static Optional<LivePoints> of(Rule rule, BigDecimal maximum, Map<String, String> cells, List<String> options) {
        if (rule instanceof Points || !rule.relatives().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Writer(cells, options).rule(rule, maximum));
    }

    /** The formula of the points: cut to [0, maximum], rounded; {@code ""} where nothing counts yet. */
    String formula(BigDecimal maximum, int decimals) {
        String rounded = "ROUND(" + SpreadsheetArithmetic.rounded(cut(points, maximum)) + "," + decimals + ")";
        String counted = notAssessed.isEmpty() ? rounded : "IF(" + notAssessed + ",\"\"," + rounded + ")";
        return "IF(" + ready + "," + counted + ",\"\")";
    }

    /** The maximum that counts: 0 where the indicator turns out not to apply. */
    String countedMaximum(BigDecimal maximum) {
        String full = Exact.text(maximum);
        return notAssessed.isEmpty() ? full : "IF(" + ready + ",IF(" + notAssessed + ",0," + full + ")," + full + ")";
    }

    private static String cut(String points, BigDecimal maximum) {
        return "MAX(0,MIN(" + Exact.text(maximum) + "," + points + "))";
    }

    private record Writer(Map<String, String> cells, List<String> options) {

        LivePoints rule(Rule rule, BigDecimal maximum) {
            BigFraction most = Exact.of(maximum);
            if (rule instanceof YesNo yesNo) {
                String cell = cells.get("a");
                String points = "IF(" + yes(cell) + "," + number(yesNo.award().of(most)) + ",0)";
                return new LivePoints("OR(" + yes(cell) + "," + no(cell) + ")", NEVER, NEVER, points);
            } else if (rule instanceof Choice choice) {
                return choice(choice, most);
            } else if (rule instanceof Steps steps) {
                return measured(steps.measure(), maximum, measure -> steps(steps, measure, most));
            } else if (rule instanceof Ratio ratio) {
                return measured(ratio.measure(), maximum, measure -> ratio(ratio, measure, most));
            } else if (rule instanceof PerItem perItem) {
                String award = number(perItem.award().of(most));
                return measured(perItem.measure(), maximum, measure -> award + "*" + measure.formula());
            } else if (rule instanceof Formula formula) {
                return measured(formula.points(), maximum, SpreadsheetArithmetic::formula);
            } else if (rule instanceof Checklist checklist) {
                return checklist(checklist, most);
            } else if (rule instanceof Deadline deadline) {
                return deadline(deadline, most);
            } else if (rule instanceof Sum sum) {
                return parts(sum.parts(), "SUM");
            } else if (rule instanceof BestOf bestOf) {
                return parts(bestOf.parts(), "MAX");
            }
            throw new IllegalArgumentException(rule instanceof Relative ? "relative" : rule.key());
        }

        private static String yes(String cell) {
            return "OR(" + cell + "=\"có\"," + cell + "=\"yes\"," + cell + "=\"x\"," + cell + "=\"đạt\")";
        }

        private static String no(String cell) {
            return "OR(" + cell + "=\"không\"," + cell + "=\"no\")";
        }

        private LivePoints choice(Choice choice, BigFraction most) {
            String cell = cells.get("a");
            List<String> known = new ArrayList<>();
            List<BigFraction> awards = choice.options().values().stream()
                    .map(award -> award.of(most))
                    .toList();
            String points = "0";
            for (int i = awards.size() - 1; i >= 0; i--) {
                String equal = cell + "=" + options.get(i);
                known.add(0, equal);
                points = "IF(" + equal + "," + number(awards.get(i)) + "," + points + ")";
            }
            return new LivePoints("OR(" + String.join(",", known) + ")", NEVER, NEVER, points);
        }

        private static String steps(Steps steps, SpreadsheetArithmetic measure, BigFraction most) {
            String held = measure.divides() || measure.formula().contains("(")
                    ? SpreadsheetArithmetic.rounded(measure.formula())
                    : measure.formula();
            String sign =
                    switch (steps.reach()) {
                        case AT_LEAST -> ">=";
                        case OVER -> ">";
                        case EXACTLY -> "=";
                    };
            List<BigFraction> ascending = steps.bounds().keySet().stream()
                    .sorted(Comparator.naturalOrder())
                    .toList();
            String points = number(steps.otherwise().of(most));
            for (BigFraction bound : ascending) {
                points = "IF(" + held + sign + bound(bound) + ","
                        + number(steps.bounds().get(bound).of(most)) + "," + points + ")";
            }
            return points;
        }

        private static String ratio(Ratio ratio, SpreadsheetArithmetic measure, BigFraction most) {
            String reached = SpreadsheetArithmetic.rounded(measure.formula())
                    + (ratio.strict() ? ">" : ">=")
                    + bound(ratio.target());
            String below = "0";
            if (ratio.proportional()) {
                String above = ratio.from().isZero()
                        ? measure.formula()
                        : "(" + measure.formula() + "-" + number(ratio.from()) + ")";
                BigFraction width = ratio.target().subtract(ratio.from());
                below = number(most) + "*" + above + (width.equals(BigFraction.ONE) ? "" : "/" + number(width));
            }
            return "IF(" + reached + "," + number(most) + "," + below + ")";
        }

        private interface Then {
            String points(SpreadsheetArithmetic measure);
        }

        private LivePoints measured(Measure measure, BigDecimal maximum, Then then) {
            Map<String, String> values = new HashMap<>(cells);
            values.put("max", Exact.text(maximum));
            SpreadsheetArithmetic written = SpreadsheetArithmetic.of(measure.of(), values);
            List<String> read = measure.of().variables().stream()
                    .filter(letter -> !letter.equals("max"))
                    .sorted()
                    .map(cells::get)
                    .toList();
            String count = "COUNT(" + String.join(",", read) + ")";
            String ready = count + "=" + read.size();
            String incomplete = read.size() == 1 ? NEVER : "AND(" + count + ">0," + count + "<" + read.size() + ")";
            String points = then.points(written);
            String byZero = written.dividesByZero();
            if (byZero.isEmpty()) {
                return new LivePoints(ready, incomplete, NEVER, points);
            }
            if (measure.whenEmpty() == WhenEmpty.NOT_ASSESSED) {
                return new LivePoints(ready, incomplete, byZero, points);
            }
            String instead = measure.whenEmpty() == WhenEmpty.FULL ? Exact.text(maximum) : "0";
            return new LivePoints(ready, incomplete, NEVER, "IF(" + byZero + "," + instead + "," + points + ")");
        }

        private LivePoints checklist(Checklist checklist, BigFraction most) {
            List<String> answered = new ArrayList<>();
            List<String> points = new ArrayList<>();
            checklist.parts().forEach((letter, award) -> {
                String cell = cells.get(letter);
                answered.add(yes(cell));
                answered.add(no(cell));
                points.add("IF(" + yes(cell) + "," + number(award.of(most)) + ",0)");
            });
            return new LivePoints(
                    "OR(" + String.join(",", answered) + ")", NEVER, NEVER, "(" + String.join("+", points) + ")");
        }

        private LivePoints deadline(Deadline deadline, BigFraction most) {
            String cell = cells.get("a");
            LocalDate firstLate = deadline.inclusive() ? deadline.day().plusDays(1) : deadline.day();
            String inTime = "%s<DATE(%s,%s,%s)"
                    .formatted(cell, firstLate.getYear(), firstLate.getMonthValue(), firstLate.getDayOfMonth());
            String points = "IF(" + inTime + "," + number(most) + ","
                    + number(deadline.late().of(most)) + ")";
            return new LivePoints("COUNT(" + cell + ")=1", NEVER, NEVER, points);
        }

        private LivePoints parts(List<Part> parts, String function) {
            List<String> ready = new ArrayList<>();
            List<String> incomplete = new ArrayList<>();
            List<String> points = new ArrayList<>();
            for (Part part : parts) {
                LivePoints live = rule(part.rule(), part.maximum());
                ready.add(live.ready());
                if (!live.incomplete().isEmpty()) {
                    incomplete.add(live.incomplete());
                }
                points.add("IF(" + live.ready() + "," + cut(live.points(), part.maximum()) + ",0)");
            }
            String any = "OR(" + String.join(",", ready) + ")";
            String missing = incomplete.isEmpty() ? NEVER : "OR(" + String.join(",", incomplete) + ")";
            return new LivePoints(
                    missing.isEmpty() ? any : "AND(" + any + ",NOT(" + missing + "))",
                    missing,
                    NEVER,
                    function + "(" + String.join(",", points) + ")");
        }

        /** A bound that a rounded measure is held against. */
        private static String bound(BigFraction bound) {
            Optional<String> decimal = decimal(bound);
            return decimal.orElseGet(() -> SpreadsheetArithmetic.rounded(number(bound)));
        }

        /** A number: a decimal where it has an end, else a fraction. */
        private static String number(BigFraction number) {
            return decimal(number).orElseGet(() -> "(" + number.getNumerator() + "/" + number.getDenominator() + ")");
        }

        private static Optional<String> decimal(BigFraction number) {
            try {
                BigDecimal exact =
                        new BigDecimal(number.getNumerator()).divide(new BigDecimal(number.getDenominator()));
                return Optional.of(Exact.text(exact)).filter(text -> text.length() <= 15);
            } catch (ArithmeticException noEnd) {
                return Optional.empty();
            }
        }
    }
}
