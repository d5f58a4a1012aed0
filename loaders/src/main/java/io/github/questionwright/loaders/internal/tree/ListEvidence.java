package io.github.questionwright.loaders.internal.tree;

import io.github.questionwright.spi.RawValue;

/**
 * The first pass over a document: gathers, in small state, what stands where. Used by one thread.
 *
 * <p>A document is handed over in parts, each with its path, in order. A part may be the root, an element of the root
 * list, a field of the root object, an element of the list or a field of the object that such a field holds, and so on:
 * a document can be cut at any depth, as long as both passes cut it alike. A list or object that is empty is a part.
 */
public final class ListEvidence {

    /** No evidence yet. */
    public ListEvidence() {}

    /** Sees one part. */
    public void see(TreePath path, RawValue value) {}

    /** Decides where the records are. */
    public RecordLists decide() {
        return new RecordLists();
    }

    /**
     * Takes the user's word for where the records are.
     *
     * @param pattern the JSON pointer of the list of records, {@code *} for any step, as the setting {@code list} has it
     */
    public RecordLists follow(String pattern) {
        return new RecordLists();
    }
}
