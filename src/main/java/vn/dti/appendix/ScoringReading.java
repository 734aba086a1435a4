package vn.dti.appendix;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.indicator.rule.Rule;

/**
 * What a scoring text came to.
 *
 * @param rule present only where all of the text was understood
 * @param inputs labels of the inputs the rule reads, by letter
 * @param notUnderstood the parts of the text that were not, in its order; empty beside a rule
 * @param remarks what was taken for granted, and what the text leaves open
 */
public record ScoringReading(
        Optional<Rule> rule, Map<String, String> inputs, List<String> notUnderstood, List<Remark> remarks) {

    public ScoringReading {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        notUnderstood = List.copyOf(notUnderstood);
        remarks = List.copyOf(remarks);
        if (rule.isPresent() != notUnderstood.isEmpty()) {
            throw new IllegalArgumentException("a rule stands where, and only where, all was understood");
        }
    }

    static ScoringReading of(Rule rule, Map<String, String> inputs, Remark... remarks) {
        return new ScoringReading(Optional.of(rule), inputs, List.of(), List.of(remarks));
    }

    static ScoringReading of(Rule rule, Map<String, String> inputs, List<Remark> remarks) {
        return new ScoringReading(Optional.of(rule), inputs, List.of(), remarks);
    }

    /** No rule, because of these parts. */
    static ScoringReading not(List<String> parts, Remark... remarks) {
        return new ScoringReading(Optional.empty(), Map.of(), parts, List.of(remarks));
    }

    /** No rule, because of the whole. */
    static ScoringReading not(ScoringText text, Remark... remarks) {
        return not(text.clauses().stream().map(Clause::text).toList(), remarks);
    }

    /** Whether a person must look at it: no rule, or one of which the text leaves something open. */
    public boolean toBeLookedAt() {
        return rule.isEmpty()
                || remarks.stream().anyMatch(remark -> remark.kind().isDoubt());
    }
}
