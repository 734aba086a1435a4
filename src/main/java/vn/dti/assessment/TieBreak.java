package vn.dti.assessment;

import java.util.Optional;
import vn.dti.code.Code;
import vn.dti.code.ScopeCode;

/**
 * What is compared before a rank is shared (dac-ta 4).
 *
 * @param pillar whose value is compared; empty where it is no pillar's
 */
public record TieBreak(By by, Optional<ScopeCode> pillar) {

    /** What of a unit is compared. */
    public enum By {
        /** The printed value of a pillar. */
        PILLAR,
        /** The points: {@code points}. */
        POINTS,
        /** The value before it is rounded: {@code exact}. */
        EXACT
    }

    public static final TieBreak POINTS = new TieBreak(By.POINTS, Optional.empty());
    public static final TieBreak EXACT = new TieBreak(By.EXACT, Optional.empty());

    static final String BY_POINTS = "points";
    static final String BY_EXACT_VALUE = "exact";

    /** The printed value of a pillar. */
    public static TieBreak of(ScopeCode pillar) {
        return new TieBreak(By.PILLAR, Optional.of(pillar));
    }

    /** As dti.yaml writes it; empty where no pillar can be called so. */
    static Optional<TieBreak> of(String word) {
        return switch (word) {
            case BY_POINTS -> Optional.of(POINTS);
            case BY_EXACT_VALUE -> Optional.of(EXACT);
            default -> ScopeCode.of(word).map(TieBreak::of);
        };
    }

    /** The word for it in dti.yaml. */
    public String word() {
        return switch (by) {
            case PILLAR -> pillar.map(Code::text).orElseThrow();
            case POINTS -> BY_POINTS;
            case EXACT -> BY_EXACT_VALUE;
        };
    }
}
