package vn.dti.appendix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Exact;
import vn.dti.indicator.rule.Award;

/**
 * Bands that lie one below the other without gap or overlap, from the highest on; the last has no lower bound.
 *
 * @param list from the highest to the lowest
 * @param remarks what the text leaves open between them
 */
record Bands(List<PointsBand> list, List<Remark> remarks) {

    /** Units in which half of one is something: between 3 and 4 of them there is more. */
    private static final List<String> MEASURED =
            List.of("đồng", "triệu", "tỷ", "giờ", "phút", "km", "gb", "mb", "điểm", "ha", "m2", "năm", "tháng");

    Bands {
        list = List.copyOf(list);
        remarks = List.copyOf(remarks);
    }

    /**
     * Puts bands in order; empty where they leave a gap or overlap.
     *
     * @param bands one at most for all that is left
     * @param counted whether only whole numbers can come up
     * @param maximum points at most
     */
    static Optional<Bands> of(List<PointsBand> bands, boolean counted, BigFraction maximum) {
        List<PointsBand> stated = new ArrayList<>();
        Optional<PointsBand> otherwise = Optional.empty();
        for (PointsBand band : bands) {
            if (band.condition().span().isPresent()) {
                stated.add(band);
            } else if (otherwise.isEmpty()) {
                otherwise = Optional.of(band);
            } else {
                return Optional.empty();
            }
        }
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        nest(stated);
        Optional<Bands> asSaid = ordered(stated, otherwise, false, maximum);
        boolean wholes = counted && stated.stream().allMatch(band -> band.span().isWhole());
        return asSaid.isPresent() || !wholes ? asSaid : ordered(stated, otherwise, true, maximum);
    }

    /** "Từ 90%: 10 điểm; từ 70%: 7 điểm": where bounds and awards fall together, each band ends where the last begins. */
    private static void nest(List<PointsBand> stated) {
        boolean falling = isRising(stated);
        for (int i = 1; i < stated.size() && falling; i++) {
            Interval above = stated.get(i - 1).span();
            Interval below = stated.get(i).span();
            boolean open = below.low().isPresent() && below.high().isEmpty();
            if (open
                    && above.low().isPresent()
                    && above.low().get().compareTo(below.low().get()) > 0) {
                stated.set(
                        i,
                        stated.get(i)
                                .with(Interval.between(
                                        below.low().get(),
                                        below.lowIn(),
                                        above.low().get(),
                                        !above.lowIn())));
            }
        }
    }

    private static Optional<Bands> ordered(
            List<PointsBand> stated, Optional<PointsBand> otherwise, boolean wholes, BigFraction maximum) {
        List<Remark> remarks = new ArrayList<>();
        List<PointsBand> down = downwards(stated, wholes);
        boolean above = otherwise.isPresent() && isToTheEnd(down.get(down.size() - 1), wholes);
        if (above) {
            Interval highest = down.get(0).span();
            if (highest.high().isEmpty()) {
                return Optional.empty();
            }
            BigFraction edge = highest.high().get();
            down.add(
                    0,
                    otherwise
                            .get()
                            .with(wholes ? Interval.from(edge.add(1), true) : Interval.from(edge, !highest.highIn())));
        }
        PointsBand top = down.get(0);
        if (top.span().high().isPresent()) {
            boolean full = top.condition().percent()
                    && top.span().high().get().equals(BigFraction.ONE)
                    && top.span().highIn();
            boolean rising = wholes && top.span().isExact() && isRising(down);
            if (!full && !rising) {
                return Optional.empty();
            }
            if (rising) {
                remarks.add(Remark.of(
                        Remark.Kind.COUNT_AT_LEAST, shown(top.span().low().get(), false)));
            }
            down.set(0, top.with(top.span().open()));
        }
        if (isAlwaysAll(top, maximum)) {
            return Optional.empty();
        }
        if (!doMeet(down, wholes, maximum, remarks)) {
            return Optional.empty();
        }
        PointsBand last = down.get(down.size() - 1);
        return closed(down, last, above ? Optional.empty() : otherwise, wholes).map(all -> new Bands(all, remarks));
    }

    /** The highest first; what is below a band begins above nothing where another says what nothing gives. */
    private static List<PointsBand> downwards(List<PointsBand> stated, boolean wholes) {
        List<PointsBand> down = new ArrayList<>();
        for (PointsBand band : stated) {
            down.add(wholes ? band.with(band.span().ofWholes()) : band);
        }
        boolean none = down.stream()
                .anyMatch(
                        band -> band.span().isExact() && band.span().low().get().isZero());
        // "Dưới 25%: 0,25 điểm; không thực hiện: 0 điểm": what is below begins above nothing.
        down.replaceAll(band -> none && band.span().low().isEmpty()
                ? band.with(
                        wholes
                                ? Interval.between(
                                        BigFraction.ONE,
                                        true,
                                        band.span().high().get(),
                                        band.span().highIn())
                                : Interval.between(
                                        BigFraction.ZERO,
                                        false,
                                        band.span().high().get(),
                                        band.span().highIn()))
                : band);
        down.sort(Comparator.comparing((PointsBand band) -> band.span().low().orElse(BigFraction.of(-1)))
                .reversed()
                .thenComparing(band -> band.span().high().isPresent() ? 1 : 0));
        return down;
    }

