package vn.dti.indicator.check;

import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.indicator.IndicatorSet;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/** A pillar without points, which can have no ranking. */
final class EmptyPillar implements Doubt {

    @Override
    public Stream<Notice> in(IndicatorSet set) {
        return set.pillars().stream()
                .filter(pillar -> set.maximum(Optional.of(pillar.code())).signum() == 0)
                .map(pillar -> NoticeCode.SET_PILLAR_EMPTY.at(Place.ofFile(set.file()), pillar.name()));
    }
}
