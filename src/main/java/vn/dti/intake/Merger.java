package vn.dti.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Measurement;
import vn.dti.assessment.Policies;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Spot;
import vn.dti.assessment.Unit;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.rule.InputValue;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/**
 * Puts together what the files gave, in the order of their names. The same thing said twice is a notice, two different
 * things are an error naming both cells; never does the last one win (SPEC 2).
 */
final class Merger {

    private final Assessment assessment;
    private final List<Notice> notices = new ArrayList<>();
    private final Map<String, Map<String, Claim>> claims = new LinkedHashMap<>();
    private final Map<String, Set<String>> files = new LinkedHashMap<>();
    private final Map<String, Set<String>> mentioned = new HashMap<>();
    private final Map<String, Map<String, Map<String, Decision>>> decisions = new HashMap<>();
    private final Map<String, Map<String, List<Explanation>>> explanations = new HashMap<>();
    private final Map<String, Map<String, Measurement>> measurements = new HashMap<>();
    private final Set<String> duplicatesSaid = new HashSet<>();

    Merger(Assessment assessment) {
        this.assessment = assessment;
    }

    /** Adds the claims of a file; decisions follow in {@link #addDecisions} when all claims are there. */
    void addClaims(Harvest harvest) {
        notices.addAll(harvest.notices);
        for (Harvest.Form form : harvest.forms) {
            Map<String, Claim> own = claims.computeIfAbsent(form.unit(), key -> new LinkedHashMap<>());
            for (Claim claim : form.claims()) {
                files.computeIfAbsent(form.unit(), key -> new TreeSet<>())
                        .add(claim.spot().origin().file());
                claim(form.unit(), own, claim);
            }
        }
        harvest.mentioned.forEach((unit, indicators) ->
                mentioned.computeIfAbsent(unit, key -> new LinkedHashSet<>()).addAll(indicators));
    }

    private void claim(String unit, Map<String, Claim> own, Claim claim) {
        Claim before = own.get(claim.indicator());
        if (before == null || !hasContent(before)) {
            own.put(claim.indicator(), claim);
        } else if (hasContent(claim) && before.sameContent(claim)) {
            duplicate(unit, before.spot(), claim.spot(), claim.indicator());
        } else if (hasContent(claim)) {
            notices.add(NoticeCode.SUBMISSION_CONFLICT.at(
                    place(claim.spot(), unit, claim.indicator()), claim.indicator(), where(before.spot())));
        }
    }

    private static boolean hasContent(Claim claim) {
        return claim.isReported() || claim.refused() || !claim.evidence().isEmpty() || claim.asksNotAssessed();
    }

    /** One word for a whole file that was sent twice. */
    private void duplicate(String unit, Spot before, Spot now, String indicator) {
        if (duplicatesSaid.add(now.origin() + " " + before.origin())) {
            notices.add(NoticeCode.SUBMISSION_DUPLICATE.at(place(now, unit, indicator), where(before)));
        }
    }

    /** Adds decisions, explanations and measurements of a file. */
    void addDecisions(Harvest harvest) {
        for (Harvest.Decided decided : harvest.decisions) {
            corrections(decided).ifPresent(decision -> decision(decision, decided.row()));
        }
        for (Explanation explanation : harvest.explanations) {
            explanation(explanation);
        }
        for (Measurement measurement : harvest.measurements) {
            measurement(measurement);
        }
    }

