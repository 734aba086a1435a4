package vn.dti.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What stands hidden beside a file or a folder while it is made, and is left there by a run that is killed. */
public final class Leftovers {

    private static final String HIDDEN = ".";
    private static final String OF_FILE = ".dti-tmp";
    private static final String OF_FOLDER = ".dti-init";

    private Leftovers() {}

    static Path ofFile(Path target) {
        return beside(target, OF_FILE);
    }

    static Path ofFolder(Path target) {
        return beside(target, OF_FOLDER);
    }

    static Path lock(Path target) {
        return beside(target, FolderLock.NAME);
    }

    private static Path beside(Path target, String ending) {
        return target.resolveSibling(HIDDEN + target.getFileName() + ending);
    }

    /**
     * Clears away what dead runs left in a folder, beside the files and folders that they were making.
     *
     * @param folder need not be there
     * @return what they were making; it is as it was before them
     */
    public static List<Path> clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            // A pipe would be waited for.
            return List.of();
        }
        TreeSet<String> names = new TreeSet<>();
        try (DirectoryStream<Path> all =
                Files.newDirectoryStream(folder, each -> madeOf(each).isPresent())) {
            all.forEach(each -> names.add(madeOf(each).orElseThrow()));
        }
        List<Path> cleared = new ArrayList<>();
        for (String name : names) {
            Path target = folder.resolve(name);
            Optional<FolderLock> free = FolderLock.tryAcquire(lock(target));
            if (free.isPresent()) {
                try {
                    if (DurableFiles.exists(ofFile(target)) || DurableFiles.exists(ofFolder(target))) {
                        Files.deleteIfExists(ofFile(target));
                        DurableFiles.deleteAll(ofFolder(target));
                        cleared.add(target);
                    }
                } finally {
                    free.get().close();
                }
            }
        }
        return cleared;
    }

    /** The name of what a hidden file or folder was left of; empty for any other. */
    private static Optional<String> madeOf(Path left) {
        String name = left.getFileName().toString();
        for (String ending : List.of(OF_FILE, OF_FOLDER, FolderLock.NAME)) {
            if (name.startsWith(HIDDEN) && name.endsWith(ending) && name.length() > HIDDEN.length() + ending.length()) {
                return Optional.of(name.substring(HIDDEN.length(), name.length() - ending.length()));
            }
        }
        return Optional.empty();
    }
}
