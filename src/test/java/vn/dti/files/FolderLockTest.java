package vn.dti.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lock that one run holds, seen by another run: a program of its own, for a machine keeps its locks by programs. */
class FolderLockTest {

    @TempDir
    private Path folder;

    private boolean isFreeForAnotherRun() throws Exception {
        String classes = Path.of(FolderLock.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                + File.pathSeparator
                + Path.of(LockProbe.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        LockProbe.class.getName(),
                        folder.resolve(FolderLock.NAME).toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(code).isIn(0, 1);
        return code == 0;
    }

    @Test
    void aLockIsHeldUntilItIsLetGo() throws Exception {
        FolderLock lock = FolderLock.tryAcquire(folder.resolve(FolderLock.NAME)).orElseThrow();
        assertThat(isFreeForAnotherRun()).isFalse();
        lock.close();
        assertThat(folder).isEmptyDirectory();
        assertThat(isFreeForAnotherRun()).isTrue();
    }

    /** Whatever fails on the way to it, on a full disk the writing of its mark, leaves nothing behind. */
    @Test
    void aLockThatCannotBeHadLeavesNoFile() throws Exception {
        FailingDisk disk = new FailingDisk(folder.getFileSystem());
        Path file = disk.path(folder.resolve(FolderLock.NAME));
        int failed = 0;
        for (int operation = 1; ; operation++) {
            disk.failAt(operation, FailingDisk.Fault.ERROR);
            Optional<FolderLock> lock = Optional.empty();
            try {
                lock = FolderLock.tryAcquire(file);
            } catch (IOException failure) {
                failed++;
                assertThat(folder).as("operation " + operation).isEmptyDirectory();
            }
            if (lock.isPresent()) {
                disk.failAt(Integer.MAX_VALUE, FailingDisk.Fault.ERROR);
                lock.get().close();
                break;
            }
        }
        assertThat(failed).isGreaterThan(1);
        assertThat(isFreeForAnotherRun()).isTrue();
    }

    /** The machine lets go of a lock when its program closes any channel to the file. */
    @Test
    void tryingAgainLetsNothingGo() throws Exception {
        Path file = folder.resolve(FolderLock.NAME);
        FolderLock lock = FolderLock.tryAcquire(file).orElseThrow();
        assertThat(FolderLock.tryAcquire(file)).isEmpty();
        assertThat(FolderLock.tryAcquire(folder.resolve("../" + folder.getFileName() + "/" + FolderLock.NAME)))
                .isEmpty();
        assertThat(FolderLock.busy(file).holder()).contains(System.getProperty("user.name"));
        assertThat(isFreeForAnotherRun()).isFalse();
        lock.close();
        FolderLock again = FolderLock.tryAcquire(file).orElseThrow();
        again.close();
    }
}
