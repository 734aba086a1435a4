package vn.dti.letters;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Round;
import vn.dti.formlayout.Folding;
import vn.dti.indicator.Indicator;
import vn.dti.run.Leads;
import vn.dti.run.Results;
import vn.dti.status.State;
import vn.dti.status.Undecided;

/**
 * Letters to lead agencies: their part of a form that is not there or not complete, tasks that were due, indicators that
 * they have still to appraise. One letter to an agency, whatever kinds it leads in.
 */
final class AgencyLetters {

    private final Results results;
    private final LetterTexts texts;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    AgencyLetters(Results results, LetterTexts texts) {
        this.results = results;
        this.texts = texts;
    }

    /** A letter in the making. */
    private static final class Draft {
        private final String name;
        private final Set<Letter.Matter> matters = EnumSet.noneOf(Letter.Matter.class);
        private final List<String> opening = new ArrayList<>();
        private final List<Letter.Part> parts = new ArrayList<>();
        private final List<String> closing = new ArrayList<>();
        private final List<String> deadlines = new ArrayList<>();
        private boolean past;

        Draft(String name) {
            this.name = name;
        }
    }

    /** Whether the units of a kind are assessed by the agencies in charge and not by themselves. */
    static boolean assess(Assessment assessment, Kind kind) {
        return !kind.ranked()
                && Leads.assess(assessment, kind)
                && Leads.of(kind).stream().anyMatch(lead -> !lead.isNobody());
    }

