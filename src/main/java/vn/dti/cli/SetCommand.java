package vn.dti.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dti.files.PlainFile;
import vn.dti.files.WholeFile;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.SetReader;
import vn.dti.indicator.check.SetCheck;
import vn.dti.notice.Notice;
import vn.dti.sets.AppendixFile;
import vn.dti.sets.AppendixReader;
import vn.dti.sets.ReadSet;
import vn.dti.sets.SetChange;
import vn.dti.sets.SetFiles;
import vn.dti.sets.UnreadableAppendixException;
import vn.dti.yaml.DefinitionException;

/** {@code dti set}: an indicator set from the appendix of a decision; a set for other programs and back. */
@Command(name = "set", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class SetCommand extends ScreenCommand {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    @Parameters(index = "0", paramLabel = "${bundle:label.APPENDIX}|${bundle:label.SET}", descriptionKey = "set.what")
    private Path what;

    @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:label.NEW}", descriptionKey = "set.newer")
    private Path newer;

    @Option(names = "--to", paramLabel = "${bundle:label.FILE}")
    private Path to;

    @Mixin
    private OutputFile output;

    @Option(names = "--id", paramLabel = "${bundle:label.ID}")
    private String id;

    @Option(names = "--year", paramLabel = "${bundle:label.N}")
    private Integer year;

    @Option(names = "--sheet", paramLabel = "${bundle:label.NAME}")
    private String sheet;

    @Option(names = "--table", paramLabel = "${bundle:label.N}")
    private String table;

    SetCommand(Screen screen) {
        super(screen);
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path file = common.resolved(what);
        PlainFile.open(file).close();
        if (newer != null) {
            return compared(file, common.resolved(newer));
        }
        if (to != null) {
            return converted(file, common.resolved(to));
        }
        if (isSet(file)) {
            throw usage("usage.set.to", shown(file));
        }
        try {
            AppendixFile read = AppendixFile.read(file);
            Optional<String> set = SetFiles.fromWorkbook(read, screen.texts());
            return set.isPresent() ? readBack(set.get(), file) : fromAppendix(read, file);
        } catch (UnreadableAppendixException unreadable) {
            return told(unreadable);
        }
    }

    private static boolean isSet(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private int told(UnreadableAppendixException unreadable) {
        unreadable.lines(screen.texts()).forEach(screen.err()::println);
        return unreadable.isUsage() ? ExitCode.USAGE : ExitCode.FINDINGS;
    }

    private int converted(Path set, Path file) throws IOException, DefinitionException {
        if (!isSet(set)) {
            throw usage("usage.set.to_from", shown(set));
        }
        String ending = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!ending.endsWith(".xlsx") && !ending.endsWith(".docx")) {
            throw usage("usage.set.to_kind", shown(file));
        }
        Path target = target(file, set);
        try {
            if (ending.endsWith(".xlsx")) {
                SetFiles.toWorkbook(set, target, screen.texts());
            } else {
                SetFiles.toDocument(set, target, screen.texts());
            }
        } catch (UnreadableAppendixException unwritable) {
            return told(unwritable);
        }
        screen.out().println(screen.texts().sentence("set.written", shown(target)));
        return ExitCode.DONE;
    }

    private int compared(Path before, Path after) throws IOException, DefinitionException {
        IndicatorSet old = SetReader.read(before, shown(before));
        IndicatorSet now = SetReader.read(after, shown(after));
        List<SetChange> changes = SetChange.between(old, now, screen.texts());
        screen.out()
                .println(screen.bold(screen.texts()
                        .get(
                                changes.isEmpty() ? "set.change.none" : "set.change.head",
                                shown(before),
                                shown(after),
                                changes.size())));
        for (SetChange change : changes) {
            String said = screen.texts()
                    .get("set.change." + change.kind().key(), change.arguments().toArray());
            String line = change.code().isEmpty() ? said : screen.texts().get("set.change.at", change.code(), said);
            // Texts of sets have lines, which are shown as such: set in further, none passes for a line of dti's.
            screen.out().println("  " + LINE_END.matcher(line).replaceAll("\n      "));
        }
        return changes.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** A set that comes back from Excel. */
    private int readBack(String yaml, Path file) throws IOException, DefinitionException {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".yaml";
        Path target = target(common.resolved(output.named().orElse(Path.of(name))), file);
        WholeFile.write(target, yaml.getBytes(StandardCharsets.UTF_8), asked -> true);
        IndicatorSet set = SetReader.read(target, shown(target));
        screen.out()
                .println(screen.texts()
                        .get("set.read_back", set.title(), set.indicators().size(), set.maximum(Optional.empty())));
        screen.out().println(screen.texts().sentence("set.written", shown(target)));
        List<Notice> notices = new ArrayList<>(SetCheck.examples(set));
        notices.addAll(SetCheck.doubts(set));
        notices.sort(Notice.ORDER);
        new NoticePrinter(screen).lines(notices).forEach(screen.out()::println);
        return notices.stream().anyMatch(Notice::isError) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private int fromAppendix(AppendixFile appendix, Path file)
            throws IOException, DefinitionException, UnreadableAppendixException {
        ReadSet read = AppendixReader.read(appendix, options(), screen.texts());
        Path target = target(common.resolved(output.named().orElse(Path.of(read.id() + ".yaml"))), file);
        WholeFile.write(target, read.yaml().getBytes(StandardCharsets.UTF_8), asked -> true);
        new AppendixScreen(screen, read).lines(common.quiet).forEach(screen.out()::println);
        screen.out().println(screen.texts().sentence("set.written", shown(target)));
        return read.isClean() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private AppendixReader.Options options() {
        return new AppendixReader.Options(
                Optional.ofNullable(id),
                year == null ? OptionalInt.empty() : OptionalInt.of(year),
                Optional.ofNullable(sheet).or(() -> Optional.ofNullable(table)));
    }

    /** Where to write: nothing that is there is lost without a word, and what is read never. */
    private Path target(Path asked, Path read) throws IOException {
        Path target = new OutputPlace(spec.commandLine(), common.folder()).file(asked, read);
        if (Files.exists(target) && !output.force()) {
            throw usage("usage.set.exists", shown(target));
        }
        return target;
    }

    private static String shown(Path path) {
        return path.toString();
    }
}
