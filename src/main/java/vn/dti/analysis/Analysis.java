package vn.dti.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import vn.dti.files.Sha256;
import vn.dti.run.Results;

/**
 * All that the analysis says of a run (phan-tich.md).
 *
 * @param draws the random draws that the firmness of ranks was tested with
 * @param kinds in the order of dti.yaml
 */
public record Analysis(Results results, Draws draws, List<KindAnalysis> kinds) {

    public Analysis {
        kinds = List.copyOf(kinds);
    }

    /** The analysis of a run, at the stage that it ranks. */
    public static Analysis of(Results results) {
        Draws draws = new Draws(seed(results), Draws.COUNT);
        return new Analysis(
                results,
                draws,
                results.kinds().stream()
                        .map(kind -> KindAnalysis.of(results, kind, draws))
                        .toList());
    }

    /**
     * The SHA-256 of what was read: of a line {@code hash  path} for each file, by path, as {@code sha256sum} writes it.
     */
    static String seed(Results results) {
        MessageDigest digest = Sha256.digest();
        results.inputs().stream()
                .map(input -> input.sha256() + "  " + input.path() + "\n")
                .sorted(Comparator.comparing(line -> line.substring(line.indexOf(' '))))
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return Sha256.text(digest);
    }
}
