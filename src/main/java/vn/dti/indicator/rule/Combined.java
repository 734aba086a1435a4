package vn.dti.indicator.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** The rules that are made of parts; one with nothing reported is 0. */
public sealed interface Combined extends Rule permits Sum, BestOf {

    List<Part> parts();

    /**
     * How parts come together.
     *
     * @param before points of the parts before, 0 where there are none
     * @param own points of the next part, cut to its own maximum
     */
    BigFraction together(BigFraction before, BigFraction own);

    @Override
    default SortedMap<String, InputKind> reads() {
        SortedMap<String, InputKind> reads = new TreeMap<>();
        parts().forEach(part -> reads.putAll(part.rule().reads()));
        return reads;
    }

    @Override
    default List<Rule> simple() {
        return parts().stream().flatMap(part -> part.rule().simple().stream()).toList();
    }

    @Override
    default Result apply(Inputs inputs) {
        BigFraction points = BigFraction.ZERO;
        List<Result.Remark> remarks = new ArrayList<>();
        boolean reported = false;
        for (Part part : parts()) {
            Result result = part.apply(inputs);
            if (result instanceof Result.Incomplete || result instanceof Result.NotAssessed) {
                return result;
            }
            if (result instanceof Result.Awarded awarded) {
                reported = true;
                points = together(points, awarded.points());
                remarks.addAll(awarded.remarks());
            }
        }
        return reported ? new Result.Awarded(points, remarks) : new Result.Nothing();
    }
}
