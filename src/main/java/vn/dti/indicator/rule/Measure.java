package vn.dti.indicator.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.arithmetic.Arithmetic;
import vn.dti.arithmetic.DivisionByZeroException;
import vn.dti.arithmetic.Exact;
import vn.dti.notice.NoticeCode;

/**
 * The arithmetic of a rule over its inputs ({@code of}) together with what a zero denominator means.
 *
 * @param of the arithmetic
 * @param whenEmpty what a division by zero means
 * @param aboveOne whether a share in it may well be above 1: a count against a requirement ({@code above_one: expected})
 */
public record Measure(Arithmetic of, WhenEmpty whenEmpty, boolean aboveOne) {

    /** The name under which a formula reads the maximum. */
    static final String MAXIMUM = "max";

    private static final int SHOWN_DECIMALS = 4;

    /** A measure whose shares are doubted above 1. */
    public Measure(Arithmetic of, WhenEmpty whenEmpty) {
        this(of, whenEmpty, false);
    }

    /** The inputs it reads, all numbers. */
    SortedMap<String, InputKind> reads() {
        SortedMap<String, InputKind> reads = new TreeMap<>();
        for (String variable : of.variables()) {
            if (!variable.equals(MAXIMUM)) {
                reads.put(variable, InputKind.NUMBER);
            }
        }
        return reads;
    }

    /** Computes the measure and lets {@code then} turn it into points; settles what has no measure. */
    Result apply(Inputs inputs, Function<BigFraction, BigFraction> then) {
        Map<String, BigFraction> numbers = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String letter : of.variables()) {
            if (letter.equals(MAXIMUM)) {
                continue;
            }
            if (inputs.value(letter).orElse(null) instanceof InputValue.Quantity quantity) {
                numbers.put(letter, Exact.of(quantity.value()));
            } else {
                missing.add(letter);
            }
        }
        if (numbers.isEmpty()) {
            return new Result.Nothing();
        }
        if (!missing.isEmpty()) {
            return new Result.Incomplete(missing);
        }
        numbers.put(MAXIMUM, inputs.maximum());
        try {
            BigFraction points = then.apply(of.evaluate(numbers));
            return new Result.Awarded(points, aboveOne ? List.of() : doubts(numbers));
        } catch (DivisionByZeroException e) {
            List<Result.Remark> remarks = new ArrayList<>();
            remarks.add(new Result.Remark(
                    switch (whenEmpty) {
                        case ZERO -> NoticeCode.DENOMINATOR_ZERO;
                        case FULL -> NoticeCode.DENOMINATOR_ZERO_FULL;
                        case NOT_ASSESSED -> NoticeCode.DENOMINATOR_ZERO_NOT_ASSESSED;
                    },
                    List.of(of.text())));
            numbers.remove(MAXIMUM);
            if (whenEmpty != WhenEmpty.ZERO && numbers.values().stream().anyMatch(number -> !number.isZero())) {
                remarks.add(new Result.Remark(NoticeCode.DENOMINATOR_ZERO_CONTRADICTED, List.of(of.text())));
            }
            return switch (whenEmpty) {
                case ZERO -> new Result.Awarded(BigFraction.ZERO, remarks);
                case FULL -> new Result.Awarded(inputs.maximum(), remarks);
                case NOT_ASSESSED -> new Result.NotAssessed(remarks);
            };
        }
    }

    /** The number itself; empty where inputs are missing or it divides by zero. */
    public Optional<BigFraction> number(Inputs inputs) {
        BigFraction[] found = new BigFraction[1];
        apply(inputs, number -> found[0] = number);
        return Optional.ofNullable(found[0]);
    }

    private List<Result.Remark> doubts(Map<String, BigFraction> numbers) {
        return of.shareAboveOne(numbers).stream()
                .map(share -> new Result.Remark(
                        NoticeCode.SHARE_ABOVE_ONE, List.of(of.text(), shown(share.part()), shown(share.whole()))))
                .toList();
    }

    private static BigDecimal shown(BigFraction number) {
        return new BigDecimal(Exact.text(Exact.round(number, SHOWN_DECIMALS)));
    }
}
