package vn.dti.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.indicator.Group;
import vn.dti.indicator.Role;

/**
 * Penalties bring a group below 0 only where its set says so ({@code below_zero}, dac-ta 3.5): elsewhere they take away
 * what the unit has in the group, in the order of the set, and no more. What is taken away is what counts and is printed,
 * so that sums stay sums.
 */
final class Penalties {

    private final List<Group> groups;
    private final List<Stage> stages;

    /** Those of a kind; most sets have no group that limits them. */
    Penalties(ScoringContext frame) {
        this.groups = frame.kind().set().groups().stream()
                .filter(Group::limitsPenalties)
                .toList();
        this.stages = frame.stages();
    }

    /** The scores of a unit with penalties that take no more than there is; what takes less at the end is told. */
    List<IndicatorScore> limited(Unit unit, List<IndicatorScore> scores, Findings findings) {
        List<IndicatorScore> limited = scores;
        for (Stage stage : stages) {
            limited = limited(limited, stage);
        }
        if (limited != scores) {
            limited.stream()
                    .filter(score -> score.at(Stage.FINAL).limited())
                    .forEach(score -> findings.limited(
                            unit,
                            score.indicator(),
                            score.group(),
                            score.at(Stage.FINAL).points()));
        }
        return limited;
    }

    /** The scores with penalties that take no more at a stage than there is; anew where some were limited before. */
    List<IndicatorScore> limited(List<IndicatorScore> scores, Stage stage) {
        List<IndicatorScore> limited = scores;
        for (Group group : groups) {
            limited = limited(limited, group, stage);
        }
        return limited;
    }

    private static List<IndicatorScore> limited(List<IndicatorScore> scores, Group group, Stage stage) {
        BigDecimal left = scores.stream()
                .filter(score -> score.group().equals(group.code()) && score.role() != Role.PENALTY)
                .map(score -> score.contribution(stage))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<IndicatorScore> limited = new ArrayList<>(scores);
        for (int i = 0; i < limited.size(); i++) {
            IndicatorScore score = limited.get(i);
            if (score.group().equals(group.code()) && score.role() == Role.PENALTY && score.assessedAt(stage)) {
                StageScore counted = score.at(stage).limited(left);
                if (!counted.equals(score.at(stage))) {
                    limited.set(i, score.with(stage, counted));
                }
                left = left.subtract(counted.points());
            }
        }
        return limited;
    }
}
