package io.github.questionwright.filter;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Question;
import java.util.function.Predicate;

/**
 * The parts that a question may have or lack. A filter writes the name in lower case with hyphens: {@code has:key-points}.
 */
public enum QuestionPart {
    /** An answer that somebody could be graded by: neither unanswered nor unresolved. */
    ANSWER(question -> question.answer().isAnswered()),
    /** Options to choose from, of a choice or of an unresolved answer. */
    OPTIONS(question -> !question.answer().options().isEmpty()),
    /** A choice of which several options may be chosen. */
    MULTIPLE(question -> question.answer() instanceof Answer.Choice choice && choice.multiple()),
    /** Feedback on at least one option. */
    FEEDBACK(question -> question.answer().options().stream()
            .anyMatch(option -> option.feedback().isPresent())),
    /** Why the answer is right. */
    EXPLANATION(question -> question.explanation().isPresent()),
    /** At least one hint. */
    HINTS(question -> !question.hints().isEmpty()),
    /** At least one reference. */
    REFERENCES(question -> !question.references().isEmpty()),
    /** Anything for the interviewer. */
    GUIDE(question -> !question.guide().isEmpty()),
    /** At least one key point. */
    KEY_POINTS(question -> !question.guide().keyPoints().isEmpty()),
    /** At least one red flag. */
    RED_FLAGS(question -> !question.guide().redFlags().isEmpty()),
    /** At least one follow-up. */
    FOLLOW_UPS(question -> !question.guide().followUps().isEmpty()),
    /** At least one level of a rubric. */
    RUBRIC(question -> !question.guide().rubric().isEmpty()),
    /** The time to allow. */
    MINUTES(question -> question.minutes().isPresent()),
    /** How hard it is. */
    DIFFICULTY(question -> question.difficulty().isPresent()),
    /** What it asks for. */
    KIND(question -> question.kind().isPresent()),
    /** The level of experience it is meant for. */
    SENIORITY(question -> question.seniority().isPresent()),
    /** At least one tag. */
    TAGS(question -> !question.tags().isEmpty()),
    /** A section. */
    SECTION(question -> !question.section().isEmpty()),
    /** A language of its own. */
    LOCALE(question -> question.locale().isPresent()),
    /** Anything about the source. */
    PROVENANCE(question -> !question.provenance().isEmpty()),
    /** The work it comes from. */
    TITLE(question -> question.provenance().title().isPresent()),
    /** Who wrote it. */
    AUTHOR(question -> question.provenance().author().isPresent()),
    /** The terms of use. */
    LICENCE(question -> question.provenance().licence().isPresent()),
    /** Where the work is found. */
    ADDRESS(question -> question.provenance().address().isPresent()),
    /** At least one attribute. */
    ATTRIBUTES(question -> !question.attributes().isEmpty());

    private final Predicate<Question> test;

    QuestionPart(Predicate<Question> test) {
        this.test = test;
    }

    boolean isIn(Question question) {
        return test.test(question);
    }
}
