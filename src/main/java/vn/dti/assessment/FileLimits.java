package vn.dti.assessment;

import java.util.Optional;

/** {@code limits} of dti.yaml: how much of one file is read; empty where the default holds. */
public record FileLimits(
        Optional<Integer> fileBytes,
        Optional<Integer> unpackedBytes,
        Optional<Integer> rows,
        Optional<Integer> cells,
        Optional<Integer> columns,
        Optional<Integer> textLength,
        Optional<Integer> seconds) {

    public static final FileLimits DEFAULT = new FileLimits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
