package vn.dti.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.AssessmentReader;
import vn.dti.files.NewFolder;
import vn.dti.folder.AssessmentFolder;
import vn.dti.notice.Texts;
import vn.dti.results.ResultsFile;
import vn.dti.yaml.DefinitionException;

/** Begins an assessment: a folder with its dti.yaml and the folders that files will go into. */
public final class NewAssessment {

    /** The head of the register; the mark before it lets Excel see that it is UTF-8. */
    private static final String REGISTER = "\uFEFFMã đơn vị,Ngày nhận,Tệp\r\n";

    private final Assessment plan;
    private final SetCopies sets;

    /** Of the year before, where it follows one. */
    private final Optional<Path> before;

    private final List<String> lookAt;
    private final Texts texts;

    /**
     * A folder as it will be written.
     *
     * @param before the folder of the year before, where it follows one
     * @param lookAt what has to be looked at before the assessment begins
     */
    NewAssessment(Assessment plan, SetCopies sets, Optional<Path> before, List<String> lookAt, Texts texts) {
        this.plan = plan;
        this.sets = sets;
        this.before = before;
        this.lookAt = List.copyOf(lookAt);
        this.texts = texts;
    }

    /** What has to be looked at before the assessment begins. */
    public List<String> lookAt() {
        return lookAt;
    }

    /** Whether a folder can become an assessment folder: it is not there yet, or empty. */
    public static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /** The path of last year's results, from a folder that stands beside theirs where no other is known. */
    private String previous(Path folder) {
        Path own = folder.toAbsolutePath().normalize();
        Path last = before.map(each -> each.toAbsolutePath().normalize())
                .filter(each -> each.getRoot().equals(own.getRoot()))
                .orElseGet(() -> own.resolveSibling(String.valueOf(plan.year() - 1)));
        return own.relativize(last).resolve(AssessmentFolder.RESULTS).toString().replace('\\', '/') + "/"
                + ResultsFile.NAME;
    }

    /**
     * Writes the folder, whole or not at all: with the sets, so that a year stands on its own, and with what a double
     * click starts.
     *
     * @param folder that {@link #isFree}
     * @throws DefinitionException if the plan cannot be used as it came out
     */
    public void write(Path folder) throws IOException, DefinitionException {
        try (NewFolder begun = new NewFolder(folder.toAbsolutePath().normalize())) {
            try {
                fill(folder, begun.aside());
            } catch (IOException failure) {
                throw begun.named(failure);
            }
            AssessmentReader.read(begun.aside());
            begun.commit();
        }
    }

    private void fill(Path folder, Path aside) throws IOException {
        Files.writeString(
                aside.resolve(AssessmentFolder.DEFINITION),
                PlanText.of(plan, sets.names(), previous(folder), lookAt, texts));
        sets.write(aside);
        Set<String> rounds = new LinkedHashSet<>();
        plan.kinds().forEach(kind -> kind.rounds()
                .forEach(round -> rounds.add(round.code().text())));
        Files.createDirectories(aside.resolve(AssessmentFolder.SUBMISSIONS));
        Files.writeString(aside.resolve(AssessmentFolder.REGISTER), REGISTER);
        for (String round : rounds) {
            Files.createDirectories(aside.resolve(AssessmentFolder.DECISIONS).resolve(round));
        }
        if (!rounds.isEmpty()) {
            Files.createDirectories(aside.resolve(AssessmentFolder.EXPLANATIONS));
        }
        Files.createDirectories(aside.resolve(AssessmentFolder.MEASUREMENTS));
        new DoubleClickFiles(texts).write(aside);
    }
}
