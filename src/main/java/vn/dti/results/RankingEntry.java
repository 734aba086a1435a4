package vn.dti.results;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ranking.
 *
 * @param cluster code of the cluster whose units it ranks; null over all
 * @param rows one per unit: the cells of the ranking's columns for machines, by their keys; gone through once while
 *     they are written
 */
public record RankingEntry(
        String scope, String cluster, String name, String stage, Collection<Map<String, Object>> rows) {

    public RankingEntry {
        name = name == null ? "" : name;
        rows = rows == null ? List.of() : rows;
    }

    /** Whether it ranks all units of the kind. */
    public boolean overAll() {
        return cluster == null;
    }

    /**
     * What readers of a row ask for.
     *
     * @param unit its code
     */
    public record Place(
            String unit,
            Optional<Integer> rank,
            Optional<BigDecimal> points,
            Optional<BigDecimal> maximum,
            Optional<BigDecimal> value) {}

    public List<Place> places() {
        return rows.stream()
                .map(row -> new Place(
                        String.valueOf(row.get("unit")),
                        row.get("rank") instanceof Integer rank ? Optional.of(rank) : Optional.empty(),
                        Decimals.read(row.get("points")),
                        Decimals.read(row.get("maximum")),
                        Decimals.read(row.get("value"))))
                .toList();
    }
}
