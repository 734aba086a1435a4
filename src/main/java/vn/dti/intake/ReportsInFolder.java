package vn.dti.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.Reported;
import vn.dti.files.Progress;
import vn.dti.store.UnitStore;

/** What an assessment folder holds already, beside a loose file; read when somebody asks, and only once. */
public final class ReportsInFolder {

    private final Assessment assessment;
    private final Path folder;
    private Optional<Reported> reported = Optional.empty();

    public ReportsInFolder(Assessment assessment, Path folder) {
        this.assessment = assessment;
        this.folder = folder;
    }

    /** @throws IOException if a file's bytes cannot be had */
    public Reported reported() throws IOException {
        if (reported.isEmpty()) {
            Intake intake = new Intake(assessment, folder, new UnitStore(), Progress.SILENT).unhashed();
            reported = Optional.of(intake.readAll().reported());
        }
        return reported.get();
    }
}
