package vn.dti.wording.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.analysis.Improvement;
import vn.dti.indicator.Role;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Texts;
import vn.dti.view.Numbers;
import vn.dti.wording.InputWords;

/** What would have to be done for an improvement: {@code Số cuộc họp (a): thêm 3 (từ 1 lên 4)}. */
public record ImprovementWords(Texts texts) {

    /** The change without its points. */
    public String of(Improvement improvement) {
        Numbers numbers = new Numbers(texts);
        if (improvement.isPointsOnly()) {
            return improvement.role() == Role.PENALTY
                    ? texts.get(
                            "analyze.step.penalty",
                            numbers.number(improvement.difference().negate()))
                    : texts.get("analyze.step.points", numbers.number(improvement.difference()));
        }
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, InputValue> input : new TreeMap<>(improvement.inputs()).entrySet()) {
            parts.add(texts.get(
                    "analyze.step.input",
                    label(improvement, input.getKey()),
                    change(input.getValue(), improvement.before().get(input.getKey()))));
        }
        return String.join("; ", parts);
    }

    /** The change and what it gives: {@code 1.1 Số cuộc họp (a): thêm 3 (từ 1 lên 4), +15,00 điểm}. */
    public String withPoints(Improvement improvement) {
        return improvement.isPointsOnly()
                ? texts.get("analyze.step.only", improvement.indicator().code(), of(improvement))
                : texts.get(
                        "analyze.step",
                        improvement.indicator().code(),
                        of(improvement),
                        new Numbers(texts).signed(improvement.difference()));
    }

    private String label(Improvement improvement, String letter) {
        String label = improvement.indicator().inputs().getOrDefault(letter, "");
        return label.isBlank() ? letter : texts.get("wording.input", label, letter);
    }

    private String change(InputValue now, InputValue before) {
        Numbers numbers = new Numbers(texts);
        if (now instanceof InputValue.Quantity quantity) {
            if (!(before instanceof InputValue.Quantity earlier)) {
                return texts.get("analyze.step.new", numbers.plain(quantity.value()));
            }
            BigDecimal more = quantity.value().subtract(earlier.value());
            return texts.get(
                    more.signum() > 0 ? "analyze.step.more" : "analyze.step.fewer",
                    numbers.plain(more.abs()),
                    numbers.plain(earlier.value()),
                    numbers.plain(quantity.value()));
        }
        String shown = InputWords.of(now, texts);
        return now instanceof InputValue.Option ? texts.get("analyze.step.option", shown) : shown;
    }
}
