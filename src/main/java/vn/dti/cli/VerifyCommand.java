package vn.dti.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dti.files.PlainFile;
import vn.dti.folder.AssessmentFolder;
import vn.dti.results.ProvenanceFile;
import vn.dti.results.ResultsFile;
import vn.dti.verification.Finding;
import vn.dti.verification.RankingTable;
import vn.dti.verification.Verification;
import vn.dti.verification.VerificationJson;

/** {@code dti verify}: whether a results folder, or a ranking table alone, is what it says. */
@Command(name = "verify", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class VerifyCommand extends ScreenCommand {

    /** So many findings are shown; JSON holds all. */
    private static final int MOST_FINDINGS = 30;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.RESULTS}", descriptionKey = "dti.verify.RESULTS")
    private Path results;

    @Option(names = "--table", paramLabel = "${bundle:label.FILE}.csv")
    private Path table;

    @Mixin
    private JsonOption format;

    VerifyCommand(Screen screen) {
        super(screen);
    }

    @Override
    public Integer call() throws IOException {
        Path base = common.folder();
        return table == null ? folder(base) : table(base.resolve(table));
    }

    private int folder(Path base) throws IOException {
        Path named = base.resolve(results == null ? Path.of(AssessmentFolder.RESULTS) : results);
        ProvenanceFile.mayBeSeen(named);
        ProvenanceFile.mayBeSeen(named.resolve(AssessmentFolder.RESULTS));
        boolean above = !Files.exists(named.resolve(ProvenanceFile.NAME))
                && Files.exists(named.resolve(AssessmentFolder.RESULTS).resolve(ProvenanceFile.NAME));
        Path folder = above ? named.resolve(AssessmentFolder.RESULTS) : named;
        if (!Files.isRegularFile(folder.resolve(ProvenanceFile.NAME))) {
            throw noResults(named);
        }
        Verification.Outcome outcome;
        try (ProgressBar bar = new ProgressBar(screen, common.quiet)) {
            outcome = Verification.of(folder, base, Version.current(), bar);
        }
        if (format.isJson()) {
            screen.out().print(VerificationJson.text(outcome, Version.current()));
        } else {
            print(folder, outcome);
        }
        return outcome.isUnchanged() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** Nothing to verify: an assessment that was not scored yet, or another folder. */
    private static MissingFileException noResults(Path named) {
        Path above = named.endsWith(AssessmentFolder.RESULTS) ? named.resolveSibling("") : named;
        for (Path folder : List.of(CommonOptions.assessmentFolder(named), above)) {
            if (NearbyAssessments.isAssessment(folder)) {
                return new MissingFileException("results.not_scored", Screen.word(folder));
            }
        }
        return new MissingFileException("results.none", Screen.word(named));
    }

    private void print(Path folder, Verification.Outcome outcome) {
        if (!outcome.version().isEmpty() && !outcome.version().equals(Version.current())) {
            screen.say("verify.version", outcome.version(), Version.current());
            if (outcome.isUnchanged()) {
                screen.say("verify.version.same", outcome.version(), Version.current());
            }
        }
        if (outcome.isUnchanged()) {
            screen.out().println(text("verify.unchanged", folder, outcome.inputs(), outcome.outputs()));
            return;
        }
        if (outcome.hasSameFigures()) {
            screen.out().println(text("verify.same_figures", folder, outcome.inputs(), outcome.outputs()));
            version(outcome);
            screen.say(
                    "verify.version.again",
                    Screen.word(folder.toAbsolutePath().normalize().resolveSibling("")));
            return;
        }
        screen.out().println(screen.bold(text("verify.changed", folder)));
        List<Finding> findings = outcome.findings().stream()
                .filter(finding -> !finding.kind().isOfVersion())
                .toList();
        findings.stream().limit(MOST_FINDINGS).forEach(finding -> screen.out().println("  " + line(finding)));
        if (findings.size() > MOST_FINDINGS) {
            screen.out().println("  " + text("verify.more", findings.size() - MOST_FINDINGS));
        }
        version(outcome);
    }

    /** What another version wrote otherwise, a line for each sort of it. */
    private void version(Verification.Outcome outcome) {
        List<Finding> fields = of(outcome, Finding.Kind.VERSION_FIELD);
        if (!fields.isEmpty()) {
            List<String> names = fields.stream()
                    .map(field -> field.field().substring(field.field().lastIndexOf('/') + 1))
                    .distinct()
                    .toList();
            screen.out().println("  " + text("verify.version_field", ResultsFile.NAME, String.join(", ", names)));
        }
        List<Finding> notices = of(outcome, Finding.Kind.VERSION_NOTICE);
        if (!notices.isEmpty()) {
            long come = notices.stream()
                    .filter(notice -> notice.recorded().isEmpty())
                    .count();
            screen.out().println("  " + text("verify.version_notice", come, notices.size() - come));
        }
        of(outcome, Finding.Kind.VERSION_LAYOUT)
                .forEach(finding -> screen.out().println("  " + text("verify.version_layout", finding.file())));
    }

    private static List<Finding> of(Verification.Outcome outcome, Finding.Kind kind) {
        return outcome.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    private String line(Finding finding) {
        String where = finding.unit().isEmpty() ? "" : text("verify.unit", finding.unit());
        where += finding.indicator().isEmpty() ? "" : text("verify.indicator", finding.indicator());
        where += finding.field().isEmpty() ? "" : ", " + finding.field();
        return text(
                "verify." + finding.kind().key(),
                finding.file(),
                finding.kind() == Finding.Kind.NUMBER_DIFFERS ? where : finding.field(),
                finding.recorded(),
                finding.computed());
    }

    private int table(Path file) throws IOException {
        Optional<RankingTable.Disagreement> found;
        try (Reader in = new BufferedReader(new InputStreamReader(PlainFile.open(file), StandardCharsets.UTF_8))) {
            found = RankingTable.check(in);
        } catch (RankingTable.NotRankingException e) {
            throw new IOException(text("verify.table.columns", file, e.getMessage()), e);
        }
        if (format.isJson()) {
            screen.out().print(VerificationJson.text(found));
        } else {
            screen.out()
                    .println(found.map(each -> text(
                                    "verify.table." + each.problem(),
                                    file,
                                    each.line(),
                                    each.unit(),
                                    each.written(),
                                    each.expected()))
                            .orElseGet(() -> text("verify.table.agrees", file)));
        }
        return found.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private String text(String key, Object... arguments) {
        return screen.texts().sentence(key, arguments);
    }
}
