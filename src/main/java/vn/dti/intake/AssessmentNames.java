package vn.dti.intake;

import java.util.HashMap;
import java.util.Map;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.KindCode;

/**
 * What an assessment calls its units and indicators, folded once for all files. All threads read it at once.
 *
 * @param headers what the headers of all files mean
 * @param kinds by code of the kind: comparing kinds would compare whole sets
 */
record AssessmentNames(Assessment assessment, UnitNames units, HeaderNames headers, Map<KindCode, OfKind> kinds) {

    /**
     * What concerns the units of one kind.
     *
     * @param places of the indicators in the set, from 0
     */
    record OfKind(Kind kind, CodeReader codes, Map<IndicatorCode, Integer> places) {

        static OfKind of(Kind kind) {
            Map<IndicatorCode, Integer> places = new HashMap<>();
            kind.set().indicators().forEach(indicator -> places.put(indicator.code(), places.size()));
            return new OfKind(kind, new CodeReader(kind.set()), places);
        }
    }

    static AssessmentNames of(Assessment assessment) {
        Map<KindCode, OfKind> kinds = new HashMap<>();
        for (Kind kind : assessment.kinds()) {
            kinds.put(kind.code(), OfKind.of(kind));
        }
        return new AssessmentNames(
                assessment, new UnitNames(assessment), new HeaderNames(assessment.year()), Map.copyOf(kinds));
    }

    /** What concerns a unit of the assessment. */
    OfKind of(Unit unit) {
        return kinds.get(unit.kind());
    }
}
