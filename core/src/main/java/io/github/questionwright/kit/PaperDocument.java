package io.github.questionwright.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The candidate's paper. It has no answers in it, by its type: nothing reachable from here has a place for an answer, a
 * mark of what is right, feedback, an explanation, a reference, the interviewer's guide, an attribute, a section or the
 * seed. Immutable and thread-safe.
 *
 * @param details who meets, and why
 * @param locale the language of questions that name none of their own, if it is known
 * @param instructions what to know before starting, in plain text
 * @param minutes whole minutes for all questions
 * @param items the questions in the order in which they are asked
 */
public record PaperDocument(
        KitDetails details, Optional<Locale> locale, String instructions, long minutes, List<PaperItem> items) {

    /**
     * Copies the items.
     *
     * @param details who meets, and why
     * @param locale the language of questions that name none of their own, if it is known
     * @param instructions what to know before starting, in plain text
     * @param minutes whole minutes for all questions
     * @param items the questions in the order in which they are asked
     */
    public PaperDocument {
        items = List.copyOf(items);
    }
}
