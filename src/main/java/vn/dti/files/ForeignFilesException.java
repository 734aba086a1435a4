package vn.dti.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Files that dti did not write stand where it would write its own. */
public final class ForeignFilesException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path folder;
    private final transient List<String> names;

    ForeignFilesException(Path folder, List<String> names) {
        super(folder.toString());
        this.folder = folder;
        this.names = List.copyOf(names);
    }

    public Path folder() {
        return folder;
    }

    public List<String> names() {
        return names;
    }
}
