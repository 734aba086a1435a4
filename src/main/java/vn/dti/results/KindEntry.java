package vn.dti.results;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A kind of unit: what is said of it and of its set once, its rankings, its units.
 *
 * @param ranked where a file does not say it, whether it has rankings
 * @param groups of its set, by code
 * @param indicators of its set, by code
 * @param units in the order of dti.yaml; gone through once while they are written
 */
public record KindEntry(
        String code,
        String name,
        Boolean ranked,
        SetEntry set,
        List<RoundEntry> rounds,
        Map<String, GroupOfSet> groups,
        Map<String, IndicatorOfSet> indicators,
        List<RankingEntry> rankings,
        Collection<UnitEntry> units) {

    /** Its indicator set. */
    public record SetEntry(String id, String version, String title) {}

    /**
     * A round of appraisal.
     *
     * @param held whether it was held for the kind (dac-ta 3.8)
     * @param decided how many indicators it or a round before it decided, of all units with scores
     * @param indicators how many there are to appraise
     */
    public record RoundEntry(String code, String name, boolean held, int decided, int indicators) {}

    /** A group of the set (chỉ số chính). */
    public record GroupOfSet(String name, List<String> pillars) {

        public GroupOfSet {
            name = name == null ? "" : name;
            pillars = pillars == null ? List.of() : pillars;
        }
    }

    /** An indicator of the set. */
    public record IndicatorOfSet(String name, String group, String role, List<String> pillars) {

        public IndicatorOfSet {
            name = name == null ? "" : name;
            role = role == null ? "" : role;
            pillars = pillars == null ? List.of() : pillars;
        }
    }

    public KindEntry {
        name = name == null ? "" : name;
        set = set == null ? new SetEntry("", "", "") : set;
        rounds = rounds == null ? List.of() : rounds;
        groups = groups == null ? Map.of() : groups;
        indicators = indicators == null ? Map.of() : indicators;
        rankings = rankings == null ? List.of() : rankings;
        ranked = ranked == null ? !rankings.isEmpty() : ranked;
    }
}
