package vn.dti.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dti.files.WholeFile;
import vn.dti.sets.AppendixReader;
import vn.dti.sets.ReadSet;
import vn.dti.sets.UnreadableAppendixException;
import vn.dti.yaml.DefinitionException;

/** {@code dti set}: an indicator set from the appendix of a decision; a set for other programs and back. */
@Command(name = "set", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class SetCommand implements Callable<Integer> {

    private final Screen screen;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "APPENDIX|SET")
    private Path what;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Path output;

    @Option(names = "--id", paramLabel = "ID")
    private String id;

    @Option(names = "--year", paramLabel = "N")
    private Integer year;

    @Option(names = "--sheet", paramLabel = "NAME")
    private String sheet;

    @Option(names = "--table", paramLabel = "N")
    private String table;

    @Option(names = "--force")
    private boolean force;

    SetCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path file = resolved(what);
        if (!Files.isRegularFile(file)) {
            throw new java.nio.file.NoSuchFileException(file.toString());
        }
        return fromAppendix(file);
    }

    private int fromAppendix(Path file) throws IOException, DefinitionException {
        ReadSet read;
        try {
            read = AppendixReader.read(file, options(), screen.texts());
        } catch (UnreadableAppendixException unreadable) {
            screen.say(unreadable.key(), unreadable.arguments());
            return ExitCode.FINDINGS;
        }
        Path target = target(resolved(output == null ? Path.of(read.id() + ".yaml") : output));
        WholeFile.write(target, read.yaml().getBytes(StandardCharsets.UTF_8));
        new AppendixScreen(screen, read).lines(common.quiet).forEach(screen.out()::println);
        screen.out().println(screen.texts().get("set.written", shown(target)));
        return read.isClean() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private AppendixReader.Options options() {
        return new AppendixReader.Options(
                Optional.ofNullable(id),
                year == null ? OptionalInt.empty() : OptionalInt.of(year),
                Optional.ofNullable(sheet).or(() -> Optional.ofNullable(table)));
    }

    /** Where to write: nothing that is there is lost without a word. */
    private Path target(Path target) {
        if (Files.exists(target) && !force) {
            throw new UsageException(spec.commandLine(), "usage.set.exists", shown(target));
        }
        return target;
    }

    private static String shown(Path path) {
        return path.toString();
    }

    private Path resolved(Path path) {
        return common.changed == null ? path : common.changed.resolve(path);
    }
}
