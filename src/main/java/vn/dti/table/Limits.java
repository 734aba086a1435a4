package vn.dti.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How much of one file is read before it is refused; {@code limits} in dti.yaml changes them.
 *
 * @param fileBytes size of the file as stored
 * @param unpackedBytes size of all its parts unpacked
 * @param rows rows with content, over all sheets
 * @param cells cells with content, over all sheets
 * @param columns highest column with content, from 1
 * @param textLength characters of one cell
 * @param time time for one file
 */
public record Limits(
        long fileBytes, long unpackedBytes, int rows, int cells, int columns, int textLength, Duration time) {

    public static final Limits DEFAULT =
            new Limits(64L << 20, 512L << 20, 300_000, 3_000_000, 1_000, 32_767, Duration.ofSeconds(10));

    /** Whether a file is larger than any that is read. */
    public boolean isBeyond(Path file) throws IOException {
        return Files.size(file) > fileBytes;
    }
}
