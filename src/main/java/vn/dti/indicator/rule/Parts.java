package vn.dti.indicator.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/** The parts of a {@code sum} or {@code best_of} taken together; one with nothing reported is 0. */
record Parts(List<Part> list) {

    Parts {
        list = List.copyOf(list);
    }

    SortedMap<String, InputKind> reads() {
        SortedMap<String, InputKind> reads = new TreeMap<>();
        list.forEach(part -> reads.putAll(part.rule().reads()));
        return reads;
    }

    List<Relative> relatives() {
        return list.stream().flatMap(part -> part.rule().relatives().stream()).toList();
    }

    Optional<Choice> choice() {
        return list.stream().flatMap(part -> part.rule().choice().stream()).findFirst();
    }

    Result combine(Given given, BinaryOperator<BigFraction> operator) {
        BigFraction points = BigFraction.ZERO;
        List<Result.Remark> remarks = new ArrayList<>();
        boolean reported = false;
        for (Part part : list) {
            Result result = part.apply(given);
            if (result instanceof Result.Incomplete || result instanceof Result.NotAssessed) {
                return result;
            }
            if (result instanceof Result.Awarded awarded) {
                reported = true;
                points = operator.apply(points, awarded.points());
                remarks.addAll(awarded.remarks());
            }
        }
        return reported ? new Result.Awarded(points, remarks) : new Result.Nothing();
    }
}
