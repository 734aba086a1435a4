package vn.dti.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Round;
import vn.dti.run.Results;
import vn.dti.scoring.Appraisal;

/**
 * The one thing that an assessment needs next.
 *
 * @param round of which it is; empty where it is of none
 * @param count of the units whose forms have errors, or are not there; of the indicators that are left to appraise
 */
public record NextStep(What what, Optional<Round> round, int count) {

    /** What is to be done, in the order of a year's work. */
    public enum What {
        /** Places of dti.yaml are left to be filled in, or rules speak of another year. */
        FILL_IN,
        HAND_OUT_FORMS,
        MEND_ERRORS,
        /** Forms may still come: no deadline is past. */
        AWAIT_FORMS,
        REMIND,
        HAND_OUT_APPRAISAL,
        APPRAISE,
        /** The last round held left something undecided, and dti.yaml does not say that it is over. */
        GO_ON_APPRAISING,
        ASK_FOR_EXPLANATIONS,
        SCORE,
        PUBLISH,
        VERIFY
    }

    /**
     * What lies in the assessment folder beside what was sent in.
     *
     * @param forms whether forms were made
     * @param appraisalForms codes of the rounds for which they were
     * @param explanationForms whether those for explanations were
     * @param results whether there are results of the files as they are now
     * @param publication whether documents were written
     */
    public record Written(
            boolean forms,
            Set<String> appraisalForms,
            boolean explanationForms,
            boolean results,
            boolean publication) {}

    private static NextStep of(What what) {
        return new NextStep(what, Optional.empty(), 0);
    }

    private static NextStep of(What what, int count) {
        return new NextStep(what, Optional.empty(), count);
    }

    /** What is next. */
    public static NextStep of(Results results, State state, Written written) {
        if (!results.assessment().unready().isEmpty()) {
            return of(What.FILL_IN);
        }
        List<State.OfUnit> units =
                state.kinds().stream().flatMap(kind -> kind.units().stream()).toList();
        boolean nothingSent = units.stream().allMatch(unit -> unit.received().isEmpty() && !unit.submitted());
        if (nothingSent && !written.forms()) {
            return of(What.HAND_OUT_FORMS);
        }
        if (results.hasErrors()) {
            return of(What.MEND_ERRORS, (int)
                    units.stream().filter(unit -> unit.tally().errors() > 0).count());
        }
        boolean appraisalBegun = !written.appraisalForms().isEmpty()
                || results.kinds().stream()
                        .anyMatch(kind -> kind.appraisal().rounds().stream().anyMatch(Appraisal.OfRound::held));
        int returned = (int) units.stream().filter(State.OfUnit::isReturned).count();
        int awaited = count(units, State.Arrival.AWAITED);
        int overdue = count(units, State.Arrival.OVERDUE);
        if (awaited > 0) {
            awaited += returned;
        } else {
            overdue += returned;
        }
        if (!appraisalBegun && overdue > 0 && !written.results()) {
            return of(What.REMIND, overdue);
        }
        if (!appraisalBegun && awaited > 0 && !written.results()) {
            return of(What.AWAIT_FORMS, awaited);
        }
        return appraisal(results, written)
                .orElseGet(
                        () -> of(!written.results() ? What.SCORE : written.publication() ? What.VERIFY : What.PUBLISH));
    }

    private static int count(List<State.OfUnit> units, State.Arrival arrival) {
        return (int) units.stream().filter(unit -> unit.arrival() == arrival).count();
    }

    private static boolean unasked(Results results, Written written) {
        return !written.explanationForms() && results.reported().explanations().isEmpty();
    }

    /** That a round held left indicators undecided, unless dti.yaml gives the day on which it was over. */
    private static Optional<NextStep> undecided(Results.KindResults kind, Appraisal.OfRound held) {
        Optional<Round> round = kind.kind().round(held.code());
        int left = kind.appraisal().indicators() - held.decided();
        return left > 0 && round.flatMap(Round::held).isEmpty()
                ? Optional.of(new NextStep(What.GO_ON_APPRAISING, round, left))
                : Optional.empty();
    }

    /** What the first round needs that was not held for a kind; empty where all were. */
    private static Optional<NextStep> appraisal(Results results, Written written) {
        for (Results.KindResults kind : results.kinds()) {
            Optional<Appraisal.OfRound> before = Optional.empty();
            for (Appraisal.OfRound each : kind.appraisal().rounds()) {
                if (!each.held()) {
                    Optional<NextStep> open =
                            before.filter(last -> unasked(results, written)).flatMap(last -> undecided(kind, last));
                    if (open.isPresent()) {
                        return open;
                    }
                    Optional<Round> round = kind.kind().round(each.code());
                    if (written.appraisalForms().contains(each.code().text())) {
                        return Optional.of(new NextStep(What.APPRAISE, round, 0));
                    }
                    return Optional.of(
                            before.isPresent() && unasked(results, written)
                                    ? new NextStep(
                                            What.ASK_FOR_EXPLANATIONS,
                                            kind.kind().round(before.get().code()),
                                            0)
                                    : new NextStep(What.HAND_OUT_APPRAISAL, round, 0));
                }
                before = Optional.of(each);
            }
            Optional<NextStep> open =
                    before.filter(last -> !written.publication()).flatMap(last -> undecided(kind, last));
            if (open.isPresent()) {
                return open;
            }
        }
        return Optional.empty();
    }
}
