package vn.dti.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Round;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.files.Exchange;
import vn.dti.files.PlainFile;
import vn.dti.files.Progress;
import vn.dti.files.Sha256;
import vn.dti.folder.AssessmentFolder;
import vn.dti.intake.FileRole;
import vn.dti.intake.Receipts;
import vn.dti.intake.StatedOrigin;
import vn.dti.notice.Notice;
import vn.dti.report.ReceiptRegister;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.yaml.DefinitionException;

/** {@code dti receive}: checks what came in, copies it into the assessment folder and registers the day. */
@Command(name = "receive", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class ReceiveCommand extends ScreenCommand {

    /** Units that are named one by one where a file speaks of several. */
    private static final int MOST_NAMED = 3;

    @CommandLine.Parameters(arity = "1..*", paramLabel = "${bundle:label.FILE}", descriptionKey = "receive.files")
    private List<Path> files;

    @Mixin
    private UnitOfFile unit;

    @Mixin
    private RoundOption round;

    private final Set<String> written = new HashSet<>();
    private boolean findings;
    private Path folder;

    /** What is told of the files, kept until they are in the folder: before that it would not be true. */
    private Screen told;

    ReceiveCommand(Screen screen) {
        super(screen);
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path base = common.folder();
        folder = CommonOptions.assessmentFolder(base);
        MainLine mainLine = MainLine.load(folder);
        // As it is said back: without the way there and back that -C and the typed path make together.
        List<Path> asked =
                files.stream().map(base::resolve).map(Path::normalize).toList();
        for (Path file : asked) {
            PlainFile.open(file).close();
        }
        StatedOrigin stated = new StatedOrigin(unit.in(mainLine.assessment()), round.in(mainLine.assessment()));
        StringWriter kept = new StringWriter();
        told = screen.printingTo(new PrintWriter(kept));
        // One exchange for all: the files and their lines come together, or none does.
        try (Exchange exchange = new Exchange(folder.toAbsolutePath())) {
            ReceiptRegister register = ReceiptRegister.read(folder)
                    .orElseThrow(() -> usage("receive.register", AssessmentFolder.REGISTER));
            for (Path file : asked) {
                receive(mainLine, file, stated, exchange, register);
            }
            if (!written.isEmpty()) {
                exchange.write(AssessmentFolder.REGISTER, register::write);
                exchange.commit(List.of(), AssessmentFolder.REGISTER::equals, false);
            }
        }
        told.out().flush();
        screen.out().print(kept);
        return findings ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void receive(MainLine mainLine, Path file, StatedOrigin stated, Exchange exchange, ReceiptRegister register)
            throws IOException {
        String called = file.getFileName().toString();
        if (AssessmentFolder.isLock(called)) {
            findings = true;
            say("receive.lock", file, called.substring(2));
            return;
        }
        String sha256 = Sha256.of(file);
        Results results =
                mainLine.runLoose(file, stated, new Results.Options(Stage.FINAL, true, false), Progress.SILENT);
        Assessment assessment = mainLine.assessment();
        IncomingFile incoming = IncomingFile.of(file, assessment, stated, results);
        String name = incoming.name(assessment);
        Optional<String> known = register.fileOf(sha256);
        if (known.isEmpty()) {
            known = same(exchange.target(), incoming.folder(assessment) + "/" + name, sha256);
        }
        if (known.isPresent()) {
            say("receive.known", file, known.get());
            return;
        }
        if (incoming.units().isEmpty() || incoming.isContradicted() || Receipts.isNoForm(name)) {
            refused(incoming, incoming.isContradicted() ? "receive.contradicted" : "receive.refused", file);
            return;
        }
        if (incoming.needsRound()) {
            refused(
                    incoming,
                    "receive.round_needed",
                    file,
                    IncomingFile.rounds(assessment).stream().map(Round::code).toList());
            return;
        }
        String as = free(exchange.target(), incoming.folder(assessment), name);
        String copied;
        try (InputStream in = PlainFile.open(file)) {
            copied = exchange.write(as, in::transferTo);
        }
        if (!copied.equals(sha256)) {
            throw new IOException(screen.texts().sentence("receive.changing", file));
        }
        written.add(as);
        List<String> again = again(incoming, exchange.target(), register);
        lines(incoming)
                .forEach(line -> register.add(new ReceiptRegister.Line(
                        line.code(), line.name(), common.today(), as, copied, incoming.isFaulty())));
        taken(incoming, as);
        again.forEach(told.out()::println);
        if (incoming.isFaulty()) {
            findings = true;
            new ReturnLetters(told, assessment, common.today()).print(incoming);
        }
        print(
                folder.resolve(as),
                results.notices().stream()
                        .filter(notice -> !incoming.isFaulty() || !notice.isError())
                        .toList());
    }

    private void refused(IncomingFile incoming, String key, Object... arguments) {
        findings = true;
        say(key, arguments);
        print(incoming.file(), incoming.results().notices());
    }

    /** Whom a line of the register names. */
    private record Named(String code, String name) {}

    /** A line for each unit of a submission; one for decisions on several units, which are no receipts of theirs. */
    private List<Named> lines(IncomingFile incoming) {
        boolean own =
                incoming.role().filter(role -> role != FileRole.SUBMISSION).isEmpty();
        if (!own && incoming.units().size() > 1) {
            return List.of(new Named("", named(incoming.units())));
        }
        return incoming.units().stream()
                .map(each -> new Named(each.code().text(), each.name()))
                .toList();
    }

    private void taken(IncomingFile incoming, String as) {
        String file = incoming.file().toString();
        String named = named(incoming.units());
        String ofRound = incoming.round().map(Round::name).orElse("");
        if (incoming.isFaulty()) {
            say("receive.faulty", file, named, as);
        } else if (incoming.role().filter(FileRole.DECISIONS::equals).isPresent()) {
            say("receive.taken.decisions", file, named, as, ofRound);
        } else if (incoming.role().filter(FileRole.EXPLANATIONS::equals).isPresent()) {
            say("receive.taken.explanations", file, named, as, ofRound);
        } else if (incoming.lead().isPresent()) {
            say("receive.taken.part", file, named, as, incoming.lead().get());
        } else {
            say("receive.taken", file, named, as);
        }
    }

    /** A whole form of a unit that sent one before: both are read, so that it is said which is to go if this one replaces it. */
    private List<String> again(IncomingFile incoming, Path folder, ReceiptRegister register) {
        List<String> said = new ArrayList<>();
        boolean whole = incoming.role().filter(FileRole.SUBMISSION::equals).isPresent()
                && incoming.lead().isEmpty();
        for (Unit each : whole && !incoming.isFaulty() ? incoming.units() : List.<Unit>of()) {
            List<String> before = register.formsOf(each.code()).stream()
                    .filter(file -> written.contains(file) || Files.isRegularFile(folder.resolve(file)))
                    .toList();
            if (!before.isEmpty()) {
                said.add(screen.texts().sentence("receive.again", each.name(), before));
            }
        }
        return said;
    }

    private String named(List<Unit> units) {
        return units.size() > MOST_NAMED
                ? screen.texts().sentence("receive.units", units.size())
                : units.stream().map(Unit::name).collect(Collectors.joining(", "));
    }

    /** A file of the same name and content, where the register does not know it. */
    private static Optional<String> same(Path folder, String as, String sha256) throws IOException {
        Path there = folder.resolve(as);
        return Files.isRegularFile(there) && Sha256.of(there).equals(sha256) ? Optional.of(as) : Optional.empty();
    }

    /** A name that no file has: in a folder of the day where another file has it, since the name may tell the unit. */
    private String free(Path folder, String below, String name) {
        String free = below + "/" + name;
        for (int i = 1; written.contains(free) || Files.exists(folder.resolve(free)); i++) {
            free = below + "/" + common.today() + (i == 1 ? "" : "-" + i) + "/" + name;
        }
        return free;
    }

    private void say(String key, Object... arguments) {
        told.out().println(screen.texts().sentence(key, arguments));
    }

    /** @param there the file to look at for all of them */
    private void print(Path there, List<Notice> notices) {
        NoticePrinter.ofFile(screen, there, folder)
                .lines(notices.stream().sorted(Notice.ORDER).toList())
                .forEach(line -> told.out().println("  " + line));
    }
}
