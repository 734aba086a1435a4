package vn.dti.results;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.json.Json;

/**
 * {@code phan-tich.json}: the analysis for machines; see docs/dau-ra.md. Decimals are texts; what there is not is null.
 *
 * @param draws the random draws of the firmness
 * @param files those written beside it, with their hashes
 */
public record AnalysisFile(
        String schema, AssessmentEntry assessment, DrawsEntry draws, List<HashedFile> files, Collection<KindPart> kinds)
        implements Json.Document {

    public static final String NAME = "phan-tich.json";
    public static final String SCHEMA = "dti-analysis/1";

    /** Objects and lists nested deeper than this stand on one line. */
    public static final int DEPTH = 5;

    public AnalysisFile {
        files = files == null ? List.of() : files;
        kinds = kinds == null ? List.of() : kinds;
    }

    /** The same of one unit, by its code: the kinds it is not of are left out, and all other units of its kind. */
    public AnalysisFile of(Optional<String> unit) {
        return unit.isEmpty()
                ? this
                : new AnalysisFile(
                        schema,
                        assessment,
                        draws,
                        files,
                        kinds.stream()
                                .map(kind -> kind.of(unit.get()))
                                .filter(kind -> kind.has(unit.get()))
                                .toList());
    }

    /** What was analysed. */
    public record AssessmentEntry(String title, int year, boolean provisional, String stage) {}

    /**
     * Random draws.
     *
     * @param seed 32 bytes in hexadecimal
     */
    public record DrawsEntry(String generator, String seed, int count) {}

    /** A file with its SHA-256. */
    public record HashedFile(String file, String sha256) {}

    /** What is said of a kind. */
    public record KindPart(
            String code,
            String name,
            String stage,
            Collection<FirmRankingEntry> rankings,
            Collection<WayUpEntry> ways_up,
            AnalysisParts parts) {

        private KindPart of(String unit) {
            return new KindPart(
                    code,
                    name,
                    stage,
                    rankings.stream()
                            .map(ranking -> ranking.of(unit))
                            .filter(ranking -> !ranking.units().isEmpty())
                            .toList(),
                    ways_up.stream().filter(way -> way.unit().equals(unit)).toList(),
                    parts.of(unit));
        }

        private boolean has(String unit) {
            return !rankings.isEmpty()
                    || parts.strengths().stream().anyMatch(each -> each.unit().equals(unit));
        }
    }

    /**
     * How firm a ranking is.
     *
     * @param cluster code; null for the ranking over all units
     * @param shifts null where numbers have too many digits
     */
    public record FirmRankingEntry(
            String scope,
            String cluster,
            ShiftsEntry shifts,
            List<TurningEntry> turning,
            Collection<FirmnessEntry> units) {

        private FirmRankingEntry of(String unit) {
            return new FirmRankingEntry(
                    scope,
                    cluster,
                    shifts,
                    turning,
                    units.stream().filter(each -> each.unit().equals(unit)).toList());
        }
    }

    /** Mean shift of ranks. */
    public record ShiftsEntry(String drawn, String indicators, String groups, String evidenced, String appraised) {}

    /** An indicator on which the ranks 1 to 3 turn. */
    public record TurningEntry(String indicator, List<TurnEntry> units) {}

    /** A unit whose rank turns. */
    public record TurnEntry(String unit, int rank, int without) {}

    /**
     * How firm a unit's rank is.
     *
     * @param tested null where numbers have too many digits
     */
    public record FirmnessEntry(
            String unit, int rank, String value, NeighbourEntry better, NeighbourEntry worse, TestedEntry tested) {}

    /** The nearest unit with another rank. */
    public record NeighbourEntry(String unit, int rank, String points, String value) {}

    /** What the rank would be. */
    public record TestedEntry(
            int best,
            int worst,
            RangeEntry indicators,
            RangeEntry groups,
            DrawnEntry drawn,
            int evidenced,
            Integer appraised) {}

    /** A range of ranks, and without what it is widest. */
    public record RangeEntry(int best, int worst, String best_without, String worst_without) {}

    /** Ranks in the draws. */
    public record DrawnEntry(int median, int low, int high, int as_announced) {}

    /**
     * The cheapest way up of a unit.
     *
     * @param cluster code; null where the goal is a rank among all units
     * @param band to reach; null where the goal is the next rank
     * @param fewest whether it is known that fewer indicators do not do
     */
    public record WayUpEntry(
            String unit, String scope, String cluster, String band, boolean fewest, List<WayEntry> ways) {}

    /** Changes that reach a goal together. */
    public record WayEntry(List<ImprovementEntry> changes, String points, String value, int rank) {}

    /**
     * A change of an indicator.
     *
     * @param inputs to be reported, by letter; none where only points can be said
     * @param before those that are in force
     */
    public record ImprovementEntry(
            String indicator,
            Map<String, String> inputs,
            Map<String, String> before,
            String points,
            String difference) {}
}
