package io.github.questionwright.kit;

import io.github.questionwright.model.Question;
import java.util.List;

/**
 * A question as the interviewer asks it. Immutable and thread-safe.
 *
 * @param number its place in the quiz, from 1
 * @param slot when it is asked, and for how long
 * @param question the question, with its guide and answer
 * @param options its options in the order in which the candidate sees them; empty if it has none
 */
public record GuideItem(int number, TimeSlot slot, Question question, List<LetteredOption> options) {

    /**
     * Copies the options.
     *
     * @param number its place in the quiz, from 1
     * @param slot when it is asked, and for how long
     * @param question the question, with its guide and answer
     * @param options its options in the order in which the candidate sees them; empty if it has none
     */
    public GuideItem {
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
