package io.github.questionwright.model;

/** How the texts of a question are marked up. Loading never converts them; renderers escape or convert. */
public enum TextFormat {
    /** No markup. */
    PLAIN,
    /** Markdown in the sense of CommonMark. */
    MARKDOWN,
    /** HTML fragments. */
    HTML
}
