package vn.dti.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Decision;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Measurement;
import vn.dti.assessment.PackedClaims;
import vn.dti.code.UnitCode;
import vn.dti.notice.Notice;
import vn.dti.notice.Place;

/** What one file gave; filled by one thread, then merged with the others' in the order of the files. */
final class Harvest {

    /** The claims of one unit in one sheet; packed at once, by the thread that read them. */
    record Form(UnitCode unit, PackedClaims claims) {
        Form(UnitCode unit, List<Claim> claims) {
            this(unit, PackedClaims.of(claims));
        }
    }

    /**
     * A decision as it stands in a file.
     *
     * @param besideClaims whether the sheet shows the unit's own inputs, so that equal ones are no correction
     * @param row the place of the cell that begins its row
     */
    record Decided(Decision decision, boolean besideClaims, Place row) {}

    final List<Form> forms = new ArrayList<>();
    final List<Decided> decisions = new ArrayList<>();
    final List<Explanation> explanations = new ArrayList<>();
    final List<Measurement> measurements = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();

    /** Indicators that rows of the file mention, by unit, the refused rows included. */
    final Map<UnitCode, Set<String>> mentioned = new LinkedHashMap<>();

    void mention(UnitCode unit, String indicator) {
        mentioned.computeIfAbsent(unit, key -> new LinkedHashSet<>()).add(indicator);
    }
}
