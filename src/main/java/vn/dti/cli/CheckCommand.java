package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.SetReader;
import vn.dti.indicator.check.SetCheck;
import vn.dti.intake.StatedOrigin;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Severity;
import vn.dti.report.NoticesReport;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.yaml.DefinitionException;

/** {@code dti check}: everything {@code score} reads, nothing written; or one spreadsheet; or an indicator set. */
@Command(name = "check", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class CheckCommand extends ScreenCommand {

    /** That a unit sent nothing, by what the day makes of it. */
    private static final List<NoticeCode> ABSENT =
            List.of(NoticeCode.SUBMISSION_MISSING, NoticeCode.SUBMISSION_AWAITED);

    @Mixin
    private TableOptions table;

    @CommandLine.Parameters(
            arity = "0..1",
            paramLabel = "${bundle:label.FOLDER}|${bundle:label.FILE}",
            descriptionKey = "check.what")
    private Path what;

    @Option(names = "--assessment", paramLabel = "${bundle:label.FOLDER}")
    private Path assessment;

    @Mixin
    private UnitOfFile unit;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--watch")
    private boolean watch;

    CheckCommand(Screen screen) {
        super(screen);
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path base = common.folder();
        Path path = what == null ? base : CommonOptions.assessmentFolder(base.resolve(what));
        if (!Files.exists(path.toAbsolutePath())) {
            throw new NoSuchFileException(path.toString());
        }
        if (watch) {
            return watched(path);
        }
        if (isYaml(path)) {
            return checkSet(path);
        }
        if (assessment == null && Files.isRegularFile(path)) {
            throw usage("usage.assessment_needed", path).near(path);
        }
        if (assessment == null && unit.isGiven()) {
            throw usage("usage.check.unit");
        }
        Results.Options options = new Results.Options(Stage.FINAL, false, strict);
        try (ProgressBar bar = new ProgressBar(screen, common.quiet)) {
            if (assessment != null) {
                Path folder = base.resolve(assessment);
                MainLine mainLine = MainLine.load(folder);
                Results results = mainLine.runLoose(path, stated(mainLine.assessment()), options, bar);
                return ofFile(mainLine.assessment(), path, TodaysNotices.of(results, folder, common.today()));
            }
            MainLine mainLine = MainLine.load(path);
            return report(
                    mainLine.assessment(), path, TodaysNotices.of(mainLine.look(options, bar), path, common.today()));
        }
    }

    /** Checks an assessment's folder again after each save. */
    private int watched(Path path) throws IOException, DefinitionException {
        if (table.format() != TableOptions.Format.TABLE) {
            throw usage("usage.watch.format");
        } else if (assessment != null || !Files.isDirectory(path.toAbsolutePath())) {
            throw usage("usage.watch.folder");
        }
        Results.Options options = new Results.Options(Stage.FINAL, false, strict);
        return new WatchLoop(screen, path)
                .untilStopped(
                        () -> {
                            try (ProgressBar bar = new ProgressBar(screen, common.quiet)) {
                                return TodaysNotices.of(MainLine.load(path).run(options, bar), path, common.today());
                            }
                        },
                        first -> table(first.assessment(), path, first));
    }

    private StatedOrigin stated(Assessment of) {
        return new StatedOrigin(unit.in(of), Optional.empty());
    }

    private static boolean isYaml(Path path) {
        String name = path.toAbsolutePath().getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(path) && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    /** A file that was asked about by name and is no spreadsheet was not checked: that is said, and is no success. */
    private int ofFile(Assessment of, Path path, Results results) throws IOException {
        int exit = report(of, path, results);
        boolean unread = results.notices().stream()
                .anyMatch(notice -> notice.code() == NoticeCode.FILE_NOT_SPREADSHEET
                        || notice.code() == NoticeCode.FILE_IS_PICTURE);
        if (unread && Files.isRegularFile(path)) {
            screen.say("check.not_spreadsheet", path);
            return ExitCode.FINDINGS;
        }
        return exit;
    }

    private int report(Assessment of, Path path, Results results) throws IOException {
        List<Notice> notices = results.notices();
        switch (table.format()) {
            case TABLE -> table(of, path, results);
            case CSV -> NoticesReport.csv(notices, screen.texts(), table.csv(screen.out()));
            case JSON -> NoticesReport.json(notices, screen.texts(), screen.out());
        }
        return code(notices);
    }

    private int code(List<Notice> notices) {
        boolean findings = notices.stream()
                .anyMatch(notice -> notice.isError() || strict && notice.severity() == Severity.WARNING);
        return findings ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** Grouped by unit, errors first; the units in the order of dti.yaml. */
    private void table(Assessment of, Path path, Results results) {
        List<Notice> notices = results.notices();
        Map<Optional<UnitCode>, List<Notice>> byUnit = new LinkedHashMap<>();
        of.units().forEach(unit -> byUnit.put(Optional.of(unit.code()), new ArrayList<>()));
        // One cause, one line: before the deadline most units have sent nothing.
        Map<NoticeCode, List<Notice>> absent = notices.stream()
                .filter(notice -> ABSENT.contains(notice.code()))
                .collect(Collectors.groupingBy(Notice::code));
        Map<Optional<UnitCode>, Integer> order = new HashMap<>();
        byUnit.keySet().forEach(unit -> order.put(unit, order.size()));
        absent.values()
                .forEach(units -> units.sort(Comparator.comparingInt(
                        notice -> order.getOrDefault(notice.place().unit(), -1))));
        notices.stream()
                .filter(notice -> !common.quiet || notice.severity() != Severity.INFO)
                .filter(notice -> !absent.containsKey(notice.code()))
                .forEach(notice -> byUnit.computeIfAbsent(notice.place().unit(), key -> new ArrayList<>())
                        .add(notice));
        NoticePrinter printer = assessment == null
                ? NoticePrinter.ofFolder(screen, path)
                : NoticePrinter.ofFile(screen, path, common.folder().resolve(assessment));
        byUnit.forEach((unit, own) -> {
            if (own.isEmpty()) {
                return;
            }
            own.sort(Notice.ORDER);
            screen.out()
                    .println(screen.bold(unit.flatMap(of::unit)
                            .map(Unit::name)
                            .orElse(screen.texts().get("check.general"))));
            printer.lines(own).forEach(line -> screen.out().println("  " + line));
            screen.out().println();
        });
        ABSENT.stream()
                .filter(code -> absent.containsKey(code) && !(common.quiet && code.severity() == Severity.INFO))
                .forEach(code -> printer.absent(code, absent.get(code)).forEach(screen.out()::println));
        new NoticeSummary(screen, results).faultyUnits().forEach(screen.out()::println);
        counts("check.counts", notices, results.reported().submissions().size());
    }

    private void counts(String key, List<Notice> notices, Object first) {
        screen.out()
                .println(screen.texts()
                        .get(
                                key,
                                first,
                                NoticePrinter.count(notices, Severity.ERROR),
                                NoticePrinter.count(notices, Severity.WARNING),
                                NoticePrinter.count(notices, Severity.INFO)));
    }

    private int checkSet(Path path) throws IOException, DefinitionException {
        String name =
                Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
        IndicatorSet set = SetReader.read(path, name);
        List<Notice> notices = new ArrayList<>(SetCheck.examples(set));
        notices.addAll(SetCheck.doubts(set));
        notices.addAll(SetCheck.hiddenCharacters(set));
        notices.addAll(SetCheck.weakSpots(set));
        notices.sort(Notice.ORDER);
        switch (table.format()) {
            case TABLE -> {
                new SetScreen(screen, set).lines().forEach(screen.out()::println);
                NoticePrinter.ofFolder(screen, path).lines(notices).forEach(screen.out()::println);
                counts("check.set.counts", notices, set.examples().size());
            }
            case CSV -> NoticesReport.csv(notices, screen.texts(), table.csv(screen.out()));
            case JSON -> NoticesReport.json(notices, screen.texts(), screen.out());
        }
        return code(notices);
    }
}
