package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.Mark;
import java.util.function.Predicate;
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

    /** The level that is left when brackets close what they can. */
    Level closedBy(String brackets) {
        Level level = this;
        for (int i = 0; i < brackets.length(); i++) {
            char c = brackets.charAt(i);
            if (level.parent != null && c == (level.object ? '}' : ']')) {
                level = level.parent;
            }
        }
        return level;
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

    /**
     * The innermost list of which an object begins with a name, or null.
     *
     * @param second the name behind it, or an empty text if that is not known
     */
    @Nullable
    Level startedBy(String name, String second, Predicate<String> elsewhere) {
        Level level = this;
        while (level != null && (level.object || !level.isBegun(name, second, elsewhere))) {
            level = level.parent;
        }
        return level;
    }

    private boolean isBegun(String name, String second, Predicate<String> elsewhere) {
        boolean strange = !second.isEmpty() && !elements.has(second);
        return elements.beginsWith(name) && !(strange && (elements.isYoung() || elsewhere.test(second)));
    }
}
