package vn.dti.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * {@code muc-luc.txt}: the files of a folder with their SHA-256, as {@code sha256sum} writes and checks them. By it a
 * later run knows which files are dti's own to take away.
 */
public final class HashList {

    public static final String NAME = "muc-luc.txt";

    private static final String SEPARATOR = "  ";
    private static final int HASH = 64;
    /** Files in the folder or one below it, never outside: what a list names may be taken away. */
    private static final Pattern FILE =
            Pattern.compile("([\\p{L}\\p{Nd}-]+/)?[\\p{L}\\p{M}\\p{Nd}.-]+\\.(html|docx|csv|txt)");

    private HashList() {}

    /** The names an earlier run lists; none where there is no list. */
    public static Collection<String> in(Path folder) throws IOException {
        return read(folder).keySet();
    }

    /** The entries an earlier run lists: SHA-256 by name. */
    public static TreeMap<String, String> read(Path folder) throws IOException {
        TreeMap<String, String> entries = new TreeMap<>();
        Path file = folder.resolve(NAME);
        if (Files.isRegularFile(file)) {
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (String line : lines) {
                boolean entry = line.startsWith(SEPARATOR, HASH)
                        && FILE.matcher(line.substring(HASH + SEPARATOR.length()))
                                .matches();
                if (entry) {
                    entries.put(line.substring(HASH + SEPARATOR.length()), line.substring(0, HASH));
                }
            }
        }
        return entries;
    }

    public static void write(TreeMap<String, String> entries, OutputStream out) throws IOException {
        StringBuilder lines = new StringBuilder();
        entries.forEach((name, sha256) ->
                lines.append(sha256).append(SEPARATOR).append(name).append('\n'));
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
