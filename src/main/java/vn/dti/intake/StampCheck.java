package vn.dti.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.code.KindCode;
import vn.dti.code.UnitCode;
import vn.dti.folder.AssessmentFolder;
import vn.dti.formlayout.FormStamp;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/** Refuses a form that was made for something else: another year, set, unit, round or purpose. */
final class StampCheck {

    private final Assessment assessment;
    private final FolderFiles.Source source;
    private final boolean loose;
    private final StatedOrigin stated;

    /** @param loose whether the file lies in no folder that says what it should be */
    StampCheck(Assessment assessment, FolderFiles.Source source, boolean loose, StatedOrigin stated) {
        this.assessment = assessment;
        this.source = source;
        this.loose = loose;
        this.stated = stated;
    }

    /** Why the form cannot be read; empty where it can. */
    List<Notice> refusals(FormStamp stamp) {
        Optional<Unit> unit = stamp.unit().flatMap(UnitCode::of).flatMap(assessment::unit);
        Place file = Place.ofFile(source.name());
        Place place = unit.map(Unit::code).map(file::withUnit).orElse(file);
        List<Notice> refusals = new ArrayList<>();
        if (stamp.version() > FormStamp.CURRENT) {
            refusals.add(NoticeCode.FORM_NEWER.at(place, stamp.version(), FormStamp.CURRENT));
            return refusals;
        }
        if (stamp.year() != assessment.year()) {
            refusals.add(NoticeCode.FORM_YEAR_DIFFERS.at(
                    place, String.valueOf(stamp.year()), String.valueOf(assessment.year())));
        }
        if (stamp.unit().isPresent() && unit.isEmpty()) {
            refusals.add(NoticeCode.FORM_UNIT_UNKNOWN.at(place, stamp.unit().get()));
        }
        stamp.sets().forEach((kind, set) -> set(unit, kind, set, place).ifPresent(refusals::add));
        if (!loose && FileRole.of(stamp.purpose()) != source.role()) {
            refusals.add((stamp.purpose() == FormStamp.Purpose.DECISIONS
                            ? NoticeCode.FORM_IS_OF_ROUND
                            : NoticeCode.FORM_PURPOSE_DIFFERS)
                    .at(place, folder(stamp)));
        } else if (!loose && stamp.purpose() == FormStamp.Purpose.DECISIONS) {
            String here = source.round().map(round -> round.code().text()).orElse("");
            stamp.round()
                    .filter(round -> !round.equalsIgnoreCase(here))
                    .ifPresent(round -> refusals.add(NoticeCode.FORM_ROUND_DIFFERS.at(place, round, here)));
        }
        stated.round().ifPresent(round -> {
            if (!stamp.round().filter(own -> round.code().isWritten(own)).isPresent()) {
                refusals.add(NoticeCode.ROUND_TOLD_DIFFERS.at(place, folder(stamp), round.code()));
            }
        });
        return refusals;
    }

    /** The complaint about a set that is not the one in use; the unit's kind counts, wherever the form says another. */
    private Optional<Notice> set(Optional<Unit> unit, String kind, FormStamp.SetId made, Place place) {
        return unit.map(assessment::kindOf)
                .or(() -> KindCode.of(kind).flatMap(assessment::kind))
                .map(Kind::set)
                .filter(set -> !set.id().equals(made.id()) || !set.version().equals(made.version()))
                .map(set -> NoticeCode.FORM_SET_DIFFERS.at(place, made.id(), made.version(), set.id(), set.version()));
    }

    private static String folder(FormStamp stamp) {
        return switch (stamp.purpose()) {
            case SELF_ASSESSMENT -> AssessmentFolder.SUBMISSIONS;
            case DECISIONS -> AssessmentFolder.DECISIONS
                    + stamp.round().map(round -> "/" + round).orElse("");
            case EXPLANATIONS -> AssessmentFolder.EXPLANATIONS;
        };
    }
}
