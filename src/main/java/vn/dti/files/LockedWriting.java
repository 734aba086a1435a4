package vn.dti.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What one run at a time writes, hidden until it is whole: what stands hidden is cleared away when it is closed, and also when
 * the program is stopped in the middle of it.
 */
abstract class LockedWriting implements AutoCloseable {

    private WhenStopped whenStopped;
    /** Nothing that stands hidden is this run's before it holds this. */
    private Optional<FolderLock> lock = Optional.empty();

    private boolean stopped;

    /**
     * Waits for the lock. From here on it is cleared away whenever the program is stopped.
     *
     * @throws FolderBusyException if another run holds it all the while
     */
    final void begin(Path lockFile) throws IOException {
        whenStopped = new WhenStopped(this::abandon);
        FolderLock.acquire(lockFile, FolderLock.PATIENCE, this::lock);
    }

    /** Tries to get the lock; whoever stops the program finds it either not there or known. */
    private synchronized Optional<FolderLock> lock(Path file) throws IOException {
        goOn();
        lock = FolderLock.tryAcquire(file);
        return lock;
    }

    /** Asked before anything hidden is begun, and within the same synchronized method: stopped, nothing more is begun. */
    final void goOn() {
        if (stopped) {
            WhenStopped.waitForTheEnd();
        }
    }

    private synchronized void abandon() {
        stopped = true;
        try {
            if (lock.isPresent()) {
                rename();
            }
            clear();
        } catch (IOException e) {
            // The program ends; what is left stands hidden, and the next run clears it away.
        }
    }

    /** The program is stopped: under another name, no new file of other threads gets into what is cleared away. */
    void rename() throws IOException {}

    /** Takes away what stands hidden; the lock is held. */
    abstract void clearHidden() throws IOException;

    @Override
    public void close() throws IOException {
        whenStopped.close();
        clear();
    }

    /** Closes it after a failure that is told. */
    final void closeAfter(Exception failure) {
        try {
            close();
        } catch (IOException again) {
            failure.addSuppressed(again);
        }
    }

    synchronized void clear() throws IOException {
        if (lock.isPresent()) {
            try {
                clearHidden();
            } finally {
                lock.get().close();
                lock = Optional.empty();
            }
        }
    }
}
