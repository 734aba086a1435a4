package vn.dti.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.dti.run.MainLine;
import vn.dti.run.Results;
import vn.dti.watch.FolderEvents;
import vn.dti.watch.Watching;
import vn.dti.yaml.DefinitionException;

/** Runs a command again after each save in the assessment's folder and says what changed against the run before. */
final class WatchLoop {

    /** So long the end of a run that writes is waited for when somebody stops the program. */
    private static final long LONGEST_END_MILLIS = 20_000;

    private final Screen screen;
    private final Path folder;
    private Optional<Results> before = Optional.empty();
    private Collection<Path> outside = List.of();

    WatchLoop(Screen screen, Path folder) {
        this.screen = screen;
        this.folder = folder;
    }

    /** What is run after each save. */
    interface Run {

        Results results() throws IOException, DefinitionException;
    }

    /**
     * Runs until somebody stops the program.
     *
     * @param whole shows the first run
     */
    int untilStopped(Run run, Consumer<Results> whole) throws IOException, DefinitionException {
        MainLine.load(folder);
        Thread running = Thread.currentThread();
        Path watched = folder.toAbsolutePath().normalize();
        try (FolderEvents events = new FolderEvents(watched)) {
            Thread stop = new Thread(() -> stop(events, running));
            Runtime.getRuntime().addShutdownHook(stop);
            new Watching(watched, events).untilEnd(() -> again(run, whole));
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            running.interrupt();
            return ExitCode.DONE;
        }
    }

    /** Ends the waiting, and lets a run that goes on come to its end. */
    private static void stop(FolderEvents events, Thread running) {
        events.close();
        try {
            running.join(LONGEST_END_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Collection<Path> again(Run run, Consumer<Results> whole) throws IOException {
        try {
            Results now = run.results();
            if (before.isEmpty()) {
                whole.accept(now);
            } else {
                screen.out().println();
                new ChangesScreen(screen, before.get(), now).lines().forEach(screen.out()::println);
            }
            before = Optional.of(now);
            outside = outside(now);
        } catch (DefinitionException unusable) {
            new NoticePrinter(screen).all(unusable.notices());
        } catch (FileSystemException unread) {
            screen.say("watch.unread", Optional.ofNullable(unread.getFile()).orElse(folder.toString()));
        }
        screen.out().flush();
        screen.say("watch.waiting");
        screen.err().flush();
        return outside;
    }

    /** Files that the run read and that do not lie in the assessment's folder: sets of a library. */
    private List<Path> outside(Results results) {
        return results.inputs().stream()
                .map(Results.InputFile::path)
                .filter(path -> path.startsWith(".."))
                .map(folder::resolve)
                .toList();
    }
}
