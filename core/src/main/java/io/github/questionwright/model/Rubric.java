package io.github.questionwright.model;

import jakarta.validation.Valid;
import java.util.List;

/**
 * Levels with observable behavior to rate an answer by. Immutable and thread-safe.
 *
 * @param levels the anchored levels, in the order of the source; not every level needs an anchor
 */
public record Rubric(List<@Valid RubricLevel> levels) {

    private static final Rubric NONE = new Rubric(List.of());

    /**
     * Copies the levels.
     *
     * @param levels the anchored levels, in the order of the source; not every level needs an anchor
     */
    public Rubric {
        levels = List.copyOf(levels);
    }

    /**
     * No rubric.
     *
     * @return a rubric without levels
     */
    public static Rubric none() {
        return NONE;
    }

    /**
     * Whether there is nothing to rate by.
     *
     * @return true without levels
     */
    public boolean isEmpty() {
        return levels.isEmpty();
    }
}
