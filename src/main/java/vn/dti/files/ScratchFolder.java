package vn.dti.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder among the machine's temporary files that goes with the run, also where the run is stopped. */
public final class ScratchFolder implements AutoCloseable {

    private static final String STOPPED = ".stopped";

    private final Path folder;
    private final WhenStopped whenStopped;

    /** @param prefix how its name begins */
    public ScratchFolder(String prefix) throws IOException {
        folder = Files.createTempDirectory(prefix);
        whenStopped = new WhenStopped(this::abandon);
    }

    public Path path() {
        return folder;
    }

    /** Other threads still write: under another name no new file of theirs gets into what is deleted. */
    private void abandon() {
        try {
            Path stopped = folder.resolveSibling(folder.getFileName() + STOPPED);
            Files.move(folder, stopped);
            DurableFiles.deleteAll(stopped);
            DurableFiles.deleteAll(folder);
        } catch (IOException e) {
            // The program ends; the machine clears its temporary files.
        }
    }

    @Override
    public void close() throws IOException {
        whenStopped.close();
        DurableFiles.deleteAll(folder);
    }
}
