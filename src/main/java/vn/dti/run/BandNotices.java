package vn.dti.run;

import java.util.ArrayList;
import java.util.List;
import vn.dti.assessment.Band;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.ranking.MissedCondition;
import vn.dti.ranking.Ranking;
import vn.dti.ranking.RankingRow;
import vn.dti.scoring.Scorecard;

/** Units whose value over all reaches a band of which they miss a condition. */
final class BandNotices {

    private BandNotices() {}

    static List<Notice> of(List<Ranking> rankings) {
        List<Notice> notices = new ArrayList<>();
        for (Ranking ranking : rankings) {
            if (ranking.scope().isOverall()) {
                for (RankingRow row : ranking.rows()) {
                    row.missed().forEach(missed -> notices.add(of(row.scorecard(), missed)));
                }
            }
        }
        return notices;
    }

    private static Notice of(Scorecard card, MissedCondition missed) {
        Place unit = Place.NOWHERE.withUnit(card.unit().code());
        String name = card.unit().name();
        String coded = missed.code() + " " + missed.name();
        if (missed.part().isEmpty()) {
            return NoticeCode.BAND_ZERO.at(unit, name, missed.band().name(), coded);
        }
        return NoticeCode.BAND_CONDITION_MISSED.at(
                unit,
                name,
                missed.band().name(),
                missed.part().get() == Band.Part.PILLAR ? missed.name() : coded,
                missed.reached(),
                missed.asked());
    }
}
