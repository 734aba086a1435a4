package vn.dti.store;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Things that are the same in thousands of forms, each kept once and packed as its number. For any number of threads. */
final class Dictionary<T> {

    private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private volatile Object[] things = new Object[64];

    /** The number of a thing, from 0; a new thing gets the next. */
    int number(T thing) {
        Integer known = numbers.get(thing);
        return known == null ? add(thing) : known;
    }

    private synchronized int add(T thing) {
        Integer known = numbers.get(thing);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        Object[] grown = number < things.length ? things : Arrays.copyOf(things, 2 * things.length);
        grown[number] = thing;
        // Written before the number is known to anybody, so that whoever has the number sees the thing.
        things = grown;
        numbers.put(thing, number);
        return number;
    }

    @SuppressWarnings("unchecked")
    T thing(int number) {
        return (T) things[number];
    }
}
