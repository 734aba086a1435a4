package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.indicator.Group;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;

/**
 * A unit's group (chỉ số chính) against those of its kind (phan-tich.md, Mạnh, yếu).
 *
 * @param total of the unit in the group; it has a value
 */
public record GroupProfile(Unit unit, Group group, Total total, Spread spread) {

    /** The values of a kind in a group: quartiles (R-7 of Hyndman and Fan) and the best. */
    public record Spread(BigDecimal first, BigDecimal median, BigDecimal third, BigDecimal best) {}

    /** Value less median. */
    public BigDecimal difference() {
        return total.value().orElseThrow().subtract(spread.median());
    }

    /** The scored groups of all units with a value in them, by unit in the order of dti.yaml, then in that of the set. */
    public static List<GroupProfile> of(Results.KindResults kind, Stage stage) {
        int decimals = kind.kind().ranking().decimals();
        List<Group> groups =
                kind.kind().set().groups().stream().filter(Group::scored).toList();
        List<Optional<Spread>> spreads = groups.stream()
                .map(group -> spread(
                        kind.scorecards().stream()
                                .flatMap(card -> value(card, stage, group).stream())
                                .toList(),
                        decimals))
                .toList();
        List<GroupProfile> profiles = new ArrayList<>();
        for (Scorecard card : kind.scorecards()) {
            for (int i = 0; i < groups.size(); i++) {
                Group group = groups.get(i);
                if (value(card, stage, group).isPresent()) {
                    profiles.add(new GroupProfile(
                            card.unit(),
                            group,
                            card.group(stage, group.code()).orElseThrow(),
                            spreads.get(i).orElseThrow()));
                }
            }
        }
        return profiles;
    }

    private static Optional<BigDecimal> value(Scorecard card, Stage stage, Group group) {
        return card.group(stage, group.code()).flatMap(Total::value);
    }

    private static Optional<Spread> spread(List<BigDecimal> values, int decimals) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        double[] numbers = values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        return Optional.of(new Spread(
                Statistics.quantile(numbers, 25, decimals).orElseThrow(),
                Median.of(values, decimals).orElseThrow(),
                Statistics.quantile(numbers, 75, decimals).orElseThrow(),
                values.stream().max(BigDecimal::compareTo).orElseThrow()));
    }
}
