package io.github.questionwright.sampling.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Computes a value when it is first asked for, and keeps it. Thread-safe. */
final class Once<T> {

    private final Supplier<T> supplier;
    private @Nullable T value;

    Once(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    synchronized T get() {
        T known = value == null ? supplier.get() : value;
        value = known;
        return known;
    }
}
