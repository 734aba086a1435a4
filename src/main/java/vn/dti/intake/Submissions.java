package vn.dti.intake;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Policies;
import vn.dti.assessment.SourceCells;
import vn.dti.assessment.Submission;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Indicator;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.store.UnitStore;

/**
 * What units sent: several files of one unit are merged by indicator. The same content twice is a notice, another
 * content an error naming both cells; a row that no file has is no zero (dac-ta 2).
 */
final class Submissions {

    /** What there is of one unit so far. */
    private static final class Parts {

        private Optional<Submission> submission = Optional.empty();
        private ReportedNumbers figures = ReportedNumbers.NONE;
        /** Indicators that a row mentions, by their place in the set, from 0; refused rows too. */
        private final BitSet rows = new BitSet();
    }

    private final AssessmentNames names;
    private final Assessment assessment;
    private final UnitStore store;
    private final List<Notice> notices;
    private final Map<UnitCode, Parts> byUnit = new LinkedHashMap<>();
    private final Set<String> duplicatesSaid = new HashSet<>();

    /**
     * Begins with nothing.
     *
     * @param store keeps what is merged
     * @param notices gets what is found
     */
    Submissions(AssessmentNames names, UnitStore store, List<Notice> notices) {
        this.names = names;
        this.assessment = names.assessment();
        this.store = store;
        this.notices = notices;
    }

    /** Adds the claims of a file. */
    void add(Entries entries) {
        for (Entries.Form form : entries.forms()) {
            Parts parts = byUnit.computeIfAbsent(form.unit(), unit -> new Parts());
            Map<String, String> leads = new HashMap<>();
            form.lead().ifPresent(lead -> form.files().forEach(file -> leads.put(file, lead)));
            if (parts.submission.isEmpty()) {
                parts.submission = Optional.of(new Submission(form.files(), form.claims(), leads));
                parts.figures = form.figures();
            } else {
                merge(parts, parts.submission.get(), form, leads);
            }
        }
        entries.mentioned()
                .forEach((unit, places) ->
                        byUnit.computeIfAbsent(unit, each -> new Parts()).rows.or(places));
    }

    private void merge(Parts parts, Submission before, Entries.Form more, Map<String, String> leads) {
        Map<IndicatorCode, Claim> own = new LinkedHashMap<>(before.claims());
        for (Claim claim : more.claims().values()) {
            merge(more.unit(), own, claim);
        }
        Set<String> files = new LinkedHashSet<>(before.files());
        files.addAll(more.files());
        Map<String, String> all = new HashMap<>(before.parts());
        all.putAll(leads);
        parts.submission = Optional.of(new Submission(List.copyOf(files), store.claims(own.values()), all));
        parts.figures = ReportedNumbers.of(own.values(), places(more.unit()));
    }

    private void merge(UnitCode unit, Map<IndicatorCode, Claim> own, Claim claim) {
        Claim before = own.get(claim.indicator());
        if (before == null || !hasContent(before)) {
            own.put(claim.indicator(), claim);
        } else if (hasContent(claim) && before.sameContent(claim)) {
            duplicate(unit, before.source(), claim);
        } else if (hasContent(claim)) {
            notices.add(NoticeCode.SUBMISSION_CONFLICT.at(
                    place(unit, claim), claim.indicator(), Merger.where(before.source())));
        }
    }

    private static boolean hasContent(Claim claim) {
        return claim.isReported() || claim.refused() || !claim.evidence().isEmpty() || claim.asksNotAssessed();
    }

    /** One word for a whole file that was sent twice. */
    private void duplicate(UnitCode unit, SourceCells before, Claim claim) {
        if (duplicatesSaid.add(claim.source().origin() + " " + before.origin())) {
            notices.add(NoticeCode.SUBMISSION_DUPLICATE.at(place(unit, claim), Merger.where(before)));
        }
    }

    private static Place place(UnitCode unit, Claim claim) {
        return claim.source().place().withUnit(unit).withIndicator(claim.indicator());
    }

    /** What a unit claims for an indicator, by all files that were added. */
    Optional<Claim> claim(UnitCode unit, IndicatorCode indicator) {
        return submission(unit).flatMap(submission -> submission.claim(indicator));
    }

    /** Whether a unit sent anything. */
    boolean has(UnitCode unit) {
        return submission(unit).isPresent();
    }

    private Optional<Submission> submission(UnitCode unit) {
        return Optional.ofNullable(byUnit.get(unit)).flatMap(parts -> parts.submission);
    }

    /**
     * Everything together, by unit.
     *
     * @param heard units that count as having sent an empty form where they sent nothing
     * @param whole whether the whole folder was read, so that an absent part is missing
     */
    Map<UnitCode, Submission> finished(Set<UnitCode> heard, boolean whole) {
        assessment.units().stream().filter(unit -> has(unit.code())).forEach(unit -> missingRows(unit, whole));
        Map<UnitCode, Submission> submissions = new LinkedHashMap<>();
        byUnit.forEach((unit, parts) -> parts.submission.ifPresent(submission -> submissions.put(unit, submission)));
        heard.forEach(unit -> submissions.putIfAbsent(unit, Submission.EMPTY));
        return submissions;
    }

    /** Indicators of the set that no row of the unit mentions: a deleted row is not a zero. */
    private void missingRows(Unit unit, boolean whole) {
        Kind kind = kind(unit.code());
        Parts parts = byUnit.get(unit.code());
        MissingParts missingParts = new MissingParts(unit, parts.submission.orElseThrow());
        List<Indicator> indicators = kind.set().indicators();
        for (int i = parts.rows.nextClearBit(0); i < indicators.size(); i = parts.rows.nextClearBit(i + 1)) {
            Indicator indicator = indicators.get(i);
            if (indicator.mayBeAbsent()
                    || kind.exclusion(unit.code(), indicator.code()).isPresent()) {
                continue;
            }
            if (missingParts.has(indicator)) {
                continue;
            }
            NoticeCode code = kind.policies().missingRows() == Policies.MissingRows.ZERO
                    ? NoticeCode.ROW_MISSING_ZERO
                    : NoticeCode.CODE_MISSING;
            notices.add(code.at(
                    Place.ofFile(parts.submission.orElseThrow().files().stream()
                                    .findFirst()
                                    .orElse(""))
                            .withUnit(unit.code())
                            .withIndicator(indicator.code()),
                    indicator.code(),
                    indicator.name()));
        }
        if (whole) {
            notices.addAll(missingParts.notices());
        }
    }

    /** The figures that a unit reports, by all files that were added. */
    ReportedNumbers figures(UnitCode unit) {
        return byUnit.containsKey(unit) ? byUnit.get(unit).figures : ReportedNumbers.NONE;
    }

    private Kind kind(UnitCode unit) {
        return assessment.kindOf(assessment.unit(unit).orElseThrow());
    }

    private Map<IndicatorCode, Integer> places(UnitCode unit) {
        return names.of(assessment.unit(unit).orElseThrow()).places();
    }
}
