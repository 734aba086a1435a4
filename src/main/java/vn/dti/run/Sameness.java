package vn.dti.run;

import java.util.ArrayList;
import java.util.List;
import vn.dti.assessment.Kind;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.scoring.IndicatorScore;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Stage;

/** Indicators on which all units got full points or nothing: they tell no unit from another. */
final class Sameness {

    /** Fewer units are no evidence of anything. */
    private static final int LEAST_UNITS = 3;

    private Sameness() {}

    static List<Notice> of(Kind kind, List<Scorecard> scorecards) {
        List<Notice> notices = new ArrayList<>();
        List<Indicator> indicators = kind.set().indicators();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            int place = i;
            List<IndicatorScore> scores = scorecards.stream()
                    .filter(card -> !card.indicators().isEmpty())
                    .map(card -> card.indicators().get(place))
                    .filter(score -> score.role() == Role.BASE && score.assessedAt(Stage.FINAL))
                    .toList();
            if (scores.size() < LEAST_UNITS) {
                continue;
            }
            Place where = Place.ofFile(kind.set().file())
                    .withCell(Place.line(indicator.line()))
                    .withIndicator(indicator.code());
            if (scores.stream().allMatch(score -> score.at(Stage.FINAL).points().signum() == 0)) {
                notices.add(NoticeCode.INDICATOR_ALL_NOTHING.at(where, indicator.code(), scores.size()));
            } else if (scores.stream()
                    .allMatch(score -> score.at(Stage.FINAL).points().compareTo(indicator.maximum()) == 0)) {
                notices.add(NoticeCode.INDICATOR_ALL_FULL.at(where, indicator.code(), scores.size()));
            }
        }
        return notices;
    }
}
