package io.github.questionwright.model;

/** How hard a question is, from easiest to hardest; the declared order is the order of comparisons. */
public enum Difficulty {
    /** Most candidates for the role answer it. */
    EASY,
    /** Separates the prepared from the rest. */
    MEDIUM,
    /** Few answer it in full. */
    HARD
}
