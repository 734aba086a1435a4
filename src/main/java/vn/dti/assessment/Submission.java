package vn.dti.assessment;

import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.code.IndicatorCode;

/**
 * What one unit sent. Its claims are kept packed and unpacked when they are asked for, so that a run over thousands of
 * units needs no more memory than one over a few: go through units one after the other, not through indicators.
 */
public final class Submission {

    /** An empty form. */
    public static final Submission EMPTY = new Submission(List.of(), List.of());

    private final List<String> files;
    private final PackedClaims packed;
    private final Map<String, String> parts;
    /** As long as somebody works on this unit. */
    private volatile WeakReference<Map<IndicatorCode, Claim>> unpacked = new WeakReference<>(null);

    /**
     * A submission.
     *
     * @param files the files it came in
     * @param claims at most one per indicator, in the order of the rows
     */
    public Submission(Collection<String> files, Collection<Claim> claims) {
        this(files, PackedClaims.of(claims));
    }

    public Submission(Collection<String> files, PackedClaims claims) {
        this(files, claims, Map.of());
    }

    /**
     * A submission of which agencies in charge sent parts.
     *
     * @param parts the agencies by the files that hold their parts
     */
    public Submission(Collection<String> files, PackedClaims claims, Map<String, String> parts) {
        this.files = files.stream().sorted().toList();
        this.packed = claims;
        this.parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    /** The agencies in charge whose parts it is put together from, by file; empty where it came whole. */
    public Map<String, String> parts() {
        return parts;
    }

    /** The files it came in, sorted. */
    public List<String> files() {
        return files;
    }

    /** The claims by indicator, in the order of the rows. */
    public Map<IndicatorCode, Claim> claims() {
        Map<IndicatorCode, Claim> claims = unpacked.get();
        if (claims == null) {
            claims = byIndicator(packed.unpacked());
            unpacked = new WeakReference<>(claims);
        }
        return claims;
    }

    public Optional<Claim> claim(IndicatorCode indicator) {
        return Optional.ofNullable(claims().get(indicator));
    }

    private static Map<IndicatorCode, Claim> byIndicator(List<Claim> claims) {
        Map<IndicatorCode, Claim> byIndicator = new LinkedHashMap<>(2 * claims.size());
        claims.forEach(claim -> byIndicator.put(claim.indicator(), claim));
        return Collections.unmodifiableMap(byIndicator);
    }
}
