package vn.dti.indicator.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/** Two indicators of one name. */
final class NameTwice implements Doubt {

    @Override
    public Stream<Notice> in(IndicatorSet set) {
        Map<String, Indicator> first = new HashMap<>();
        Stream.Builder<Notice> notices = Stream.builder();
        for (Indicator indicator : set.indicators()) {
            Indicator other = first.putIfAbsent(folded(indicator.name()), indicator);
            if (other != null) {
                notices.add(NoticeCode.SET_NAME_TWICE.at(
                        Doubt.place(set, indicator), indicator.code(), other.code(), indicator.name()));
            }
        }
        return notices.build();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
