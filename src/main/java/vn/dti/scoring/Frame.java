package vn.dti.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.dti.assessment.Kind;

/**
 * What all scorecards of a kind have in common, so that it is there once.
 *
 * @param stages codes of the stages in order
 * @param scopes the whole and the pillars in order
 * @param maxima every maximum that some scope or group has; nearly all units have the same
 */
record Frame(Kind kind, List<String> stages, List<Scope> scopes, Map<BigDecimal, BigDecimal> maxima) {

    static Frame of(Kind kind) {
        return new Frame(kind, Stage.of(kind), Scope.of(kind.set()), new ConcurrentHashMap<>());
    }

    BigDecimal maximum(BigDecimal maximum) {
        BigDecimal known = maxima.putIfAbsent(maximum, maximum);
        return known == null ? maximum : known;
    }
}
