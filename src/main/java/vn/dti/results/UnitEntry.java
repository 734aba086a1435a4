package vn.dti.results;

import java.util.List;
import java.util.Map;

/**
 * A unit.
 *
 * @param status {@code scored}, {@code missing} or {@code faulty}
 * @param cluster code of its cluster; null where it has none
 * @param ranked whether it takes part in rankings as far as dti.yaml says; results of earlier versions do not say it
 * @param reason why dti.yaml takes it out of the rankings; empty where it does not, or gives none
 * @param scopes by code of the scope and of the stage
 * @param groups at the final stage, by code
 * @param indicators by code, see {@link IndicatorEntry}; empty without scores
 */
public record UnitEntry(
        String code,
        String name,
        String status,
        List<String> predecessors,
        String cluster,
        Boolean ranked,
        String reason,
        Map<String, Map<String, TotalEntry>> scopes,
        Map<String, TotalEntry> groups,
        Map<String, Map<String, Object>> indicators) {

    public UnitEntry {
        predecessors = predecessors == null ? List.of() : predecessors;
        ranked = ranked == null || ranked;
        reason = reason == null ? "" : reason;
        scopes = scopes == null ? Map.of() : scopes;
        groups = groups == null ? Map.of() : groups;
        indicators = indicators == null ? Map.of() : indicators;
    }
}
