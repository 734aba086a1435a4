package vn.dti.indicator.rule;

/**
 * What somebody does with a rule, said for every rule: one method each, so that a new rule does not compile until all
 * who work with rules have answered it. docs/kien-truc.md lists them.
 *
 * @param <T> what comes out
 */
public interface RuleCases<T> {

    T points(Points rule);

    T yesNo(YesNo rule);

    T choice(Choice rule);

    T steps(Steps rule);

    T ratio(Ratio rule);

    T perItem(PerItem rule);

    T checklist(Checklist rule);

    T deadline(Deadline rule);

    T relative(Relative rule);

    T sum(Sum rule);

    T bestOf(BestOf rule);

    T formula(Formula rule);
}
