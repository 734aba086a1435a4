package vn.dti.indicator.rule;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Lowest and highest measure among those whom a relative rule compares, at one stage.
 *
 * @param last who has the lowest, by name
 * @param first who has the highest, by name
 * @param among who they are
 */
public record Spread(BigFraction lowest, BigFraction highest, List<String> last, List<String> first, Among among) {

    /** Whom a rule compares that compares within clusters. */
    public enum Among {
        CLUSTER,
        /** Those in no cluster, where others are in one. */
        APART,
        /** All: there are not two clusters. */
        ALL
    }

    public Spread {
        last = List.copyOf(last);
        first = List.copyOf(first);
    }

    /** Of those of a cluster, or of all. */
    public Spread(BigFraction lowest, BigFraction highest, List<String> last, List<String> first) {
        this(lowest, highest, last, first, Among.CLUSTER);
    }

    /** Of one alone. */
    public static Spread of(BigFraction measure, String name) {
        return new Spread(measure, measure, List.of(name), List.of(name));
    }

    /** Of one alone. */
    public static Spread of(BigFraction measure, String name, Among among) {
        return new Spread(measure, measure, List.of(name), List.of(name), among);
    }

    /** Of both together; names in the order of the arguments. */
    public Spread with(Spread other) {
        int low = lowest.compareTo(other.lowest);
        int high = highest.compareTo(other.highest);
        return new Spread(
                low <= 0 ? lowest : other.lowest,
                high >= 0 ? highest : other.highest,
                low == 0 ? together(last, other.last) : low < 0 ? last : other.last,
                high == 0 ? together(first, other.first) : high > 0 ? first : other.first,
                among);
    }

    private static List<String> together(List<String> left, List<String> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
