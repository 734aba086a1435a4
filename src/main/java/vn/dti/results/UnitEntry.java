package vn.dti.results;

import java.util.List;
import java.util.Map;

/**
 * A unit.
 *
 * @param status {@code scored}, {@code missing} or {@code faulty}
 * @param scopes by code of the scope and of the stage
 * @param groups at the final stage, by code
 * @param indicators by code, see {@link IndicatorEntry}; empty without scores
 */
public record UnitEntry(
        String code,
        String name,
        String status,
        List<String> predecessors,
        Map<String, Map<String, TotalEntry>> scopes,
        Map<String, TotalEntry> groups,
        Map<String, Map<String, Object>> indicators) {

    public UnitEntry {
        name = name == null ? "" : name;
        status = status == null ? "" : status;
        predecessors = predecessors == null ? List.of() : predecessors;
        scopes = scopes == null ? Map.of() : scopes;
        groups = groups == null ? Map.of() : groups;
        indicators = indicators == null ? Map.of() : indicators;
    }
}
