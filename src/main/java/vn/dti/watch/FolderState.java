package vn.dti.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.dti.folder.AssessmentFolder;

/** How the files of an assessment look from outside: enough to see that one of them was saved. */
record FolderState(Map<Path, Snapshot> files) {

    /**
     * How a file looks from outside.
     *
     * @param key of the file itself where the system has one: a file that was renamed over another may be as old and long
     */
    record Snapshot(long size, long modified, String key) {

        static Snapshot of(BasicFileAttributes attributes) {
            return new Snapshot(
                    attributes.size(), attributes.lastModifiedTime().toMillis(), String.valueOf(attributes.fileKey()));
        }
    }

    FolderState {
        files = Map.copyOf(files);
    }

    /**
     * Looks at all files that are people's work, and at some outside: sets in a library.
     *
     * @param further what is not there is left out
     */
    static FolderState of(Path folder, Collection<Path> further) throws IOException {
        Map<Path, Snapshot> files = new HashMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return directory.equals(folder) || isWatched(folder, directory)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!AssessmentFolder.isIgnored(file.getFileName().toString())) {
                    files.put(file, Snapshot.of(attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                // Renamed or deleted while we looked: the next look tells.
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        for (Path each : further) {
            if (Files.isRegularFile(each)) {
                files.put(each, Snapshot.of(Files.readAttributes(each, BasicFileAttributes.class)));
            }
        }
        return new FolderState(files);
    }

    /** Whether a folder below the assessment's may hold people's work. */
    static boolean isWatched(Path folder, Path directory) {
        String name = directory.getFileName().toString();
        boolean written = directory.getParent() != null
                && directory.getParent().equals(folder)
                && AssessmentFolder.WRITTEN.contains(name);
        return !written && !AssessmentFolder.isIgnored(name);
    }

    /** This state with the files of a later one that it did not look at. */
    FolderState and(FolderState later) {
        Map<Path, Snapshot> both = new HashMap<>(later.files);
        both.putAll(files);
        return new FolderState(both);
    }

    /** Whether some file of this state is gone in a later one: perhaps a save that renames is on its way. */
    boolean losesIn(FolderState later) {
        return !later.files.keySet().containsAll(files.keySet());
    }
}