    List<Letter> of(State state) {
        for (State.OfKind kind : state.kinds()) {
            if (kind.units().isEmpty()) {
                continue;
            }
            for (State.OfLead lead : kind.leads()) {
                if (assess(results.assessment(), kind.kind())) {
                    part(kind.kind(), lead);
                }
                if (!Leads.isAssessed(results.assessment(), kind.kind(), lead.lead())) {
                    appraisal(kind.kind(), lead.lead());
                }
            }
        }
        Set<String> files = new HashSet<>();
        List<Letter> letters = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            if (!draft.matters.isEmpty()) {
                letters.add(letter(draft, files));
            }
        }
        return letters;
    }

    private Letter letter(Draft draft, Set<String> files) {
        String slug = slug(draft.name);
        String file = slug;
        for (int i = 2; !files.add(file); i++) {
            file = slug + "-" + i;
        }
        List<String> opening = new ArrayList<>();
        opening.add(
                texts.text("agency.opening", texts.today(), results.assessment().title(), draft.name));
        opening.addAll(draft.opening);
        return new Letter(
                new Letter.Recipient(Letter.Addressee.AGENCY, "", draft.name),
                file,
                draft.matters,
                texts.text(
                        draft.past ? "agency.subject" : "agency.subject.reminder",
                        String.valueOf(results.assessment().year())),
                new Letter.Words(opening, draft.parts, draft.closing),
                String.join("; ", draft.deadlines));
    }

    private Draft draft(String lead) {
        return drafts.computeIfAbsent(Folding.plain(lead), key -> new Draft(lead));
    }

    /** A name that every file system takes: letters without accents, digits and hyphens. */
    private static String slug(String name) {
        String bare = Folding.bare(Normalizer.normalize(name, Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = bare.length() > 60 ? bare.substring(0, 60).replaceAll("-$", "") : bare;
        return cut.isEmpty() ? "co-quan" : cut;
    }

    /** The agency's part of the form of a unit that is assessed as a whole. */
    private void part(Kind kind, State.OfLead lead) {
        Optional<PlanDeadline> deadline = kind.deadline(PlanDeadline.Task.SELF_ASSESSMENT);
        Draft draft = draft(lead.lead());
        boolean missing = lead.part().filter(part -> part.received().isEmpty()).isPresent();
        boolean putAside = lead.part()
                .filter(part -> part.received().isPresent() && !part.usable())
                .isPresent();
        boolean incomplete = !missing
                && !putAside
                && lead.part().isPresent()
                && !lead.tally().isComplete();
        // What is not there has no errors: rows that a file without a name of its agency lacks are counted there.
        boolean faulty = putAside || !missing && lead.tally().errors() > 0;
        boolean late =
                lead.part().filter(part -> part.arrival() == State.Arrival.LATE).isPresent();
        List<String> due = lead.due().stream()
                .filter(each -> !each.isDone())
                .map(each -> texts.text(
                        "agency.due",
                        each.indicator().code(),
                        each.indicator().name(),
                        each.indicator().timing()))
                .toList();
        if (!missing && !incomplete && !faulty && !late && due.isEmpty()) {
            return;
        }
        draft.past |= texts.isPast(deadline) || !due.isEmpty();
        if (missing) {
            draft.matters.add(Letter.Matter.MISSING);
            draft.opening.add(texts.text("agency.missing", kind.name(), lead.indicators()));
        }
        if (incomplete) {
            draft.matters.add(Letter.Matter.INCOMPLETE);
            draft.opening.add(texts.text(
                    "agency.incomplete",
                    kind.name(),
                    lead.tally().filled(),
                    lead.tally().expected()));
        }
        if (faulty) {
            draft.matters.add(Letter.Matter.FAULTY);
            draft.opening.add(
                    putAside
                            ? texts.text(
                                    "agency.put_aside",
                                    kind.name(),
                                    lead.part()
                                            .flatMap(State.Part::received)
                                            .orElseThrow()
                                            .day())
                            : texts.text(
                                    "agency.faulty", kind.name(), lead.tally().errors()));
        }
        if (late) {
            draft.matters.add(Letter.Matter.LATE);
            draft.opening.add(texts.text(
                    "agency.late",
                    kind.name(),
                    lead.part().flatMap(State.Part::received).orElseThrow().day()));
        }
        if (!due.isEmpty()) {
            draft.matters.add(Letter.Matter.DUE);
            draft.parts.add(new Letter.Part(texts.text("agency.part.due", due.size()), due));
        }
        draft.opening.addAll(texts.sentence("deadline.forms", deadline));
        deadline.map(texts::stated).ifPresent(draft.deadlines::add);
        if (missing || incomplete || faulty) {
            draft.closing.add(texts.asked(missing ? "close.send" : "close.complete", lead.lead(), deadline));
        } else if (!due.isEmpty()) {
            draft.closing.add(texts.text("agency.close.due", lead.lead()));
        } else {
            draft.closing.add(texts.text("close.late"));
        }
    }

    /** What an agency has still to appraise in the round that is under way. */
    private void appraisal(Kind kind, String lead) {
        Results.KindResults of = results.kind(kind.code()).orElseThrow();
        Optional<PlanDeadline> self = kind.deadline(PlanDeadline.Task.SELF_ASSESSMENT);
        Optional<Round> round = Undecided.underWay(of, texts.isPast(self));
        if (round.isEmpty()) {
            return;
        }
        Map<Indicator, Undecided> open = Undecided.of(of, round.get(), lead, results.reported());
        if (open.isEmpty()) {
            return;
        }
        Optional<PlanDeadline> deadline = kind.deadline(PlanDeadline.Task.RANKING);
        Draft draft = draft(lead);
        draft.matters.add(Letter.Matter.UNAPPRAISED);
        draft.past |= texts.isPast(deadline);
        int left = open.values().stream().mapToInt(Undecided::open).sum();
        int all = open.values().stream().mapToInt(Undecided::all).sum();
        draft.opening.add(texts.text("agency.unappraised", round.get().name(), kind.name(), left));
        draft.opening.addAll(texts.sentence("deadline.ranking", deadline));
        deadline.map(texts::stated).ifPresent(draft.deadlines::add);
        draft.parts.add(new Letter.Part(
                texts.text("agency.part.unappraised", round.get().name(), left, all),
                open.entrySet().stream()
                        .map(each -> texts.text(
                                "agency.unappraised.indicator",
                                each.getKey().code(),
                                each.getKey().name(),
                                each.getValue().open(),
                                each.getValue().all()))
                        .toList()));
        draft.closing.add(texts.asked("agency.close.appraise", lead, deadline));
    }
}
