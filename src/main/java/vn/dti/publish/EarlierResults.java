package vn.dti.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.analysis.YearChange;
import vn.dti.files.PlainFile;
import vn.dti.json.UnreadableJsonException;
import vn.dti.results.KindEntry;
import vn.dti.results.RankingEntry;
import vn.dti.results.ResultsFile;
import vn.dti.scoring.Scope;

/** The overall rankings in the {@code ket-qua.json} of an earlier year. */
public final class EarlierResults {

    private EarlierResults() {}

    /**
     * Reads them.
     *
     * @return empty where the file is no {@code ket-qua.json}
     * @throws IOException if the file cannot be read
     */
    public static Optional<YearChange.Earlier> read(Path file) throws IOException {
        try (InputStream in = PlainFile.open(file)) {
            ResultsFile results = ResultsFile.readRankings(in);
            Map<String, Map<String, YearChange.UnitResult>> units = new HashMap<>();
            for (KindEntry kind : results.kinds()) {
                units.put(kind.code(), results(kind));
            }
            return Optional.of(new YearChange.Earlier(
                    results.assessment().title(), results.assessment().year(), units));
        } catch (UnreadableJsonException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, YearChange.UnitResult> results(KindEntry kind) {
        Map<String, YearChange.UnitResult> units = new HashMap<>();
        for (RankingEntry ranking : kind.rankings()) {
            if (!ranking.overAll()) {
                continue;
            }
            if (ranking.scope().equals(Scope.OVERALL.text())) {
                for (RankingEntry.Place place : ranking.places()) {
                    if (place.points().isPresent()
                            && place.maximum().isPresent()
                            && place.value().isPresent()) {
                        units.put(
                                place.unit(),
                                new YearChange.UnitResult(
                                        place.points().get(),
                                        place.maximum().get(),
                                        place.value().get(),
                                        place.rank()));
                    }
                }
            }
        }
        return units;
    }
}
