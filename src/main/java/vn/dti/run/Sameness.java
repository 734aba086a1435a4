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

    /** How many units an indicator counts for, and how many of them got nothing or all. */
    private static final class Count {

        private int units;
        private int nothing;
        private int full;

        void add(IndicatorScore score) {
            if (score.role() == Role.BASE && score.assessedAt(Stage.FINAL)) {
                units++;
                nothing += score.at(Stage.FINAL).points().signum() == 0 ? 1 : 0;
                full += score.at(Stage.FINAL)
                                        .points()
                                        .compareTo(score.indicator().maximum())
                                == 0
                        ? 1
                        : 0;
            }
        }
    }

    static List<Notice> of(Kind kind, List<Scorecard> scorecards) {
        List<Indicator> indicators = kind.set().indicators();
        List<Count> counts = indicators.stream().map(indicator -> new Count()).toList();
        for (Scorecard card : scorecards) {
            List<IndicatorScore> scores = card.indicators();
            for (int i = 0; i < scores.size(); i++) {
                counts.get(i).add(scores.get(i));
            }
        }
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Count count = counts.get(i);
            if (count.units < LEAST_UNITS) {
                continue;
            }
            Place where = Place.ofFile(kind.set().file())
                    .withCell(Place.line(indicator.line()))
                    .withIndicator(indicator.code());
            if (count.nothing == count.units) {
                notices.add(NoticeCode.INDICATOR_ALL_NOTHING.at(where, indicator.code(), count.units));
            } else if (count.full == count.units) {
                notices.add(NoticeCode.INDICATOR_ALL_FULL.at(where, indicator.code(), count.units));
            }
        }
        return notices;
    }
}
