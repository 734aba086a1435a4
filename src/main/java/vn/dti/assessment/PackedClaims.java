package vn.dti.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.dti.code.IndicatorCode;
import vn.dti.packing.Packed;
import vn.dti.packing.Packer;
import vn.dti.packing.Unpacker;

/** The claims of one unit in the order of their rows, in about a tenth of the memory. Never changes. */
public final class PackedClaims {

    private static final int ENTERED = 1;
    private static final int ASKS_NOT_ASSESSED = 2;
    private static final int REFUSED = 4;

    private final int size;
    private final List<SourceCells.Origin> origins;
    private final Packed packed;

    private PackedClaims(int size, List<SourceCells.Origin> origins, Packed packed) {
        this.size = size;
        this.origins = List.copyOf(origins);
        this.packed = packed;
    }

    /** Packs claims; they come back in the same order. */
    public static PackedClaims of(Collection<Claim> claims) {
        List<SourceCells.Origin> origins = new ArrayList<>(1);
        Packer packer = new Packer();
        for (Claim claim : claims) {
            pack(claim, origins, packer);
        }
        return new PackedClaims(claims.size(), origins, packer.packed());
    }

    private static void pack(Claim claim, List<SourceCells.Origin> origins, Packer packer) {
        packer.number((claim.points().isPresent() ? ENTERED : 0)
                | (claim.asksNotAssessed() ? ASKS_NOT_ASSESSED : 0)
                | (claim.refused() ? REFUSED : 0));
        packer.text(claim.indicator().text());
        PackedInputs.pack(claim.inputs(), packer);
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
        packer.number(source.pointsColumn());
    }

    /** Files that the claims stand in. */
    public List<String> files() {
        return origins.stream().map(SourceCells.Origin::file).distinct().toList();
    }

    /** The claims as they were. */
    public List<Claim> unpacked() {
        Unpacker unpacker = packed.open();
        List<Claim> claims = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int flags = unpacker.count();
            claims.add(new Claim(
                    new IndicatorCode(unpacker.text()),
                    PackedInputs.unpack(unpacker),
                    (flags & ENTERED) == 0 ? Optional.empty() : Optional.of(unpacker.decimal()),
                    unpacker.text(),
                    unpacker.text(),
                    (flags & ASKS_NOT_ASSESSED) != 0,
                    (flags & REFUSED) != 0,
                    new SourceCells(
                            origins.get(unpacker.count()),
                            unpacker.count(),
                            unpacker.count(),
                            unpacker.count(),
                            unpacker.count())));
        }
        return claims;
    }
}
