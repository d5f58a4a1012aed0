package io.github.questionwright.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * One anchored level of a {@link Rubric}. Immutable and thread-safe.
 *
 * @param level from 1, the lowest, to 5
 * @param behavior what the interviewer can observe at this level
 */
public record RubricLevel(
        @Min(value = 1, message = "{io.github.questionwright.rubric.level-out-of-range}")
        @Max(value = 5, message = "{io.github.questionwright.rubric.level-out-of-range}")
        int level,

        @NotBlank(message = "{io.github.questionwright.rubric.blank-behavior}")
        String behavior) {}
