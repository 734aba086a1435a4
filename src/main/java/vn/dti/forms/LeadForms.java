package vn.dti.forms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.files.Progress;
import vn.dti.formlayout.FormStamp;
import vn.dti.indicator.Indicator;
import vn.dti.notice.Texts;
import vn.dti.run.Leads;
import vn.dti.run.Results;

/**
 * Writes the forms of the agencies in charge of indicators: their parts of the form of a unit that is assessed as a
 * whole, and for a round the indicators they appraise in all units.
 */
public final class LeadForms {

    private final Assessment assessment;
    private final Texts texts;
    private final Progress progress;

    public LeadForms(Assessment assessment, Texts texts, Progress progress) {
        this.assessment = assessment;
        this.texts = texts;
        this.progress = progress;
    }

    /** The units that are assessed as a whole by the agencies in charge, in the order of dti.yaml. */
    public List<Unit> wholeUnits() {
        return assessment.units().stream()
                .filter(unit -> Leads.assess(assessment, assessment.kindOf(unit)))
                .toList();
    }

    /**
     * Writes for every unit that is assessed as a whole one form per agency, with the indicators it leads.
     *
     * @param target the folder, made where it does not exist
     * @param force whether files that are there are replaced; those that were filled in are kept aside
     * @throws IOException if a file cannot be written
     */
    public Forms.Written selfAssessment(Path target, boolean force) throws IOException {
        try (FormsFolder folder = new FormsFolder(target, force)) {
            List<Unit> units = wholeUnits();
            int done = 0;
            for (Unit unit : units) {
                for (Leads.Lead lead : Leads.of(assessment.kindOf(unit))) {
                    SelfAssessmentBook book = new SelfAssessmentBook(assessment, unit, Optional.of(lead), texts);
                    folder.write(book.name(), unit.code().text(), book::write);
                }
                progress.done(++done, units.size());
            }
            folder.commit();
            return new Forms.Written(folder.written(), folder.existing(), folder.keptAside(), new Forms.Without());
        }
    }

    /**
     * Writes for a round one form for every agency that appraises: its indicators for all units, a sheet for each kind of
     * unit. Indicators that only the assessed themselves lead go to the council.
     *
     * @param results of the run that shows what is claimed and decided so far
     * @param round code of the round that the forms are for
     */
    public Forms.Written round(Results results, Stage round, Path target, boolean force) throws IOException {
        try (FormsFolder folder = new FormsFolder(target, force)) {
            Map<String, List<Led>> appraisers = appraisers(results, round);
            int done = 0;
            for (Map.Entry<String, List<Led>> appraiser : appraisers.entrySet()) {
                String name = appraiser.getKey();
                folder.write(name, String.valueOf(done + 1), out -> {
                    try (FormBook book = new FormBook(
                            texts.get("forms.round.title") + " - " + name, assessment.organiser(), texts, out)) {
                        List<Kind> kinds = new ArrayList<>();
                        String code = "";
                        for (Led led : appraiser.getValue()) {
                            Kind kind = led.of().kind();
                            Round of = kind.round(round).orElseThrow();
                            DecisionSheet.ofLead(results, led.of(), led.indicators(), name, of, texts, book);
                            kinds.add(kind);
                            code = of.code().text();
                        }
                        Guide.write(book, texts, Forms.ROUND_STEPS, Optional.empty(), assessment.year());
                        book.end(FormStamp.Purpose.DECISIONS, assessment, kinds, Optional.empty(), code);
                    }
                });
                progress.done(++done, appraisers.size());
            }
            folder.commit();
            return new Forms.Written(folder.written(), folder.existing(), folder.keptAside(), new Forms.Without());
        }
    }

    /** The indicators of a kind that one appraises. */
    private record Led(Results.KindResults of, List<Indicator> indicators) {}

    /** What each appraises, kind by kind. */
    private Map<String, List<Led>> appraisers(Results results, Stage round) {
        Map<String, List<Led>> appraisers = new LinkedHashMap<>();
        for (Results.KindResults of : results.kinds()) {
            Kind kind = of.kind();
            if (kind.round(round).isEmpty()) {
                continue;
            }
            List<Indicator> appraised = new ArrayList<>();
            List<Leads.Lead> others = Leads.of(kind).stream()
                    .filter(lead -> lead.isNobody() || !Leads.isAssessed(assessment, kind, lead.name()))
                    .toList();
            for (Leads.Lead lead : others) {
                add(appraisers, SelfForm.leadName(lead, texts), of, lead.indicators());
                appraised.addAll(lead.indicators());
            }
            List<Indicator> left = kind.set().indicators().stream()
                    .filter(indicator -> !appraised.contains(indicator))
                    .toList();
            if (!left.isEmpty()) {
                add(appraisers, texts.get("forms.round.council"), of, left);
            }
        }
        return appraisers;
    }

    /** Kinds come one after the other: told apart by themselves, not by a hash over all that they scored. */
    private static void add(
            Map<String, List<Led>> appraisers, String name, Results.KindResults kind, List<Indicator> indicators) {
        List<Led> led = appraisers.computeIfAbsent(name, key -> new ArrayList<>());
        if (led.isEmpty() || led.get(led.size() - 1).of() != kind) {
            led.add(new Led(kind, new ArrayList<>()));
        }
        led.get(led.size() - 1).indicators().addAll(indicators);
    }
}
