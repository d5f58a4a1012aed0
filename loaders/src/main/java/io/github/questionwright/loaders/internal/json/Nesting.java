package io.github.questionwright.loaders.internal.json;

import java.util.BitSet;

/** Which brackets are open: one bit a level. */
final class Nesting {

    private final BitSet objects = new BitSet();
    private int depth;
    private int objectsOpen;

    void clear() {
        depth = 0;
        objectsOpen = 0;
    }

    int depth() {
        return depth;
    }

    boolean inObject() {
        return objects.get(depth - 1);
    }

    void open(boolean object) {
        objects.set(depth++, object);
        objectsOpen += object ? 1 : 0;
    }

    void close() {
        depth--;
        objectsOpen -= objects.get(depth) ? 1 : 0;
    }

    /** Closes the innermost bracket of a kind and what is open inside it; nothing if none is open. */
    void closeNearest(boolean object) {
        if ((object ? objectsOpen : depth - objectsOpen) == 0) {
            return;
        }
        while (inObject() != object) {
            close();
        }
        close();
    }

    void copyFrom(Nesting other) {
        objects.clear();
        objects.or(other.objects);
        depth = other.depth;
        objectsOpen = other.objectsOpen;
    }
}
