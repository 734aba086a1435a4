package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import vn.dti.folder.AssessmentFolder;

/**
 * Where a command may write what it is asked for: never into a folder whose files are somebody's work, never over what
 * is read, never into what is no file. Paths count as they really are: behind links, without {@code ..}, whatever their
 * case and however their accents are written.
 *
 * @param assessment the folder that the command works on; need not be an assessment's
 */
record OutputPlace(CommandLine command, Path assessment) {

    /**
     * A folder to write into.
     *
     * @return the folder as it was asked for
     * @throws UsageException if dti does not write there
     */
    Path folder(Path asked) throws IOException {
        Optional<Path> kept = kept(real(asked));
        if (kept.isPresent()) {
            throw refused(asked, kept.get());
        }
        return asked;
    }

    /**
     * A file to write.
     *
     * @param read files that the command reads
     * @return the file as it was asked for
     * @throws UsageException if dti does not write it
     */
    Path file(Path asked, Path... read) throws IOException {
        if (Files.exists(asked, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(asked)) {
            throw new UsageException(command, "usage.output.no_file", asked);
        }
        Path file = real(asked);
        if (file.getFileName() != null && folded(file.getFileName()).equals(AssessmentFolder.DEFINITION)) {
            throw refused(asked, file);
        }
        for (Path each : read) {
            if (Files.exists(file) && Files.exists(each) && Files.isSameFile(file, each)) {
                throw refused(asked, each);
            }
        }
        return folder(asked);
    }

    private UsageException refused(Path asked, Path kept) {
        return new UsageException(command, "usage.output.input", asked, kept);
    }

    /** The folder of somebody's work that a place lies in. */
    private Optional<Path> kept(Path place) throws IOException {
        for (Path folder = place; folder.getParent() != null; folder = folder.getParent()) {
            if (AssessmentFolder.INPUTS.contains(folded(folder.getFileName()))
                    && Files.exists(folder.resolveSibling(AssessmentFolder.DEFINITION))) {
                return Optional.of(folder);
            }
        }
        // A folder of the assessment may itself be a link, to where the forms really are.
        for (String name : AssessmentFolder.INPUTS) {
            Path input = assessment.resolve(name);
            if (Files.isDirectory(input)
                    && Files.exists(assessment.resolve(AssessmentFolder.DEFINITION))
                    && place.startsWith(input.toRealPath())) {
                return Optional.of(input);
            }
        }
        return Optional.empty();
    }

    private static String folded(Path name) {
        return Normalizer.normalize(name.toString(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Where a path leads, name by name, as far as it is there: a step up from behind a link leads elsewhere than before it. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        Path real = absolute.getRoot();
        for (Path name : absolute) {
            if (name.toString().equals("..")) {
                real = real.getParent() == null ? real : real.getParent();
            } else if (!name.toString().equals(".") && !name.toString().isEmpty()) {
                Path next = real.resolve(name);
                real = Files.exists(next) ? next.toRealPath() : next;
            }
        }
        return real;
    }
}
