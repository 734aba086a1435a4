package vn.dti.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.DocumentTexts;
import vn.dti.assessment.FileLimits;
import vn.dti.assessment.Kind;
import vn.dti.assessment.LastYear;
import vn.dti.assessment.PlanDeadline;
import vn.dti.assessment.Policies;
import vn.dti.assessment.RankingOptions;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.assessment.Window;
import vn.dti.code.Code;
import vn.dti.code.KindCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.IndicatorSet;
import vn.dti.intake.ListedUnit;
import vn.dti.intake.UnitList;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.Texts;
import vn.dti.yaml.DefinitionException;

/** The first assessment by a set: a year in which nothing is settled yet. */
public final class FirstYear {

    private static final KindCode DEFAULT_KIND = new KindCode("don-vi");

    private FirstYear() {}

    /**
     * An assessment by one set.
     *
     * @param file what the set's copy is called
     * @param content what the file of the set holds
     * @param year of the assessment
     * @param units with the kinds that their list names; each becomes a kind of its own
     */
    public static NewAssessment of(
            IndicatorSet set, String file, byte[] content, int year, List<ListedUnit> units, Texts texts)
            throws DefinitionException {
        List<Round> rounds = List.of(
                new Round(new Stage("lan-1"), texts.get("init.round", 1), Optional.empty()),
                new Round(new Stage("lan-2"), texts.get("init.round", 2), Optional.empty()));
        Map<PlanDeadline.Task, PlanDeadline> deadlines = Map.of(
                PlanDeadline.Task.SELF_ASSESSMENT,
                        new PlanDeadline(Optional.of(LocalDate.of(year, 11, 15)), false, "", 1),
                PlanDeadline.Task.RANKING, new PlanDeadline(Optional.of(LocalDate.of(year, 11, 30)), false, "", 1));
        Map<KindCode, String> kindNames = new LinkedHashMap<>();
        List<Unit> own = new ArrayList<>();
        for (ListedUnit unit : units) {
            KindCode code = unit.kind().isEmpty() ? DEFAULT_KIND : code(UnitList.code(unit.kind()), KindCode::of, unit);
            kindNames.putIfAbsent(code, kindName(unit.kind(), code, texts));
            List<UnitCode> predecessors = new ArrayList<>();
            for (String named : unit.predecessors()) {
                predecessors.add(code(Code.isAllowed(named) ? named : UnitList.code(named), UnitCode::of, unit));
            }
            own.add(new Unit(unit.code(), unit.name(), code, unit.aliases(), predecessors));
        }
        List<Kind> kinds = new ArrayList<>();
        SetCopies sets = new SetCopies();
        kindNames.forEach((code, name) -> {
            kinds.add(new Kind(
                    code,
                    name,
                    set,
                    true,
                    new Kind.Settings(rounds, Policies.DEFAULT, deadlines, RankingOptions.DEFAULT, List.of()),
                    List.of(),
                    List.of()));
            sets.add(code, file, content);
        });
        Assessment plan = new Assessment(
                new Assessment.Exercise(
                        texts.get("init.title", String.valueOf(year)),
                        year,
                        texts.get("init.organiser"),
                        Optional.of(new Window(LocalDate.of(year - 1, 11, 1), LocalDate.of(year, 10, 31), 1))),
                new DocumentTexts(List.of(), "", List.of(), List.of(), Optional.empty()),
                kinds,
                new Assessment.Units(own, List.of()),
                LastYear.NONE,
                FileLimits.DEFAULT,
                List.of());
        List<String> lookAt = new ArrayList<>(
                List.of(texts.get("init.look.title"), texts.get("init.look.dates"), texts.get("init.look.rounds")));
        if (kinds.size() > 1) {
            lookAt.add(texts.get("init.look.one_set", set.id()));
        }
        lookAt.addAll(unnamed(kindNames, texts));
        lookAt.addAll(YearsInTexts.other(set, year, texts));
        return new NewAssessment(plan, sets, Optional.empty(), lookAt, texts);
    }

    /** @throws DefinitionException where what a list says of a unit gives no code */
    private static <C> C code(String listed, Function<String, Optional<C>> type, ListedUnit of)
            throws DefinitionException {
        Optional<C> code = type.apply(listed);
        if (code.isEmpty()) {
            throw new DefinitionException(
                    List.of(NoticeCode.UNIT_LIST_CODE.at(Place.NOWHERE.withUnit(of.code()), listed)));
        }
        return code.get();
    }

    /** What a kind is called whose list says only its code: xa is Xã. */
    private static String kindName(String given, KindCode code, Texts texts) {
        if (given.isEmpty()) {
            return texts.get("init.kind");
        }
        String known = "init.kind." + code;
        return given.equals(code.text()) && texts.has(known) ? texts.get(known) : given;
    }

    /** The kinds of which nobody knows more than their code: it would stand in documents as their name. */
    private static List<String> unnamed(Map<KindCode, String> kindNames, Texts texts) {
        return kindNames.entrySet().stream()
                .filter(kind -> kind.getKey().text().equals(kind.getValue()))
                .map(kind -> texts.get("init.look.kind_name", kind.getKey()))
                .toList();
    }
}
