package io.github.questionwright.sampling;

import java.util.List;

/**
 * A quiz as the candidate sees it. It has no answers in it, by its type: nothing reachable from here has a place for an
 * answer, a mark of what is right, an explanation, feedback, references or the interviewer's guide, nor for the seed.
 * Immutable and thread-safe.
 *
 * @param questions in the order in which they are asked
 */
public record CandidatePaper(List<PaperQuestion> questions) {

    /**
     * Copies the questions.
     *
     * @param questions in the order in which they are asked
     */
    public CandidatePaper {
        questions = List.copyOf(questions);
    }
}
