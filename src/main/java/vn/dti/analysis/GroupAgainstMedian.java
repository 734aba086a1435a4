package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Kind;
import vn.dti.code.Stage;
import vn.dti.indicator.Group;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Total;

/**
 * Where a unit stands in a group (chỉ số chính) against the median of its kind.
 *
 * @param total of the unit in the group
 * @param median of the kind; empty where no unit has a value
 */
public record GroupAgainstMedian(Group group, Total total, Optional<BigDecimal> median) {

    /** The scored groups in which a unit has a total, in the order of the set; none where it has no scores. */
    public static List<GroupAgainstMedian> of(Kind kind, Scorecard card, Stage stage, Medians medians) {
        List<GroupAgainstMedian> standings = new ArrayList<>();
        for (Group group : kind.set().groups()) {
            card.group(stage, group.code())
                    .filter(total -> group.scored())
                    .ifPresent(
                            total -> standings.add(new GroupAgainstMedian(group, total, medians.group(group.code()))));
        }
        return standings;
    }

    /** Value less median, as printed; empty where one of them is. */
    public Optional<BigDecimal> difference() {
        return total.value().flatMap(value -> median.map(value::subtract));
    }

    /** Those above the median, furthest first, at most so many. */
    public static List<GroupAgainstMedian> strongest(List<GroupAgainstMedian> standings, int most) {
        return ordered(standings, most, 1);
    }

    /** Those below the median, furthest first, at most so many. */
    public static List<GroupAgainstMedian> weakest(List<GroupAgainstMedian> standings, int most) {
        return ordered(standings, most, -1);
    }

    private static List<GroupAgainstMedian> ordered(List<GroupAgainstMedian> standings, int most, int sign) {
        return standings.stream()
                .filter(standing -> standing.difference()
                        .filter(difference -> difference.signum() == sign)
                        .isPresent())
                .sorted(Comparator.comparing((GroupAgainstMedian standing) ->
                                standing.difference().orElseThrow().abs())
                        .reversed())
                .limit(most)
                .toList();
    }
}
