package vn.dti.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;

/**
 * All scores of one unit.
 *
 * @param indicators in the order of the set; empty where the unit has no scores
 * @param scopes totals by stage, then by code of the scope
 * @param groups totals by stage, then by code of the group
 */
public record Scorecard(
        Unit unit,
        Status status,
        List<IndicatorScore> indicators,
        Map<String, Map<String, Total>> scopes,
        Map<String, Map<String, Total>> groups) {

    public Scorecard {
        indicators = List.copyOf(indicators);
        scopes = new LinkedHashMap<>(scopes);
        groups = new LinkedHashMap<>(groups);
    }

    /** The total of a scope at a stage; empty where the unit has no scores. */
    public Optional<Total> scope(String stage, String scope) {
        return Optional.ofNullable(scopes.getOrDefault(stage, Map.of()).get(scope));
    }

    public Optional<Total> group(String stage, String group) {
        return Optional.ofNullable(groups.getOrDefault(stage, Map.of()).get(group));
    }

    public Optional<IndicatorScore> indicator(String code) {
        return indicators.stream()
                .filter(score -> score.indicator().code().equals(code))
                .findFirst();
    }

    /** The scorecard as it would be with another score of one indicator at one stage: what if. */
    public Scorecard with(Kind kind, String stage, String indicator, StageScore score) {
        List<IndicatorScore> others = indicators.stream()
                .map(each -> each.indicator().code().equals(indicator) ? each.with(stage, score) : each)
                .toList();
        Totals totals = new Totals(kind, others);
        Map<String, Map<String, Total>> otherScopes = new LinkedHashMap<>(scopes);
        otherScopes.put(stage, totals.scopes(stage));
        Map<String, Map<String, Total>> otherGroups = new LinkedHashMap<>(groups);
        otherGroups.put(stage, totals.groups(stage));
        return new Scorecard(unit, status, others, otherScopes, otherGroups);
    }
}
