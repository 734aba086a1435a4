package vn.dti.indicator.check;

import java.util.stream.Stream;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.Role;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/** An indicator of which nobody can know how points come about. */
final class NoRuleNoGuidance implements Doubt {

    @Override
    public Stream<Notice> in(IndicatorSet set) {
        return set.indicators().stream()
                .filter(NoRuleNoGuidance::isDoubtful)
                .map(indicator -> NoticeCode.SET_NO_RULE_NO_GUIDANCE.at(Doubt.place(set, indicator), indicator.code()));
    }

    private static boolean isDoubtful(Indicator indicator) {
        return indicator.rule().isEntered() && indicator.guidance().isBlank() && indicator.role() != Role.INFORMATION;
    }
}
