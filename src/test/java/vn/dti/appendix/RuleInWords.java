package vn.dti.appendix;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.wording.RuleWords;

/** What a scoring text of an indicator with 10 points in 2025 comes to, in words. */
final class RuleInWords {

    private static final RuleWords WORDS = new RuleWords(Texts.in(Language.VI));

    private RuleInWords() {}

    /** The rule in words and its remarks; "?" and the parts not understood where there is none. */
    static String of(String text) {
        BigDecimal maximum = BigDecimal.TEN;
        ScoringReading reading = ScoringGrammar.read(text, "Tên", maximum, OptionalInt.of(2025));
        String remarks = reading.remarks().stream()
                .map(remark -> " [" + remark.kind().key() + "]")
                .collect(Collectors.joining());
        return reading.rule()
                        .map(rule -> WORDS.sentence(rule, maximum, reading.inputs())
                                .replace(" Nếu mẫu số bằng 0 thì được 0 điểm.", ""))
                        .orElseGet(() -> "? " + String.join(" | ", reading.notUnderstood()))
                + remarks;
    }
}
