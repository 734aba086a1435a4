package vn.dti.indicator.check;

import java.util.stream.Stream;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.rule.Ratio;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/** A target that must be exceeded, but below which points are in proportion: the target itself earns all. */
final class StrictButProportional implements Doubt {

    @Override
    public Stream<Notice> in(IndicatorSet set) {
        return set.indicators().stream()
                .filter(StrictButProportional::isDoubtful)
                .map(indicator ->
                        NoticeCode.RULE_STRICT_BUT_PROPORTIONAL.at(Doubt.place(set, indicator), indicator.code()));
    }

    private static boolean isDoubtful(Indicator indicator) {
        return indicator.rule().all(Ratio.class).stream()
                .anyMatch(ratio -> ratio.strict() && ratio.below() == Ratio.Below.PROPORTIONAL);
    }
}
