package vn.dti.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dti.assessment.LastYear;
import vn.dti.code.Code;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.comparison.Adjustment;
import vn.dti.comparison.ComparedFile;
import vn.dti.comparison.ComparedResults;
import vn.dti.comparison.ComparedStage;
import vn.dti.comparison.Comparison;
import vn.dti.comparison.Selection;
import vn.dti.files.PlainFile;
import vn.dti.files.WholeFile;
import vn.dti.json.UnreadableJsonException;
import vn.dti.notice.VisibleText;
import vn.dti.report.DiffCsv;
import vn.dti.report.DiffJson;
import vn.dti.report.DiffWorkbook;
import vn.dti.report.OwnFile;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.scoring.Appraisal;
import vn.dti.scoring.Scope;
import vn.dti.view.StageNames;
import vn.dti.yaml.DefinitionException;

/** {@code dti diff}: two stages of one folder, or two results files, against each other. */
@Command(name = "diff", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class DiffCommand extends ScreenCommand {

    @Mixin
    private CsvOptions csv;

    @Parameters(
            arity = "0..2",
            paramLabel = "${bundle:label.FOLDER}|${bundle:label.OLD} ${bundle:label.NEW}",
            descriptionKey = "parameter.diff")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--from", paramLabel = "${bundle:label.STAGE}", defaultValue = "self")
    private String from;

    @Option(names = "--to", paramLabel = "${bundle:label.STAGE}", defaultValue = "final")
    private String to;

    @Option(names = "--by", paramLabel = "unit|indicator|appraiser", defaultValue = "unit")
    private By by;

    @Option(names = "--unit", paramLabel = "${bundle:label.UNIT}")
    private String unit;

    @Option(names = "--indicator", paramLabel = "${bundle:label.INDICATOR}")
    private String askedIndicator;

    @Option(names = "--pillar", paramLabel = "${bundle:label.PILLAR}")
    private String pillar;

    @Option(names = "--min-change", paramLabel = "${bundle:label.POINTS}")
    private BigDecimal least;

    @Option(names = "--merge", paramLabel = "sum|mean")
    private LastYear.Merge merge;

    @Option(names = "--format", paramLabel = "table|csv|json|xlsx")
    private DiffFormat format;

    @Mixin
    private OutputFile output;

    DiffCommand(Screen screen) {
        super(screen);
    }

    /** What a line is about. */
    enum By {
        UNIT,
        INDICATOR,
        APPRAISER
    }

    /** How a comparison is given. */
    enum DiffFormat {
        TABLE,
        CSV,
        JSON,
        XLSX
    }

    /**
     * What is compared, ready to be shown.
     *
     * @param from the earlier side, in words
     * @param to the later side, in words
     * @param appraised whether there is anything that can have changed something: no round was held at the beginning of a year
     */
    private record Compared(
            Comparison comparison,
            Selection selection,
            String from,
            String to,
            Optional<List<Adjustment>> corrections,
            LastYear.Merge merge,
            boolean appraised) {}

    @Override
    public Integer call() throws IOException, DefinitionException {
        DiffFormat as = format();
        if (as == DiffFormat.XLSX && (output.named().isEmpty() || by != By.UNIT)) {
            throw usage("usage.diff.xlsx");
        }
        Optional<Path> target = target();
        Compared compared = paths.size() == 2 ? files() : stages();
        if (target.isEmpty()) {
            print(compared, as);
        } else {
            WholeFile.write(
                    target.get(),
                    out -> write(compared, as, out),
                    (there, fresh) -> output.force() || OwnFile.isWrittenLike(there, fresh));
            if (!common.quiet) {
                screen.say("diff.written", output.named().orElseThrow());
            }
        }
        return compared.comparison().isEqual() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** The file to write; empty for the screen. */
    private Optional<Path> target() throws IOException {
        if (output.named().isEmpty()) {
            return Optional.empty();
        }
        Path of = paths.size() == 1 ? common.resolved(paths.get(0)) : common.folder();
        Path[] read = paths.size() == 2
                ? paths.stream()
                        .map(each -> CommonOptions.resultsFile(common.resolved(each)))
                        .toArray(Path[]::new)
                : new Path[0];
        return Optional.of(new OutputPlace(spec.commandLine(), of)
                .file(common.resolved(output.named().get()), read));
    }

    private void print(Compared compared, DiffFormat as) throws IOException {
        switch (as) {
            case TABLE -> screen.out().print(table(compared));
            case CSV -> screen.out().print(csv(compared));
            case JSON -> DiffJson.print(compared.comparison(), compared.corrections(), screen.texts(), screen.out());
            case XLSX -> throw usage("usage.diff.xlsx");
        }
    }

    private void write(Compared compared, DiffFormat as, OutputStream out) throws IOException {
        switch (as) {
            case TABLE -> out.write(table(compared).getBytes(StandardCharsets.UTF_8));
            case CSV -> out.write(csv(compared).getBytes(StandardCharsets.UTF_8));
            case JSON -> DiffJson.write(compared.comparison(), compared.corrections(), screen.texts(), out);
            case XLSX -> out.write(DiffWorkbook.of(
                    compared.comparison(),
                    screen.texts().get("diff.head", compared.from(), compared.to()),
                    screen.texts()));
        }
    }

    private String table(Compared compared) {
        return String.join("\n", lines(compared)) + "\n";
    }

    private String csv(Compared compared) throws IOException {
        byte[] bytes = by == By.UNIT
                ? DiffCsv.units(compared.comparison())
                : DiffCsv.corrections(compared.corrections().orElseThrow(), by == By.APPRAISER, screen.texts());
        return csv.of(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The format asked for; else what the output file's ending says; else a table. */
    private DiffFormat format() {
        if (format != null) {
            return format;
        }
        String name = output.named().map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        for (DiffFormat each : DiffFormat.values()) {
            if (name.endsWith("." + each.name().toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        return DiffFormat.TABLE;
    }

    private Compared stages() throws IOException, DefinitionException {
        MainLine mainLine = MainLine.load(paths.isEmpty() ? common.folder() : common.resolved(paths.get(0)));
        Stage before = StageOption.asked(mainLine, from, spec.commandLine());
        Stage after = StageOption.asked(mainLine, to, spec.commandLine());
        Results results = look(mainLine);
        String overall = screen.texts().get("report.overall");
        NamesOnCommandLine askedFor = asked();
        Optional<UnitCode> one = Optional.ofNullable(unit)
                .map(asked -> askedFor.unit(mainLine.assessment(), asked).code());
        Optional<Code> indicator =
                Optional.ofNullable(askedIndicator).map(asked -> askedFor.indicator(mainLine.assessment(), asked));
        Comparison whole =
                Comparison.of(ComparedStage.of(results, before, overall), ComparedStage.of(results, after, overall));
        Selection selection = selection(whole, one, indicator);
        Comparison comparison = selection.of(whole);
        Optional<List<Adjustment>> corrections =
                switch (by) {
                    case UNIT -> Optional.empty();
                    case INDICATOR -> Optional.of(Adjustment.byIndicator(comparison));
                    case APPRAISER -> Optional.of(Adjustment.byAppraiser(results, selection, before, after));
                };
        return new Compared(
                comparison,
                selection,
                stageName(results, before),
                stageName(results, after),
                corrections,
                LastYear.Merge.SUM,
                results.kinds().stream()
                        .map(Results.KindResults::appraisal)
                        .anyMatch(appraisal -> appraisal.rounds().isEmpty()
                                || appraisal.rounds().stream().anyMatch(Appraisal.OfRound::held)));
    }

    private Compared files() throws IOException {
        if (by == By.APPRAISER) {
            throw usage("usage.diff.appraiser");
        }
        Path old = common.resolved(paths.get(0));
        Path now = common.resolved(paths.get(1));
        LastYear.Merge together = merge == null ? merge(now) : merge;
        ComparedResults before = side(old);
        ComparedResults after = side(now);
        Optional<Code> indicator =
                Optional.ofNullable(askedIndicator).map(asked -> asked().points(List.of(after, before), asked));
        Comparison whole = Comparison.of(before, after, together);
        Optional<UnitCode> one = Optional.ofNullable(unit).map(asked -> {
            List<ComparedResults.OfUnit> units = whole.to().kinds().stream()
                    .flatMap(kind -> kind.units().stream())
                    .toList();
            return units.stream()
                    .filter(each -> each.code().isWritten(asked) || each.name().equalsIgnoreCase(asked))
                    .findFirst()
                    .map(ComparedResults.OfUnit::code)
                    .orElseThrow(() -> unknownUnit(
                            asked,
                            units.stream().map(ComparedResults.OfUnit::code).toList()));
        });
        Selection selection = selection(whole, one, indicator);
        Comparison comparison = selection.of(whole);
        return new Compared(
                comparison,
                selection,
                fileName(whole.from(), paths.get(0), whole),
                fileName(whole.to(), paths.get(1), whole),
                by == By.UNIT ? Optional.empty() : Optional.of(Adjustment.byIndicator(comparison)),
                together,
                true);
    }

    /** How the later results' assessment puts predecessors together, where its dti.yaml is beside them. */
    private static LastYear.Merge merge(Path results) throws IOException {
        Path folder = results.toAbsolutePath().normalize();
        for (int up = 0; up <= 2 && folder != null; up++, folder = folder.getParent()) {
            if (NearbyAssessments.isAssessment(folder)) {
                try {
                    return MainLine.load(folder).assessment().lastYear().merge();
                } catch (DefinitionException unusable) {
                    return LastYear.Merge.SUM;
                }
            }
        }
        return LastYear.Merge.SUM;
    }

    /** Years tell two results apart where they differ, else the files' names do. */
    private static String fileName(ComparedResults side, Path path, Comparison whole) {
        return whole.from().year() == whole.to().year()
                ? VisibleText.onOneLine(path.toString())
                : String.valueOf(side.year());
    }

    private ComparedResults side(Path path) throws IOException {
        Path file = CommonOptions.resultsFile(path);
        if (Files.isDirectory(path) && !Files.exists(file)) {
            throw NearbyAssessments.isAssessment(path)
                    ? new MissingFileException("results.not_scored", Screen.word(path))
                    : new MissingFileException("results.none", Screen.word(path));
        }
        try (InputStream in = new BufferedInputStream(PlainFile.open(file))) {
            return ComparedFile.read(in);
        } catch (UnreadableJsonException e) {
            throw ResultsFault.of(file, e).failure(screen.texts());
        }
    }

    private Selection selection(Comparison whole, Optional<UnitCode> one, Optional<Code> indicator) {
        Optional<ScopeCode> scope = Optional.ofNullable(pillar).map(asked -> {
            Map<ScopeCode, String> names = new LinkedHashMap<>();
            whole.kinds().forEach(kind -> names.putAll(kind.scopes()));
            return asked().scope(names, asked);
        });
        return new Selection(one, indicator, scope, Optional.ofNullable(least));
    }

    private UsageException unknownUnit(String asked, List<UnitCode> known) {
        return usage("usage.unit", asked, known);
    }

    private String stageName(Results results, Stage stage) {
        StageNames names = new StageNames(screen.texts());
        return results.kinds().stream()
                .filter(kind -> !kind.kind().rounds().isEmpty())
                .filter(kind -> kind.kind().stages().contains(stage))
                .map(kind -> names.brief(kind.appraisal(), stage))
                .findFirst()
                .orElseGet(() -> screen.texts().get(stage.equals(Stage.SELF) ? "stage.self" : "diff.final"));
    }

    private List<String> lines(Compared compared) {
        DiffScreen shown =
                new DiffScreen(screen, compared.merge(), compared.comparison().from());
        List<String> lines = new ArrayList<>();
        lines.add(
                compared.comparison().isEqual() && !compared.appraised()
                        ? shown.noneHeld()
                        : shown.head(compared.comparison(), compared.from(), compared.to()));
        if (compared.comparison().isEqual()) {
            return lines;
        }
        if (compared.corrections().isPresent()) {
            lines.addAll(new AdjustmentsScreen(screen)
                    .lines(compared.comparison(), compared.corrections().get(), by == By.APPRAISER));
        } else {
            ScopeCode scope = compared.selection().scope().orElse(Scope.OVERALL);
            lines.addAll(shown.units(compared.comparison(), scope, unit != null || askedIndicator != null));
        }
        return lines;
    }
}
