package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.dti.folder.AssessmentFolder;
import vn.dti.notice.Notice;
import vn.dti.notice.Severity;
import vn.dti.report.ResultsFolder;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.yaml.DefinitionException;

/** {@code dti score}: reads all, writes {@code ket-qua/}, prints the overall table. */
@Command(name = "score", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class ScoreCommand extends ScreenCommand {

    @Mixin
    private TableOptions table;

    @Mixin
    private CommonOptions.Folder folder;

    @Mixin
    private StageOption stage;

    @Mixin
    private OutputFolder output;

    @Option(names = "--provisional")
    private boolean provisional;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--watch")
    private boolean watch;

    @Option(names = "--write")
    private boolean write;

    ScoreCommand(Screen screen) {
        super(screen);
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        if (watch) {
            return watched();
        } else if (write) {
            throw usage("usage.write");
        }
        Path of = folder.of(common);
        MainLine mainLine = MainLine.load(of);
        Path target = target(of);
        Results results = read(mainLine);
        Results seen = TodaysNotices.of(results, of, common.today());
        if (stops(seen)) {
            refuse(seen, of);
            return ExitCode.FINDINGS;
        }
        List<String> names = write(results, of, target);
        if (!common.quiet) {
            new NoticeSummary(screen, seen).lines(Screen.word(of)).forEach(screen.err()::println);
            screen.err().println();
            screen.err().flush();
        }
        switch (table.format()) {
            case TABLE -> new RankingScreen(screen, results).lines().forEach(screen.out()::println);
            case CSV -> ResultsFolder.overallCsv(results, table.csv(screen.out()));
            case JSON -> ResultsFolder.json(target, screen.out());
        }
        screen.out().flush();
        if (!common.quiet) {
            screen.err().println();
            screen.say("score.written", names.size(), shown(target));
        }
        return ExitCode.DONE;
    }

    private Path target(Path of) throws IOException {
        return output.in(of, of.resolve(AssessmentFolder.RESULTS));
    }

    private Results read(MainLine mainLine) throws IOException {
        return run(mainLine, new Results.Options(stage.in(mainLine), provisional, strict));
    }

    private List<String> write(Results results, Path of, Path target) throws IOException {
        String inAssessment = relative(of, target);
        try (ProgressBar bar = new ProgressBar(screen, common.quiet, "progress.results")) {
            return ResultsFolder.write(
                    results, screen.texts(), Version.current(), target, inAssessment, output.force(), bar);
        }
    }

    /** Scores again after each save; writes only where that was asked for. */
    private int watched() throws IOException, DefinitionException {
        if (table.format() != TableOptions.Format.TABLE) {
            throw usage("usage.watch.format");
        }
        Path of = folder.of(common);
        Path target = target(of);
        return new WatchLoop(screen, of)
                .untilStopped(
                        () -> {
                            Results results = read(MainLine.load(of));
                            Results seen = TodaysNotices.of(results, of, common.today());
                            if (write && !stops(seen)) {
                                screen.say(
                                        "score.written",
                                        write(results, of, target).size(),
                                        shown(target));
                            } else if (write) {
                                screen.say("watch.unwritten", shown(target));
                            }
                            return seen;
                        },
                        first -> {
                            new NoticeSummary(screen, first)
                                    .lines(Screen.word(of))
                                    .forEach(screen.err()::println);
                            screen.err().println();
                            screen.err().flush();
                            new RankingScreen(screen, first).lines().forEach(screen.out()::println);
                        });
    }

    private boolean stops(Results results) {
        boolean warnings = NoticePrinter.count(results.notices(), Severity.WARNING) > 0;
        return results.hasErrors() && !provisional || strict && (warnings || results.hasErrors());
    }

    private void refuse(Results results, Path of) {
        List<Notice> stopping = results.notices().stream()
                .filter(notice -> notice.isError() || strict && notice.severity() == Severity.WARNING)
                .toList();
        NoticePrinter.ofFolder(screen, of).all(stopping);
        new NoticeSummary(screen, results).faultyUnits().forEach(screen.err()::println);
        screen.err().println();
        screen.say(
                strict && !results.hasErrors() ? "score.refused.strict" : "score.refused",
                NoticePrinter.count(results.notices(), Severity.ERROR),
                NoticePrinter.count(results.notices(), Severity.WARNING),
                NoticePrinter.count(results.notices(), Severity.INFO));
    }

    private static String shown(Path path) {
        String text = path.toString();
        return text.isEmpty() ? "." : text;
    }

    private static String relative(Path of, Path target) {
        Path from = of.toAbsolutePath().normalize();
        Path to = target.toAbsolutePath().normalize();
        return from.getRoot().equals(to.getRoot())
                ? from.relativize(to).toString().replace('\\', '/')
                : to.toString().replace('\\', '/');
    }
}
