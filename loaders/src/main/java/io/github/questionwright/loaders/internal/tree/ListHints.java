package io.github.questionwright.loaders.internal.tree;

/** What formats may know about names before a document is whole. */
public final class ListHints {

    private ListHints() {}

    /** Whether lists of records are commonly called so. */
    public static boolean holdsRecords(String name) {
        return ListNames.isContainer(name);
    }
}
