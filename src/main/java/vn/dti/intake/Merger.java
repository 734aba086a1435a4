package vn.dti.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.EnteredValues;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Measurement;
import vn.dti.assessment.Reported;
import vn.dti.assessment.SourceCells;
import vn.dti.assessment.Submission;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.VisibleText;
import vn.dti.store.UnitStore;

/**
 * Puts together what the files gave, in the order of their names. The same thing said twice is a notice, two different
 * things are an error naming both cells; never does the last one win (dac-ta 2).
 */
final class Merger {

    private final AssessmentNames names;
    private final Assessment assessment;
    private final Set<UnitCode> faulty = new LinkedHashSet<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Map<Stage, Map<UnitCode, Map<IndicatorCode, Decision>>> decisions = new HashMap<>();
    private final Map<UnitCode, Map<IndicatorCode, List<Explanation>>> explanations = new HashMap<>();
    private final Map<UnitCode, Map<IndicatorCode, Measurement>> measurements = new HashMap<>();
    private final Submissions submissions;
    private final List<Entries.Decided> decided = new ArrayList<>();
    private Optional<Reported> beside = Optional.empty();

    Merger(AssessmentNames names, UnitStore store) {
        this.names = names;
        this.assessment = names.assessment();
        this.submissions = new Submissions(names, store, notices);
    }

    /** Adds what a file gave. Its decisions wait until all claims are there. */
    void add(Entries.OfFile file) {
        notices.addAll(file.notices());
        faulty.addAll(file.faulty());
        Entries entries = file.entries();
        submissions.add(entries);
        decided.addAll(entries.decisions());
        entries.explanations().forEach(this::explanation);
        entries.measurements().forEach(this::measurement);
    }

    boolean hasDecisions() {
        return !decided.isEmpty();
    }

    /** Says what was claimed elsewhere: what loose decisions are about. */
    void beside(Reported reported) {
        beside = Optional.of(reported);
    }

    /** Adds what was found about files that were not opened. */
    void add(List<Notice> unopened) {
        for (Notice notice : unopened) {
            ErrorOwners owners = ErrorOwners.of(
                    notice.place().file(), Optional.empty(), new Entries(), List.of(notice), names.units());
            notices.addAll(owners.notices());
            faulty.addAll(owners.units());
        }
    }

