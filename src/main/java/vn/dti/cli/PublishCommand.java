package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.dti.publish.Part;
import vn.dti.publish.PublicationFolder;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.scoring.Stage;
import vn.dti.yaml.DefinitionException;

/** {@code dti publish}: the documents that go out of the office, into {@code cong-bo/}. */
@Command(name = "publish", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

    private static final String PUBLISHED = "cong-bo";

    private final Screen screen;

    @Mixin
    private CommonOptions common;

    @Mixin
    private CommonOptions.Folder folder;

    @Option(names = "--only", paramLabel = "html|docx|phieu", split = ",")
    private Set<Part> only = EnumSet.allOf(Part.class);

    @Option(names = "--provisional")
    private boolean provisional;

    @Option(names = "--last", paramLabel = "FILE")
    private Path last;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private Path output;

    PublishCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, DefinitionException {
        Path of = folder.of(common);
        MainLine mainLine = MainLine.load(of);
        Results results;
        try (ProgressBar bar = new ProgressBar(screen, common.quiet)) {
            results = mainLine.run(new Results.Options(Stage.FINAL, provisional, false), bar);
        }
        Path target = output == null ? of.resolve(PUBLISHED) : output;
        List<String> names = PublicationFolder.write(
                results, screen.texts(), new PublicationFolder.Order(only, Optional.empty(), Optional.empty()), target);
        if (!common.quiet) {
            screen.say("publish.written", names.size(), target.toString());
        }
        return ExitCode.DONE;
    }
}
