package vn.dti.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dti.code.KindCode;
import vn.dti.comparison.ComparedResults;
import vn.dti.files.Sha256;
import vn.dti.run.Results;

/**
 * All that the analysis says of a run (phan-tich.md).
 *
 * @param draws the random draws that the firmness of ranks was tested with
 * @param kinds in the order of dti.yaml
 * @param years what became of the units over the years, by code of the kind; empty where no years are compared
 */
public record Analysis(Results results, Draws draws, List<KindAnalysis> kinds, Map<KindCode, List<UnitYears>> years) {

    public Analysis {
        kinds = List.copyOf(kinds);
        years = Map.copyOf(years);
    }

    /**
     * The analysis of a run, at the stage that it ranks.
     *
     * @param earlier results of earlier years to compare with, in any order
     */
    public static Analysis of(Results results, List<ComparedResults> earlier) {
        Draws draws = new Draws(seed(results), Draws.COUNT);
        return new Analysis(
                results,
                draws,
                results.kinds().stream()
                        .map(kind -> KindAnalysis.of(results, kind, draws))
                        .toList(),
                earlier.isEmpty()
                        ? Map.of()
                        : results.kinds().stream()
                                .collect(Collectors.toMap(
                                        kind -> kind.kind().code(), kind -> YearsBefore.of(results, kind, earlier))));
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
