package io.github.questionwright.loaders.internal.csv;

/** How strictly quotes are read. */
enum Quoting {
    /** By the rules of RFC 4180. */
    STRICT,
    /** Blanks may stand around a quoted cell, and a quote within a cell without quotes stands for itself. */
    LENIENT,
    /** Quotes are characters like any other. */
    OFF
}
