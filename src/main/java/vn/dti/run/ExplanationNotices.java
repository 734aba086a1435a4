package vn.dti.run;

import java.util.ArrayList;
import java.util.List;
import vn.dti.assessment.Explanation;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Unit;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.scoring.Appraisal;
import vn.dti.scoring.UnansweredExplanations;

/** Explanations that ask for something and that no round will answer any more. */
final class ExplanationNotices {

    private ExplanationNotices() {}

    static List<Notice> of(Kind kind, List<Unit> units, Reported reported, Appraisal appraisal) {
        List<Notice> notices = new ArrayList<>();
        for (Unit unit : units) {
            for (Explanation each : UnansweredExplanations.lost(kind, unit, reported, appraisal)) {
                Place place = each.source().place().withUnit(unit.code()).withIndicator(each.indicator());
                notices.add(each.proposed()
                        .map(points ->
                                NoticeCode.EXPLANATION_UNANSWERED.at(place, unit.name(), each.indicator(), points))
                        .orElseGet(() ->
                                NoticeCode.EXPLANATION_FIGURES_UNANSWERED.at(place, unit.name(), each.indicator())));
            }
        }
        return notices;
    }
}
