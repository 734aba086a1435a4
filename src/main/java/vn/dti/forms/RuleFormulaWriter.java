package vn.dti.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.arithmetic.SpreadsheetArithmetic;
import vn.dti.indicator.rule.BestOf;
import vn.dti.indicator.rule.Checklist;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.Combined;
import vn.dti.indicator.rule.Deadline;
import vn.dti.indicator.rule.Formula;
import vn.dti.indicator.rule.Measure;
import vn.dti.indicator.rule.Measured;
import vn.dti.indicator.rule.Part;
import vn.dti.indicator.rule.PerItem;
import vn.dti.indicator.rule.Points;
import vn.dti.indicator.rule.Ratio;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.RuleCases;
import vn.dti.indicator.rule.Steps;
import vn.dti.indicator.rule.Sum;
import vn.dti.indicator.rule.WhenEmpty;
import vn.dti.indicator.rule.YesNo;

/** Writes every rule as formulas; empty where no formula in one form can tell what comes out. */
final class RuleFormulaWriter implements RuleCases<Optional<RuleFormulas>> {

    private static final String NEVER = "";

    private final BigDecimal maximum;
    private final BigFraction most;
    private final Map<String, String> cells;
    private final List<String> options;

    /**
     * Writes rules of one indicator.
     *
     * @param maximum points at most
     * @param cells addresses of the inputs by letter
     * @param options addresses of the cells that hold the options of a choice, in the order of the set
     */
    RuleFormulaWriter(BigDecimal maximum, Map<String, String> cells, List<String> options) {
        this.maximum = maximum;
        this.most = Exact.of(maximum);
        this.cells = cells;
        this.options = options;
    }

    /** Entered by hand. */
    @Override
    public Optional<RuleFormulas> points(Points points) {
        return Optional.empty();
    }

    @Override
    public Optional<RuleFormulas> yesNo(YesNo yesNo) {
        String cell = cells.get("a");
        return whenReady(
                "OR(" + yes(cell) + "," + no(cell) + ")",
                "IF(" + yes(cell) + "," + number(yesNo.award().of(most)) + ",0)");
    }

    @Override
    public Optional<RuleFormulas> choice(Choice choice) {
        String cell = cells.get("a");
        List<String> known = new ArrayList<>();
        List<BigFraction> awards =
                choice.options().values().stream().map(award -> award.of(most)).toList();
        String points = "0";
        for (int i = awards.size() - 1; i >= 0; i--) {
            String equal = cell + "=" + options.get(i);
            known.add(0, equal);
            points = "IF(" + equal + "," + number(awards.get(i)) + "," + points + ")";
        }
        return whenReady("OR(" + String.join(",", known) + ")", points);
    }

    @Override
    public Optional<RuleFormulas> steps(Steps steps) {
        return measured(steps, measure -> steps(steps, measure));
    }

    @Override
    public Optional<RuleFormulas> ratio(Ratio ratio) {
        return measured(ratio, measure -> ratio(ratio, measure));
    }

    @Override
    public Optional<RuleFormulas> perItem(PerItem perItem) {
        String award = number(perItem.award().of(most));
        return measured(perItem, measure -> award + "*" + measure.formula());
    }

    @Override
    public Optional<RuleFormulas> checklist(Checklist checklist) {
        List<String> answered = new ArrayList<>();
        List<String> points = new ArrayList<>();
        checklist.parts().forEach((letter, award) -> {
            String cell = cells.get(letter);
            answered.add(yes(cell));
            answered.add(no(cell));
            points.add("IF(" + yes(cell) + "," + number(award.of(most)) + ",0)");
        });
        return whenReady("OR(" + String.join(",", answered) + ")", "(" + String.join("+", points) + ")");
    }

    @Override
    public Optional<RuleFormulas> deadline(Deadline deadline) {
        String cell = cells.get("a");
        LocalDate firstLate = deadline.inclusive() ? deadline.day().plusDays(1) : deadline.day();
        String inTime = "%s<DATE(%s,%s,%s)"
                .formatted(cell, firstLate.getYear(), firstLate.getMonthValue(), firstLate.getDayOfMonth());
        String points = "IF(" + inTime + "," + number(most) + ","
                + number(deadline.late().of(most)) + ")";
        return whenReady("COUNT(" + cell + ")=1", points);
    }

