package vn.dti.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.KindCode;
import vn.dti.code.UnitCode;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/**
 * One year's exercise of one organiser, as dti.yaml says it.
 *
 * @param warnings what is odd about the plan
 */
public record Assessment(
        Exercise exercise,
        DocumentTexts documents,
        List<Kind> kinds,
        Units assessed,
        LastYear lastYear,
        FileLimits limits,
        List<Notice> warnings) {

    /**
     * Which exercise it is.
     *
     * @param window the days whose events count
     */
    public record Exercise(String title, int year, String organiser, Optional<Window> window) {}

    /** Who is assessed, in the order of dti.yaml and by code. */
    public record Units(List<Unit> all, List<Cluster> clusters, Map<UnitCode, Unit> byCode) {

        public Units(List<Unit> all, List<Cluster> clusters) {
            this(List.copyOf(all), List.copyOf(clusters), byCode(all));
        }

        private static Map<UnitCode, Unit> byCode(List<Unit> units) {
            Map<UnitCode, Unit> byCode = new HashMap<>();
            units.forEach(unit -> byCode.put(unit.code(), unit));
            return Map.copyOf(byCode);
        }
    }

    public Assessment {
        kinds = List.copyOf(kinds);
        warnings = List.copyOf(warnings);
    }

    public String title() {
        return exercise.title();
    }

    public int year() {
        return exercise.year();
    }

    public String organiser() {
        return exercise.organiser();
    }

    /** The days whose events count. */
    public Optional<Window> window() {
        return exercise.window();
    }

    /** The units, in the order of dti.yaml. */
    public List<Unit> units() {
        return assessed.all();
    }

    public List<Cluster> clusters() {
        return assessed.clusters();
    }

    /** What has to be put right before anything with the organiser's name on it goes out: part of the warnings. */
    public List<Notice> unready() {
        return warnings.stream()
                .filter(notice -> notice.code() == NoticeCode.PLAN_NOT_FILLED_IN
                        || notice.code() == NoticeCode.RULE_DAYS_OUTSIDE_YEAR)
                .toList();
    }

    /** The unit of a code, compared without case. */
    public Optional<Unit> unit(UnitCode code) {
        return Optional.ofNullable(assessed.byCode().get(code));
    }

    public Optional<Kind> kind(KindCode code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The kind of a unit of this assessment. */
    public Kind kindOf(Unit unit) {
        return kind(unit.kind()).orElseThrow();
    }

    /** The units of a kind, in the order of dti.yaml. */
    public List<Unit> unitsOf(Kind kind) {
        return units().stream().filter(unit -> unit.kind().equals(kind.code())).toList();
    }
}
