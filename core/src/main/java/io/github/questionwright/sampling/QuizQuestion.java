package io.github.questionwright.sampling;

import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import java.util.List;

/**
 * One question of a quiz, with its answer. Immutable and thread-safe.
 *
 * @param number its place in the quiz, from 1
 * @param question the question as the bank has it
 * @param options its options in the order in which they are shown; empty if it has none
 */
public record QuizQuestion(int number, Question question, List<Option> options) {

    /**
     * Copies the options.
     *
     * @param number its place in the quiz, from 1
     * @param question the question as the bank has it
     * @param options its options in the order in which they are shown; empty if it has none
     */
    public QuizQuestion {
        options = List.copyOf(options);
    }
}
