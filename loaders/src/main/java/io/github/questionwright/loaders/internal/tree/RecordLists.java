package io.github.questionwright.loaders.internal.tree;

import io.github.questionwright.spi.RawValue;

/** Where the records of a document are, as decided from all of it. Immutable and thread-safe. */
public final class RecordLists {

    RecordLists() {}

    /** Whether there is any list of records; if not, {@link #seen()} tells what there is. */
    public boolean isFound() {
        return false;
    }

    /** Whether the record is the root itself or made of several parts, so that only the whole root will do as a part. */
    public boolean needsWhole() {
        return false;
    }

    /** The patterns of the lists, as {@code inferred("list", pattern, because)} wants them. */
    public String pattern() {
        return "";
    }

    /** Why those, a clause for people. */
    public String because() {
        return "";
    }

    /** What stands in a document without questions and what was looked for, a sentence for the one diagnostic. */
    public String seen() {
        return "";
    }

    /** The second pass: hands over the records of one part, in order. */
    public void emit(TreePath path, RawValue value, RecordTaker taker) {}
}
