package vn.dti.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Unit;
import vn.dti.intake.FileRole;
import vn.dti.notice.Notice;
import vn.dti.notice.Place;

/** What is to be sent back to whom where a form that came in has errors: each with its cell and what to do. */
record ReturnLetters(Screen screen, Assessment assessment, LocalDate today) {

    void print(IncomingFile incoming) {
        List<Notice> errors = incoming.results().notices().stream()
                .filter(Notice::isError)
                .sorted(Notice.ORDER)
                .toList();
        if (incoming.role().filter(FileRole.DECISIONS::equals).isPresent()) {
            letter(screen.texts().sentence("receive.appraiser"), incoming, Optional.empty(), errors);
            return;
        }
        for (Unit each : incoming.units()) {
            List<Notice> own = errors.stream()
                    .filter(notice -> notice.place()
                            .unit()
                            .filter(other -> !other.equals(each.code()))
                            .isEmpty())
                    .toList();
            if (!own.isEmpty()) {
                letter(incoming.lead().orElse(each.name()), incoming, deadline(incoming, each), own);
            }
        }
    }

    private void letter(String to, IncomingFile incoming, Optional<String> deadline, List<Notice> errors) {
        screen.out().println();
        String name = incoming.file().getFileName().toString();
        if (deadline.isPresent()) {
            say("receive.letter.by", to, name, today, errors.size(), deadline.get());
        } else {
            say("receive.letter", to, name, today, errors.size());
        }
        NoticePrinter printer = new NoticePrinter(screen);
        for (Notice error : errors) {
            Place place = error.place();
            String where =
                    printer.place(new Place("", place.sheet(), place.cell(), Optional.empty(), place.indicator()));
            screen.out()
                    .println("  - " + (where.isEmpty() ? "" : where + ": ")
                            + screen.texts().message(error));
        }
        screen.out().println();
    }

    /** The deadline that what is sent again has to keep, while it is not past. */
    private Optional<String> deadline(IncomingFile incoming, Unit of) {
        PlanDeadline.Task task =
                incoming.role().filter(FileRole.EXPLANATIONS::equals).isPresent()
                        ? PlanDeadline.Task.EXPLANATIONS
                        : PlanDeadline.Task.SELF_ASSESSMENT;
        return assessment
                .kindOf(of)
                .deadline(task)
                .filter(each -> !each.isLate(today))
                .flatMap(each -> each.text().isBlank()
                        ? each.day().map(day -> screen.texts()
                                .get(each.inclusive() ? "wording.calculation.by" : "wording.calculation.before", day))
                        : Optional.of(each.text()));
    }

    private void say(String key, Object... arguments) {
        screen.out().println(screen.texts().sentence(key, arguments));
    }
}
