package io.github.questionwright.loaders.internal.load;

/** What becomes of a question that reads like an earlier one. */
public enum TwinRule {
    KEEP,
    DROP,
    MERGE
}
