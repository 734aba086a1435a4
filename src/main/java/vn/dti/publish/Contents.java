package vn.dti.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * {@code muc-luc.txt}: the published files with their SHA-256, as {@code sha256sum} writes and checks them. By it a
 * later publication knows which files are its own to take away.
 */
final class Contents {

    static final String NAME = "muc-luc.txt";

    private static final String SEPARATOR = "  ";
    private static final int HASH = 64;

    private Contents() {}

    /** The names an earlier publication lists; none where there is no list. */
    static Collection<String> in(Path folder) throws IOException {
        return read(folder).keySet();
    }

    /** The entries an earlier publication lists: SHA-256 by name. */
    static TreeMap<String, String> read(Path folder) throws IOException {
        TreeMap<String, String> entries = new TreeMap<>();
        Path file = folder.resolve(NAME);
        if (Files.isRegularFile(file)) {
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (String line : lines) {
                boolean entry = line.startsWith(SEPARATOR, HASH)
                        && line.substring(HASH + SEPARATOR.length())
                                .matches("(phieu/)?[\\p{L}\\p{M}\\p{Nd}.-]+\\.(html|docx|csv)");
                if (entry) {
                    entries.put(line.substring(HASH + SEPARATOR.length()), line.substring(0, HASH));
                }
            }
        }
        return entries;
    }

    static void write(TreeMap<String, String> entries, OutputStream out) throws IOException {
        StringBuilder lines = new StringBuilder();
        entries.forEach((name, sha256) ->
                lines.append(sha256).append(SEPARATOR).append(name).append('\n'));
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
