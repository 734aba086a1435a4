package vn.dti.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Round;
import vn.dti.folder.AssessmentFolder;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;

/** The files of an assessment folder that are to be read, each with what its folder says it holds (dac-ta 1). */
final class FolderFiles {

    /**
     * A file to read.
     *
     * @param name path relative to the assessment folder, with {@code /}
     * @param round the round of decisions, or the one that explanations answer
     */
    record Source(Path path, String name, FileRole role, Optional<Round> round) {}

    private final Path folder;
    private final Path root;
    private final Assessment assessment;
    private final List<Source> sources = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    FolderFiles(Path folder, Assessment assessment) {
        this.folder = folder;
        this.root = folder.toAbsolutePath().normalize();
        this.assessment = assessment;
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** All files in the order of their names, which is the same on every machine. */
    List<Source> list() throws IOException {
        add(folder.resolve(AssessmentFolder.SUBMISSIONS), FileRole.SUBMISSION, Optional.empty(), false);
        List<Path> decisions = children(folder.resolve(AssessmentFolder.DECISIONS));
        for (Path sub : folders(decisions)) {
            Optional<Round> round = round(sub.getFileName().toString());
            if (round.isPresent()) {
                add(sub, FileRole.DECISIONS, round, false);
            } else {
                notices.add(NoticeCode.ROUND_FOLDER_UNKNOWN.at(Place.ofFile(name(sub)), assessmentRounds()));
            }
        }
        for (Path stray : files(decisions)) {
            notices.add(NoticeCode.ROUND_FOLDER_MISSING.at(Place.ofFile(name(stray)), assessmentRounds()));
        }
        Optional<Round> first = firstRound();
        List<Path> explanations = children(folder.resolve(AssessmentFolder.EXPLANATIONS));
        for (Path sub : folders(explanations)) {
            add(sub, FileRole.EXPLANATIONS, round(sub.getFileName().toString()).or(() -> first), false);
        }
        for (Path file : files(explanations)) {
            addFile(
                    file,
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS),
                    FileRole.EXPLANATIONS,
                    first);
        }
        add(folder.resolve(AssessmentFolder.MEASUREMENTS), FileRole.MEASUREMENTS, Optional.empty(), false);
        sources.sort(Comparator.comparing(Source::name));
        return List.copyOf(sources);
    }

    /** The files below a path that is a file or a folder of loose files. */
    List<Source> loose(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            add(path, FileRole.SUBMISSION, firstRound(), true);
        } else {
            sources.add(new Source(path, name(path), FileRole.SUBMISSION, firstRound()));
        }
        sources.sort(Comparator.comparing(Source::name));
        return List.copyOf(sources);
    }

    private List<Object> assessmentRounds() {
        return assessment.kinds().stream()
                .flatMap(kind -> kind.rounds().stream())
                .map(Round::code)
                .distinct()
                .map(Object.class::cast)
                .toList();
    }

    private Optional<Round> round(String code) {
        return assessment.kinds().stream()
                .map((Kind kind) -> kind.round(code))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Round> firstRound() {
        return assessment.kinds().stream()
                .flatMap(kind -> kind.rounds().stream())
                .findFirst();
    }

    private static List<Path> folders(List<Path> children) {
        return children.stream().filter(Files::isDirectory).toList();
    }

    /** All that is no folder: also a pipe, a device, or a link that leads nowhere, which is then told. */
    private static List<Path> files(List<Path> children) {
        return children.stream().filter(child -> !Files.isDirectory(child)).toList();
    }

    private List<Path> children(Path parent) throws IOException {
        if (!isFolder(parent)) {
            return List.of();
        }
        try (var children = Files.list(parent)) {
            return children.filter(path ->
                            !AssessmentFolder.isIgnored(path.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Whether there is a folder to read. What stands in its place is told: a link to a share that is not there would pass
     * for a folder in which nothing was sent.
     */
    private boolean isFolder(Path below) {
        if (Files.isDirectory(below)) {
            return true;
        }
        if (Files.exists(below)) {
            notices.add(NoticeCode.FOLDER_IS_FILE.at(Place.ofFile(name(below))));
        } else if (Files.isSymbolicLink(below)) {
            notices.add(NoticeCode.FILE_LINK_OUTSIDE.at(Place.ofFile(name(below))));
        }
        return false;
    }

    /** @param loose whether the folder was asked for by name: all of it can be read, or the run ends */
    private void add(Path below, FileRole role, Optional<Round> round, boolean loose) throws IOException {
        if (!isFolder(below)) {
            return;
        }
        Files.walkFileTree(below, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean ignored = !directory.equals(below)
                        && AssessmentFolder.isIgnored(directory.getFileName().toString());
                return ignored ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                addFile(file, attributes, role, round);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
                if (loose || path.equals(below) || !(failure instanceof AccessDeniedException)) {
                    throw failure;
                }
                // One of many, as a file that may not be read: the others are read, and this one is told.
                notices.add(NoticeCode.FOLDER_NO_ACCESS.at(Place.ofFile(name(path))));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** @param attributes of the file itself, also where it is a link */
    private void addFile(Path file, BasicFileAttributes attributes, FileRole role, Optional<Round> round)
            throws IOException {
        String name = name(file);
        if (AssessmentFolder.isIgnored(file.getFileName().toString()) || name.equals(AssessmentFolder.REGISTER)) {
            return;
        }
        boolean regular = attributes.isRegularFile();
        if (attributes.isSymbolicLink()) {
            regular = Files.isRegularFile(file);
            if (!regular || !file.toRealPath().startsWith(folder.toRealPath())) {
                notices.add(NoticeCode.FILE_LINK_OUTSIDE.at(Place.ofFile(name)));
                return;
            }
        }
        if (regular) {
            sources.add(new Source(file, name, role, round));
        } else {
            notices.add(NoticeCode.FILE_NOT_REGULAR.at(Place.ofFile(name)));
        }
    }

    private String name(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(root) ? root.relativize(absolute) : path;
        return shown.toString().replace('\\', '/');
    }
}
