package vn.dti.letters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Claim;
import vn.dti.assessment.Kind;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Unit;
import vn.dti.indicator.Indicator;
import vn.dti.intake.Receipts;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.run.Results;
import vn.dti.status.State;
import vn.dti.status.Unreported;
import vn.dti.view.PlaceWords;

/** Letters to units whose form is not there, came late, has errors or is not complete; none to those who owe nothing. */
record UnitLetters(Results results, LetterTexts texts, FaultyForms faultyForms) {

    /** The letter to a unit; empty where it owes nothing. */
    Optional<Letter> of(Kind kind, State.OfUnit state) throws IOException {
        Unit unit = state.unit();
        Optional<PlanDeadline> deadline = kind.deadline(PlanDeadline.Task.SELF_ASSESSMENT);
        List<Notice> errors = errors(state);
        List<String> unreported = state.submitted() ? unreported(kind, unit) : List.of();
        List<String> evidence = state.submitted() ? withoutEvidence(unit) : List.of();
        Set<Letter.Matter> matters = EnumSet.noneOf(Letter.Matter.class);
        if (!state.submitted() && state.received().isEmpty() && errors.isEmpty()) {
            matters.add(Letter.Matter.MISSING);
        }
        if (state.arrival() == State.Arrival.LATE) {
            matters.add(Letter.Matter.LATE);
        }
        if (!errors.isEmpty() || !state.submitted() && state.received().isPresent()) {
            matters.add(Letter.Matter.FAULTY);
        }
        if (!unreported.isEmpty() || !evidence.isEmpty()) {
            matters.add(Letter.Matter.INCOMPLETE);
        }
        if (matters.isEmpty()) {
            return Optional.empty();
        }
        List<Letter.Part> parts = new ArrayList<>();
        part(parts, "part.errors", texts.points(errors));
        part(parts, "part.unreported", unreported);
        part(parts, "part.evidence", evidence);
        return Optional.of(new Letter(
                new Letter.Recipient(Letter.Addressee.UNIT, unit.code().text(), unit.name()),
                unit.code().text(),
                matters,
                subject(matters, deadline),
                new Letter.Words(opening(state, matters, deadline), parts, closing(unit, matters, deadline)),
                deadline.map(texts::stated).orElse("")));
    }

    private void part(List<Letter.Part> parts, String title, List<String> points) {
        if (!points.isEmpty()) {
            parts.add(new Letter.Part(texts.text(title, points.size()), points));
        }
    }

    private String subject(Set<Letter.Matter> matters, Optional<PlanDeadline> deadline) {
        String year = String.valueOf(results.assessment().year());
        if (matters.equals(EnumSet.of(Letter.Matter.LATE))) {
            return texts.text("subject.late", year);
        }
        String key = matters.contains(Letter.Matter.MISSING) ? "subject.send" : "subject.complete";
        return texts.text(texts.isPast(deadline) ? key : key + ".reminder", year);
    }

    private List<String> opening(State.OfUnit state, Set<Letter.Matter> matters, Optional<PlanDeadline> deadline) {
        String unit = state.unit().name();
        String title = results.assessment().title();
        List<String> opening = new ArrayList<>();
        if (matters.contains(Letter.Matter.MISSING)) {
            opening.add(texts.text("missing", texts.today(), texts.issuer().name(), unit, title));
        } else {
            String received = state.last()
                    .or(state::received)
                    .filter(Receipts.Receipt::registered)
                    .map(receipt -> texts.text("received.day", receipt.day()))
                    .orElse("");
            opening.add(texts.text("received", texts.issuer().name(), unit, received, title));
        }
        opening.addAll(texts.sentence("deadline.forms", deadline));
        if (matters.contains(Letter.Matter.LATE)) {
            opening.add(texts.text("late", state.received().orElseThrow().day()));
        }
        if (matters.contains(Letter.Matter.FAULTY)) {
            opening.add(texts.text("faulty"));
        } else if (matters.contains(Letter.Matter.INCOMPLETE)) {
            opening.add(texts.text("incomplete"));
        }
        return opening;
    }

    private List<String> closing(Unit unit, Set<Letter.Matter> matters, Optional<PlanDeadline> deadline) {
        if (matters.equals(EnumSet.of(Letter.Matter.LATE))) {
            return List.of(texts.text("close.late"));
        }
        return List.of(texts.asked(
                matters.contains(Letter.Matter.MISSING) ? "close.send" : "close.complete", unit.name(), deadline));
    }

    /** The errors of the form that is there, and of the last one received where that could not be used. */
    private List<Notice> errors(State.OfUnit state) throws IOException {
        // A form that came after the day of the letter is not spoken of.
        boolean later = !state.submitted()
                && results.reported().submission(state.unit().code()).isPresent();
        List<Notice> errors = new ArrayList<>(results.notices().stream()
                .filter(notice -> !later && notice.isError())
                .filter(notice ->
                        notice.place().unit().equals(Optional.of(state.unit().code())))
                .toList());
        Optional<Receipts.Receipt> last = state.last().or(state::received);
        if (last.isPresent()) {
            errors.addAll(faultyForms.of(state.unit(), last.get().file()));
        }
        return errors.stream().distinct().toList();
    }

    /** Indicators of which nothing is reported, with the cells where the form has them; an unreadable cell is an error. */
    private List<String> unreported(Kind kind, Unit unit) {
        return Unreported.of(kind, unit, results.reported()).stream()
                .filter(indicator -> results.reported()
                        .claim(unit.code(), indicator.code())
                        .filter(Claim::refused)
                        .isEmpty())
                .map(indicator -> indicator(indicator, place(unit, indicator)))
                .toList();
    }

    private Optional<Place> place(Unit unit, Indicator indicator) {
        return results.reported()
                .claim(unit.code(), indicator.code())
                .map(Claim::source)
                .map(source -> source.place());
    }

    private List<String> withoutEvidence(Unit unit) {
        return results.notices().stream()
                .filter(notice -> notice.code() == NoticeCode.EVIDENCE_MISSING
                        || notice.code() == NoticeCode.EVIDENCE_MISSING_ZERO)
                .filter(notice -> notice.place().unit().equals(Optional.of(unit.code())))
                .flatMap(notice -> notice.place().indicator().stream()
                        .flatMap(code -> results.assessment().kindOf(unit).set().indicator(code).stream())
                        .map(indicator -> indicator(indicator, Optional.of(notice.place()))))
                .toList();
    }

    private String indicator(Indicator indicator, Optional<Place> place) {
        return place.filter(each -> !each.cell().isEmpty())
                .map(each -> texts.text(
                        "indicator.cell",
                        indicator.code(),
                        indicator.name(),
                        new PlaceWords(texts.texts()).spot(each.cell())))
                .orElseGet(() -> texts.text("indicator", indicator.code(), indicator.name()));
    }
}
