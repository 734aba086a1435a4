package vn.dti.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.dti.code.Stage;
import vn.dti.intake.Receipts;
import vn.dti.report.StatusReport;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.status.State;
import vn.dti.yaml.DefinitionException;

/** {@code dti status}: who has submitted, when, complete or not; what is decided; days to each deadline. */
@Command(name = "status", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class StatusCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private CommonOptions common;

    @Mixin
    private CsvOptions csv;

    @Mixin
    private CommonOptions.Folder folder;

    @Option(names = "--by", paramLabel = "unit|lead", defaultValue = "unit")
    private By by;

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
        MainLine mainLine = MainLine.load(folder.of(common));
        Results results;
        try (ProgressBar bar = new ProgressBar(screen, common.quiet)) {
            results = mainLine.run(new Results.Options(Stage.FINAL, true, false), bar);
        }
        Receipts receipts = mainLine.receipts(results);
        new NoticePrinter(screen).all(receipts.notices());
        LocalDate today = common.today();
        State state = State.of(results, receipts, today);
        StatusScreen shown = new StatusScreen(screen, state);
        switch (format) {
            case TABLE -> (by == By.UNIT ? shown.units() : shown.leads()).forEach(screen.out()::println);
            case CSV -> {
                if (by == By.UNIT) {
                    StatusReport.unitsCsv(state, csv.to(screen.out()));
                } else {
                    StatusReport.leadsCsv(state, csv.to(screen.out()));
                }
            }
            case JSON -> StatusReport.json(state, screen.out());
        }
        return state.isOverdue() ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
