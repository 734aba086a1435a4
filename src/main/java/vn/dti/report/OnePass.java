package vn.dti.report;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Function;

/** A collection whose elements are made while it is gone through, and kept by nobody: long files are written so. */
final class OnePass<T, E> extends AbstractCollection<E> {

    private final Collection<T> of;
    private final Function<T, E> element;

    OnePass(Collection<T> of, Function<T, E> element) {
        this.of = of;
        this.element = element;
    }

    @Override
    public Iterator<E> iterator() {
        Iterator<T> each = of.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public E next() {
                return element.apply(each.next());
            }
        };
    }

    @Override
    public int size() {
        return of.size();
    }
}
