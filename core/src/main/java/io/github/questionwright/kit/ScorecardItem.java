package io.github.questionwright.kit;

import io.github.questionwright.model.Question;
import java.util.List;

/**
 * A question to rate. Immutable and thread-safe.
 *
 * @param number its place in the quiz, from 1
 * @param question the question
 * @param levels the levels 1 to 5, in this order
 */
public record ScorecardItem(int number, Question question, List<ScoreLevel> levels) {

    /**
     * Copies the levels.
     *
     * @param number its place in the quiz, from 1
     * @param question the question
     * @param levels the levels 1 to 5, in this order
     */
    public ScorecardItem {
        levels = List.copyOf(levels);
    }
}
