package vn.dti.indicator.check;

import java.util.stream.Stream;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.rule.Choice;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/** A choice of which every option earns something: what does a unit choose that has nothing? */
final class ChoiceWithoutZero implements Doubt {

    @Override
    public Stream<Notice> in(IndicatorSet set) {
        return set.indicators().stream()
                .filter(ChoiceWithoutZero::isDoubtful)
                .map(indicator -> NoticeCode.SET_CHOICE_WITHOUT_ZERO.at(Doubt.place(set, indicator), indicator.code()));
    }

    private static boolean isDoubtful(Indicator indicator) {
        return indicator.rule().all(Choice.class).stream().anyMatch(choice -> choice.options().values().stream()
                .noneMatch(award -> award.amount().signum() == 0));
    }
}
