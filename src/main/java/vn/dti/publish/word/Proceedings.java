package vn.dti.publish.word;

import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Policies;
import vn.dti.assessment.Round;
import vn.dti.indicator.IndicatorSet;
import vn.dti.publish.Publishing;
import vn.dti.run.Results;
import vn.dti.scoring.Appraisal;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Status;

/** How the assessment went, as submission and report both tell it: who was assessed, who sent a form, which rounds there were. */
record Proceedings(Publishing publishing, PaperText text) {

    private static final int MOST_NAMES = 20;

    void write() {
        for (Results.KindResults of : publishing.results().kinds()) {
            if (!of.scorecards().isEmpty()) {
                kind(of);
            }
        }
    }

    private void kind(Results.KindResults of) {
        text.heading(of.kind().name());
        int units = of.scorecards().size();
        IndicatorSet set = of.kind().set();
        text.say(
                set.version().isBlank() ? "paper.units.unversioned" : "paper.units",
                units,
                set.title().isBlank() ? set.id() : set.title(),
                set.indicators().size(),
                set.version());
        List<String> missing = names(of, Status.MISSING);
        List<String> faulty = names(of, Status.FAULTY);
        text.say("paper.forms", units - missing.size(), units);
        if (!missing.isEmpty()) {
            boolean zero = of.kind().policies().missingSubmission() == Policies.MissingSubmission.ZERO;
            text.say(zero ? "paper.missing.zero" : "paper.missing", text.names(missing, MOST_NAMES));
        }
        if (!faulty.isEmpty()) {
            text.say("paper.faulty", text.names(faulty, MOST_NAMES));
        }
        rounds(of);
        text.say("paper.stage", publishing.stageName(of.kind()));
    }

    private static List<String> names(Results.KindResults of, Status status) {
        return of.scorecards().stream()
                .filter(card -> card.status() == status)
                .map(card -> card.unit().name())
                .toList();
    }

    private void rounds(Results.KindResults of) {
        for (Appraisal.OfRound round : of.appraisal().rounds()) {
            if (!round.held()) {
                text.say("paper.round.not_held", round.name());
                continue;
            }
            String day = of.kind()
                    .round(round.code())
                    .flatMap(Round::held)
                    .map(held -> text.text("paper.round.day", held))
                    .orElse("");
            text.say(
                    "paper.round",
                    round.name(),
                    day,
                    round.decided(),
                    of.appraisal().indicators());
        }
        Optional<Appraisal.OfRound> last = of.appraisal().lastHeld(publishing.stage(of.kind()));
        boolean open = last.filter(round -> round.decided() < of.appraisal().indicators())
                .isPresent();
        if (open) {
            boolean zero = of.kind().policies().unappraised() == Policies.Unappraised.ZERO;
            text.say(
                    zero ? "paper.undecided.zero" : "paper.undecided.kept",
                    of.appraisal().indicators() - last.get().decided());
        }
        if (of.appraisal().rounds().isEmpty()) {
            text.say(isMeasured(of) ? "paper.no_rounds.measured" : "paper.no_rounds");
        }
    }

    private boolean isMeasured(Results.KindResults of) {
        return of.scorecards().stream()
                .map(Scorecard::unit)
                .anyMatch(unit -> publishing.results().reported().measurements().containsKey(unit.code()));
    }
}
