package vn.dti.files;

/** Told how far long work is. */
@FunctionalInterface
public interface Progress {

    /** Nobody is told. */
    Progress SILENT = (done, all) -> {};

    /** Called after each piece of work, a file or a unit; numbers from 1. */
    void done(int done, int all);
}
