package vn.dti.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.dti.analysis.Analysis;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.comparison.ComparedFile;
import vn.dti.comparison.ComparedResults;
import vn.dti.comparison.EarlierInputs;
import vn.dti.comparison.YearOnYear;
import vn.dti.files.PlainFile;
import vn.dti.folder.AssessmentFolder;
import vn.dti.json.UnreadableJsonException;
import vn.dti.notice.Notice;
import vn.dti.publish.AnalysisFolder;
import vn.dti.publish.web.AnalysisPage;
import vn.dti.report.AnalysisJson;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.wording.analysis.AnalysisPart;
import vn.dti.yaml.DefinitionException;

/** {@code dti analyze}: how firm ranks are and what they come from, into {@code phan-tich/}. */
@Command(name = "analyze", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class AnalyzeCommand extends ScreenCommand {

    @Mixin
    private TableOptions table;

    @Mixin
    private CommonOptions.Folder folder;

    @Option(names = "--unit", paramLabel = "${bundle:label.UNIT}")
    private String unit;

    @Option(names = "--only", paramLabel = "${bundle:label.PART}", split = ",")
    private Set<AnalysisPart> only = EnumSet.noneOf(AnalysisPart.class);

    @Mixin
    private StageOption stage;

    @Mixin
    private OutputFolder output;

    @Option(names = "--provisional")
    private boolean provisional;

    @Option(names = "--years", paramLabel = "${bundle:label.DIR}|JSON", split = ",", arity = "1..*")
    private List<Path> years = List.of();

    AnalyzeCommand(Screen screen) {
        super(screen);
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path of = folder.of(common);
        MainLine mainLine = MainLine.load(of);
        Stage ranked = stage.in(mainLine);
        Optional<Unit> asked = unit == null ? Optional.empty() : Optional.of(asked().unit(mainLine.assessment(), unit));
        Path target = output.in(of, of.resolve(AssessmentFolder.ANALYSIS));
        Results results = run(mainLine, new Results.Options(ranked, provisional, false));
        boolean stops = results.hasErrors() && !provisional;
        Analysis analysis = Analysis.of(withQuestions(results, of), earlier(mainLine, of));
        AnalysisScreen shown = new AnalysisScreen(screen, analysis, only, asked, !stops);
        switch (table.format()) {
            case TABLE -> shown.print();
            case CSV -> shown.csv(table.csv(screen.out()));
            case JSON -> AnalysisJson.print(analysis, asked, screen.out());
        }
        if (stops) {
            screen.say("analyze.errors");
            return ExitCode.FINDINGS;
        }
        List<String> names = AnalysisFolder.write(
                analysis, screen.texts(), AnalysisPage.NAME, AnalysisPage::write, target, output.force());
        if (!common.quiet) {
            screen.say("analyze.written", names.size(), target);
        }
        return ExitCode.DONE;
    }

    /** The results with what last year's figures make one ask. */
    private static Results withQuestions(Results results, Path of) throws IOException {
        Optional<Path> previous = results.assessment().lastYear().fileFrom(of);
        if (previous.isEmpty()) {
            return results;
        }
        try (InputStream in = new BufferedInputStream(PlainFile.open(previous.get()))) {
            return results.withNotices(Stream.concat(
                            results.notices().stream(),
                            YearOnYear.withQuestions(results, EarlierInputs.read(in)).stream())
                    .sorted(Notice.ORDER)
                    .toList());
        } catch (UnreadableJsonException unreadable) {
            // Checking the folder says so already.
            return results;
        }
    }

    /** The years named, else the one that dti.yaml names. */
    private List<ComparedResults> earlier(MainLine mainLine, Path of) throws IOException {
        List<Path> named = years.isEmpty()
                ? mainLine.assessment().lastYear().fileFrom(of).stream().toList()
                : years.stream().map(common::resolved).toList();
        if (named.isEmpty()) {
            mainLine.assessment().lastYear().results().ifPresent(previous -> new NoticePrinter(screen)
                    .all(List.of(TodaysNotices.missing(previous))));
        }
        List<ComparedResults> earlier = new ArrayList<>();
        for (Path path : named) {
            Path file = CommonOptions.resultsFile(path);
            try (InputStream in = new BufferedInputStream(PlainFile.open(file))) {
                ComparedResults read = ComparedFile.read(in);
                if (!years.isEmpty()) {
                    refuse(file, read.year(), earlier, mainLine.assessment().year());
                }
                earlier.add(read);
            } catch (UnreadableJsonException unreadable) {
                if (!years.isEmpty()) {
                    throw ResultsFault.of(file, unreadable).usage(spec.commandLine());
                }
                // Checking the folder says so already.
            }
        }
        return earlier;
    }

    private void refuse(Path file, int year, List<ComparedResults> earlier, int now) {
        if (year >= now) {
            throw usage("analyze.years.not_earlier", file, String.valueOf(year), String.valueOf(now));
        }
        if (earlier.stream().anyMatch(each -> each.year() == year)) {
            throw usage("analyze.years.twice", String.valueOf(year));
        }
    }
}
