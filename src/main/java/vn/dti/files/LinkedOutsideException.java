package vn.dti.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * A link that leads out of the folder that files are put into: they could not be put there whole or not at all, as what is
 * behind it may be another disk.
 */
public final class LinkedOutsideException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    LinkedOutsideException(Path link) {
        super(link.toString());
    }
}
