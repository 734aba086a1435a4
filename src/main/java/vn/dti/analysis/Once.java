package vn.dti.analysis;

import java.util.HashMap;
import java.util.Map;

/** Keeps of equal values only the first: of those of very many units most stand again and again. */
final class Once<T> {

    private final Map<T, T> first = new HashMap<>();

    /** The first of those that equal a value. */
    T of(T value) {
        T before = first.putIfAbsent(value, value);
        return before == null ? value : before;
    }
}
