package vn.dti.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import vn.dti.assessment.Kind;
import vn.dti.indicator.Indicator;
import vn.dti.indicator.Role;

/**
 * Random draws of the maxima of base indicators, the same for the same inputs: Java's {@code L64X128MixRandom}, seeded
 * with a hash (phan-tich.md, Độ chắc).
 *
 * @param seed 32 bytes in lower-case hexadecimal
 * @param count how many there are
 */
public record Draws(String seed, int count) {

    /** What the documents promise. */
    public static final int COUNT = 1_000;

    public static final String GENERATOR = "L64X128MixRandom";

    /** So much of the seed begins the generator: 64 bits. */
    private static final int SEED_DIGITS = 16;

    /** A quarter of a weight of one. */
    private static final int QUARTER = PointsTable.ONE / 4;

    /**
     * The weights of a kind's indicators, a draw after the other: evenly from 0.7500, 0.7501, ... 1.2500 for each
     * indicator whose maximum counts, one for bonus and penalty. Whole ten-thousandths, so that all that follows is exact.
     */
    List<int[]> weights(Kind kind) {
        // Of more than 64 bits, Java 17 makes another beginning than later ones (JDK-8282144).
        RandomGenerator random =
                RandomGeneratorFactory.of(GENERATOR).create(Long.parseUnsignedLong(seed.substring(0, SEED_DIGITS), 16));
        List<Indicator> indicators = kind.set().indicators();
        List<int[]> draws = new ArrayList<>();
        for (int draw = 0; draw < count; draw++) {
            int[] weights = new int[indicators.size()];
            for (int i = 0; i < weights.length; i++) {
                Role role = indicators.get(i).role();
                weights[i] = role == Role.BASE || role == Role.SUBSTITUTE
                        ? random.nextInt(PointsTable.ONE - QUARTER, PointsTable.ONE + QUARTER + 1)
                        : PointsTable.ONE;
            }
            draws.add(weights);
        }
        return draws;
    }
}
