package vn.dti.table;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What each thread made of the parts of one kind that it read last. Forms of one assessment come from few programs, and what
 * these write of styles, sheets and links is mostly the same byte by byte in all forms: it need not be understood anew in each.
 *
 * @param <T> what such a part is understood as: never changed once it is made
 */
final class KnownParts<T> {

    /** So many programs fill in the forms of most assessments. */
    private static final int PROGRAMS = 4;

    /**
     * A part that was read.
     *
     * @param memory what its file was charged for it, in bytes
     */
    private record Known<T>(String name, byte[] bytes, T meaning, long memory) {}

    private final ThreadLocal<Deque<Known<T>>> last = ThreadLocal.withInitial(ArrayDeque::new);

    /** A part's meaning: that of an equal part of a file before, or what the reader makes of its bytes. */
    T meaning(ZipParts zip, String name, Budget budget, Function<InputStream, T> reader) {
        return meaning(zip, name, budget, known -> true, reader);
    }

    /** @param holds whether a known meaning, which may rest on other parts too, is that of an equal part of this file */
    T meaning(ZipParts zip, String name, Budget budget, Predicate<T> holds, Function<InputStream, T> reader) {
        byte[] bytes = zip.small(name);
        if (bytes == null) {
            return reader.apply(zip.open(name));
        }
        Deque<Known<T>> before = last.get();
        for (Iterator<Known<T>> each = before.iterator(); each.hasNext(); ) {
            Known<T> known = each.next();
            if (known.name.equals(name) && Arrays.equals(known.bytes, bytes) && holds.test(known.meaning)) {
                budget.keep(known.memory);
                return known.meaning;
            }
        }
        long memory = budget.kept();
        T meaning = reader.apply(new ByteArrayInputStream(bytes));
        before.addFirst(new Known<>(name, bytes, meaning, budget.kept() - memory));
        if (before.size() > PROGRAMS) {
            before.removeLast();
        }
        return meaning;
    }
}
