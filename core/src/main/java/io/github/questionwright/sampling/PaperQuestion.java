package io.github.questionwright.sampling;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.TextFormat;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A question as the candidate sees it. Immutable and thread-safe; its components may grow, but never by what a
 * candidate should not see.
 *
 * @param number its place in the quiz, from 1
 * @param id the id of the question
 * @param prompt what is asked
 * @param format how the texts are marked up
 * @param kind what the question asks for, if it is known
 * @param options what to choose from, in the order in which they are shown; empty if there is nothing to choose
 * @param multiple whether several options may be chosen
 * @param hints help that the candidate may ask for, the least telling first
 * @param minutes whole minutes to allow, if they are known
 * @param tags what it is about
 * @param difficulty how hard it is, if that is known
 * @param locale the language, if it differs from that of the bank
 */
public record PaperQuestion(
        int number,
        String id,
        String prompt,
        TextFormat format,
        Optional<QuestionKind> kind,
        List<PaperOption> options,
        boolean multiple,
        List<String> hints,
        OptionalInt minutes,
        Set<String> tags,
        Optional<Difficulty> difficulty,
        Optional<Locale> locale) {

    /**
     * Copies the lists and the set.
     *
     * @param number its place in the quiz, from 1
     * @param id the id of the question
     * @param prompt what is asked
     * @param format how the texts are marked up
     * @param kind what the question asks for, if it is known
     * @param options what to choose from, in the order in which they are shown; empty if there is nothing to choose
     * @param multiple whether several options may be chosen
     * @param hints help that the candidate may ask for, the least telling first
     * @param minutes whole minutes to allow, if they are known
     * @param tags what it is about
     * @param difficulty how hard it is, if that is known
     * @param locale the language, if it differs from that of the bank
     */
    public PaperQuestion {
        options = List.copyOf(options);
        hints = List.copyOf(hints);
        tags = Collections.unmodifiableSet(new LinkedHashSet<>(tags));
    }

    static PaperQuestion of(QuizQuestion asked) {
        Question question = asked.question();
        return new PaperQuestion(
                asked.number(),
                question.id(),
                question.prompt(),
                question.format(),
                question.kind(),
                asked.options().stream().map(PaperOption::of).toList(),
                question.answer() instanceof Answer.Choice choice && choice.multiple(),
                question.hints(),
                question.minutes(),
                question.tags(),
                question.difficulty(),
                question.locale());
    }
}
