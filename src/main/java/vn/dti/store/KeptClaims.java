package vn.dti.store;

import java.lang.ref.WeakReference;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import vn.dti.assessment.Claim;
import vn.dti.assessment.EnteredValues;
import vn.dti.assessment.SourceCells;
import vn.dti.code.IndicatorCode;

/** The claims of one unit by indicator, in about a tenth of the memory; opened when they are asked for. Never changes. */
final class KeptClaims extends AbstractMap<IndicatorCode, Claim> {

    private static final int ENTERED = 1;
    private static final int ASKS_NOT_ASSESSED = 2;
    private static final int REFUSED = 4;

    private final Dictionary<IndicatorCode> codes;
    private final Dictionary<String> letters;
    private final int size;
    private final List<SourceCells.Origin> origins;
    private final Packed packed;
    /** As long as somebody works on this unit. */
    private volatile WeakReference<Map<IndicatorCode, Claim>> opened = new WeakReference<>(null);

    private KeptClaims(
            Dictionary<IndicatorCode> codes,
            Dictionary<String> letters,
            int size,
            List<SourceCells.Origin> origins,
            Packed packed) {
        this.codes = codes;
        this.letters = letters;
        this.size = size;
        this.origins = List.copyOf(origins);
        this.packed = packed;
    }

    /** @param room bytes for which there is room without deflating them; what is taken of it is taken off */
    static KeptClaims of(
            Collection<Claim> claims, Dictionary<IndicatorCode> codes, Dictionary<String> letters, AtomicLong room) {
        List<SourceCells.Origin> origins = new ArrayList<>(1);
        Packer packer = new Packer();
        for (Claim claim : claims) {
            packer.number(codes.number(claim.indicator()));
            PackedInputs.pack(claim.inputs(), letters, packer);
            pack(claim, origins, packer);
        }
        boolean plain = room.addAndGet(-packer.size()) >= 0;
        return new KeptClaims(codes, letters, claims.size(), origins, packer.packed(plain));
    }

    private static void pack(Claim claim, List<SourceCells.Origin> origins, Packer packer) {
        packer.number((claim.points().isPresent() ? ENTERED : 0)
                | (claim.asksNotAssessed() ? ASKS_NOT_ASSESSED : 0)
                | (claim.refused() ? REFUSED : 0));
        if (claim.points().isPresent()) {
            packer.decimal(claim.points().get());
        }
        packer.text(claim.evidence());
        packer.text(claim.explanation());
        SourceCells source = claim.source();
        int origin = origins.indexOf(source.origin());
        if (origin < 0) {
            origin = origins.size();
            origins.add(source.origin());
        }
        packer.number(origin);
        packer.number(source.row());
        packer.number(source.firstColumn());
        packer.number(source.lastColumn());
        // Columns count from 1.
        packer.number(source.pointsColumn().orElse(0));
    }

    private Map<IndicatorCode, Claim> opened() {
        Map<IndicatorCode, Claim> claims = opened.get();
        if (claims == null) {
            claims = Collections.unmodifiableMap(unpacked());
            opened = new WeakReference<>(claims);
        }
        return claims;
    }

    private Map<IndicatorCode, Claim> unpacked() {
        Unpacker unpacker = packed.open();
        Map<IndicatorCode, Claim> claims = new LinkedHashMap<>(2 * size);
        for (int i = 0; i < size; i++) {
            Claim claim = claim(unpacker);
            claims.put(claim.indicator(), claim);
        }
        return claims;
    }

    private Claim claim(Unpacker unpacker) {
        IndicatorCode indicator = codes.thing(unpacker.count());
        var inputs = PackedInputs.unpack(letters, unpacker);
        int flags = unpacker.count();
        return new Claim(
                indicator,
                new EnteredValues(inputs, (flags & ENTERED) == 0 ? Optional.empty() : Optional.of(unpacker.decimal())),
                unpacker.text(),
                unpacker.text(),
                (flags & ASKS_NOT_ASSESSED) != 0,
                (flags & REFUSED) != 0,
                new SourceCells(
                        origins.get(unpacker.count()),
                        unpacker.count(),
                        unpacker.count(),
                        unpacker.count(),
                        Optional.of(unpacker.count()).filter(column -> column > 0)));
    }

    @Override
    public Set<Map.Entry<IndicatorCode, Claim>> entrySet() {
        return opened().entrySet();
    }

    @Override
    public Collection<Claim> values() {
        return opened().values();
    }

    @Override
    public Claim get(Object indicator) {
        return opened().get(indicator);
    }

    @Override
    public boolean containsKey(Object indicator) {
        return opened().containsKey(indicator);
    }

    @Override
    public int size() {
        return size;
    }
}
