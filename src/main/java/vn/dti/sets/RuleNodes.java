package vn.dti.sets;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.Award;
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
import vn.dti.indicator.rule.RuleCases;
import vn.dti.indicator.rule.Steps;
import vn.dti.indicator.rule.Sum;
import vn.dti.indicator.rule.WhenEmpty;
import vn.dti.indicator.rule.YesNo;
import vn.dti.yaml.YamlNode;

/** Rules as a set holds them (dac-ta 1, Rules). */
final class RuleNodes implements RuleCases<YamlNode> {

    private static final int PERCENT_DECIMALS = 10;

    /** The {@code rule} of a set. */
    static YamlNode.Mapping of(Rule rule) {
        return SetTree.one(rule.kind().key(), rule.accept(new RuleNodes()));
    }

    @Override
    public YamlNode points(Points rule) {
        return new SetTree().mapping();
    }

    @Override
    public YamlNode yesNo(YesNo rule) {
        SetTree tree = new SetTree();
        return rule.award().equals(Award.MAXIMUM)
                ? tree.mapping()
                : tree.with("award", rule.award().text()).mapping();
    }

    @Override
    public YamlNode choice(Choice rule) {
        SetTree options = new SetTree();
        rule.options().forEach((option, award) -> options.with(option, award.text()));
        return SetTree.one("options", options.mapping());
    }

    @Override
    public YamlNode steps(Steps rule) {
        SetTree bounds = new SetTree();
        boolean percent = rule.measure().of().divides();
        rule.bounds().forEach((bound, award) -> bounds.with(percent ? percent(bound) : number(bound), award.text()));
        SetTree tree = new SetTree().with(rule.reach().name().toLowerCase(Locale.ROOT), bounds.mapping());
        if (!rule.otherwise().amount().isZero()) {
            tree.with("otherwise", rule.otherwise().text());
        }
        return measured(tree, "of", rule.measure()).mapping();
    }

    @Override
    public YamlNode ratio(Ratio rule) {
        SetTree tree = measured(new SetTree(), "of", rule.measure());
        if (!rule.target().equals(BigFraction.ONE)) {
            tree.with("target", percent(rule.target()));
        }
        if (rule.strict()) {
            tree.with("reached", "over");
        }
        switch (rule.below()) {
            case ZERO -> tree.with("below", "zero");
            case CUT -> tree.with("below", "cut").with("floor", percent(rule.from()));
            case PROPORTIONAL -> {
                if (!rule.from().isZero()) {
                    tree.with("from", percent(rule.from()));
                }
            }
        }
        return tree.mapping();
    }

    @Override
    public YamlNode perItem(PerItem rule) {
        return measured(new SetTree().with("award", rule.award().text()), "of", rule.measure())
                .mapping();
    }

    @Override
    public YamlNode checklist(Checklist rule) {
        SetTree parts = new SetTree();
        rule.parts().forEach((letter, award) -> parts.with(letter, award.text()));
        return SetTree.one("parts", parts.mapping());
    }

    @Override
    public YamlNode deadline(Deadline rule) {
        SetTree tree = new SetTree()
                .with(rule.inclusive() ? "by" : "before", rule.day().toString());
        return rule.late().amount().isZero()
                ? tree.mapping()
                : tree.with("late", rule.late().text()).mapping();
    }

    @Override
    public YamlNode relative(Relative rule) {
        return measured(new SetTree(), "of", rule.measure())
                .with("to", rule.range() ? "range" : "best")
                .mapping();
    }

    @Override
    public YamlNode sum(Sum rule) {
        return parts(rule.parts());
    }

    @Override
    public YamlNode bestOf(BestOf rule) {
        return parts(rule.parts());
    }

    private static YamlNode parts(List<Part> parts) {
        return SetTree.sequence(parts.stream()
                .map(part -> new SetTree()
                        .with("max", Exact.text(part.maximum()))
                        .with("rule", of(part.rule()))
                        .mapping())
                .toList());
    }

    @Override
    public YamlNode formula(Formula rule) {
        return rule.measure().whenEmpty() == WhenEmpty.ZERO && !rule.measure().aboveOne()
                ? SetTree.scalar(rule.measure().of().text())
                : measured(new SetTree(), "points", rule.measure()).mapping();
    }

    private static SetTree measured(SetTree tree, String key, Measure measure) {
        tree.with(key, measure.of().text());
        if (measure.whenEmpty() != WhenEmpty.ZERO) {
            tree.with("when_empty", measure.whenEmpty().name().toLowerCase(Locale.ROOT));
        }
        if (measure.aboveOne()) {
            tree.with("above_one", "expected");
        }
        return tree;
    }

    private static String percent(BigFraction share) {
        return ends(share.multiply(100)) ? number(share.multiply(100)) + "%" : number(share);
    }

    private static String number(BigFraction number) {
        return ends(number)
                ? Exact.text(new BigDecimal(Exact.text(Exact.round(number, PERCENT_DECIMALS))))
                : number.getNumerator() + "/" + number.getDenominator();
    }

    private static boolean ends(BigFraction number) {
        return BigInteger.TEN.pow(PERCENT_DECIMALS).mod(number.getDenominator()).signum() == 0;
    }
}
