package vn.dti.assessment;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a year is compared with.
 *
 * @param results last year's ket-qua.json, its path from the assessment folder
 * @param merge how the results of several predecessors of a unit are put together
 */
public record LastYear(Optional<String> results, Merge merge) {

    public static final LastYear NONE = new LastYear(Optional.empty(), Merge.SUM);

    /** The file of the results, where it is there; it may lie in a folder that was moved or not copied along. */
    public Optional<Path> fileFrom(Path folder) {
        try {
            return results.map(folder::resolve).filter(Files::isRegularFile);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** How the results of merged units become one. */
    public enum Merge {
        /** Sum of points over sum of maxima. */
        SUM,
        /** Mean of the values. */
        MEAN
    }
}
