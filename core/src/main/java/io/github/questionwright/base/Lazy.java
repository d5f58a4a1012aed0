package io.github.questionwright.base;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that the first caller computes. Forgets how once it knows what; a failure is tried again. */
public final class Lazy<T> {

    private @Nullable Supplier<T> source;
    private volatile @Nullable T value;

    /** A value that is not known yet. */
    public Lazy(Supplier<T> source) {
        this.source = source;
    }

    /** The value; computed by the first caller while the others wait. */
    public T get() {
        T known = value;
        return known == null ? compute() : known;
    }

    private synchronized T compute() {
        T known = value;
        if (known == null && source != null) {
            known = source.get();
            value = known;
            source = null;
        }
        if (known == null) {
            throw new IllegalStateException("the source gave no value");
        }
        return known;
    }
}
