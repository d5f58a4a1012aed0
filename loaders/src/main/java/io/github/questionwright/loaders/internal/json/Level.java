package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A list or object that is open.
 *
 * @param parent what it is open in, or null
 * @param start where its bracket stands
 * @param object whether it is an object
 * @param depth how many are open, with this one
 * @param elements what the objects in it look like, if it is a list
 */
record Level(@Nullable Level parent, Mark start, boolean object, int depth, Signature elements) {

    boolean isInObject() {
        return parent != null && parent.object;
    }

    boolean isInList() {
        return parent != null && !parent.object;
    }

    String place() {
        return (object ? "the object" : "the list") + " that begins at " + Reports.place(start);
    }

    /** All that is open, as brackets. */
    Nesting nesting() {
        boolean[] objects = new boolean[depth];
        for (Level level = this; level != null; level = level.parent) {
            objects[level.depth - 1] = level.object;
        }
        Nesting nesting = new Nesting();
        for (boolean one : objects) {
            nesting.open(one);
        }
        return nesting;
    }

    /** The innermost list of which an object begins with a name, or null. */
    @Nullable
    Level startedBy(String name) {
        Level level = this;
        while (level != null && (level.object || !level.elements.beginsWith(name))) {
            level = level.parent;
        }
        return level;
    }
}
