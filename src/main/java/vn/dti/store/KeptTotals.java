package vn.dti.store;

import java.util.AbstractList;
import java.util.Optional;
import vn.dti.scoring.Total;
import vn.dti.scoring.Totals;

/** Some of the totals of a unit at a stage, each opened when it is asked for: over 3,321 units 7 MB less. Never changes. */
final class KeptTotals extends AbstractList<Total> {

    private final Packed packed;
    private final int from;
    private final int size;

    private KeptTotals(Packed packed, int from, int size) {
        this.packed = packed;
        this.from = from;
        this.size = size;
    }

    static Totals of(Totals totals) {
        Packer packer = new Packer();
        totals.scopes().forEach(total -> pack(total, packer));
        totals.groups().forEach(total -> pack(total, packer));
        Packed packed = packer.packed();
        int scopes = totals.scopes().size();
        return new Totals(
                new KeptTotals(packed, 0, scopes),
                new KeptTotals(packed, scopes, totals.groups().size()));
    }

    private static void pack(Total total, Packer packer) {
        packer.decimal(total.points());
        packer.decimal(total.uncut());
        packer.decimal(total.maximum());
        packer.number(total.value().isPresent() ? 1 : 0);
        if (total.value().isPresent()) {
            packer.decimal(total.value().get());
        }
    }

    private static Total unpack(Unpacker unpacker) {
        return new Total(
                unpacker.decimal(),
                unpacker.decimal(),
                unpacker.decimal(),
                unpacker.count() == 0 ? Optional.empty() : Optional.of(unpacker.decimal()));
    }

    @Override
    public Total get(int place) {
        Unpacker unpacker = packed.open();
        for (int i = 0; i < from + place; i++) {
            unpack(unpacker);
        }
        return unpack(unpacker);
    }

    @Override
    public int size() {
        return size;
    }
}
