package vn.dti.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Submission;
import vn.dti.assessment.Unit;
import vn.dti.code.IndicatorCode;
import vn.dti.formlayout.Folding;
import vn.dti.indicator.Indicator;
import vn.dti.intake.Receipts;
import vn.dti.run.Leads;

/**
 * The state of the agencies in charge of a kind's indicators: who sent its part of the form, what is filled in and
 * decided of what it leads, and what was due by the plan's timing. Fed unit by unit.
 */
final class LeadStates {

    /** The worst that may be said of a unit whose form comes in parts stands first. */
    private static final List<State.Arrival> WORST_FIRST = List.of(
            State.Arrival.OVERDUE,
            State.Arrival.LATE,
            State.Arrival.UNREGISTERED,
            State.Arrival.AWAITED,
            State.Arrival.IN_TIME);

    private final Kind kind;
    private final boolean whole;
    private final Receipts receipts;
    private final LocalDate today;
    private final int year;
    private final List<Leads.Lead> leads;
    private final Map<Leads.Lead, Tally> tallies = new LinkedHashMap<>();
    /** The agencies' parts of the form of each unit, where the kind is assessed as a whole. */
    private final Map<Leads.Lead, List<State.Part>> parts = new HashMap<>();

    private final Map<IndicatorCode, int[]> reportedAndExpected = new HashMap<>();

    LeadStates(Assessment assessment, Kind kind, Receipts receipts, LocalDate today) {
        this.kind = kind;
        this.whole = Leads.assess(assessment, kind);
        this.receipts = receipts;
        this.today = today;
        this.year = assessment.year();
        this.leads = Leads.of(kind).stream().filter(lead -> !lead.isNobody()).toList();
        leads.forEach(lead -> tallies.put(lead, Tally.NONE));
    }

    /** Counts a unit; its state, by the agencies' parts where it is assessed by them. */
    State.OfUnit add(State.OfUnit state, Reported reported, Counter counter) {
        Unit unit = state.unit();
        for (Indicator indicator : kind.set().indicators()) {
            if (counter.isExpected(unit, indicator)) {
                int[] counts = reportedAndExpected.computeIfAbsent(indicator.code(), key -> new int[2]);
                counts[0] += counter.isFilled(unit, indicator) ? 1 : 0;
                counts[1]++;
            }
        }
        Optional<Submission> submission = reported.submission(unit.code());
        List<State.Part> ofUnit = new ArrayList<>();
        for (Leads.Lead lead : leads) {
            Tally tally = counter.count(unit, lead.indicators()::contains, false);
            tallies.merge(lead, tally, Tally::plus);
            if (whole && tally.expected() > 0) {
                Optional<Receipts.Receipt> received = submission.flatMap(each -> received(unit, each, lead, tally));
                Optional<Receipts.Receipt> first = Stream.concat(received.stream(), putAside(unit, lead))
                        .min(Comparator.comparing(Receipts.Receipt::day));
                State.Part part = new State.Part(State.Arrival.of(first, kind, today), first, received.isPresent());
                parts.computeIfAbsent(lead, key -> new ArrayList<>()).add(part);
                ofUnit.add(part);
            }
        }
        boolean inParts = submission.filter(each -> !each.parts().isEmpty()).isPresent()
                || submission.isEmpty()
                        && receipts.of(unit.code()).stream()
                                .anyMatch(receipt -> receipt.agency().isPresent());
        return inParts && !ofUnit.isEmpty() ? state.with(worst(ofUnit).arrival()) : state;
    }

    /** The agency's parts of a unit's form that were received and put aside as faulty. */
    private Stream<Receipts.Receipt> putAside(Unit unit, Leads.Lead lead) {
        return receipts.of(unit.code()).stream().filter(receipt -> receipt.agency()
                .filter(name -> Folding.plain(name).equals(Folding.plain(lead.name())))
                .isPresent());
    }

    /**
     * When an agency's part came: its own files, or those that hold all its indicators, as another agency that leads them
     * too has sent them. A form that came whole is the part of each agency of whose indicators it says something.
     */
    private Optional<Receipts.Receipt> received(Unit unit, Submission submission, Leads.Lead lead, Tally tally) {
        TreeSet<String> files = new TreeSet<>();
        submission.parts().forEach((file, name) -> {
            if (Folding.plain(name).equals(Folding.plain(lead.name()))) {
                files.add(file);
            }
        });
        boolean byOthers = submission.parts().isEmpty() ? tally.filled() > 0 : tally.isComplete();
        if (files.isEmpty() && byOthers) {
            lead.indicators().stream()
                    .flatMap(indicator -> submission.claim(indicator.code()).stream())
                    .filter(claim -> claim.isReported())
                    .forEach(claim -> files.add(claim.source().origin().file()));
        }
        return files.stream()
                .flatMap(file -> (submission.parts().containsKey(file)
                                ? receipts.ofPart(unit.code(), file)
                                : receipts.of(unit.code(), file))
                        .stream())
                .min(Comparator.comparing(Receipts.Receipt::day));
    }

    private static State.Part worst(List<State.Part> parts) {
        return parts.stream()
                .min(Comparator.comparing(part -> WORST_FIRST.indexOf(part.arrival())))
                .orElseThrow();
    }

    /** The agencies in the order of the set. */
    List<State.OfLead> states() {
        return leads.stream()
                .map(lead -> new State.OfLead(
                        lead.name(),
                        lead.indicators().size(),
                        Optional.ofNullable(parts.get(lead)).map(LeadStates::worst),
                        tallies.get(lead),
                        due(lead)))
                .toList();
    }

    private List<State.Due> due(Leads.Lead lead) {
        List<State.Due> due = new ArrayList<>();
        for (Indicator indicator : lead.indicators()) {
            int[] counts = reportedAndExpected.getOrDefault(indicator.code(), new int[2]);
            Timing.lastDay(indicator.timing(), year)
                    .filter(day -> !day.isAfter(today) && counts[1] > 0)
                    .ifPresent(day -> due.add(new State.Due(indicator, day, counts[0], counts[1])));
        }
        return due;
    }
}
