package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
final class StatusCommand extends ScreenCommand {

    @Mixin
    private TableOptions table;

    @Mixin
    private CommonOptions.Folder folder;

    @Mixin
    private ByOption by;

    @Option(names = "--letters")
    private boolean letters;

    @Option(names = "--until", paramLabel = "${bundle:label.DATE}")
    private LocalDate until;

    @Mixin
    private OutputFolder output;

    StatusCommand(Screen screen) {
        super(screen);
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path of = folder.of(common);
        LocalDate today = common.today();
        if (!letters && (until != null || output.isGiven())) {
            throw usage("usage.letters.only");
        }
        if (until != null && until.isBefore(today)) {
            throw usage(
                    "usage.letters.until",
                    screen.texts().day(until),
                    screen.texts().day(today));
        }
        MainLine mainLine = MainLine.load(of);
        if (letters
                && !output.force()
                && new NoticePrinter(screen).unready(mainLine.assessment(), "letters.refused.unready")) {
            return ExitCode.FINDINGS;
        }
        Results results = look(mainLine);
        Receipts receipts = mainLine.receipts(results);
        new NoticePrinter(screen).all(receipts.notices());
        State state = State.of(results, receipts, today);
        StatusScreen shown = new StatusScreen(screen, state);
        switch (table.format()) {
            case TABLE -> (by.isLead() ? shown.leads() : shown.units()).forEach(screen.out()::println);
            case CSV -> {
                if (by.isLead()) {
                    StatusCsv.leads(state, table.csv(screen.out()));
                } else {
                    StatusCsv.units(state, table.csv(screen.out()));
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
        Path target = output.in(of, of.resolve(AssessmentFolder.LETTERS));
        int written = LettersFolder.write(
                new LettersFolder.Order(
                        results, state, Optional.ofNullable(until), (unit, file) -> errors(mainLine, of, unit, file)),
                target,
                output.force());
        if (!common.quiet) {
            screen.say(written == 0 ? "letters.none" : "letters.written", target, written);
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
