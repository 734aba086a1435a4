package vn.dti.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Round;
import vn.dti.run.Results;
import vn.dti.scoring.Appraisal;
import vn.dti.status.NextStep;
import vn.dti.status.State;

/** Where the year of an assessment stands, and the one command that comes next, ready to be copied. */
final class YearScreen {

    private final Screen screen;
    private final String folder;

    /** @param folder of the assessment, as a command names it; the current one needs no name */
    YearScreen(Screen screen, Path folder) {
        this.screen = screen;
        String word = Screen.word(folder);
        this.folder = word.equals(".") ? "" : " " + word;
    }

    List<String> lines(Results results, State state, NextStep.Written written, NextStep next) {
        List<String> lines = new ArrayList<>();
        lines.add(screen.bold(
                text("year.head", results.assessment().title(), screen.texts().day(state.today()))));
        for (int i = 0; i < state.kinds().size(); i++) {
            lines.addAll(kind(state.kinds().get(i), results.kinds().get(i).appraisal(), state));
        }
        lines.add(text(written.results() ? "year.results" : "year.no_results"));
        lines.add("");
        lines.addAll(next(next));
        return lines;
    }

    private List<String> kind(State.OfKind kind, Appraisal appraisal, State state) {
        List<String> parts = new ArrayList<>();
        long received = kind.units().stream()
                .filter(unit -> unit.submitted() || unit.received().isPresent())
                .count();
        long faulty = kind.units().stream()
                .filter(unit -> unit.tally().errors() > 0 || unit.isReturned())
                .count();
        parts.add(
                text("year.received", received, kind.units().size()) + (faulty > 0 ? text("year.faulty", faulty) : ""));
        StatusScreen status = new StatusScreen(screen, state);
        for (Map.Entry<PlanDeadline.Task, PlanDeadline> deadline :
                kind.deadlines().entrySet()) {
            parts.add(status.deadline(deadline));
        }
        for (Appraisal.OfRound round : appraisal.rounds()) {
            parts.add(
                    round.held()
                            ? text("year.round", round.name(), round.decided(), appraisal.indicators())
                            : text("year.round.not_held", round.name()));
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(kind.kind().name());
        parts.forEach(part -> lines.add("  " + part));
        return lines;
    }

    private List<String> next(NextStep next) {
        String round = next.round().map(Round::name).orElse("");
        String code = next.round().map(each -> each.code().text()).orElse("");
        String key = "year.next." + next.what().name().toLowerCase(Locale.ROOT);
        String command =
                switch (next.what()) {
                    case FILL_IN, MEND_ERRORS -> "dti check" + folder;
                    case HAND_OUT_FORMS -> "dti forms" + folder;
                    case REMIND -> "dti status" + folder + " --letters";
                    case AWAIT_FORMS, APPRAISE, GO_ON_APPRAISING -> "dti status" + folder;
                    case HAND_OUT_APPRAISAL -> "dti forms" + folder + " --round " + code;
                    case ASK_FOR_EXPLANATIONS -> "dti forms" + folder + " --explanations --round " + code;
                    case SCORE -> "dti score" + folder;
                    case PUBLISH -> "dti publish" + folder;
                    case VERIFY -> "dti verify" + folder;
                };
        return List.of(text("year.next", text(key, round, code, next.count())), "  " + command);
    }

    private String text(String key, Object... arguments) {
        return screen.texts().sentence(key, arguments);
    }
}
