package vn.dti.comparison;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.json.UnreadableJsonException;
import vn.dti.results.IndicatorEntry;
import vn.dti.results.KindEntry;
import vn.dti.results.ResultsFile;

/**
 * The numbers that units reported in an earlier year, as they stood when it ended.
 *
 * @param units by code of the kind, of the unit, of the indicator, then by letter
 * @param names names of the indicators, as years have them in common, by code of the kind and of the indicator
 */
public record EarlierInputs(
        int year,
        Map<String, Map<String, Map<String, Map<String, BigDecimal>>>> units,
        Map<String, Map<String, String>> names) {

    /**
     * Reads them from a {@code ket-qua.json}.
     *
     * @throws UnreadableJsonException if it is none
     */
    public static EarlierInputs read(InputStream in) throws UnreadableJsonException {
        ResultsFile file = ResultsFile.readInputs(in);
        Map<String, Map<String, Map<String, Map<String, BigDecimal>>>> kinds = new HashMap<>();
        Map<String, Map<String, String>> names = new HashMap<>();
        for (KindEntry kind : file.kinds()) {
            Map<String, Map<String, Map<String, BigDecimal>>> units = new HashMap<>();
            kind.units().forEach(unit -> {
                Map<String, Map<String, BigDecimal>> indicators = new HashMap<>();
                unit.indicators().forEach((code, keys) -> {
                    Map<String, BigDecimal> numbers = IndicatorEntry.of(keys).lastNumbers();
                    if (!numbers.isEmpty()) {
                        indicators.put(code, numbers);
                    }
                });
                units.put(unit.code(), indicators);
            });
            kinds.put(kind.code(), units);
            Map<String, String> own = new HashMap<>();
            kind.indicators().forEach((code, indicator) -> own.put(code, NameOfYears.of(indicator.name())));
            names.put(kind.code(), own);
        }
        return new EarlierInputs(file.assessment().year(), kinds, names);
    }

    /** Whether an indicator is the one that had this code then: a code may have gone to another. */
    boolean isSame(String kind, String code, String name) {
        return NameOfYears.of(name).equals(names.getOrDefault(kind, Map.of()).get(code));
    }

    /** The number of one unit, or of several added up; empty unless each of them reported it. */
    Optional<BigDecimal> number(String kind, List<String> ofUnits, String indicator, String letter) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String unit : ofUnits) {
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
