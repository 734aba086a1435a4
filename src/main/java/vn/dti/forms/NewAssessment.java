package vn.dti.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.AssessmentReader;
import vn.dti.assessment.DocumentTexts;
import vn.dti.assessment.Exclusion;
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
import vn.dti.files.NewFolder;
import vn.dti.folder.AssessmentFolder;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.intake.ListedUnit;
import vn.dti.intake.UnitList;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.Texts;
import vn.dti.results.ResultsFile;
import vn.dti.yaml.DefinitionException;

/** Begins an assessment: a folder with its dti.yaml and the folders that files will go into. */
public final class NewAssessment {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final KindCode DEFAULT_KIND = new KindCode("don-vi");

    /** The head of the register; the mark before it lets Excel see that it is UTF-8. */
    private static final String REGISTER = "\uFEFFMã đơn vị,Ngày nhận,Tệp\r\n";

    private final Assessment plan;
    private final SetCopies sets;

    /** Of the year before, where it follows one. */
    private final Optional<Path> before;

    private final List<String> lookAt;
    private final Texts texts;

    private NewAssessment(Assessment plan, SetCopies sets, Optional<Path> before, List<String> lookAt, Texts texts) {
        this.plan = plan;
        this.sets = sets;
        this.before = before;
        this.lookAt = List.copyOf(lookAt);
        this.texts = texts;
    }

    /** What has to be looked at before the assessment begins. */
    public List<String> lookAt() {
        return lookAt;
    }

    /** Whether a folder can become an assessment folder: it is not there yet, or empty. */
    public static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /**
     * An assessment by one set.
     *
     * @param file what the set's copy is called
     * @param content what the file of the set holds
     * @param year of the assessment
     * @param units with the kinds that their list names; each becomes a kind of its own
     */
    public static NewAssessment fromSet(
            IndicatorSet set, String file, byte[] content, int year, List<ListedUnit> units, Texts texts)
            throws DefinitionException {
        List<Round> rounds = List.of(
                new Round(new Stage("lan-1"), texts.get("init.round", 1), Optional.empty()),
                new Round(new Stage("lan-2"), texts.get("init.round", 2), Optional.empty()));
        Map<String, PlanDeadline> deadlines = Map.of(
                Kind.SELF_ASSESSMENT, new PlanDeadline(Optional.of(LocalDate.of(year, 11, 15)), false, "", 1),
                Kind.RANKING, new PlanDeadline(Optional.of(LocalDate.of(year, 11, 30)), false, "", 1));
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
        lookAt.addAll(datesOf(set, year, texts));
        return new NewAssessment(plan, sets, Optional.empty(), lookAt, texts);
    }

    /**
     * The assessment that follows another one: a year later, with its kinds, units and policies.
     *
     * @param folder of the other one
     * @param units in the place of its units, where the list changed; their kinds are codes of its kinds
     * @throws DefinitionException if a unit's kind is none of them, or a predecessor none of its units
     */
    public static NewAssessment following(
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
            Map<String, PlanDeadline> deadlines = new HashMap<>();
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
            lookAt.addAll(datesOf(set, year, texts));
        }
        Assessment plan = new Assessment(
                new Assessment.Exercise(
                        shifted(last.title()),
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
                shifted(deadline.text()),
                deadline.line());
    }

    /** A text in which every year is the next. */
    private static String shifted(String text) {
        return YEAR.matcher(text).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + 1));
    }

    /** Lines of a set that speak of another year. */
    private static List<String> datesOf(IndicatorSet set, int year, Texts texts) {
        List<String> codes = new ArrayList<>();
        for (Indicator indicator : set.indicators()) {
            boolean other = indicator.rule().all(vn.dti.indicator.rule.Deadline.class).stream()
                    .anyMatch(deadline -> deadline.day().getYear() != year);
            Matcher timing = YEAR.matcher(indicator.timing() + " " + indicator.name());
            while (timing.find()) {
                other |= Integer.parseInt(timing.group()) != year;
            }
            if (other) {
                codes.add(indicator.code().text());
            }
        }
        return codes.isEmpty() ? List.of() : List.of(texts.get("init.look.set_dates", set.id(), codes));
    }

    /** The path of last year's results, from a folder that stands beside theirs where no other is known. */
    private String previous(Path folder) {
        Path own = folder.toAbsolutePath().normalize();
        Path last = before.map(each -> each.toAbsolutePath().normalize())
                .filter(each -> each.getRoot().equals(own.getRoot()))
                .orElseGet(() -> own.resolveSibling(String.valueOf(plan.year() - 1)));
        return own.relativize(last).resolve(AssessmentFolder.RESULTS).toString().replace('\\', '/') + "/"
                + ResultsFile.NAME;
    }

    /**
     * Writes the folder, whole or not at all: with the sets, so that a year stands on its own, and with what a double
     * click starts.
     *
     * @param folder that {@link #isFree}
     * @throws DefinitionException if the plan cannot be used as it came out
     */
    public void write(Path folder) throws IOException, DefinitionException {
        try (NewFolder begun = new NewFolder(folder.toAbsolutePath().normalize())) {
            Path aside = begun.aside();
            Files.writeString(
                    aside.resolve(AssessmentFolder.DEFINITION),
                    PlanText.of(plan, sets.names(), previous(folder), lookAt, texts));
            sets.write(aside);
            Set<String> rounds = new LinkedHashSet<>();
            plan.kinds().forEach(kind -> kind.rounds()
                    .forEach(round -> rounds.add(round.code().text())));
            Files.createDirectories(aside.resolve(AssessmentFolder.SUBMISSIONS));
            Files.writeString(aside.resolve(AssessmentFolder.REGISTER), REGISTER);
            for (String round : rounds) {
                Files.createDirectories(
                        aside.resolve(AssessmentFolder.DECISIONS).resolve(round));
            }
            if (!rounds.isEmpty()) {
                Files.createDirectories(aside.resolve(AssessmentFolder.EXPLANATIONS));
            }
            Files.createDirectories(aside.resolve(AssessmentFolder.MEASUREMENTS));
            new DoubleClickFiles(texts).write(aside);
            AssessmentReader.read(aside);
            begun.commit();
        }
    }
}
