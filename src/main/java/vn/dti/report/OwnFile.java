package vn.dti.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Whether a single file that stands where one is to be written looks like one that dti wrote there before. */
public final class OwnFile {

    private static final String PROGRAM = "docProps/app.xml";
    private static final String WRITER = "<Application>dti</Application>";
    /** In a JSON file the first line is only a bracket: its schema stands in the second. */
    private static final int LINES = 2;

    private OwnFile() {}

    /**
     * Whether it does: workbooks name their writer, texts begin alike.
     *
     * @param fresh what is to be written
     */
    public static boolean isWrittenLike(Path file, byte[] fresh) {
        try {
            return isWorkbook(fresh) ? namesItsWriter(file) : begins(file, fresh);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isWorkbook(byte[] fresh) {
        return fresh.length > 1 && fresh[0] == 'P' && fresh[1] == 'K';
    }

    private static boolean namesItsWriter(Path file) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(PROGRAM)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains(WRITER);
                }
            }
        }
        return false;
    }

    private static boolean begins(Path file, byte[] fresh) throws IOException {
        String[] lines = new String(fresh, StandardCharsets.UTF_8).split("\n", LINES + 1);
        int compared = lines[0].strip().equals("{") ? LINES : 1;
        try (InputStream in = Files.newInputStream(file);
                BufferedReader there = new BufferedReader(new java.io.InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (int i = 0; i < compared; i++) {
                String line = there.readLine();
                if (line == null || i >= lines.length || !line.strip().equals(lines[i].strip())) {
                    return false;
                }
            }
        }
        return true;
    }
}
