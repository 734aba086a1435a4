package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dti.analysis.Improvement;
import vn.dti.analysis.Separation;
import vn.dti.analysis.WayUp;
import vn.dti.analysis.WaysUp;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Unit;
import vn.dti.code.GroupCode;
import vn.dti.code.Stage;
import vn.dti.comparison.IndicatorAccount;
import vn.dti.comparison.UnitAccount;
import vn.dti.indicator.Indicator;
import vn.dti.report.ExplainJson;
import vn.dti.report.SeparationJson;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;
import vn.dti.wording.analysis.ImprovementWords;
import vn.dti.wording.analysis.WayUpWords;
import vn.dti.yaml.DefinitionException;

/** {@code dti explain}: how a score came about, in words. */
@Command(name = "explain", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class ExplainCommand extends ScreenCommand {

    @Parameters(index = "0", paramLabel = "${bundle:label.UNIT}", descriptionKey = "dti.explain.UNIT")
    private String unit;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "${bundle:label.INDICATOR}",
            descriptionKey = "dti.explain.INDICATOR")
    private String indicator;

    @Option(names = "--against", paramLabel = "${bundle:label.UNIT}")
    private String against;

    @Mixin
    private JsonOption format;

    ExplainCommand(Screen screen) {
        super(screen);
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path folder = common.folder();
        MainLine mainLine = MainLine.load(folder);
        NamesOnCommandLine asked = asked();
        Unit of = asked.unit(mainLine.assessment(), unit);
        Optional<Indicator> about = Optional.ofNullable(indicator)
                .map(text -> asked.indicator(mainLine.assessment().kindOf(of).set(), text));
        Optional<Unit> other = other(mainLine.assessment(), of, asked);
        Results results = look(mainLine);
        Results.KindResults kind = results.kind(of.kind()).orElseThrow();
        Scorecard card = kind.scorecard(of.code()).orElseThrow();
        UnitScreen shown = new UnitScreen(screen, kind.kind(), kind.appraisal(), folder);
        if (!card.isScored()) {
            if (format.isJson()) {
                screen.out().print(ExplainJson.textOfUnscored(kind, card));
            } else {
                print(shown.unscored(card));
            }
        } else if (other.isPresent()) {
            separation(kind, card, kind.scorecard(other.get().code()).orElseThrow(), shown);
        } else if (about.isPresent()) {
            IndicatorAccount account = IndicatorAccount.of(results, kind, card, about.get());
            List<Improvement> steps = nextSteps(results, kind, card, about.get());
            if (format.isJson()) {
                screen.out().print(ExplainJson.text(kind, account, steps, screen.texts()));
            } else {
                print(new IndicatorScreen(screen, kind.kind(), kind.appraisal()).lines(account));
                steps(steps, card);
            }
        } else {
            UnitAccount account = UnitAccount.of(kind, card);
            List<WayUp> ways = WaysUp.of(results, kind, of);
            if (format.isJson()) {
                screen.out().print(ExplainJson.text(kind, account, ways, screen.texts()));
            } else {
                print(shown.lines(account));
                waysUp(kind, ways);
            }
        }
        return ExitCode.DONE;
    }

    /** The unit to compare with, which is of the same kind. */
    private Optional<Unit> other(Assessment assessment, Unit of, NamesOnCommandLine asked) {
        if (against == null) {
            return Optional.empty();
        }
        if (indicator != null) {
            throw usage("usage.against.indicator", indicator);
        }
        Unit other = asked.unit(assessment, against);
        if (!other.kind().equals(of.kind()) || other.code().equals(of.code())) {
            throw usage(
                    "usage.against.kind",
                    other.name(),
                    of.name(),
                    assessment.unitsOf(assessment.kindOf(of)).stream()
                            .filter(each -> !each.code().equals(of.code()))
                            .map(Unit::code)
                            .toList());
        }
        return Optional.of(other);
    }

    private void separation(Results.KindResults kind, Scorecard one, Scorecard other, UnitScreen shown) {
        if (!other.isScored()) {
            if (format.isJson()) {
                screen.out().print(ExplainJson.textOfUnscored(kind, other));
            } else {
                print(shown.unscored(other));
            }
        } else if (!Separation.comparable(one, other)) {
            throw usage("usage.against.value", one.unit().name(), other.unit().name());
        } else if (format.isJson()) {
            screen.out().print(SeparationJson.text(Separation.of(kind.kind(), one, other)));
        } else {
            print(new SeparationScreen(screen).lines(Separation.of(kind.kind(), one, other)));
        }
    }

    /** What the indicator can still give, the smallest step first; none where it can give nothing. */
    private static List<Improvement> nextSteps(
            Results results, Results.KindResults kind, Scorecard card, Indicator about) {
        return WaysUp.improvements(results, kind, card, Stage.FINAL).stream()
                .flatMap(List::stream)
                .filter(each -> each.indicator().code().equals(about.code()))
                .toList();
    }

    private void steps(List<Improvement> steps, Scorecard card) {
        if (steps.isEmpty()) {
            return;
        }
        ImprovementWords words = new ImprovementWords(screen.texts());
        List<String> lines = new ArrayList<>();
        steps.forEach(each -> lines.add("  " + words.withPoints(each)));
        if (isTakenByAPenalty(card, steps.get(0).indicator())) {
            lines.add("  " + screen.texts().get("explain.next_steps.limited"));
        }
        printBelow("explain.next_steps", lines);
    }

    /** Whether a penalty takes all that the unit has in the group of an indicator: what it gains goes to the penalty first. */
    private static boolean isTakenByAPenalty(Scorecard card, Indicator indicator) {
        GroupCode group = card.indicator(indicator.code()).orElseThrow().group();
        return card.indicators().stream()
                .anyMatch(score ->
                        score.group().equals(group) && score.at(Stage.FINAL).limited());
    }

    private void waysUp(Results.KindResults kind, List<WayUp> ways) {
        if (!ways.isEmpty()) {
            printBelow("analyze.head.steps", new WayUpWords(kind.kind(), screen.texts()).lines(ways));
        }
    }

    private void printBelow(String heading, List<String> lines) {
        WrappedText wrapped = new WrappedText(screen.width());
        screen.out().println();
        screen.out().println(screen.bold(screen.texts().get(heading)));
        lines.forEach(line -> print(wrapped.lines(line)));
    }

    private void print(List<String> lines) {
        lines.forEach(screen.out()::println);
    }
}
