package vn.dti.publish;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.analysis.YearChange;
import vn.dti.comparison.JsonTree;
import vn.dti.files.PlainFile;
import vn.dti.scoring.Scope;

/** The overall rankings in the {@code ket-qua.json} of an earlier year. */
public final class EarlierResults {

    private static final String SCHEMA = "dti-results/1";

    private EarlierResults() {}

    /**
     * Reads them.
     *
     * @return empty where the file is no {@code ket-qua.json}
     * @throws IOException if the file cannot be read
     */
    public static Optional<YearChange.Earlier> read(Path file) throws IOException {
        try (InputStream in = PlainFile.open(file)) {
            JsonTree results = JsonTree.read(in, SCHEMA, Set.of("units", "notices"));
            JsonTree assessment = results.get("assessment");
            Map<String, Map<String, YearChange.Standing>> units = new HashMap<>();
            for (JsonTree kind : results.get("kinds").list()) {
                units.put(kind.text("code"), standings(kind));
            }
            int year =
                    assessment.get("year").decimal().map(BigDecimal::intValue).orElse(0);
            return Optional.of(new YearChange.Earlier(assessment.text("title"), year, units));
        } catch (JsonTree.NotReadableException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, YearChange.Standing> standings(JsonTree kind) {
        Map<String, YearChange.Standing> standings = new HashMap<>();
        for (JsonTree ranking : kind.get("rankings").list()) {
            if (ranking.text("scope").equals(Scope.OVERALL)) {
                for (JsonTree row : ranking.get("rows").list()) {
                    Optional<Integer> rank = row.get("rank").decimal().map(BigDecimal::intValue);
                    row.get("value")
                            .decimal()
                            .ifPresent(value -> standings.put(row.text("unit"), new YearChange.Standing(value, rank)));
                }
            }
        }
        return standings;
    }
}
