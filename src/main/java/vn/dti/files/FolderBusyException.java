package vn.dti.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** Another run of dti has been writing into a folder for longer than one waits. */
public final class FolderBusyException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path folder;
    private final String holder;
    private final Instant since;

    FolderBusyException(Path folder, String holder, Instant since) {
        super(folder.toString());
        this.folder = folder;
        this.holder = holder;
        this.since = since;
    }

    public Path folder() {
        return folder;
    }

    /** Name of the user and number of the process. */
    public String holder() {
        return holder;
    }

    public Instant since() {
        return since;
    }
}
