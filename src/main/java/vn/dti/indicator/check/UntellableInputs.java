package vn.dti.indicator.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.rule.Measured;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/** A quotient of inputs of which nobody can tell which is which: without labels, or with the same label twice. */
final class UntellableInputs implements Doubt {

    @Override
    public Stream<Notice> in(IndicatorSet set) {
        return set.indicators().stream()
                .filter(UntellableInputs::isDoubtful)
                .map(indicator -> NoticeCode.SET_INPUTS_UNTELLABLE.at(
                        Doubt.place(set, indicator), indicator.code(), letters(indicator)));
    }

    private static boolean isDoubtful(Indicator indicator) {
        Set<String> seen = new HashSet<>();
        for (String letter : letters(indicator)) {
            String label = folded(indicator.inputs().getOrDefault(letter, letter));
            if (label.isBlank() || label.equals(letter) || !seen.add(label)) {
                return true;
            }
        }
        return false;
    }

    /** The inputs of its quotients. */
    private static List<String> letters(Indicator indicator) {
        Set<String> letters = new HashSet<>();
        indicator.rule().all(Measured.class).stream()
                .filter(measured -> measured.measure().of().hasShares())
                .forEach(measured -> letters.addAll(measured.reads().keySet()));
        List<String> sorted = new ArrayList<>(letters);
        sorted.sort(null);
        return sorted;
    }

    private static String folded(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
