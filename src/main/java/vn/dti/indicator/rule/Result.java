package vn.dti.indicator.rule;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dti.notice.NoticeCode;

/** What a rule says of reported inputs. */
public sealed interface Result {

    /** Exact points, not yet cut to the maximum. */
    record Awarded(BigFraction points, List<Remark> remarks) implements Result {
        public Awarded {
            remarks = List.copyOf(remarks);
        }

        Awarded(BigFraction points) {
            this(points, List.of());
        }
    }

    /** The indicator does not apply to this unit ({@code when_empty: not_assessed}). */
    record NotAssessed(List<Remark> remarks) implements Result {}

    /** Nothing was reported. */
    record Nothing() implements Result {}

    /** Some inputs of the rule were reported, these were not. */
    record Incomplete(List<String> missing) implements Result {
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }

    /** Something people should know about how the points came about. */
    record Remark(NoticeCode code, List<Object> arguments) {
        public Remark {
            arguments = List.copyOf(arguments);
        }
    }
}
