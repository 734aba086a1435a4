package vn.dti.analysis;

import java.math.BigDecimal;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.dti.code.Stage;
import vn.dti.indicator.Group;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.run.Results;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Scorecards;
import vn.dti.scoring.Total;

/**
 * The profiles of the units with scores, in the order of dti.yaml, each made when it is come to: what is kept is what the
 * units have together.
 */
final class UnitProfiles extends AbstractCollection<UnitProfile> {

    private final Scorecards cards;
    private final Stage stage;
    private final int units;
    private final List<UnitProfile.Reference> references = new ArrayList<>();
    private final List<Group> groups;
    private final List<Optional<Quartiles>> ofGroups;

    UnitProfiles(Results.KindResults kind, Stage stage, PointsGrid grid) {
        this.cards = kind.scorecards();
        this.stage = stage;
        List<Indicator> indicators = kind.kind().set().indicators();
        this.units = grid.units();
        for (int i = 0; i < indicators.size(); i++) {
            references.add(UnitProfile.Reference.of(
                    indicators.get(i),
                    counts(indicators.get(i)) ? grid.assessedPoints(i) : List.of(),
                    kind.kind().ranking().pointsDecimals()));
        }
        this.groups = kind.kind().set().groups().stream().filter(Group::scored).toList();
        this.ofGroups = groups.stream()
                .map(group -> Quartiles.of(values(group), kind.kind().ranking().decimals()))
                .toList();
    }

    private static boolean counts(Indicator indicator) {
        return indicator.role() != Role.INFORMATION && indicator.role() != Role.PENALTY;
    }

    private List<BigDecimal> values(Group group) {
        List<BigDecimal> values = new ArrayList<>();
        for (Scorecard card : cards) {
            card.group(stage, group.code()).flatMap(Total::value).ifPresent(values::add);
        }
        return values;
    }

    @Override
    public Iterator<UnitProfile> iterator() {
        return cards.stream().filter(Scorecard::isScored).map(this::profile).iterator();
    }

    @Override
    public int size() {
        return units;
    }

    private UnitProfile profile(Scorecard card) {
        List<UnitProfile.Difference> standings = new ArrayList<>();
        List<UnitProfile.Reference> compared = new ArrayList<>();
        List<IndicatorScore> scores = card.indicators();
        for (int i = 0; i < references.size(); i++) {
            IndicatorScore score = scores.get(i);
            if (references.get(i).units() > 1 && score.assessedAt(stage)) {
                compared.add(references.get(i));
                standings.add(references.get(i).against(score.at(stage).points()));
            }
        }
        return UnitProfile.of(card.unit(), standings, compared, groups(card));
    }

    private List<GroupProfile> groups(Scorecard card) {
        List<GroupProfile> profiles = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            Optional<Quartiles> quartiles = ofGroups.get(i);
            card.group(stage, group.code())
                    .filter(total -> total.value().isPresent())
                    .ifPresent(total ->
                            profiles.add(new GroupProfile(card.unit(), group, total, quartiles.orElseThrow())));
        }
        return profiles;
    }
}
