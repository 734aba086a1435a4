package vn.dti.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.Code;
import vn.dti.code.IndicatorCode;
import vn.dti.code.KindCode;
import vn.dti.code.UnitCode;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.Role;
import vn.dti.notice.NoticeCode;
import vn.dti.yaml.Fields;
import vn.dti.yaml.NearestWord;
import vn.dti.yaml.Problems;
import vn.dti.yaml.YamlNode;

/**
 * Reads {@code not_assessed}: what is not assessed for whom, why, and what stands in its place; and {@code assessed}: what
 * is assessed whatever a unit ticks.
 */
final class ExclusionReader {

    private final Problems problems;
    private final Codes codes;
    private final Map<KindCode, Optional<IndicatorSet>> sets;
    private final List<Unit> units;

    /**
     * A reader for the entries of one dti.yaml.
     *
     * @param sets by code of the kind; empty where a kind's set could not be read
     */
    ExclusionReader(Problems problems, Map<KindCode, Optional<IndicatorSet>> sets, List<Unit> units) {
        this.problems = problems;
        this.codes = new Codes(problems);
        this.sets = sets;
        this.units = units;
    }

    /** Of which kind, which indicators and which units an entry speaks. */
    private record Covered(Optional<KindCode> kind, List<String> codes, List<UnitCode> units) {}

    /** Reads one entry of {@code not_assessed} and adds it to its kind's. */
    void read(Fields fields, Map<KindCode, List<Exclusion>> exclusions) {
        Covered covered = covered(fields);
        String reason = fields.text("reason", "");
        String basis = fields.text("basis", "");
        Optional<String> replacedBy = fields.text("replaced_by");
        fields.finish();
        Optional<IndicatorSet> set = set(covered);
        if (set.isEmpty()) {
            return;
        }
        List<IndicatorCode> indicators = indicators(covered, set.get(), fields);
        Optional<IndicatorCode> substitute =
                replacedBy.flatMap(code -> substitute(code, indicators, set.get(), fields));
        exclusions
                .computeIfAbsent(covered.kind().get(), key -> new ArrayList<>())
                .add(new Exclusion(indicators, covered.units(), reason, basis, substitute));
    }

    /** Reads one entry of {@code assessed} and adds it to its kind's. */
    void readAssessed(Fields fields, Map<KindCode, List<AlwaysAssessed>> assessed) {
        Covered covered = covered(fields);
        fields.finish();
        set(covered).ifPresent(set -> assessed.computeIfAbsent(covered.kind().get(), key -> new ArrayList<>())
                .add(new AlwaysAssessed(indicators(covered, set, fields), covered.units())));
    }

    private Covered covered(Fields fields) {
        Optional<KindCode> kind = codes.kind(fields, List.copyOf(sets.keySet()));
        List<String> indicators = fields.texts("indicators");
        if (indicators.isEmpty() && !fields.has("indicators")) {
            fields.missing("indicators");
        }
        return new Covered(kind, indicators, units(fields, kind));
    }

    /** The set of the kind; empty after a complaint, or where the set could not be read. */
    private Optional<IndicatorSet> set(Covered covered) {
        return covered.kind().flatMap(sets::get);
    }

    private List<IndicatorCode> indicators(Covered covered, IndicatorSet set, Fields fields) {
        List<IndicatorCode> indicators = new ArrayList<>();
        for (String code : covered.codes()) {
            List<Indicator> found = IndicatorCode.of(code).map(set::covered).orElse(List.of());
            if (found.isEmpty()) {
                problems.add(NoticeCode.EXCLUSION_INDICATOR_UNKNOWN, fields.node(), code, set.id());
            }
            found.forEach(indicator -> indicators.add(indicator.code()));
        }
        return indicators;
    }

    private List<UnitCode> units(Fields fields, Optional<KindCode> kind) {
        Optional<YamlNode> node = fields.node("units");
        if (node.isEmpty()
                || kind.isEmpty()
                || node.get() instanceof YamlNode.Scalar all && all.text().equals("all")) {
            return List.of();
        }
        List<UnitCode> covered = new ArrayList<>();
        List<UnitCode> known = units.stream()
                .filter(unit -> unit.kind().equals(kind.get()))
                .map(Unit::code)
                .toList();
        for (String code : fields.texts("units")) {
            Optional<UnitCode> found = Codes.among(known, code);
            if (found.isEmpty()) {
                problems.add(
                        NoticeCode.EXCLUSION_UNIT_UNKNOWN,
                        node.get(),
                        code,
                        NearestWord.proposal(code, Code.texts(known)));
            }
            found.ifPresent(covered::add);
        }
        if (fields.texts("units").isEmpty()) {
            problems.add(NoticeCode.EXCLUSION_NO_UNITS, node.get());
        }
        return covered;
    }

    private Optional<IndicatorCode> substitute(
            String code, List<IndicatorCode> replaced, IndicatorSet set, Fields fields) {
        Optional<Indicator> substitute =
                IndicatorCode.of(code).flatMap(set::indicator).filter(indicator -> indicator.role() == Role.SUBSTITUTE);
        if (substitute.isEmpty()) {
            problems.add(NoticeCode.EXCLUSION_NOT_SUBSTITUTE, fields.node(), code);
            return Optional.empty();
        }
        if (replaced.size() != 1) {
            problems.add(NoticeCode.EXCLUSION_REPLACES_ONE, fields.node(), code);
        }
        return substitute.map(Indicator::code);
    }
}
