package vn.dti.report;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A collection whose elements are made while it is gone through, and kept by nobody: long files are written so. */
final class OnePass<E> extends AbstractCollection<E> {

    private final Supplier<Stream<E>> elements;

    private OnePass(Supplier<Stream<E>> elements) {
        this.elements = elements;
    }

    /** An element of each. */
    static <T, E> OnePass<E> of(Collection<T> of, Function<T, E> element) {
        return new OnePass<>(() -> of.stream().map(element));
    }

    /** As many elements of each as there are. */
    static <T, E> OnePass<E> ofEach(Collection<T> of, Function<T, Stream<E>> elements) {
        return new OnePass<>(() -> of.stream().flatMap(elements));
    }

    @Override
    public Iterator<E> iterator() {
        return elements.get().iterator();
    }

    @Override
    public boolean isEmpty() {
        return elements.get().findAny().isEmpty();
    }

    @Override
    public int size() {
        return (int) elements.get().count();
    }
}
