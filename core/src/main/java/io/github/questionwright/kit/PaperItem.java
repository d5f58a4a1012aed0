package io.github.questionwright.kit;

import io.github.questionwright.model.TextFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question on the candidate's paper. Hints are left to the interviewer, who gives them when asked. Immutable and
 * thread-safe; its components may grow, but never by what a candidate should not see.
 *
 * @param number its place in the quiz, from 1
 * @param id the id of the question; the documents of this library do not print it
 * @param prompt what is asked
 * @param format how the prompt and the options are marked up
 * @param locale the language, if it differs from that of the paper
 * @param minutes whole minutes to allow
 * @param space how it is answered
 * @param options what to choose from, in the order in which they are shown; empty if there is nothing to choose
 */
public record PaperItem(
        int number,
        String id,
        String prompt,
        TextFormat format,
        Optional<Locale> locale,
        int minutes,
        AnswerSpace space,
        List<PaperChoice> options) {

    /**
     * Copies the options.
     *
     * @param number its place in the quiz, from 1
     * @param id the id of the question; the documents of this library do not print it
     * @param prompt what is asked
     * @param format how the prompt and the options are marked up
     * @param locale the language, if it differs from that of the paper
     * @param minutes whole minutes to allow
     * @param space how it is answered
     * @param options what to choose from, in the order in which they are shown
     */
    public PaperItem {
        options = List.copyOf(options);
    }
}
