package vn.dti.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.folder.AssessmentFolder;

/** The assessment folders near a place: the one that it lies in, and those a few folders below it. */
final class NearbyAssessments {

    private static final int DEPTH = 3;
    private static final int MOST = 5;

    /** So many folders are looked into: somebody may stand in the root of a network drive. */
    private static final int MOST_VISITED = 2_000;

    private NearbyAssessments() {}

    /**
     * The assessment that the place lies in; where there is none, those below.
     *
     * @param place a folder, a file, or a path where nothing is
     * @return paths from the current folder where they are below it, else absolute ones
     */
    static List<Path> of(Path place) {
        Optional<Path> above = above(place);
        return above.isPresent() ? List.of(above.get()) : below(place);
    }

    /** The assessment that a place lies in, or is, as {@link #of} shows it. */
    static Optional<Path> above(Path place) {
        return around(place).map(NearbyAssessments::shown);
    }

    /** The assessment that a place lies in, or is, as an absolute path. */
    static Optional<Path> around(Path place) {
        return Stream.iterate(folder(place), Objects::nonNull, Path::getParent)
                .filter(NearbyAssessments::isAssessment)
                .findFirst();
    }

    /** The assessments a few folders below a place, nearest first and by name. */
    static List<Path> below(Path place) {
        Path top = folder(place);
        return top == null
                ? List.of()
                : search(top).stream().map(NearbyAssessments::shown).toList();
    }

    /** The folder that a path is, or the nearest above it that there is. */
    private static Path folder(Path place) {
        Path folder = place.toAbsolutePath().normalize();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Whether a folder holds a dti.yaml. */
    static boolean isAssessment(Path folder) {
        return Files.isRegularFile(folder.resolve(AssessmentFolder.DEFINITION));
    }

    private static List<Path> search(Path top) {
        record Step(Path folder, int depth) {}
        List<Path> found = new ArrayList<>();
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(top, 0)));
        for (int visited = 0; !open.isEmpty() && visited < MOST_VISITED && found.size() < MOST; visited++) {
            Step step = open.remove();
            for (Path folder : folders(step.folder())) {
                if (isAssessment(folder)) {
                    found.add(folder);
                } else if (step.depth() + 1 < DEPTH) {
                    open.add(new Step(folder, step.depth() + 1));
                }
            }
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /** The folders in one, by name; none where it may not be looked into. */
    private static List<Path> folders(Path folder) {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(
                folder,
                child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)
                        && !child.getFileName().toString().startsWith("."))) {
            children.forEach(folders::add);
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
        folders.sort(null);
        return folders;
    }

    private static Path shown(Path folder) {
        Path current = Path.of("").toAbsolutePath().normalize();
        if (folder.equals(current)) {
            return Path.of(".");
        }
        return folder.startsWith(current) ? current.relativize(folder) : folder;
    }
}
