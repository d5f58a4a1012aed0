package io.github.questionwright.source;

/** How bad a {@link Diagnostic} is, from worst to least. */
public enum Severity {
    /** Something is wrong with the content; strict loading refuses the source. */
    ERROR,
    /** Something looks wrong and was kept as it stands. */
    WARNING,
    /** Worth knowing: what was left out, inferred or derived. */
    INFO
}
