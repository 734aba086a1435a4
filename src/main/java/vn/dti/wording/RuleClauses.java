package vn.dti.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
import vn.dti.notice.Texts;
import vn.dti.view.Numbers;

/** Every rule as a clause: begins in lower case, ends without a full stop. */
final class RuleClauses implements RuleCases<String> {

    /** Decimals of points that are a share of the maximum. */
    private static final int SHOWN_DECIMALS = 2;

    private final Texts texts;
    private final BigFraction maximum;
    private final Map<String, String> labels;
    private final Numbers numbers;
    private final MeasureWords measures;

    /**
     * Clauses of one indicator.
     *
     * @param maximum points at most
     * @param labels of the inputs, by letter
     */
    RuleClauses(Texts texts, BigFraction maximum, Map<String, String> labels) {
        this.texts = texts;
        this.maximum = maximum;
        this.labels = labels;
        this.numbers = new Numbers(texts);
        this.measures = new MeasureWords(texts);
    }

    @Override
    public String points(Points points) {
        return texts.get("wording.points", numbers.of(maximum));
    }

    @Override
    public String yesNo(YesNo yesNo) {
        return texts.get("wording.yes_no", label("a"), award(yesNo.award()));
    }

    @Override
    public String choice(Choice choice) {
        return label("a") + ": "
                + choice.options().entrySet().stream()
                        .map(option -> texts.get("wording.choice.option", option.getKey(), award(option.getValue())))
                        .collect(Collectors.joining("; "));
    }

    @Override
    public String steps(Steps steps) {
        boolean percent =
                MeasureWords.inPercent(steps.measure().of(), steps.bounds().keySet());
        String kind = "wording.steps." + steps.reach().name().toLowerCase(Locale.ROOT);
        List<BigFraction> bounds = steps.bounds().keySet().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        List<String> clauses = new ArrayList<>();
        String above = "";
        for (BigFraction bound : bounds) {
            String shown = bound(bound, percent);
            String award = award(steps.bounds().get(bound));
            boolean between = !above.isEmpty() && steps.reach() != Steps.Reach.EXACTLY;
            clauses.add(texts.get(between ? kind + ".between" : kind, shown, award, above));
            above = shown;
        }
        clauses.add(texts.get(kind + ".otherwise", above, award(steps.otherwise())));
        return texts.get(
                "wording.steps",
                percent
                        ? measures.rate(steps.measure().of(), labels)
                        : measures.name(steps.measure().of(), labels),
                String.join("; ", clauses));
    }

    @Override
    public String ratio(Ratio ratio) {
        boolean percent = isPercent(ratio);
        String below =
                switch (ratio.below()) {
                    case PROPORTIONAL -> ratio.from().signum() == 0 ? "proportional" : "proportional_from";
                    case CUT -> "cut";
                    case ZERO -> "zero";
                };
        return texts.get(
                ratio.strict() ? "wording.ratio.over" : "wording.ratio.at_least",
                percent
                        ? measures.rate(ratio.measure().of(), labels)
                        : measures.name(ratio.measure().of(), labels),
                bound(ratio.target(), percent),
                numbers.of(maximum),
                texts.get("wording.ratio." + below, bound(ratio.from(), percent), numbers.of(maximum)));
    }

    @Override
    public String perItem(PerItem perItem) {
        return texts.get(
                "wording.per_item",
                measures.name(perItem.measure().of(), labels),
                award(perItem.award()),
                numbers.of(maximum));
    }

    @Override
    public String checklist(Checklist checklist) {
        return texts.get(
                "wording.checklist",
                checklist.parts().entrySet().stream()
                        .map(part -> texts.get("wording.checklist.part", label(part.getKey()), award(part.getValue())))
                        .collect(Collectors.joining("; ")));
    }

    @Override
    public String deadline(Deadline deadline) {
        return texts.get(
                deadline.inclusive() ? "wording.deadline.by" : "wording.deadline.before",
                label("a"),
                deadline.day(),
                numbers.of(maximum),
                award(deadline.late()));
    }

    @Override
    public String relative(Relative relative) {
        return texts.get(
                "wording.relative." + (relative.range() ? "range" : "best")
                        + (relative.amongCluster() ? ".cluster" : ""),
                measures.name(relative.measure().of(), labels),
                numbers.of(maximum));
    }

    @Override
    public String sum(Sum sum) {
        return parts("wording.sum", sum);
    }

    @Override
    public String bestOf(BestOf bestOf) {
        return parts("wording.best_of", bestOf);
    }

    @Override
    public String formula(Formula formula) {
        return texts.get(
                "wording.formula", measures.shown(formula.measure().of().text()), numbers.of(maximum));
    }

    private String parts(String key, Combined combined) {
        List<String> clauses = new ArrayList<>();
        for (Part part : combined.parts()) {
            clauses.add(texts.get(
                    "wording.part",
                    clauses.size() + 1,
                    numbers.plain(part.maximum()),
                    part.rule().accept(new RuleClauses(texts, Exact.of(part.maximum()), labels))));
        }
        return texts.get(key, clauses.size(), numbers.of(maximum), String.join("; ", clauses));
    }

    /** A target up to 1 is a share; how many a month is a number. */
    static boolean isPercent(Ratio ratio) {
        return ratio.target().compareTo(BigFraction.ONE) <= 0;
    }

    private String bound(BigFraction bound, boolean percent) {
        return percent ? numbers.percent(bound) : numbers.of(bound);
    }

    private String label(String letter) {
        String label = labels.getOrDefault(letter, "");
        return label.isBlank() ? letter : texts.get("wording.input", label, letter);
    }

    /** An award as points, and what share of the maximum that is where the set says so. */
    private String award(Award award) {
        BigFraction points = award.of(maximum);
        if (!award.share() || points.compareTo(maximum) == 0) {
            return texts.get(
                    points.compareTo(BigFraction.ONE) == 0 ? "wording.award.one" : "wording.award", numbers.of(points));
        }
        return Numbers.ends(points, SHOWN_DECIMALS)
                ? texts.get("wording.award.share", numbers.of(points), share(award))
                : texts.get("wording.award.about", numbers.plain(points, SHOWN_DECIMALS), share(award));
    }

    private String share(Award award) {
        String text = award.text().replace(" ", "");
        return text.endsWith("%") ? numbers.percent(award.amount()) : text;
    }
}
