package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.code.GroupCode;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.indicator.Group;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;

/**
 * The medians of a kind's printed values at one stage, over the units that have a value there.
 *
 * @param scopes by code of the scope
 * @param groups by code of the group
 */
public record Medians(Map<ScopeCode, BigDecimal> scopes, Map<GroupCode, BigDecimal> groups) {

    public Medians {
        scopes = Map.copyOf(scopes);
        groups = Map.copyOf(groups);
    }

    /** The medians of a kind at a stage. */
    public static Medians of(Results.KindResults kind, Stage stage) {
        int decimals = kind.kind().ranking().decimals();
        Map<ScopeCode, BigDecimal> scopes = new LinkedHashMap<>();
        for (Scope scope : Scope.of(kind.kind().set())) {
            Median.of(values(kind, card -> card.scope(stage, scope.code())), decimals)
                    .ifPresent(median -> scopes.put(scope.code(), median));
        }
        Map<GroupCode, BigDecimal> groups = new LinkedHashMap<>();
        for (Group group : kind.kind().set().groups()) {
            Median.of(values(kind, card -> card.group(stage, group.code())), decimals)
                    .ifPresent(median -> groups.put(group.code(), median));
        }
        return new Medians(scopes, groups);
    }

    public Optional<BigDecimal> scope(ScopeCode code) {
        return Optional.ofNullable(scopes.get(code));
    }

    public Optional<BigDecimal> group(GroupCode code) {
        return Optional.ofNullable(groups.get(code));
    }

    private static List<BigDecimal> values(Results.KindResults kind, Function<Scorecard, Optional<Total>> total) {
        List<BigDecimal> values = new ArrayList<>();
        for (Scorecard card : kind.scorecards()) {
            total.apply(card).flatMap(Total::value).ifPresent(values::add);
        }
        return values;
    }
}
