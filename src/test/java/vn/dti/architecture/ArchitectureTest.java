package vn.dti.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The floors of the house (docs/kien-truc.md): every arrow points down, and the arithmetic knows nothing of the world. */
@AnalyzeClasses(packages = "vn.dti", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What each package may use of dti; a package that is not here has no floor and fails. */
    private static final Map<String, Set<String>> MAY_USE = mayUse();

    private static Map<String, Set<String>> mayUse() {
        Set<String> ground = Set.of("code", "folder", "notice", "yaml", "arithmetic", "files", "json");
        Set<String> indicator = with(ground, "indicator");
        Set<String> assessment = with(indicator, "assessment");
        Set<String> scoring = with(assessment, "scoring");
        Set<String> ranking = with(scoring, "ranking");
        Set<String> intake = with(assessment, "table", "formlayout", "intake");
        Set<String> run = with(union(ranking, intake), "run");
        Set<String> status = with(run, "status");
        Set<String> results = Set.of("results", "json", "files", "notice", "code");
        Set<String> comparison = with(union(run, results), "comparison");
        Set<String> analysis = with(comparison, "analysis");
        Set<String> view = with(union(status, analysis), "view");
        Set<String> wording = with(view, "wording");
        Set<String> written = with(wording, "workbook");
        Set<String> report = with(written, "report");
        Set<String> verification = with(report, "verification");
        Set<String> official = with(assessment, "word", "official");
        Set<String> publish = with(union(report, official), "publish");
        Set<String> letters = with(union(report, official), "letters");
        Set<String> sets = with(union(written, Set.of("table", "formlayout")), "word", "appendix", "sets");
        Set<String> imports = with(report, "imports");
        Set<String> forms = with(union(run, written), "forms");
        return Map.ofEntries(
                Map.entry("arithmetic", Set.of("arithmetic")),
                Map.entry("files", Set.of("files")),
                Map.entry("code", Set.of("code")),
                Map.entry("folder", Set.of("folder")),
                Map.entry("json", Set.of("json", "notice", "code")),
                Map.entry("watch", Set.of("watch", "folder")),
                Map.entry("results", results),
                Map.entry("notice", Set.of("notice", "code")),
                Map.entry("yaml", Set.of("yaml", "notice", "code", "files")),
                Map.entry("table", Set.of("table", "notice", "arithmetic", "code", "files")),
                Map.entry("formlayout", Set.of("formlayout", "table", "notice", "arithmetic", "code", "files")),
                Map.entry("indicator", indicator),
                Map.entry("appendix", with(indicator, "appendix")),
                Map.entry("assessment", assessment),
                Map.entry("scoring", scoring),
                Map.entry("ranking", ranking),
                Map.entry("store", with(scoring, "store")),
                Map.entry("intake", with(intake, "store")),
                Map.entry("run", with(run, "store")),
                Map.entry("view", view),
                Map.entry("wording", wording),
                Map.entry("comparison", comparison),
                Map.entry("analysis", analysis),
                Map.entry("report", report),
                Map.entry("status", status),
                Map.entry("workbook", Set.of("workbook", "notice", "arithmetic")),
                Map.entry("word", Set.of("word")),
                Map.entry("official", official),
                Map.entry("forms", forms),
                Map.entry("verification", verification),
                Map.entry("publish", publish),
                Map.entry("letters", letters),
                Map.entry("sets", sets),
                Map.entry("imports", imports),
                Map.entry(
                        "cli",
                        with(
                                union(union(verification, union(publish, letters)), union(forms, union(sets, imports))),
                                "watch",
                                "cli")));
    }

    @ArchTest
    static void everyPackageUsesOnlyItsOwnFloorAndThoseBelow(JavaClasses all) {
        Set<String> packages = new TreeSet<>();
        all.forEach(each -> packages.add(floor(each)));
        packages.remove("");
        assertThat(MAY_USE.keySet()).containsAll(packages);
        for (String name : packages) {
            String[] allowed = MAY_USE.get(name).stream()
                    .map(each -> "vn.dti." + each + "..")
                    .toArray(String[]::new);
            DescribedPredicate<JavaClass> above = resideInAnyPackage("vn.dti..").and(resideOutsideOfPackages(allowed));
            noClasses()
                    .that()
                    .resideInAPackage("vn.dti." + name + "..")
                    .should()
                    .dependOnClassesThat(above.as("are above " + name))
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("vn.dti.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule RULES_KNOW_NOTHING_OF_SETS = noClasses()
            .that()
            .resideInAPackage("vn.dti.indicator.rule")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.dti.indicator", "vn.dti.yaml..");

    @ArchTest
    static final ArchRule ARITHMETIC_TOUCHES_NO_FILE_CLOCK_OR_LOG = noClasses()
            .that()
            .resideInAnyPackage(
                    "vn.dti.scoring..", "vn.dti.ranking..", "vn.dti.indicator.rule..", "vn.dti.arithmetic..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.io..", "java.nio..", "java.net..", "org.slf4j..", "java.util.logging..")
                    .or(named(
                            "java.time.Clock",
                            "java.time.Instant",
                            "java.time.LocalDateTime",
                            "java.time.ZonedDateTime",
                            "java.util.Date",
                            "java.util.Random",
                            "java.util.UUID"))
                    // Every record's accessors and every exception are serializable, whether they like it or not.
                    .and(DescribedPredicate.not(named("java.io.Serializable"))));

    /** Of results; {@code table} reads numbers as Excel shows them. */
    @ArchTest
    static final ArchRule HALF_IS_ROUNDED_UP_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackages("vn.dti.arithmetic..", "vn.dti.table..")
            .should()
            .accessField(java.math.RoundingMode.class, "HALF_UP");

    @ArchTest
    static final ArchRule NOBODY_ASKS_THE_CLOCK_FOR_TODAY_BUT_THE_COMMANDS = noClasses()
            .that()
            .resideOutsideOfPackages("vn.dti.cli..", "vn.dti.table..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule NO_FLOATING_POINT_FIELDS = fields().that()
            .areDeclaredInClassesThat(resideInAnyPackage(exactPackages()))
            .should()
            .notHaveRawType(floating());

    @ArchTest
    static final ArchRule NO_FLOATING_POINT_IN_METHODS = methods()
            .that()
            .areDeclaredInClassesThat(resideInAnyPackage(exactPackages()))
            .should()
            .notHaveRawReturnType(floating())
            .andShould()
            .notHaveRawParameterTypes(new DescribedPredicate<>("double or float") {
                @Override
                public boolean test(List<JavaClass> types) {
                    return types.stream().anyMatch(floating());
                }
            });

    @ArchTest
    static void nobodyCallsWhatSpeaksInFloatingPoint(JavaClasses all) {
        DescribedPredicate<JavaClass> floating = floating();
        assertThat(all.stream()
                        .filter(resideInAnyPackage(exactPackages()))
                        .flatMap(each -> each.getMethodCallsFromSelf().stream())
                        .filter(call -> floating.test(call.getTarget().getRawReturnType())
                                || call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(floating))
                        .map(Object::toString))
                .isEmpty();
    }

    @ArchTest
    static final ArchRule ONLY_MAIN_ENDS_THE_PROGRAM = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.dti.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule NOBODY_PRINTS_PAST_THE_SCREEN = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule COMMANDS_AND_REPORTS_DO_NO_ARITHMETIC = noClasses()
            .that()
            .resideInAnyPackage("vn.dti.cli..", "vn.dti.report..")
            .should()
            .callMethod(java.math.BigDecimal.class, "divide", java.math.BigDecimal.class)
            .orShould()
            .callMethod(java.math.BigDecimal.class, "multiply", java.math.BigDecimal.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("vn.dti.arithmetic.Arithmetic");

    @ArchTest
    static final ArchRule NO_HELPERS = classes()
            .should()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager");

    /** A name says one thing: who reads it need not ask from which room it comes. */
    @ArchTest
    static void noTwoTypesShareAName(JavaClasses all) {
        Map<String, TreeSet<String>> rooms = new TreeMap<>();
        all.stream()
                .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
                .forEach(each -> rooms.computeIfAbsent(each.getSimpleName(), name -> new TreeSet<>())
                        .add(each.getPackageName()));
        rooms.values().removeIf(of -> of.size() == 1);
        assertThat(rooms).as("simple names that stand in more than one room").isEmpty();
    }

    private static String[] exactPackages() {
        return new String[] {"vn.dti.arithmetic..", "vn.dti.indicator..", "vn.dti.scoring..", "vn.dti.ranking.."};
    }

    private static DescribedPredicate<JavaClass> floating() {
        return named("double", "float", "java.lang.Double", "java.lang.Float");
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> set = Set.of(names);
        return new DescribedPredicate<>("are " + set) {
            @Override
            public boolean test(JavaClass each) {
                return set.contains(each.getName());
            }
        };
    }

    /** The package right under vn.dti. */
    private static String floor(JavaClass each) {
        String name = each.getPackageName();
        if (!name.startsWith("vn.dti.")) {
            return "";
        }
        String below = name.substring("vn.dti.".length());
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }

    private static Set<String> with(Set<String> floor, String... more) {
        return union(floor, Set.of(more));
    }

    private static Set<String> union(Set<String> left, Set<String> right) {
        Set<String> union = new TreeSet<>(left);
        union.addAll(right);
        return Set.copyOf(union);
    }

    /** Records of machine output whose components are the keys of one object of the contract (dac-ta 5). */
    private static final Set<String> AS_THE_CONTRACT_HAS_THEM = Set.of(
            "results.KindEntry",
            "results.NoticeEntry",
            "results.UnitEntry",
            "report.DiffJson$IndicatorCorrection",
            "report.DiffJson$PersonCorrection",
            "report.DiffJson$ScopeEntry",
            "report.DiffJson$UnitEntry",
            "report.ExplainIndicatorJson$IndicatorEntry",
            "report.SeparationJson$File",
            "report.StatusJson$LeadEntry",
            "report.StatusJson$UnitEntry",
            "verification.VerificationJson$ResultsAnswer");

    /** What is written for machines is a record, bound in one room: nobody else writes brackets and keys by hand. */
    @ArchTest
    static final ArchRule ONLY_ONE_ROOM_KNOWS_THE_BINDER = noClasses()
            .that()
            .resideOutsideOfPackage("vn.dti.json")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    /** Of more than seven values side by side, two of one type get swapped: they become records of records. */
    @ArchTest
    static void noConstructorHasMoreThanSevenParameters(JavaClasses all) {
        Set<String> tooLong = new TreeSet<>();
        for (JavaClass each : all) {
            boolean tooMany = each.getConstructors().stream()
                    .filter(constructor -> !constructor.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .anyMatch(constructor -> constructor.getRawParameterTypes().size() > 7);
            if (tooMany && !each.isEnum()) {
                tooLong.add(each.getName().replace("vn.dti.", ""));
            }
        }
        assertThat(tooLong)
                .as("classes with constructors of more than seven parameters")
                .containsExactlyInAnyOrderElementsOf(AS_THE_CONTRACT_HAS_THEM);
    }
}
