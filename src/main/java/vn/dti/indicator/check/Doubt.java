package vn.dti.indicator.check;

import java.util.stream.Stream;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.notice.Notice;
import vn.dti.notice.Place;

/** Something that may be wrong with a set. */
interface Doubt {

    /** A warning for each place where it is so. */
    Stream<Notice> in(IndicatorSet set);

    static Place place(IndicatorSet set, Indicator indicator) {
        return place(set, indicator, indicator.line());
    }

    /** @param line of the set's file, from 1 */
    static Place place(IndicatorSet set, Indicator indicator, int line) {
        return Place.ofFile(set.file()).withCell(Place.line(line)).withIndicator(indicator.code());
    }
}
