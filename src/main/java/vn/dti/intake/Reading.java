package vn.dti.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.notice.Notice;

/**
 * What reading a cell, a row, a sheet or a file comes to: a value, nothing because nothing stands there, or a refusal
 * because what stands there cannot be read as its author meant it. Each brings what was found on the way.
 */
sealed interface Reading<T> {

    /** What was found on the way; of a refusal at least why. */
    List<Notice> notices();

    /** What stands there. */
    record Value<T>(T value, List<Notice> notices) implements Reading<T> {
        public Value {
            notices = List.copyOf(notices);
        }
    }

    /** Nothing is reported there. */
    record Nothing<T>(List<Notice> notices) implements Reading<T> {
        public Nothing {
            notices = List.copyOf(notices);
        }
    }

    /** Something stands there that cannot be taken. */
    record Refused<T>(List<Notice> notices) implements Reading<T> {
        public Refused {
            notices = List.copyOf(notices);
        }
    }

    static <T> Reading<T> value(T value) {
        return new Value<>(value, List.of());
    }

    static <T> Reading<T> nothing() {
        return new Nothing<>(List.of());
    }

    static <T> Reading<T> refused(Notice why) {
        return new Refused<>(List.of(why));
    }

    /** The value, where there is one. */
    default Optional<T> taken() {
        return this instanceof Value<T> read ? Optional.of(read.value()) : Optional.empty();
    }

    default boolean isRefused() {
        return this instanceof Refused<T>;
    }

    /** The same with more findings. */
    default Reading<T> with(List<Notice> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Notice> all = new ArrayList<>(notices());
        all.addAll(more);
        if (this instanceof Value<T> read) {
            return new Value<>(read.value(), all);
        }
        return this instanceof Nothing<T> ? new Nothing<>(all) : new Refused<>(all);
    }

    default Reading<T> with(Notice more) {
        return with(List.of(more));
    }
}
