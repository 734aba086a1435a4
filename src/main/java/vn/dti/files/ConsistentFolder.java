package vn.dti.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads files that belong together while other runs may exchange them: what is read is all of one run, or it is read
 * again. Nothing is written for that, so folders that only may be read can be.
 */
public final class ConsistentFolder {

    /** So often a folder may be exchanged under a reader. */
    private static final int ATTEMPTS = 5;

    private ConsistentFolder() {}

    /**
     * What is read.
     *
     * @param <T> what it gives
     * @param <E> what else may go wrong with it
     */
    @FunctionalInterface
    public interface Reading<T, E extends Exception> {
        T read() throws IOException, E;
    }

    /**
     * Reads; again where the files in the folder were exchanged meanwhile, so it must be able to begin anew.
     *
     * @param folder whose files belong together; need not be there
     * @throws FolderBusyException if the folder is exchanged each time
     */
    public static <T, E extends Exception> T read(Path folder, Reading<T, E> reading) throws IOException, E {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            // Waits for a living run in the middle of exchanging, and ends what a dead one left.
            Exchange.recover(folder);
            Map<String, List<String>> before = state(folder);
            try {
                T value = reading.read();
                if (isAsBefore(folder, before)) {
                    return value;
                }
            } catch (IOException failure) {
                // A file that was taken away meanwhile is not missing.
                if (isAsBefore(folder, before)) {
                    throw failure;
                }
            }
        }
        throw FolderLock.busy(folder.resolve(FolderLock.NAME));
    }

    private static boolean isAsBefore(Path folder, Map<String, List<String>> before) throws IOException {
        return !Exchange.isExchanging(folder) && state(folder).equals(before);
    }

    /** By its name, which file each one is and when something last happened to it. */
    private static Map<String, List<String>> state(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            // None, or a pipe, which would be waited for.
            return Map.of();
        }
        boolean unix = folder.getFileSystem().supportedFileAttributeViews().contains("unix");
        String asked = unix ? "unix:fileKey,size,lastModifiedTime,ctime" : "fileKey,size,lastModifiedTime";
        Map<String, List<String>> state = new HashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".")) {
                    Map<String, Object> attributes = Files.readAttributes(file, asked, LinkOption.NOFOLLOW_LINKS);
                    state.put(
                            name,
                            attributes.entrySet().stream()
                                    .sorted(Map.Entry.comparingByKey())
                                    .map(each -> String.valueOf(each.getValue()))
                                    .toList());
                }
            }
        } catch (NoSuchFileException absent) {
            // The folder or a file went between being listed and looked at: another state than any with it.
            return Map.of();
        }
        return state;
    }
}
