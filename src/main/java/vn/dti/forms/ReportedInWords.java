package vn.dti.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Measurement;
import vn.dti.assessment.Reported;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Texts;

/** What was said so far about an indicator of a unit, in words for those who decide or answer. */
record ReportedInWords(Reported reported, Texts texts) {

    /** The unit's own data, and what existing systems say. */
    String inputs(UnitCode unit, IndicatorCode indicator) {
        List<String> lines = new ArrayList<>();
        reported.claim(unit, indicator)
                .map(Claim::inputs)
                .filter(inputs -> !inputs.isEmpty())
                .ifPresent(inputs -> lines.add(inputs(inputs)));
        reported.measurement(unit, indicator)
                .map(Measurement::inputs)
                .filter(inputs -> !inputs.isEmpty())
                .ifPresent(inputs -> lines.add(texts.get("forms.told.measured", inputs(inputs))));
        return String.join("\n", lines);
    }

    String evidence(UnitCode unit, IndicatorCode indicator) {
        List<String> lines = new ArrayList<>();
        reported.claim(unit, indicator).ifPresent(claim -> {
            lines.add(claim.evidence());
            if (!claim.explanation().isBlank()) {
                lines.add(texts.get("forms.told.remark", claim.explanation()));
            }
        });
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }

    /** Points, corrected data, reason and appraiser of a decision. */
    String reason(Stage round, UnitCode unit, IndicatorCode indicator) {
        Optional<Decision> decision = reported.decision(round, unit, indicator);
        if (decision.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(decision.get().reason());
        if (!decision.get().inputs().isEmpty()) {
            lines.add(texts.get("forms.told.corrected", inputs(decision.get().inputs())));
        }
        if (!decision.get().appraiser().isBlank()) {
            lines.add("(" + decision.get().appraiser() + ")");
        }
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }

    /** The unit's answers to the rounds so far. */
    String explanations(UnitCode unit, IndicatorCode indicator) {
        List<String> lines = new ArrayList<>();
        for (Explanation explanation : reported.explanations(unit, indicator)) {
            lines.add(explanation.text());
            if (!explanation.inputs().isEmpty()) {
                lines.add(texts.get("forms.told.corrected", inputs(explanation.inputs())));
            }
            explanation
                    .proposed()
                    .map(BigDecimal::stripTrailingZeros)
                    .ifPresent(points -> lines.add(texts.get("forms.told.proposed", points)));
            if (!explanation.evidence().isBlank()) {
                lines.add(texts.get("forms.told.evidence", explanation.evidence()));
            }
        }
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }

    private String inputs(Map<String, InputValue> inputs) {
        List<String> words = new ArrayList<>();
        new TreeMap<>(inputs).forEach((letter, value) -> words.add(letter + " = " + word(value)));
        return String.join("; ", words);
    }

    private String word(InputValue value) {
        if (value instanceof InputValue.Quantity quantity) {
            return texts.number(quantity.value());
        } else if (value instanceof InputValue.Day day) {
            return texts.day(day.day());
        }
        return value.text();
    }
}
