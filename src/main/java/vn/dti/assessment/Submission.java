package vn.dti.assessment;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.code.IndicatorCode;

/**
 * What one unit sent.
 *
 * @param files the files it came in, sorted
 * @param claims by indicator, in the order of the rows; not copied, as there may be very many
 * @param parts the agencies in charge whose parts it is put together from, by file; empty where it came whole
 */
public record Submission(List<String> files, Map<IndicatorCode, Claim> claims, Map<String, String> parts) {

    /** An empty form. */
    public static final Submission EMPTY = new Submission(List.of(), Map.of(), Map.of());

    public Submission {
        files = files.stream().sorted().toList();
        claims = Collections.unmodifiableMap(claims);
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    /** Claims by their indicators, in their order; at most one per indicator. */
    public static Map<IndicatorCode, Claim> byIndicator(Collection<Claim> claims) {
        Map<IndicatorCode, Claim> byIndicator = new LinkedHashMap<>();
        claims.forEach(claim -> byIndicator.put(claim.indicator(), claim));
        return byIndicator;
    }

    public Optional<Claim> claim(IndicatorCode indicator) {
        return Optional.ofNullable(claims.get(indicator));
    }
}