    /** Depends on other units. */
    @Override
    public Optional<RuleFormulas> relative(Relative relative) {
        return Optional.empty();
    }

    @Override
    public Optional<RuleFormulas> sum(Sum sum) {
        return parts(sum, "SUM");
    }

    @Override
    public Optional<RuleFormulas> bestOf(BestOf bestOf) {
        return parts(bestOf, "MAX");
    }

    @Override
    public Optional<RuleFormulas> formula(Formula formula) {
        return measured(formula, SpreadsheetArithmetic::formula);
    }

    private static Optional<RuleFormulas> whenReady(String ready, String points) {
        return Optional.of(new RuleFormulas(ready, NEVER, NEVER, points));
    }

    private static String yes(String cell) {
        return "OR(" + cell + "=\"có\"," + cell + "=\"yes\"," + cell + "=\"x\"," + cell + "=\"đạt\")";
    }

    private static String no(String cell) {
        return "OR(" + cell + "=\"không\"," + cell + "=\"no\")";
    }

    private String steps(Steps steps, SpreadsheetArithmetic measure) {
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

    private String ratio(Ratio ratio, SpreadsheetArithmetic measure) {
        String held = SpreadsheetArithmetic.rounded(measure.formula());
        String reached = held + (ratio.strict() ? ">" : ">=") + bound(ratio.target());
        String below =
                switch (ratio.below()) {
                    case PROPORTIONAL -> proportional(ratio, measure.formula());
                    case CUT -> "IF(" + held + ">=" + bound(ratio.from()) + "," + number(most) + "*" + measure.formula()
                            + ",0)";
                    case ZERO -> "0";
                };
        return "IF(" + reached + "," + number(most) + "," + below + ")";
    }

    private String proportional(Ratio ratio, String measure) {
        String above = ratio.from().isZero() ? measure : "(" + measure + "-" + number(ratio.from()) + ")";
        BigFraction width = ratio.target().subtract(ratio.from());
        return number(most) + "*" + above + (width.equals(BigFraction.ONE) ? "" : "/" + number(width));
    }

    private Optional<RuleFormulas> measured(Measured rule, Function<SpreadsheetArithmetic, String> then) {
        Measure measure = rule.measure();
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
        String points = then.apply(written);
        String byZero = written.dividesByZero();
        if (byZero.isEmpty()) {
            return Optional.of(new RuleFormulas(ready, incomplete, NEVER, points));
        }
        if (measure.whenEmpty() == WhenEmpty.NOT_ASSESSED) {
            return Optional.of(new RuleFormulas(ready, incomplete, byZero, points));
        }
        String instead = measure.whenEmpty() == WhenEmpty.FULL ? Exact.text(maximum) : "0";
        return Optional.of(
                new RuleFormulas(ready, incomplete, NEVER, "IF(" + byZero + "," + instead + "," + points + ")"));
    }

    /** Parts, each cut to its own maximum; none where one of them cannot be told. */
    private Optional<RuleFormulas> parts(Combined combined, String function) {
        List<String> ready = new ArrayList<>();
        List<String> incomplete = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (Part part : combined.parts()) {
            Optional<RuleFormulas> live = part.rule().accept(new RuleFormulaWriter(part.maximum(), cells, options));
            if (live.isEmpty()) {
                return Optional.empty();
            }
            ready.add(live.get().ready());
            if (!live.get().incomplete().isEmpty()) {
                incomplete.add(live.get().incomplete());
            }
            points.add("IF(" + live.get().ready() + ","
                    + RuleFormulas.cut(live.get().points(), part.maximum()) + ",0)");
        }
        String any = "OR(" + String.join(",", ready) + ")";
        String missing = incomplete.isEmpty() ? NEVER : "OR(" + String.join(",", incomplete) + ")";
        return Optional.of(new RuleFormulas(
                missing.isEmpty() ? any : "AND(" + any + ",NOT(" + missing + "))",
                missing,
                NEVER,
                function + "(" + String.join(",", points) + ")"));
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
            BigDecimal exact = new BigDecimal(number.getNumerator()).divide(new BigDecimal(number.getDenominator()));
            return Optional.of(Exact.text(exact)).filter(text -> text.length() <= 15);
        } catch (ArithmeticException noEnd) {
            return Optional.empty();
        }
    }
}
