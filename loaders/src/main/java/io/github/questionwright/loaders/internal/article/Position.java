package io.github.questionwright.loaders.internal.article;

/**
 * Where in a document a gap stands.
 *
 * @param previous the number of the question before it, or 0
 * @param next the number of the question behind it, or 0
 * @param isEnd whether the document ends behind it
 * @param hasSection whether there was a section before it
 */
record Position(int previous, int next, boolean isEnd, boolean hasSection) {

    /** Whether the numbering begins anew behind the gap. */
    boolean isRestart() {
        return next > 0 && next <= previous;
    }
}
