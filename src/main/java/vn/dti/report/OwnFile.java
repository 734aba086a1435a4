package vn.dti.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
     * @param fresh what is to be written, in a file beside it
     */
    public static boolean isWrittenLike(Path file, Path fresh) {
        try {
            return isWorkbook(fresh) ? namesItsWriter(file) : begins(file, fresh);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isWorkbook(Path fresh) throws IOException {
        try (InputStream in = Files.newInputStream(fresh)) {
            return in.read() == 'P' && in.read() == 'K';
        }
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

    private static boolean begins(Path file, Path fresh) throws IOException {
        List<String> lines = firstLines(fresh);
        List<String> there = firstLines(file);
        int compared = lines.get(0).equals("{") ? LINES : 1;
        return there.size() >= compared && there.subList(0, compared).equals(lines.subList(0, compared));
    }

    private static List<String> firstLines(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().limit(LINES).map(String::strip).toList();
        }
    }
}
