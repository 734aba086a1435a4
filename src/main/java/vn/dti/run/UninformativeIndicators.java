package vn.dti.run;

import java.util.ArrayList;
import java.util.List;
import vn.dti.assessment.Kind;
import vn.dti.indicator.Indicator;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.scoring.Extremes;

/** Indicators on which all units got full points or nothing: they tell no unit from another. */
final class UninformativeIndicators {

    /** Fewer units are no evidence of anything. */
    private static final int LEAST_UNITS = 3;

    private UninformativeIndicators() {}

    static List<Notice> of(Kind kind, Extremes extremes) {
        List<Indicator> indicators = kind.set().indicators();
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            int units = extremes.units(i);
            if (units < LEAST_UNITS) {
                continue;
            }
            Place where = Place.ofFile(kind.set().file())
                    .withCell(Place.line(indicator.line()))
                    .withIndicator(indicator.code());
            if (extremes.nothing(i) == units) {
                notices.add(NoticeCode.INDICATOR_ALL_NOTHING.at(where, indicator.code(), units));
            } else if (extremes.full(i) == units) {
                notices.add(NoticeCode.INDICATOR_ALL_FULL.at(where, indicator.code(), units));
            }
        }
        return notices;
    }
}
