package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.internal.tree.TreePath;
import io.github.questionwright.spi.RawValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that is read at once.
 *
 * @param path where it stands
 * @param start its first character
 * @param value the value, or null if none of it can be kept
 * @param damages what is wrong in it, and around it since the part before
 */
record Part(TreePath path, Mark start, @Nullable RawValue value, List<Damages.Damage> damages) {

    /** Takes the parts of a document, in order. */
    interface Taker {
        void part(Part part);

        /** What is wrong behind the last part. */
        void rest(List<Damages.Damage> damages);

        /** Whether no more parts are wanted. */
        boolean isFull();
    }
}
