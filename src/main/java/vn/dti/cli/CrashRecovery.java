package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import vn.dti.files.Exchange;
import vn.dti.files.Leftovers;
import vn.dti.files.Recovery;
import vn.dti.folder.AssessmentFolder;

/** Before any command: ends what a run that was killed left in the folders the command has to do with, and says so. */
final class CrashRecovery {

    private static final List<String> WRITTEN_BELOW = List.of(
            AssessmentFolder.RESULTS,
            AssessmentFolder.PUBLICATION,
            AssessmentFolder.FORMS,
            AssessmentFolder.ANALYSIS,
            AssessmentFolder.LETTERS,
            AssessmentFolder.TEMPLATES);

    private final Screen screen;

    CrashRecovery(Screen screen) {
        this.screen = screen;
    }

    /** Looks into all folders that the arguments of a command name. */
    void before(CommandLine.ParseResult parsed) throws IOException {
        CommandLine.ParseResult command = parsed;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        Path base = Path.of("");
        List<Path> named = new ArrayList<>();
        for (CommandLine.Model.ArgSpec each : command.matchedArgs()) {
            Object value = each.getValue();
            if (each instanceof CommandLine.Model.OptionSpec option
                    && option.longestName().equals("-C")) {
                base = (Path) value;
            } else if (value instanceof Path path) {
                named.add(path);
            } else if (value instanceof List<?> several) {
                several.stream()
                        .filter(Path.class::isInstance)
                        .map(Path.class::cast)
                        .forEach(named::add);
            }
        }
        Set<Path> folders = new LinkedHashSet<>();
        folders.add(base);
        for (Path path : named) {
            folders.add(path);
            Path resolved = CommonOptions.assessmentFolder(base.resolve(path));
            folders.add(resolved);
            if (Files.isRegularFile(resolved) && resolved.getParent() != null) {
                folders.add(resolved.getParent());
            }
        }
        for (Path folder : folders) {
            heal(folder);
        }
        Set<Path> places = new LinkedHashSet<>();
        for (Path folder : folders) {
            Path place = base.resolve(folder);
            places.add(place);
            places.add(place.resolve(AssessmentFolder.TEMPLATES));
            places.add(place.toAbsolutePath().normalize().resolveSibling(""));
        }
        places.forEach(this::clear);
    }

    /** What was left where it may not be taken away is somebody else's: it is in nobody's way. */
    private void clear(Path place) {
        try {
            Leftovers.clear(place).forEach(target -> tell(target, Optional.of(Recovery.CLEARED)));
        } catch (IOException notOurs) {
            // Nothing was taken away.
        }
    }

    private void heal(Path folder) throws IOException {
        tell(folder, Exchange.recover(folder));
        for (String name : WRITTEN_BELOW) {
            Path below = folder.resolve(name);
            tell(below, Exchange.recover(below));
        }
        Path forms = folder.resolve(AssessmentFolder.FORMS);
        if (Files.isDirectory(forms)) {
            try (Stream<Path> rounds = Files.list(forms)) {
                for (Path round : rounds.filter(Files::isDirectory).sorted().toList()) {
                    tell(round, Exchange.recover(round));
                }
            }
        }
    }

    private void tell(Path folder, Optional<Recovery> recovery) {
        recovery.ifPresent(what -> screen.say(
                switch (what) {
                    case FINISHED -> "healed.finished";
                    case TAKEN_BACK -> "healed.taken_back";
                    case CLEARED -> "healed.cleared";
                },
                folder));
    }
}
