package vn.dti.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.json.UnreadableJsonException;

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
    public record Place(String unit, Optional<Integer> rank) {}

    /** @throws UnreadableJsonException if a row says something else than a unit and a rank */
    public List<Place> places() throws UnreadableJsonException {
        List<Place> places = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Object unit = Recorded.there("unit", row.get("unit"));
            Object rank = row.get("rank");
            if (!(unit instanceof String)) {
                throw UnreadableJsonException.wrong("unit", unit);
            }
            if (rank != null && !(rank instanceof Integer)) {
                throw UnreadableJsonException.wrong("rank", rank);
            }
            places.add(new Place((String) unit, Optional.ofNullable((Integer) rank)));
        }
        return places;
    }
}
