package vn.dti.indicator.check;

import java.util.stream.Stream;
import vn.dti.indicator.Group;
import vn.dti.indicator.IndicatorSet;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/**
 * Penalties of which the set does not say how far they go (dac-ta 3.5): it is asked; and a {@code below_zero: false} that
 * holds nothing, since there is nothing to take from.
 */
final class PenaltyWithoutFloor implements Doubt {

    @Override
    public Stream<Notice> in(IndicatorSet set) {
        return set.groups().stream().flatMap(group -> of(set, group));
    }

    private static Stream<Notice> of(IndicatorSet set, Group group) {
        if (group.belowZero().isEmpty() && group.mayBeLimited()) {
            return Stream.of(NoticeCode.SET_BELOW_ZERO_UNSAID.at(Place.ofFile(set.file()), group.name()));
        }
        return group.belowZero().filter(may -> !may && !group.mayBeLimited()).stream()
                .map(idle -> NoticeCode.SET_BELOW_ZERO_IDLE.at(Place.ofFile(set.file()), group.name()));
    }
}
