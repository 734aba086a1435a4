package vn.dti.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dti.code.Stage;
import vn.dti.packing.Packed;
import vn.dti.packing.Packer;
import vn.dti.packing.Unpacker;

/**
 * The sums of a unit at one stage (dac-ta 3.5), packed: scopes in the order of the frame, cut to 0 and the maximum, then
 * groups in the order of the set, uncut. Never changes.
 */
final class Totals {

    private final Frame frame;
    private final Packed packed;

    private Totals(Frame frame, Packed packed) {
        this.frame = frame;
        this.packed = packed;
    }

    /** Sums up scores of indicators at a stage. */
    static Totals of(Frame frame, List<IndicatorScore> scores, Stage stage) {
        int scopes = frame.scopes().size();
        int all = scopes + frame.kind().set().groups().size();
        BigDecimal[] points = new BigDecimal[all];
        Arrays.fill(points, BigDecimal.ZERO.setScale(frame.kind().ranking().pointsDecimals()));
        BigDecimal[] maxima = new BigDecimal[all];
        Arrays.fill(maxima, BigDecimal.ZERO);
        for (IndicatorScore score : scores) {
            BigDecimal contribution = score.contribution(stage);
            BigDecimal maximum = score.contributedMaximum(stage);
            for (int i = 0; i < all; i++) {
                if (i < scopes ? frame.isIn(score, i) : frame.isOf(score, i - scopes)) {
                    points[i] = points[i].add(contribution);
                    maxima[i] = maxima[i].add(maximum);
                }
            }
        }
        Packer packer = new Packer();
        for (int i = 0; i < all; i++) {
            pack(Total.of(points[i], maxima[i], i < scopes, frame.kind().ranking()), packer);
        }
        return new Totals(frame, packer.packed());
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

    /** The total of a scope, by its place in the frame, from 0. */
    Total scope(int place) {
        return at(place);
    }

    /** The total of a group, by its place in the set, from 0. */
    Total group(int place) {
        return at(frame.scopes().size() + place);
    }

    private Total at(int place) {
        Unpacker unpacker = packed.open();
        for (int i = 0; i < place; i++) {
            unpack(unpacker);
        }
        return unpack(unpacker);
    }
}
