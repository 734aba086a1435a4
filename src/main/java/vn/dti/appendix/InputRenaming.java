package vn.dti.appendix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.indicator.rule.Award;
import vn.dti.indicator.rule.BestOf;
import vn.dti.indicator.rule.Checklist;
import vn.dti.indicator.rule.Choice;
import vn.dti.indicator.rule.Deadline;
import vn.dti.indicator.rule.Formula;
import vn.dti.indicator.rule.Measure;
import vn.dti.indicator.rule.PerItem;
import vn.dti.indicator.rule.Points;
import vn.dti.indicator.rule.Ratio;
import vn.dti.indicator.rule.Relative;
import vn.dti.indicator.rule.Rule;
import vn.dti.indicator.rule.RuleCases;
import vn.dti.indicator.rule.Steps;
import vn.dti.indicator.rule.Sum;
import vn.dti.indicator.rule.YesNo;

/**
 * A rule over other letters, so that the parts of a sum do not read each other's inputs. Empty for a rule that reads its
 * answer, option or day from {@code a} and no other.
 *
 * @param by how many letters further on
 */
record InputRenaming(int by) implements RuleCases<Optional<Rule>> {

    private static final Pattern LETTER = Pattern.compile("(?<![A-Za-z])[a-d](?![A-Za-z])");

    String letter(String letter) {
        return String.valueOf((char) (letter.charAt(0) + by));
    }

    private Measure measure(Measure measure) {
        String text = LETTER.matcher(measure.of().text())
                .replaceAll(found -> Matcher.quoteReplacement(letter(found.group())));
        return new Measure(Formulas.arithmetic(text), measure.whenEmpty(), measure.aboveOne());
    }

    private Optional<Rule> ofA(Rule rule) {
        return by == 0 ? Optional.of(rule) : Optional.empty();
    }

    @Override
    public Optional<Rule> points(Points rule) {
        return Optional.empty();
    }

    @Override
    public Optional<Rule> yesNo(YesNo rule) {
        return ofA(rule);
    }

    @Override
    public Optional<Rule> choice(Choice rule) {
        return ofA(rule);
    }

    @Override
    public Optional<Rule> steps(Steps rule) {
        return Optional.of(new Steps(rule.reach(), rule.bounds(), rule.otherwise(), measure(rule.measure())));
    }

    @Override
    public Optional<Rule> ratio(Ratio rule) {
        return Optional.of(new Ratio(measure(rule.measure()), rule.target(), rule.strict(), rule.below(), rule.from()));
    }

    @Override
    public Optional<Rule> perItem(PerItem rule) {
        return Optional.of(new PerItem(rule.award(), measure(rule.measure())));
    }

    @Override
    public Optional<Rule> checklist(Checklist rule) {
        Map<String, Award> parts = new LinkedHashMap<>();
        rule.parts().forEach((letter, award) -> parts.put(letter(letter), award));
        return Optional.of(new Checklist(parts));
    }

    @Override
    public Optional<Rule> deadline(Deadline rule) {
        return ofA(rule);
    }

    @Override
    public Optional<Rule> relative(Relative rule) {
        return Optional.of(new Relative(measure(rule.measure()), rule.range(), rule.amongCluster()));
    }

    @Override
    public Optional<Rule> sum(Sum rule) {
        return Optional.empty();
    }

    @Override
    public Optional<Rule> bestOf(BestOf rule) {
        return Optional.empty();
    }

    @Override
    public Optional<Rule> formula(Formula rule) {
        return Optional.of(new Formula(measure(rule.measure())));
    }
}