    /**
     * Whether each band begins where the one above it ends, and none gives more than that one.
     *
     * @param remarks takes edges that two bands have, or none
     */
    private static boolean doMeet(List<PointsBand> down, boolean wholes, BigFraction maximum, List<Remark> remarks) {
        for (int i = 1; i < down.size(); i++) {
            Interval higher = down.get(i - 1).span();
            Interval below = down.get(i).span();
            boolean percent = down.get(i).condition().percent();
            if (higher.low().isEmpty() || below.high().isEmpty()) {
                return false;
            }
            BigFraction edge = higher.low().get();
            BigFraction meets =
                    wholes ? below.high().get().add(1) : below.high().get();
            if (!meets.equals(edge) || isTooSteep(down.get(i), down.get(i - 1), maximum)) {
                return false;
            }
            if (!wholes && higher.lowIn() == below.highIn()) {
                remarks.add(Remark.of(
                        higher.lowIn() ? Remark.Kind.EDGE_TWICE : Remark.Kind.EDGE_UNSAID, shown(edge, percent)));
            }
        }
        return true;
    }

    /** Whether nothing lies below a band. */
    private static boolean isToTheEnd(PointsBand last, boolean wholes) {
        Optional<BigFraction> low = last.span().low();
        return low.isEmpty()
                || low.get().isZero() && last.span().lowIn()
                || wholes && last.span().isExact() && low.get().isZero();
    }

    /** Whether a share of the rate gives more than the next band before that begins: a slip in the divisor. */
    private static boolean isTooSteep(PointsBand band, PointsBand above, BigFraction maximum) {
        BigFraction most = above.award().map(award -> award.of(maximum)).orElse(maximum);
        return band.slope().isPresent()
                && band.slope().get().multiply(band.span().high().orElseThrow()).compareTo(most) > 0;
    }

    /** Whether a share of the rate is all from where its band begins: a comparison turned round. */
    private static boolean isAlwaysAll(PointsBand top, BigFraction maximum) {
        return top.slope()
                .filter(slope -> slope.multiply(top.span().low().orElse(BigFraction.ZERO))
                                .compareTo(maximum)
                        >= 0)
                .isPresent();
    }

    /** With a last band that has no lower bound. */
    private static Optional<List<PointsBand>> closed(
            List<PointsBand> down, PointsBand last, Optional<PointsBand> otherwise, boolean wholes) {
        Optional<BigFraction> low = last.span().low();
        if (isToTheEnd(last, wholes)) {
            if (otherwise.isPresent() || down.size() == 1) {
                return Optional.empty();
            }
            down.set(
                    down.size() - 1,
                    last.with(new Interval(
                            Optional.empty(),
                            false,
                            last.span().high(),
                            last.span().highIn())));
            return Optional.of(down);
        }
        if (otherwise.isPresent()) {
            down.add(otherwise.get().with(Interval.upTo(low.get(), !last.span().lowIn())));
            return Optional.of(down);
        }
        // None of something earns nothing, whether it is said or not.
        boolean leastOne = wholes && low.get().equals(BigFraction.ONE) && isRising(down);
        if (leastOne) {
            PointsBand nothing =
                    new PointsBand(last.condition(), Optional.of(Award.NOTHING), Optional.empty(), last.clause());
            down.add(nothing.with(Interval.upTo(BigFraction.ZERO, true)));
            return Optional.of(down);
        }
        return Optional.empty();
    }

    /** Whether more of it earns more; shares count as shares of one whole. */
    private static boolean isRising(List<PointsBand> down) {
        for (int i = 1; i < down.size(); i++) {
            Optional<Award> above = down.get(i - 1).award();
            Optional<Award> below = down.get(i).award();
            if (above.isEmpty() || below.isEmpty()) {
                return false;
            }
            boolean alike = above.get().share() == below.get().share()
                    || below.get().amount().isZero();
            boolean less = below.get().amount().compareTo(above.get().amount()) < 0;
            boolean wholeAbove = above.get().equals(Award.MAXIMUM);
            if (!wholeAbove && !(alike && less)) {
                return false;
            }
        }
        return true;
    }

    static boolean isCounted(String unit) {
        // "Lần/năm" is a count of the year that is assessed; "lần/quý" is an average, of which there may be halves.
        return !unit.matches(".*/(?:quý|tháng|tuần|ngày)")
                && (MEASURED.stream().noneMatch(unit::contains) || unit.startsWith("lần"));
    }

    /** A bound as people read it: 70% for 0.7. */
    private static String shown(BigFraction bound, boolean percent) {
        String number = Exact.text(Exact.round(percent ? bound.multiply(100) : bound, 4))
                .replace('.', ',');
        return percent ? number + "%" : number;
    }
}
