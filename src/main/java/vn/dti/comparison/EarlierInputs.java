package vn.dti.comparison;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.code.IndicatorCode;
import vn.dti.code.KindCode;
import vn.dti.code.UnitCode;
import vn.dti.json.UnreadableJsonException;
import vn.dti.results.IndicatorEntry;
import vn.dti.results.KindEntry;
import vn.dti.results.Recorded;
import vn.dti.results.ResultsFile;
import vn.dti.results.UnitEntry;

/**
 * The numbers that units reported in an earlier year, as they stood when it ended.
 *
 * @param units by kind, unit and indicator, then by letter
 * @param names names of the indicators, as years have them in common
 */
public record EarlierInputs(
        int year,
        Map<KindCode, Map<UnitCode, Map<IndicatorCode, Map<String, BigDecimal>>>> units,
        Map<KindCode, Map<IndicatorCode, String>> names) {

    /**
     * Reads them from a {@code ket-qua.json}.
     *
     * @throws UnreadableJsonException if it is none
     */
    public static EarlierInputs read(InputStream in) throws UnreadableJsonException {
        ResultsFile file = ResultsFile.readInputs(in);
        RecordedCodes<KindCode> kinds = new RecordedCodes<>(KindCode::of);
        RecordedCodes<UnitCode> units = new RecordedCodes<>(UnitCode::of);
        RecordedCodes<IndicatorCode> indicators = new RecordedCodes<>(IndicatorCode::of);
        Map<KindCode, Map<UnitCode, Map<IndicatorCode, Map<String, BigDecimal>>>> numbers = new HashMap<>();
        Map<KindCode, Map<IndicatorCode, String>> names = new HashMap<>();
        for (KindEntry kind : file.kinds()) {
            Map<UnitCode, Map<IndicatorCode, Map<String, BigDecimal>>> ofUnits = new HashMap<>();
            for (UnitEntry unit : Recorded.there("units", kind.units())) {
                Map<IndicatorCode, Map<String, BigDecimal>> ofUnit = new HashMap<>();
                for (Map.Entry<String, Map<String, Object>> each :
                        unit.indicators().entrySet()) {
                    Map<String, BigDecimal> reported =
                            IndicatorEntry.of(each.getValue()).lastNumbers();
                    if (!reported.isEmpty()) {
                        ofUnit.put(indicators.of("indicators", each.getKey()), reported);
                    }
                }
                ofUnits.put(units.of("code", unit.code()), ofUnit);
            }
            numbers.put(kinds.of("code", kind.code()), ofUnits);
            Map<IndicatorCode, String> own = new HashMap<>();
            for (Map.Entry<String, KindEntry.IndicatorOfSet> each :
                    kind.indicators().entrySet()) {
                own.put(
                        indicators.of("indicators", each.getKey()),
                        NameOfYears.of(each.getValue().name()));
            }
            names.put(kinds.of("code", kind.code()), own);
        }
        return new EarlierInputs(file.assessment().yearNumber(), numbers, names);
    }

    /** Whether an indicator is the one that had this code then: a code may have gone to another. */
    boolean isSame(KindCode kind, IndicatorCode code, String name) {
        return NameOfYears.of(name).equals(names.getOrDefault(kind, Map.of()).get(code));
    }

    /** The number of one unit, or of several added up; empty unless each of them reported it. */
    Optional<BigDecimal> number(KindCode kind, List<UnitCode> ofUnits, IndicatorCode indicator, String letter) {
        BigDecimal sum = BigDecimal.ZERO;
        for (UnitCode unit : ofUnits) {
            BigDecimal number = units.getOrDefault(kind, Map.of())
                    .getOrDefault(unit, Map.of())
                    .getOrDefault(indicator, Map.of())
                    .get(letter);
            if (number == null) {
                return Optional.empty();
            }
            sum = sum.add(number);
        }
        return Optional.of(sum);
    }
}
