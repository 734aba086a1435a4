package vn.dti.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Unit;
import vn.dti.intake.Receipts;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.VisibleText;

/**
 * Forms that are not there, as a day makes them look: until the deadline of self-assessment is past, a form that is not
 * there is awaited, and nothing is wrong (dac-ta 4).
 */
public final class AwaitedForms {

    private AwaitedForms() {}

    /** The same where a form came that had errors: that it has not been sent again, not that none was sent. */
    public static List<Notice> on(List<Notice> notices, Assessment assessment, Receipts receipts, LocalDate today) {
        return on(
                notices.stream()
                        .map(notice -> notice.code() == NoticeCode.SUBMISSION_MISSING
                                ? notice.place()
                                        .unit()
                                        .flatMap(assessment::unit)
                                        .flatMap(unit -> returned(notice, unit, receipts))
                                        .orElse(notice)
                                : notice)
                        .toList(),
                assessment,
                today);
    }

    private static Optional<Notice> returned(Notice missing, Unit unit, Receipts receipts) {
        List<Receipts.Receipt> own = receipts.of(unit.code());
        return own.isEmpty() || !own.get(own.size() - 1).isFaulty()
                ? Optional.empty()
                : Optional.of(NoticeCode.SUBMISSION_RETURNED.at(
                        missing.place(),
                        unit.name(),
                        own.get(own.size() - 1).day(),
                        VisibleText.onOneLine(own.get(own.size() - 1).file())));
    }

    /** The notices of a run, those of forms that may still come as notes; where no deadline is set, none is awaited. */
    private static List<Notice> on(List<Notice> notices, Assessment assessment, LocalDate today) {
        return notices.stream()
                .map(notice -> notice.code() == NoticeCode.SUBMISSION_MISSING
                        ? notice.place()
                                .unit()
                                .flatMap(assessment::unit)
                                .flatMap(unit -> awaited(notice, assessment, unit, today))
                                .orElse(notice)
                        : notice)
                .toList();
    }

    private static Optional<Notice> awaited(Notice missing, Assessment assessment, Unit unit, LocalDate today) {
        return assessment
                .kindOf(unit)
                .deadline(PlanDeadline.Task.SELF_ASSESSMENT)
                .flatMap(PlanDeadline::lastDay)
                .filter(last -> !today.isAfter(last))
                .map(last -> NoticeCode.SUBMISSION_AWAITED.at(missing.place(), unit.name(), last));
    }
}
