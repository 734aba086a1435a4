package vn.dti.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Runs something anew after each save in an assessment's folder, once the save is done. */
public final class Watching {

    /** So often a folder is looked at while it goes on changing; a file that grows for hours is then read as it is. */
    private static final int MOST_LOOKS = 200;
    /** So often a file that is gone may come back: programs that save rename the old one away first. */
    private static final int LOOKS_FOR_GONE = 5;

    private final Path folder;
    private final SaveEvents events;

    public Watching(Path folder, SaveEvents events) {
        this.folder = folder;
        this.events = events;
    }

    /** What is run after each save. */
    public interface Run {

        /** Runs; answers the files outside the folder that it read. */
        Collection<Path> run() throws IOException;
    }

    /** Runs once, then after each save, until the events end. */
    public void untilEnd(Run run) throws IOException, InterruptedException {
        // Looked at before it runs: what is saved meanwhile is seen at the next look.
        FolderState seen = FolderState.of(folder, List.of());
        Collection<Path> further = run.run();
        seen = further.isEmpty() ? seen : seen.and(FolderState.of(folder, further));
        while (events.await()) {
            Optional<FolderState> settled = settled(seen, further);
            if (settled.isEmpty()) {
                return;
            }
            if (!settled.get().equals(seen)) {
                Collection<Path> before = further;
                further = run.run();
                seen = further.equals(before) ? settled.get() : settled.get().and(FolderState.of(folder, further));
            }
        }
    }

    /** The folder once nothing in it changes any more; empty where watching ended meanwhile. */
    private Optional<FolderState> settled(FolderState seen, Collection<Path> further)
            throws IOException, InterruptedException {
        FolderState last = FolderState.of(folder, further);
        for (int look = 0; look < MOST_LOOKS && !last.equals(seen); look++) {
            if (!events.pause()) {
                return Optional.empty();
            }
            FolderState next = FolderState.of(folder, further);
            boolean mayComeBack = look < LOOKS_FOR_GONE && seen.losesIn(next);
            if (next.equals(last) && !mayComeBack) {
                return Optional.of(next);
            }
            last = next;
        }
        return Optional.of(last);
    }
}
