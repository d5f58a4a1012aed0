package io.github.questionwright.loaders.internal.json;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names that the objects of a list have had, and those that they begin with. Not thread-safe. */
final class Signature {

    private static final int MOST = 256;

    private final Set<String> firsts = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private int count;

    void add(String name, boolean first) {
        count += first ? 1 : 0;
        if (first && firsts.size() < MOST) {
            firsts.add(name);
        }
        if (names.size() < MOST) {
            names.add(name);
        }
    }

    boolean beginsWith(String name) {
        return firsts.contains(name);
    }

    /** Whether it has seen no more than one object. */
    boolean isYoung() {
        return count <= 1;
    }

    boolean has(String name) {
        return names.contains(name);
    }
}
