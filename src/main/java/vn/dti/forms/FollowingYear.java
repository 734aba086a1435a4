package vn.dti.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.AssessmentReader;
import vn.dti.assessment.Exclusion;
import vn.dti.assessment.Kind;
import vn.dti.assessment.LastYear;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Unit;
import vn.dti.assessment.Window;
import vn.dti.code.KindCode;
import vn.dti.code.UnitCode;
import vn.dti.indicator.IndicatorSet;
import vn.dti.intake.ListedUnit;
import vn.dti.intake.UnitList;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.Texts;
import vn.dti.yaml.DefinitionException;

/** The assessment that follows another one: a year later, with its kinds, units and policies. */
public final class FollowingYear {

    private FollowingYear() {}

    /**
     * The assessment that follows another one: a year later, with its kinds, units and policies.
     *
     * @param folder of the other one
     * @param units in the place of its units, where the list changed; their kinds are codes of its kinds
     * @throws DefinitionException if a unit's kind is none of them, or a predecessor none of its units
     */
    public static NewAssessment of(
            Path folder, AssessmentReader.Read read, Optional<List<ListedUnit>> units, Texts texts)
            throws DefinitionException {
        Assessment last = read.assessment();
        int year = last.year() + 1;
        List<String> lookAt = new ArrayList<>(List.of(texts.get("init.look.title"), texts.get("init.look.moved")));
        if (!last.documents().basis().isEmpty()) {
            lookAt.add(texts.get("init.look.basis", last.documents().basis().size()));
        }
        List<Unit> own = units.isPresent() ? known(units.get(), last) : last.units();
        if (units.isEmpty()) {
            lookAt.add(texts.get("init.look.units", own.size()));
        }
        Set<UnitCode> codes = own.stream().map(Unit::code).collect(Collectors.toSet());
        List<Kind> kinds = new ArrayList<>();
        SetCopies sets = new SetCopies();
        Set<IndicatorSet> seen = new LinkedHashSet<>();
        for (Kind kind : last.kinds()) {
            Map<PlanDeadline.Task, PlanDeadline> deadlines = new EnumMap<>(PlanDeadline.Task.class);
            kind.deadlines().forEach((key, deadline) -> deadlines.put(key, moved(deadline)));
            List<Exclusion> exclusions = exclusions(kind, codes, lookAt, texts);
            kinds.add(new Kind(
                    kind.code(),
                    kind.name(),
                    kind.set(),
                    kind.ranked(),
                    new Kind.Settings(kind.rounds(), kind.policies(), deadlines, kind.ranking(), kind.bands()),
                    exclusions, // What units tick next year is judged next year.
                    List.of()));
            String file = kind.set().file();
            sets.add(
                    kind.code(),
                    folder.resolve(file).getFileName().toString(),
                    read.sources().get(file).bytes());
            seen.add(kind.set());
        }
        for (IndicatorSet set : seen) {
            lookAt.add(texts.get("init.look.set", set.id(), set.version()));
            lookAt.addAll(YearsInTexts.other(set, year, texts));
        }
        Assessment plan = new Assessment(
                new Assessment.Exercise(
                        YearsInTexts.next(last.title()),
                        year,
                        last.organiser(),
                        last.window()
                                .map(window -> new Window(
                                        window.from().plusYears(1), window.to().plusYears(1), window.line()))),
                last.documents(),
                kinds,
                new Assessment.Units(own, last.clusters()),
                new LastYear(Optional.empty(), last.lastYear().merge()),
                last.limits(),
                List.of());
        return new NewAssessment(plan, sets, Optional.of(folder), lookAt, texts);
    }

    /** The exclusions of a kind, without units that are no more; one that none is left for falls away. */
    private static List<Exclusion> exclusions(Kind kind, Set<UnitCode> codes, List<String> lookAt, Texts texts) {
        List<Exclusion> kept = new ArrayList<>();
        for (Exclusion exclusion : kind.exclusions()) {
            List<UnitCode> units =
                    exclusion.units().stream().filter(codes::contains).toList();
            if (!units.isEmpty() || exclusion.units().isEmpty()) {
                kept.add(new Exclusion(
                        exclusion.indicators(), units, exclusion.reason(), exclusion.basis(), exclusion.replacedBy()));
            }
        }
        if (!kept.isEmpty()) {
            lookAt.add(texts.get("init.look.exclusions", kind.name(), kept.size()));
        }
        return kept;
    }

    private static List<Unit> known(List<ListedUnit> units, Assessment last) throws DefinitionException {
        List<Notice> notices = new ArrayList<>();
        List<Unit> own = new ArrayList<>();
        List<KindCode> codes = last.kinds().stream().map(Kind::code).toList();
        for (ListedUnit unit : units) {
            List<UnitCode> predecessors = new ArrayList<>();
            for (String named : unit.predecessors()) {
                UnitList.namedIn(last, named)
                        .ifPresentOrElse(
                                before -> predecessors.add(before.code()),
                                () -> notices.add(NoticeCode.UNIT_LIST_PREDECESSOR.at(
                                        Place.NOWHERE.withUnit(unit.code()),
                                        named,
                                        unit.name(),
                                        last.units().stream().map(Unit::name).toList())));
            }
            Optional<Kind> kind = unit.kind().isEmpty() && codes.size() == 1
                    ? Optional.of(last.kinds().get(0))
                    : last.kinds().stream()
                            .filter(each -> each.code().isWritten(unit.kind())
                                    || each.name().equalsIgnoreCase(unit.kind()))
                            .findFirst()
                            .or(() -> unit.kind().isEmpty()
                                    ? last.unit(unit.code()).map(last::kindOf)
                                    : Optional.empty());
            if (kind.isPresent()) {
                own.add(new Unit(
                        unit.code(),
                        unit.name(),
                        kind.get().code(),
                        unit.aliases(),
                        predecessors,
                        last.unit(unit.code()).flatMap(Unit::cluster),
                        last.unit(unit.code()).flatMap(Unit::notRanked)));
            } else {
                notices.add(NoticeCode.UNIT_LIST_KIND.at(
                        Place.NOWHERE.withUnit(unit.code()), unit.kind(), unit.name(), codes));
            }
        }
        if (!notices.isEmpty()) {
            throw new DefinitionException(notices);
        }
        return own;
    }

    private static PlanDeadline moved(PlanDeadline deadline) {
        return new PlanDeadline(
                deadline.day().map(day -> day.plusYears(1)),
                deadline.inclusive(),
                YearsInTexts.next(deadline.text()),
                deadline.line());
    }
}
