package vn.dti.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Measurement;
import vn.dti.assessment.Submission;
import vn.dti.code.IndicatorCode;
import vn.dti.code.UnitCode;
import vn.dti.notice.Notice;
import vn.dti.notice.Place;
import vn.dti.store.UnitStore;

/**
 * What a sheet or a file reports.
 *
 * @param forms claims of units
 * @param mentioned indicators that rows mention, by unit and their places in its set, from 0; the refused rows included
 * @param roles what its sheets were read as
 */
record Entries(
        List<Form> forms,
        List<Decided> decisions,
        List<Explanation> explanations,
        List<Measurement> measurements,
        Map<UnitCode, BitSet> mentioned,
        Set<FileRole> roles) {

    /** Nothing yet; filled by the one thread that reads the file. */
    Entries() {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                EnumSet.noneOf(FileRole.class));
    }

    /**
     * The claims of one unit in one sheet.
     *
     * @param files that the claims stand in
     * @param claims by indicator, in the order of the rows
     * @param lead the agency in charge whose part of the unit's form it is
     */
    record Form(
            UnitCode unit,
            List<String> files,
            Map<IndicatorCode, Claim> claims,
            ReportedNumbers figures,
            Optional<String> lead) {

        /** @param places of the indicators of the unit's set, from 0 */
        Form(UnitCode unit, List<Claim> claims, Map<IndicatorCode, Integer> places, Optional<String> lead) {
            this(
                    unit,
                    claims.stream()
                            .map(claim -> claim.source().origin().file())
                            .distinct()
                            .toList(),
                    Submission.byIndicator(claims),
                    ReportedNumbers.of(claims, places),
                    lead);
        }
    }

    /**
     * A decision as it stands in a file.
     *
     * @param besideClaims whether the sheet shows the unit's own inputs, so that equal ones are no correction
     * @param row the place of the cell that begins its row
     */
    record Decided(Decision decision, boolean besideClaims, Place row) {}

    /**
     * A file that was read.
     *
     * @param entries what could be taken of it
     * @param faulty units whom errors of the file concern that no single unit is named for
     */
    record OfFile(String file, Entries entries, Set<UnitCode> faulty, List<Notice> notices) {}

    void holds(FileRole role) {
        roles.add(role);
    }

    /** Puts the claims into the store, by the thread that read them. */
    Entries kept(UnitStore store) {
        forms.replaceAll(form ->
                new Form(form.unit(), form.files(), store.claims(form.claims().values()), form.figures(), form.lead()));
        return this;
    }

    /** @param place of the indicator in the unit's set, from 0 */
    void mention(UnitCode unit, int place) {
        mentioned.computeIfAbsent(unit, key -> new BitSet()).set(place);
    }

    /** Adds what another sheet of the file reports. */
    void add(Entries more) {
        forms.addAll(more.forms);
        decisions.addAll(more.decisions);
        explanations.addAll(more.explanations);
        measurements.addAll(more.measurements);
        more.mentioned.forEach((unit, places) ->
                mentioned.computeIfAbsent(unit, key -> new BitSet()).or(places));
    }

    /** Codes of all units of which something is reported. */
    Set<UnitCode> units() {
        Set<UnitCode> units = new LinkedHashSet<>(mentioned.keySet());
        forms.forEach(form -> units.add(form.unit()));
        return units;
    }
}