    /**
     * The decision without inputs that only repeat the unit's own: a form in the unit's layout shows them beside the
     * decided points.
     */
    private Optional<Decision> corrections(Harvest.Decided decided) {
        Decision decision = decided.decision();
        if (!decided.besideClaims()) {
            return Optional.of(decision);
        }
        Map<String, InputValue> claimed = Optional.ofNullable(claims.get(decision.unit()))
                .map(own -> own.get(decision.indicator()))
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
                        decision.points(),
                        corrected,
                        decision.reason(),
                        decision.appraiser(),
                        decision.spot()));
    }

    private void decision(Decision decision, Place row) {
        Unit unit = assessment.unit(decision.unit()).orElseThrow();
        Place place = place(decision.spot(), decision.unit(), decision.indicator());
        if (assessment.kindOf(unit).exclusion(unit.code(), decision.indicator()).isPresent()) {
            notices.add(NoticeCode.DECISION_NOT_ASSESSED.at(place, decision.indicator()));
            return;
        }
        Map<String, Decision> own = decisions
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
                    where(before.spot())));
        } else {
            notices.add(NoticeCode.DECISION_CONFLICT.at(place, decision.indicator(), where(before.spot())));
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
                    place(explanation.spot(), explanation.unit(), explanation.indicator()),
                    explanation.indicator(),
                    where(before.get().spot())));
        }
    }

    private void measurement(Measurement measurement) {
        Map<String, Measurement> own = measurements.computeIfAbsent(measurement.unit(), key -> new HashMap<>());
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
                        place(measurement.spot(), measurement.unit(), measurement.indicator()),
                        input.getKey(),
                        where(before.spot())));
            }
        }
        own.put(
                measurement.indicator(),
                new Measurement(measurement.unit(), measurement.indicator(), both, before.spot()));
    }

    /**
     * Everything together.
     *
     * @param whole whether the whole folder was read, so that an absent unit is missing
     */
    Reported reported(boolean whole) {
        for (Unit unit : assessment.units()) {
            if (claims.containsKey(unit.code())
                    || mentioned.containsKey(unit.code()) && files.containsKey(unit.code())) {
                missingRows(unit);
            } else if (whole && !isFaulty(unit.code())) {
                notices.add(NoticeCode.SUBMISSION_MISSING.at(Place.NOWHERE.withUnit(unit.code()), unit.name()));
            }
        }
        if (!whole) {
            // A loose file of decisions is scored on its own: what it changes is seen against nothing reported.
            decisions.values().forEach(round -> round.keySet()
                    .forEach(unit -> claims.computeIfAbsent(unit, key -> new LinkedHashMap<>())));
        }
        Map<String, Reported.Submission> submissions = new LinkedHashMap<>();
        claims.forEach((unit, own) ->
                submissions.put(unit, new Reported.Submission(List.copyOf(files.getOrDefault(unit, Set.of())), own)));
        Set<String> faulty = new TreeSet<>();
        notices.stream()
                .filter(Notice::isError)
                .map(notice -> notice.place().unit())
                .filter(unit -> !unit.isEmpty())
                .forEach(faulty::add);
        return new Reported(submissions, decisions, explanations, measurements, faulty);
    }

    private boolean isFaulty(String unit) {
        return notices.stream()
                .anyMatch(notice -> notice.isError() && notice.place().unit().equals(unit));
    }

    /** Indicators of the set that no row of the unit mentions: a deleted row is not a zero. */
    private void missingRows(Unit unit) {
        Kind kind = assessment.kindOf(unit);
        Set<String> rows = mentioned.getOrDefault(unit.code(), Set.of());
        String file =
                files.getOrDefault(unit.code(), Set.of()).stream().findFirst().orElse("");
        for (Indicator indicator : kind.set().indicators()) {
            if (rows.contains(indicator.code())
                    || indicator.mayBeAbsent()
                    || kind.exclusion(unit.code(), indicator.code()).isPresent()) {
                continue;
            }
            NoticeCode code = kind.policies().missingRows() == Policies.MissingRows.ZERO
                    ? NoticeCode.ROW_MISSING_ZERO
                    : NoticeCode.CODE_MISSING;
            notices.add(code.at(
                    Place.ofFile(file).withUnit(unit.code()).withIndicator(indicator.code()),
                    indicator.code(),
                    indicator.name()));
        }
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    private static Place place(Spot spot, String unit, String indicator) {
        return spot.place().withUnit(unit).withIndicator(indicator);
    }

    /** A place in words of its own: file, sheet, cell. */
    private static String where(Spot spot) {
        Place place = spot.place();
        return place.sheet().isEmpty()
                ? place.file() + ", " + place.cell()
                : place.file() + ", " + place.sheet() + ", " + place.cell();
    }
}
