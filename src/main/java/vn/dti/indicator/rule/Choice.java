package vn.dti.indicator.rule;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * {@code choice}: the award of the option that input a names.
 *
 * @param options awards by option, in the order of the set
 */
public record Choice(Map<String, Award> options) implements Rule {

    public Choice {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    @Override
    public RuleKind kind() {
        return RuleKind.CHOICE;
    }

    @Override
    public <T> T accept(RuleCases<T> cases) {
        return cases.choice(this);
    }

    @Override
    public SortedMap<String, InputKind> reads() {
        return Rule.readsA(InputKind.OPTION);
    }

    @Override
    public Result apply(Inputs inputs) {
        return inputs.value("a").orElse(null) instanceof InputValue.Option option
                ? new Result.Awarded(options.get(option.text()).of(inputs.maximum()))
                : new Result.Nothing();
    }

    /** The option a text names: trimmed, in any case, composed or decomposed. */
    public Optional<String> option(String text) {
        String folded = fold(text);
        return options.keySet().stream()
                .filter(option -> fold(option).equals(folded))
                .findFirst();
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
