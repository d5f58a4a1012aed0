package io.github.questionwright.filter;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Labels;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The texts that can be searched. A filter writes the name in lower case with hyphens: {@code key-point:"happens before"}.
 */
public enum QuestionText {
    /**
     * Every text that somebody reads: all those below down to {@link #RUBRIC}. Neither id, section, tags and attributes
     * nor what is known about the source. Written without a name, or as {@code text}.
     */
    ANYWHERE(question -> Stream.empty()),
    /** What is asked. */
    PROMPT(question -> Stream.of(question.prompt())),
    /** The text of an option, right or wrong. */
    OPTION(question -> question.answer().options().stream().map(Option::text)),
    /** The feedback of an option. */
    FEEDBACK(question -> question.answer().options().stream().flatMap(option -> option.feedback().stream())),
    /**
     * The model answer, the text of a right option, an accepted text, or what the source gave as an answer that matches
     * none of its options.
     */
    ANSWER(question -> answers(question.answer())),
    /** Why the answer is right. */
    EXPLANATION(question -> question.explanation().stream()),
    /** A hint. */
    HINT(question -> question.hints().stream()),
    /** Title or address of a work to read on. */
    REFERENCE(question -> question.references().stream()
            .flatMap(reference -> Stream.concat(Stream.of(reference.title()), reference.url().stream()))),
    /** What is good to hear. */
    KEY_POINT(question -> question.guide().keyPoints().stream()),
    /** What is worrying to hear. */
    RED_FLAG(question -> question.guide().redFlags().stream()),
    /** A follow-up question or its answer. */
    FOLLOW_UP(question -> question.guide().followUps().stream()
            .flatMap(followUp -> Stream.concat(Stream.of(followUp.prompt()), followUp.answer().stream()))),
    /** What can be observed at a level of the rubric. */
    RUBRIC(question -> question.guide().rubric().levels().stream().map(level -> level.behavior())),
    /** The work that the question comes from. */
    TITLE(question -> question.provenance().title().stream()),
    /** Who wrote it. */
    AUTHOR(question -> question.provenance().author().stream()),
    /** Where that work is found. */
    ADDRESS(question -> question.provenance().address().stream());

    private static final QuestionText[] VALUES = values();

    private final Function<Question, Stream<String>> reader;

    QuestionText(Function<Question, Stream<String>> reader) {
        this.reader = reader;
    }

    /** The name that a filter writes. */
    String label() {
        return this == ANYWHERE ? "text" : Labels.of(this);
    }

    boolean anyMatch(Question question, Predicate<String> test) {
        return this == ANYWHERE
                ? anywhere(question, test)
                : reader.apply(question).anyMatch(test);
    }

    private static boolean anywhere(Question question, Predicate<String> test) {
        for (QuestionText text : VALUES) {
            if (text.compareTo(RUBRIC) <= 0 && text.reader.apply(question).anyMatch(test)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> answers(Answer answer) {
        if (answer instanceof Answer.Open open) {
            return Stream.of(open.text());
        }
        if (answer instanceof Answer.Choice choice) {
            return choice.correctOptions().stream().map(Option::text);
        }
        if (answer instanceof Answer.ShortText shortText) {
            return shortText.accepted().stream();
        }
        return answer instanceof Answer.Unresolved unresolved ? Stream.of(unresolved.given()) : Stream.empty();
    }
}
