package vn.dti.files;

import java.nio.file.Path;

/** Another run of the program, which tries to get a lock and ends: 0 if it got it, 1 if not. */
final class LockProbe {

    private LockProbe() {}

    public static void main(String[] args) throws Exception {
        System.exit(FolderLock.tryAcquire(Path.of(args[0])).isPresent() ? 0 : 1);
    }
}
