package vn.dti.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.assessment.Submission;
import vn.dti.assessment.Unit;
import vn.dti.formlayout.Folding;
import vn.dti.indicator.Indicator;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/**
 * The parts of a unit's form that agencies in charge have not sent while others have: one word for each agency, not one
 * for each of its rows.
 */
final class MissingParts {

    private final Unit unit;
    private final Submission submission;
    private final Set<String> sent = new LinkedHashSet<>();
    /** By agency, folded: its name, then the codes of its indicators that no file holds. */
    private final Map<String, List<String>> missing = new LinkedHashMap<>();

    private final Map<String, String> names = new LinkedHashMap<>();

    MissingParts(Unit unit, Submission submission) {
        this.unit = unit;
        this.submission = submission;
        submission.parts().values().forEach(lead -> sent.add(Folding.plain(lead)));
    }

    /** Whether an indicator that no row mentions belongs to a part that was not sent; counted as such. */
    boolean has(Indicator indicator) {
        List<String> leads = indicator.lead();
        if (sent.isEmpty()
                || leads.isEmpty()
                || leads.stream().map(Folding::plain).anyMatch(sent::contains)) {
            return false;
        }
        String all = String.join(", ", leads);
        names.putIfAbsent(Folding.plain(all), all);
        missing.computeIfAbsent(Folding.plain(all), key -> new ArrayList<>())
                .add(indicator.code().text());
        return true;
    }

    /** What was put together, and what is missing. */
    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (!sent.isEmpty()) {
            Place place = Place.ofFile(submission.files().get(0)).withUnit(unit.code());
            notices.add(NoticeCode.PARTS_MERGED.at(
                    place,
                    unit.name(),
                    new ArrayList<>(new LinkedHashSet<>(submission.parts().values()))));
            missing.forEach((lead, codes) ->
                    notices.add(NoticeCode.PART_MISSING.at(place, names.get(lead), unit.name(), codes.size(), codes)));
        }
        return notices;
    }
}
