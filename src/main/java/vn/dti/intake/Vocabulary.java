package vn.dti.intake;

import java.util.HashMap;
import java.util.Map;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;

/**
 * What an assessment calls its units and indicators, folded once for all files. Never changes, so that all threads read
 * it at once.
 *
 * @param codes by code of the kind: comparing kinds would compare whole sets
 */
record Vocabulary(Assessment assessment, UnitNames units, Map<String, CodeReader> codes) {

    static Vocabulary of(Assessment assessment) {
        Map<String, CodeReader> codes = new HashMap<>();
        for (Kind kind : assessment.kinds()) {
            codes.put(kind.code(), new CodeReader(kind.set()));
        }
        return new Vocabulary(assessment, new UnitNames(assessment), Map.copyOf(codes));
    }

    CodeReader codesOf(Kind kind) {
        return codes.get(kind.code());
    }
}
