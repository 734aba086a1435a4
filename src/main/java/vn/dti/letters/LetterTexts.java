package vn.dti.letters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.PlanDeadline;
import vn.dti.notice.Notice;
import vn.dti.notice.Texts;
import vn.dti.notice.VisibleText;
import vn.dti.official.Issuer;
import vn.dti.view.NoticeGroup;
import vn.dti.view.PlaceWords;

/**
 * Words of letters on a day: what is said of a deadline must be true on it.
 *
 * @param today the day of the letters
 * @param until by when what is overdue is asked for; empty where that is left to who signs
 */
record LetterTexts(Texts texts, Issuer issuer, LocalDate today, Optional<LocalDate> until) {

    String text(String key, Object... arguments) {
        return texts.get("letters." + key, arguments);
    }

    /** A deadline as dti.yaml states it: trước ngày 15/11/2024. */
    String stated(PlanDeadline deadline) {
        if (!deadline.text().isBlank() || deadline.day().isEmpty()) {
            return deadline.text();
        }
        return texts.get(
                deadline.inclusive() ? "wording.calculation.by" : "wording.calculation.before",
                deadline.day().get());
    }

    /** Whether its last day is over. */
    boolean isPast(Optional<PlanDeadline> deadline) {
        return deadline.filter(each -> each.isLate(today)).isPresent();
    }

    /** A sentence on a deadline and how far it is: Hạn nộp phiếu: trước ngày 15/11/2024 (còn 6 ngày). */
    List<String> sentence(String key, Optional<PlanDeadline> deadline) {
        return deadline.map(each -> text(key, stated(each), left(each))).stream()
                .toList();
    }

    private String left(PlanDeadline deadline) {
        return deadline.lastDay()
                .map(last -> ChronoUnit.DAYS.between(today, last))
                .map(days -> " " + left(days))
                .orElse("");
    }

    private String left(long days) {
        if (days == 0) {
            return texts.get("status.today");
        }
        return days < 0 ? texts.get("status.past", -days) : texts.get("status.left", days);
    }

    /**
     * What is asked for, by when: before the deadline by that, after it by the day given, else at once, with room for a
     * day.
     *
     * @param key of the sentence that asks
     */
    String asked(String key, String name, Optional<PlanDeadline> deadline) {
        if (isPast(deadline)) {
            return until.map(day -> text(key, name, texts.get("wording.calculation.by", day)))
                    .orElseGet(() -> text(key, name, text("at_once")));
        }
        return deadline.map(each -> text(key, name, stated(each))).orElseGet(() -> text(key, name, text("soon")));
    }

    /** Notices as points of a list: place, then what it says. */
    List<String> points(List<Notice> notices) {
        return NoticeGroup.of(notices).stream()
                .flatMap(group -> group.byMessage(texts).entrySet().stream())
                .map(said -> text("point", place(said.getValue()), said.getKey()))
                .toList();
    }

    private String place(NoticeGroup group) {
        String file = group.first().place().file();
        String sheet = VisibleText.onOneLine(group.first().place().sheet());
        String name = VisibleText.onOneLine(file.substring(file.lastIndexOf('/') + 1));
        // What is said of an indicator that has no cell names it.
        List<String> cells = group.notices().stream()
                        .allMatch(notice -> notice.place().cell().isEmpty())
                ? List.of()
                : group.places();
        if (name.isEmpty()) {
            return text("place.form");
        }
        String where = sheet.isEmpty() ? name : text("place.sheet", name, sheet);
        return cells.isEmpty()
                ? where
                : text("place.cells", where, new PlaceWords(texts).spot(String.join("; ", cells)));
    }
}
