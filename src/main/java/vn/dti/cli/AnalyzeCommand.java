package vn.dti.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.dti.analysis.Firmness;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Unit;
import vn.dti.cli.TextTable.Column;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.scoring.Scope;
import vn.dti.scoring.Stage;
import vn.dti.view.Numbers;
import vn.dti.view.ScopeName;
import vn.dti.yaml.DefinitionException;

/** {@code dti analyze}: how firm the ranks are. Writes nothing. */
@Command(name = "analyze", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class AnalyzeCommand implements Callable<Integer> {

    private final Screen screen;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private CommonOptions.Folder folder;

    @Option(names = "--unit", paramLabel = "UNIT")
    private String unit;

    AnalyzeCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        MainLine mainLine = MainLine.load(folder.of(common));
        Optional<Unit> only = unit == null
                ? Optional.empty()
                : Optional.of(new AskedFor(spec.commandLine()).unit(mainLine.assessment(), unit));
        Results results;
        try (ProgressBar bar = new ProgressBar(screen, common.quiet)) {
            results = mainLine.run(new Results.Options(Stage.FINAL, true, false), bar);
        }
        for (Results.KindResults kind : results.kinds()) {
            if (only.isEmpty() || only.get().kind().equals(kind.kind().code())) {
                print(kind, only);
            }
        }
        if (results.hasErrors()) {
            screen.err().println(screen.texts().get("analyze.errors"));
            return ExitCode.FINDINGS;
        }
        return ExitCode.DONE;
    }

    private void print(Results.KindResults results, Optional<Unit> only) {
        Kind kind = results.kind();
        screen.out().println(screen.bold(screen.texts().get("analyze.head", kind.name())));
        Map<String, List<Firmness>> firmness = Firmness.of(results);
        if (firmness.isEmpty()) {
            screen.out().println(screen.texts().get("analyze.unranked"));
            return;
        }
        for (Scope scope : Scope.of(kind.set())) {
            screen.out().println();
            screen.out().println(ScopeName.of(scope, screen.texts()));
            TextTable table = new TextTable(
                    screen.width(),
                    List.of(
                            Column.numbers(screen.texts().get("report.column.rank")),
                            Column.names(screen.texts().get("analyze.unit")),
                            Column.numbers(screen.texts().get("report.column.value.unit")),
                            Column.numbers(screen.texts().get("analyze.to_better")),
                            Column.numbers(screen.texts().get("analyze.to_worse")),
                            Column.names(screen.texts().get("analyze.firmness"))));
            for (Firmness each : firmness.get(scope.code())) {
                if (only.isEmpty() || only.get().code().equals(each.unit().code())) {
                    table.row(row(kind, each));
                }
            }
            table.lines().forEach(screen.out()::println);
        }
        screen.out().println(screen.texts().get("analyze.how"));
    }

    private List<String> row(Kind kind, Firmness firmness) {
        Numbers numbers = new Numbers(screen.texts());
        return List.of(
                numbers.rank(Optional.of(firmness.rank())),
                firmness.unit().name(),
                numbers.withUnit(kind, Optional.of(firmness.value())),
                firmness.toBetter().map(numbers::number).orElse(Numbers.NONE),
                firmness.toWorse().map(numbers::number).orElse(Numbers.NONE),
                firmness.isFirm()
                        ? screen.texts().get("analyze.firm")
                        : screen.texts().get("analyze.open", firmness.best(), firmness.worst()));
    }
}
