package vn.dti.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A journal in a results folder that dti cannot have written: nothing of it is done. */
public final class ForeignJournalException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    ForeignJournalException(Path journal) {
        super(journal.toString());
    }
}
