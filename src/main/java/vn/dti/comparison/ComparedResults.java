package vn.dti.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.GroupCode;
import vn.dti.code.IndicatorCode;
import vn.dti.code.KindCode;
import vn.dti.code.ScopeCode;
import vn.dti.code.Stage;
import vn.dti.code.UnitCode;

/**
 * One side of a comparison: results at one stage, from a run or from a file.
 *
 */
public record ComparedResults(String title, int year, Stage stage, List<OfKind> kinds) {

    /**
     * The units of a kind.
     *
     * @param set id of the indicator set
     * @param scopes names of the scopes, the whole first
     */
    public record OfKind(
            KindCode code,
            String name,
            String set,
            boolean ranked,
            Digits digits,
            Map<ScopeCode, String> scopes,
            List<OfUnit> units) {
        /** Decimals of values and of points. */
        public record Digits(int decimals, int pointsDecimals) {}

        public int decimals() {
            return digits.decimals();
        }

        public int pointsDecimals() {
            return digits.pointsDecimals();
        }

        public OfKind {
            scopes = Collections.unmodifiableMap(new LinkedHashMap<>(scopes));
            units = List.copyOf(units);
        }

        /** The same with other predecessors of its units. */
        public OfKind withPredecessors(Map<UnitCode, List<UnitCode>> predecessors) {
            return new OfKind(
                    code,
                    name,
                    set,
                    ranked,
                    digits,
                    scopes,
                    units.stream()
                            .map(unit -> unit.withPredecessors(predecessors.get(unit.code())))
                            .toList());
        }

        Optional<OfUnit> unit(UnitCode unit) {
            return units.stream().filter(each -> each.code().equals(unit)).findFirst();
        }
    }

    /**
     * A unit.
     *
     * @param status {@code scored}, {@code missing} or {@code faulty}
     * @param figures by scope; empty without scores
     */
    public record OfUnit(
            UnitCode code,
            String name,
            String status,
            List<UnitCode> predecessors,
            Map<ScopeCode, ScopeResult> figures,
            Map<IndicatorCode, ComparedPoints> indicators,
            Map<GroupCode, ComparedPoints> groups) {

        public OfUnit {
            predecessors = List.copyOf(predecessors);
            figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
            indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
            groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        }

        private OfUnit withPredecessors(List<UnitCode> others) {
            return new OfUnit(code, name, status, others, figures, indicators, groups);
        }
    }

    public ComparedResults {
        kinds = List.copyOf(kinds);
    }

    Optional<OfKind> kind(KindCode code) {
        return kinds.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
