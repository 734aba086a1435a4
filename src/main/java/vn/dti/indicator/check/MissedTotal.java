package vn.dti.indicator.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.indicator.IndicatorSet;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/** A stated total that the maxima of the base indicators miss (dac-ta 1). */
final class MissedTotal implements Doubt {

    @Override
    public Stream<Notice> in(IndicatorSet set) {
        BigDecimal sum = set.maximum(Optional.empty());
        return set.total().filter(stated -> stated.compareTo(sum) != 0).stream()
                .map(stated -> NoticeCode.SET_TOTAL_DIFFERS.at(Place.ofFile(set.file()), stated, sum));
    }
}
