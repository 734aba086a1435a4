package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.files.Progress;
import vn.dti.folder.AssessmentFolder;
import vn.dti.intake.Receipts;
import vn.dti.letters.LettersFolder;
import vn.dti.notice.Notice;
import vn.dti.report.StatusCsv;
import vn.dti.report.StatusJson;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.status.State;
import vn.dti.yaml.DefinitionException;

/** {@code dti status}: who has submitted, when, complete or not; what is decided; days to each deadline. */
@Command(name = "status", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class StatusCommand implements Callable<Integer> {

    private final Screen screen;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private CsvOptions csv;

    @Mixin
    private CommonOptions.Folder folder;

    @Option(names = "--by", paramLabel = "unit|lead", defaultValue = "unit")
    private By by;

    @Option(names = "--letters")
    private boolean letters;

    @Option(names = "--until", paramLabel = "${bundle:label.DATE}")
    private LocalDate until;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.DIR}")
    private Path output;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table")
    private TableFormat format;

    StatusCommand(Screen screen) {
        this.screen = screen;
    }

    /** What a line is about. */
    enum By {
        UNIT,
        LEAD
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path of = folder.of(common);
        LocalDate today = common.today();
        if (!letters && (until != null || output != null || force)) {
            throw new UsageException(spec.commandLine(), "usage.letters.only");
        }
        if (until != null && until.isBefore(today)) {
            throw new UsageException(
                    spec.commandLine(),
                    "usage.letters.until",
                    screen.texts().day(until),
                    screen.texts().day(today));
        }
        MainLine mainLine = MainLine.load(of);
        if (letters && !force && new NoticePrinter(screen).unready(mainLine.assessment(), "letters.refused.unready")) {
            return ExitCode.FINDINGS;
        }
        Results results;
        try (ProgressBar bar = new ProgressBar(screen, common.quiet)) {
            results = mainLine.look(new Results.Options(Stage.FINAL, true, false), bar);
        }
        Receipts receipts = mainLine.receipts(results);
        new NoticePrinter(screen).all(receipts.notices());
        State state = State.of(results, receipts, today);
        StatusScreen shown = new StatusScreen(screen, state);
        switch (format) {
            case TABLE -> (by == By.UNIT ? shown.units() : shown.leads()).forEach(screen.out()::println);
            case CSV -> {
                if (by == By.UNIT) {
                    StatusCsv.units(state, csv.to(screen.out()));
                } else {
                    StatusCsv.leads(state, csv.to(screen.out()));
                }
            }
            case JSON -> screen.out().print(StatusJson.text(state));
        }
        if (letters) {
            write(mainLine, of, results, state);
        }
        return state.isOverdue() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void write(MainLine mainLine, Path of, Results results, State state) throws IOException {
        Path target =
                OutputFolder.of(output == null ? of.resolve(AssessmentFolder.LETTERS) : output, spec.commandLine());
        int written = LettersFolder.write(
                new LettersFolder.Order(
                        results, state, Optional.ofNullable(until), (unit, file) -> errors(mainLine, of, unit, file)),
                target,
                force);
        if (!common.quiet) {
            screen.say(written == 0 ? "letters.none" : "letters.written", target.toString(), written);
        }
    }

    /** The errors of a form that was received and put aside as faulty; none of any other file. */
    private static List<Notice> errors(MainLine mainLine, Path of, Unit unit, String file) throws IOException {
        Path aside = of.resolve(file).normalize();
        boolean faulty =
                aside.startsWith(of.resolve(AssessmentFolder.FAULTY_SUBMISSIONS).normalize());
        if (!faulty || !Files.isRegularFile(aside)) {
            return List.of();
        }
        return mainLine
                .runLoose(aside, new Results.Options(Stage.FINAL, true, false), Progress.SILENT)
                .notices()
                .stream()
                .filter(Notice::isError)
                .filter(notice -> notice.place()
                        .unit()
                        .filter(code -> !code.equals(unit.code()))
                        .isEmpty())
                .toList();
    }
}