    /**
     * The decision without inputs that only repeat the unit's own: a form in the unit's layout shows them beside the
     * decided points.
     */
    private Optional<Decision> corrections(Entries.Decided decided) {
        Decision decision = decided.decision();
        if (!decided.besideClaims() || decision.agrees()) {
            return Optional.of(decision);
        }
        Map<String, InputValue> claimed = submissions
                .claim(decision.unit(), decision.indicator())
                .or(() -> beside.flatMap(held -> held.claim(decision.unit(), decision.indicator())))
                .map(Claim::inputs)
                .orElse(Map.of());
        Map<String, InputValue> corrected = new TreeMap<>(decision.inputs());
        corrected.entrySet().removeIf(input -> input.getValue().equals(claimed.get(input.getKey())));
        return decision.points().isEmpty() && corrected.isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision(
                        decision.round(),
                        decision.unit(),
                        decision.indicator(),
                        new EnteredValues(corrected, decision.points()),
                        decision.reason(),
                        decision.appraiser(),
                        decision.source()));
    }

    private void decision(Decision decision, Place row) {
        Unit unit = assessment.unit(decision.unit()).orElseThrow();
        Place place = place(decision.source(), decision.unit(), decision.indicator());
        if (assessment.kindOf(unit).exclusion(unit.code(), decision.indicator()).isPresent()) {
            notices.add(NoticeCode.DECISION_NOT_ASSESSED.at(place, decision.indicator()));
            return;
        }
        Map<IndicatorCode, Decision> own = decisions
                .computeIfAbsent(decision.round(), key -> new HashMap<>())
                .computeIfAbsent(decision.unit(), key -> new HashMap<>());
        Decision before = own.putIfAbsent(decision.indicator(), decision);
        if (before == null) {
            return;
        }
        if (before.sameContent(decision)) {
            notices.add(NoticeCode.DECISION_DUPLICATE.at(
                    row.withUnit(decision.unit()).withIndicator(decision.indicator()),
                    decision.indicator(),
                    where(before.source())));
        } else {
            notices.add(NoticeCode.DECISION_CONFLICT.at(place, decision.indicator(), where(before.source())));
        }
    }

    private void explanation(Explanation explanation) {
        List<Explanation> own = explanations
                .computeIfAbsent(explanation.unit(), key -> new HashMap<>())
                .computeIfAbsent(explanation.indicator(), key -> new ArrayList<>());
        Optional<Explanation> before = own.stream()
                .filter(each -> each.answers().equals(explanation.answers()))
                .findFirst();
        if (before.isEmpty()) {
            own.add(explanation);
        } else if (!before.get().sameContent(explanation)) {
            notices.add(NoticeCode.EXPLANATION_CONFLICT.at(
                    place(explanation.source(), explanation.unit(), explanation.indicator()),
                    explanation.indicator(),
                    where(before.get().source())));
        }
    }

    private void measurement(Measurement measurement) {
        Map<IndicatorCode, Measurement> own = measurements.computeIfAbsent(measurement.unit(), key -> new HashMap<>());
        Measurement before = own.get(measurement.indicator());
        if (before == null) {
            own.put(measurement.indicator(), measurement);
            return;
        }
        Map<String, InputValue> both = new TreeMap<>(before.inputs());
        for (Map.Entry<String, InputValue> input : measurement.inputs().entrySet()) {
            InputValue other = both.putIfAbsent(input.getKey(), input.getValue());
            if (other != null && !other.equals(input.getValue())) {
                notices.add(NoticeCode.MEASUREMENT_CONFLICT.at(
                        place(measurement.source(), measurement.unit(), measurement.indicator()),
                        input.getKey(),
                        where(before.source())));
            }
        }
        own.put(
                measurement.indicator(),
                new Measurement(measurement.unit(), measurement.indicator(), both, before.source()));
    }

    /**
     * Everything together.
     *
     * @param whole whether the whole folder was read, so that an absent unit is missing
     */
    Reported reported(boolean whole) {
        for (Entries.Decided each : decided) {
            corrections(each).ifPresent(decision -> decision(decision, each.row()));
        }
        // Of whom nothing was sent: what a loose file of decisions changes is seen against nothing reported.
        Set<UnitCode> decidedAlone = new LinkedHashSet<>();
        if (!whole) {
            decisions.values().forEach(round -> decidedAlone.addAll(round.keySet()));
        }
        Map<UnitCode, Submission> finished = submissions.finished(decidedAlone, whole);
        notices.stream()
                .filter(Notice::isError)
                .flatMap(notice -> notice.place().unit().stream())
                .forEach(faulty::add);
        for (Unit unit : assessment.units()) {
            if (whole && !submissions.has(unit.code()) && !faulty.contains(unit.code())) {
                notices.add(NoticeCode.SUBMISSION_MISSING.at(Place.NOWHERE.withUnit(unit.code()), unit.name()));
            }
        }
        for (Kind kind : assessment.kinds()) {
            FigureComparison comparison = new FigureComparison(names.kinds().get(kind.code()));
            for (Unit unit : assessment.unitsOf(kind)) {
                Submission submission = finished.get(unit.code());
                if (submission != null) {
                    comparison.add(unit, submission, submissions.figures(unit.code()));
                }
            }
            notices.addAll(comparison.notices());
        }
        return new Reported(finished, decisions, explanations, measurements, faulty);
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    private static Place place(SourceCells source, UnitCode unit, IndicatorCode indicator) {
        return source.place().withUnit(unit).withIndicator(indicator);
    }

    /** A place in words of its own: file, sheet, cell. */
    static String where(SourceCells source) {
        Place place = source.place();
        return VisibleText.onOneLine(
                place.sheet().isEmpty()
                        ? place.file() + ", " + place.cell()
                        : place.file() + ", " + place.sheet() + ", " + place.cell());
    }
}
