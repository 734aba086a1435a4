package vn.dti.files;

import java.nio.file.FileSystemException;

/** A folder, device, pipe or socket where a file is needed: it may have no end. */
public final class NotPlainFileException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    NotPlainFileException(String file) {
        super(file);
    }
}
