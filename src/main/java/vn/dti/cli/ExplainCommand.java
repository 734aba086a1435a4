package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dti.assessment.Unit;
import vn.dti.comparison.IndicatorAccount;
import vn.dti.comparison.UnitAccount;
import vn.dti.indicator.Indicator;
import vn.dti.report.ExplainJson;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.scoring.Stage;
import vn.dti.yaml.DefinitionException;

/** {@code dti explain}: how a score came about, in words. */
@Command(name = "explain", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class ExplainCommand implements Callable<Integer> {

    private final Screen screen;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "UNIT", descriptionKey = "dti.explain.UNIT")
    private String unit;

    @Parameters(index = "1", arity = "0..1", paramLabel = "INDICATOR", descriptionKey = "dti.explain.INDICATOR")
    private String indicator;

    @Option(names = "--format", paramLabel = "table|json", defaultValue = "table")
    private ExplainFormat format;

    ExplainCommand(Screen screen) {
        this.screen = screen;
    }

    /** How an explanation is printed. */
    enum ExplainFormat {
        TABLE,
        JSON
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path folder = common.changed == null ? Path.of("") : common.changed;
        MainLine mainLine = MainLine.load(folder);
        AskedFor asked = new AskedFor(spec.commandLine());
        Unit of = asked.unit(mainLine.assessment(), unit);
        Optional<Indicator> about = Optional.ofNullable(indicator)
                .map(text -> asked.indicator(mainLine.assessment().kindOf(of).set(), text));
        Results results;
        try (ProgressBar bar = new ProgressBar(screen, common.quiet)) {
            results = mainLine.run(new Results.Options(Stage.FINAL, true, false), bar);
        }
        Results.KindResults kind = results.kinds().stream()
                .filter(each -> each.kind().code().equals(of.kind()))
                .findFirst()
                .orElseThrow();
        Scorecard card = kind.scorecard(of.code()).orElseThrow();
        ExplainScreen screens = new ExplainScreen(screen, kind.kind(), kind.appraisal());
        if (!card.isScored()) {
            if (format == ExplainFormat.JSON) {
                ExplainJson.writeUnscored(card, screen.texts(), screen.out());
            } else {
                print(screens.unscored(card));
            }
        } else if (about.isPresent()) {
            IndicatorAccount account = IndicatorAccount.of(results, kind, card, about.get());
            if (format == ExplainFormat.JSON) {
                ExplainJson.write(account, screen.texts(), screen.out());
            } else {
                print(screens.indicator(account));
            }
        } else {
            UnitAccount account = UnitAccount.of(kind, card);
            if (format == ExplainFormat.JSON) {
                ExplainJson.write(account, screen.texts(), screen.out());
            } else {
                print(screens.unit(account));
            }
        }
        return ExitCode.DONE;
    }

    private void print(List<String> lines) {
        lines.forEach(screen.out()::println);
    }
}
