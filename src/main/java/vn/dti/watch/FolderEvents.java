package vn.dti.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What the file system tells of a folder, and every two seconds a look for what it does not tell: network drives often say
 * nothing.
 */
public final class FolderEvents implements SaveEvents, Closeable {

    private static final long LOOK_SECONDS = 2;
    private static final long PAUSE_MILLIS = 300;

    private final Path folder;
    private final Optional<WatchService> service;
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Events of a folder and all below it that may hold people's work. */
    public FolderEvents(Path folder) {
        this.folder = folder;
        this.service = service(folder);
    }

    private static Optional<WatchService> service(Path folder) {
        try {
            return Optional.of(folder.getFileSystem().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean await() throws InterruptedException {
        if (service.isEmpty() || !register(service.get())) {
            return !ended.await(LOOK_SECONDS, TimeUnit.SECONDS);
        }
        try {
            WatchKey key = service.get().poll(LOOK_SECONDS, TimeUnit.SECONDS);
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = service.get().poll();
            }
        } catch (ClosedWatchServiceException e) {
            return false;
        }
        return ended.getCount() > 0;
    }

    @Override
    public boolean pause() throws InterruptedException {
        return !ended.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Registers all folders, new ones too; false where the system has no room for more: then the looks must do. */
    private boolean register(WatchService with) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                        throws IOException {
                    if (!directory.equals(folder) && !FolderState.isWatched(folder, directory)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    directory.register(
                            with,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
            return true;
        } catch (IOException | ClosedWatchServiceException e) {
            return false;
        }
    }

    /** Ends the waiting, from whichever thread. */
    @Override
    public void close() {
        ended.countDown();
        if (service.isPresent()) {
            try {
                service.get().close();
            } catch (IOException e) {
                // Nobody waits for it any more.
                return;
            }
        }
    }
}
