package vn.dti.indicator.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.notice.NoticeCode;

/**
 * {@code checklist}: the sum of the awards of the inputs answered yes. An empty one beside answered ones is a no.
 *
 * @param parts awards by input
 */
public record Checklist(Map<String, Award> parts) implements Rule {

    public Checklist {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    @Override
    public RuleKind kind() {
        return RuleKind.CHECKLIST;
    }

    @Override
    public <T> T accept(RuleCases<T> cases) {
        return cases.checklist(this);
    }

    @Override
    public SortedMap<String, InputKind> reads() {
        SortedMap<String, InputKind> reads = new TreeMap<>();
        parts.keySet().forEach(letter -> reads.put(letter, InputKind.YES_NO));
        return reads;
    }

    @Override
    public Result apply(Inputs inputs) {
        BigFraction points = BigFraction.ZERO;
        List<Object> empty = new ArrayList<>();
        for (Map.Entry<String, Award> part : parts.entrySet()) {
            if (inputs.value(part.getKey()).orElse(null) instanceof InputValue.Answer answer) {
                points = answer.yes() ? points.add(part.getValue().of(inputs.maximum())) : points;
            } else {
                empty.add(part.getKey());
            }
        }
        if (empty.size() == parts.size()) {
            return new Result.Nothing();
        }
        return new Result.Awarded(
                points,
                empty.isEmpty()
                        ? List.of()
                        : List.of(new Result.Remark(NoticeCode.CHECKLIST_INPUT_EMPTY, List.of(empty))));
    }
}
