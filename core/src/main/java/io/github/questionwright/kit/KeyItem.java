package io.github.questionwright.kit;

import io.github.questionwright.model.Question;
import java.util.List;

/**
 * A question with what is right. Immutable and thread-safe.
 *
 * @param number its place in the quiz, from 1
 * @param question the question, with its answer, explanation and references
 * @param options its options in the order in which the candidate sees them; empty if it has none
 */
public record KeyItem(int number, Question question, List<LetteredOption> options) {

    /**
     * Copies the options.
     *
     * @param number its place in the quiz, from 1
     * @param question the question, with its answer, explanation and references
     * @param options its options in the order in which the candidate sees them; empty if it has none
     */
    public KeyItem {
        options = List.copyOf(options);
    }

    /**
     * What to choose.
     *
     * @return the letters of the right options, in order
     */
    public List<String> rightLetters() {
        return LetteredOption.rightLetters(options);
    }
}
