package vn.dti.wording;

import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Texts;
import vn.dti.view.Numbers;

/** A reported input as people read it. */
public final class InputWords {

    private InputWords() {}

    /** {@code 1,5}, {@code có}, {@code 31/03/2024}, an option. */
    public static String of(InputValue value, Texts texts) {
        if (value instanceof InputValue.Quantity quantity) {
            return new Numbers(texts).number(quantity.value());
        } else if (value instanceof InputValue.Day day) {
            return texts.day(day.day());
        } else if (value instanceof InputValue.Answer answer) {
            return texts.get(answer.yes() ? "wording.yes" : "wording.no");
        }
        return value.text();
    }
}
