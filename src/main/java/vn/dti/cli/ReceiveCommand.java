package vn.dti.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;
import vn.dti.files.Exchange;
import vn.dti.files.PlainFile;
import vn.dti.files.Progress;
import vn.dti.files.Sha256;
import vn.dti.folder.AssessmentFolder;
import vn.dti.intake.Receipts;
import vn.dti.notice.Notice;
import vn.dti.report.ReceiptRegister;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.yaml.DefinitionException;

/** {@code dti receive}: checks forms that came in, copies them into the assessment folder and registers the day. */
@Command(name = "receive", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class ReceiveCommand implements Callable<Integer> {

    private final Screen screen;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @CommandLine.Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "receive.files")
    private List<Path> files;

    private final Set<String> written = new HashSet<>();
    private boolean findings;

    ReceiveCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path base = common.changed == null ? Path.of("") : common.changed;
        Path folder = CommonOptions.assessmentFolder(base);
        MainLine mainLine = MainLine.load(folder);
        List<Path> asked = files.stream().map(base::resolve).toList();
        for (Path file : asked) {
            PlainFile.open(file).close();
        }
        // One exchange for all: the files and their lines come together, or none does.
        try (Exchange exchange = new Exchange(folder.toAbsolutePath())) {
            ReceiptRegister register = ReceiptRegister.read(folder)
                    .orElseThrow(() ->
                            new UsageException(spec.commandLine(), "receive.register", AssessmentFolder.REGISTER));
            for (Path file : asked) {
                receive(mainLine, file, exchange, register);
            }
            if (!written.isEmpty()) {
                exchange.write(AssessmentFolder.REGISTER, register::write);
                exchange.commit(List.of(), AssessmentFolder.REGISTER::equals);
            }
        }
        return findings ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void receive(MainLine mainLine, Path file, Exchange exchange, ReceiptRegister register) throws IOException {
        String name = file.getFileName().toString();
        String sha256 = Sha256.of(file);
        Optional<String> known = register.fileOf(sha256);
        if (known.isEmpty()) {
            known = same(exchange.target(), name, sha256);
        }
        if (known.isPresent()) {
            screen.out().println(screen.texts().get("receive.known", file.toString(), known.get()));
            return;
        }
        Results results = mainLine.runLoose(file, new Results.Options(Stage.FINAL, true, false), Progress.SILENT);
        Set<UnitCode> codes =
                new LinkedHashSet<>(results.reported().submissions().keySet());
        codes.addAll(results.reported().faulty());
        Assessment assessment = mainLine.assessment();
        List<Unit> units = assessment.units().stream()
                .filter(unit -> codes.contains(unit.code()))
                .toList();
        boolean other = !results.reported().decisions().isEmpty()
                || !results.reported().explanations().isEmpty();
        if (units.isEmpty() || other || Receipts.isNoForm(name)) {
            findings = true;
            screen.out()
                    .println(screen.texts().get(other ? "receive.no_submission" : "receive.refused", file.toString()));
            print(results.notices());
            return;
        }
        boolean faulty = results.hasErrors();
        LocalDate today = common.today();
        String as = free(
                exchange.target(),
                faulty ? AssessmentFolder.FAULTY_SUBMISSIONS : AssessmentFolder.SUBMISSIONS,
                name,
                today);
        String copied;
        try (InputStream in = PlainFile.open(file)) {
            copied = exchange.write(as, in::transferTo);
        }
        if (!copied.equals(sha256)) {
            throw new IOException(screen.texts().get("receive.changing", file.toString()));
        }
        written.add(as);
        units.forEach(unit -> register.add(new ReceiptRegister.Line(unit, today, as, copied, faulty)));
        String named = units.stream().map(Unit::name).collect(Collectors.joining(", "));
        screen.out()
                .println(screen.texts().get(faulty ? "receive.faulty" : "receive.taken", file.toString(), named, as));
        if (faulty) {
            findings = true;
            screen.out().println(screen.texts().get("receive.letter", named, name));
        }
        print(results.notices());
    }

    /** A file of the same name and content, where the register does not know it. */
    private static Optional<String> same(Path folder, String name, String sha256) throws IOException {
        for (String below : List.of(AssessmentFolder.SUBMISSIONS, AssessmentFolder.FAULTY_SUBMISSIONS)) {
            Path there = folder.resolve(below).resolve(name);
            if (Files.isRegularFile(there) && Sha256.of(there).equals(sha256)) {
                return Optional.of(below + "/" + name);
            }
        }
        return Optional.empty();
    }

    /** A name that no file has: in a folder of the day where another file has it, since the name may tell the unit. */
    private String free(Path folder, String below, String name, LocalDate day) {
        String free = below + "/" + name;
        for (int i = 1; written.contains(free) || Files.exists(folder.resolve(free)); i++) {
            free = below + "/" + day + (i == 1 ? "" : "-" + i) + "/" + name;
        }
        return free;
    }

    private void print(List<Notice> notices) {
        new NoticePrinter(screen)
                .lines(notices.stream().sorted(Notice.ORDER).toList())
                .forEach(line -> screen.out().println("  " + line));
    }
}
