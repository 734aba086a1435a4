package vn.dti.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.UnitCode;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;

/**
 * One year's exercise of one organiser, as dti.yaml says it.
 *
 * @param warnings what is odd about the plan
 */
public record Assessment(
        String title,
        int year,
        String organiser,
        DocumentTexts documents,
        Optional<Window> window,
        List<Kind> kinds,
        List<Unit> units,
        List<Cluster> clusters,
        LastYear lastYear,
        FileLimits limits,
        List<Notice> warnings,
        Map<UnitCode, Unit> unitsByCode) {

    public Assessment {
        kinds = List.copyOf(kinds);
        units = List.copyOf(units);
        clusters = List.copyOf(clusters);
        warnings = List.copyOf(warnings);
        unitsByCode = Map.copyOf(unitsByCode);
    }

    /** What has to be put right before anything with the organiser's name on it goes out: part of the warnings. */
    public List<Notice> unready() {
        return warnings.stream()
                .filter(notice -> notice.code() == NoticeCode.PLAN_NOT_FILLED_IN
                        || notice.code() == NoticeCode.RULE_DAYS_OUTSIDE_YEAR)
                .toList();
    }

    static Map<UnitCode, Unit> byCode(List<Unit> units) {
        Map<UnitCode, Unit> byCode = new HashMap<>();
        units.forEach(unit -> byCode.put(unit.code(), unit));
        return byCode;
    }

    /** The unit of a code, compared without case. */
    public Optional<Unit> unit(UnitCode code) {
        return Optional.ofNullable(unitsByCode.get(code));
    }

    public Optional<Kind> kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The kind of a unit of this assessment. */
    public Kind kindOf(Unit unit) {
        return kind(unit.kind()).orElseThrow();
    }

    /** The units of a kind, in the order of dti.yaml. */
    public List<Unit> unitsOf(Kind kind) {
        return units.stream().filter(unit -> unit.kind().equals(kind.code())).toList();
    }
}
