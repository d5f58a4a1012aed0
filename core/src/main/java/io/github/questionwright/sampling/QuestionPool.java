package io.github.questionwright.sampling;

import io.github.questionwright.filter.FilterStep;
import io.github.questionwright.model.Question;
import java.util.List;

/**
 * What a quiz can be drawn from: questions with distinct ids. A question bank is one. Implementations are immutable
 * and thread-safe.
 */
public interface QuestionPool {

    /**
     * The questions to draw from.
     *
     * @return questions with distinct ids; their order never changes a quiz
     */
    List<Question> questions();

    /**
     * What was filtered away before.
     *
     * @return the filters in the order in which they were applied, maybe none
     */
    List<FilterStep> filterSteps();

    /**
     * What sampling computes once per pool.
     *
     * @return the same object for every call, made by {@link PreparedPool#of} from {@link #questions()}, or by
     *     {@link PreparedPool#subset} of the pool that was filtered
     */
    PreparedPool prepared();

    /**
     * Draws a quiz of some questions, whichever, as {@link #sample(Blueprint, String)} does. Every set of that many
     * questions is equally likely, and so is every order of them.
     *
     * @param count how many questions, at least 1
     * @param seed any text; the same seed gives the same quiz
     * @return the quiz
     * @throws ImpossibleQuizException if there are fewer questions; it says which filter removed the rest
     * @throws IllegalArgumentException if the count is less than 1, or the seed or an id has an unpaired surrogate
     */
    default Quiz sample(int count, String seed) {
        return sample(Blueprint.of(count), seed);
    }

    /**
     * Draws a quiz. Questions are drawn one at a time, at random, from those that still allow a valid quiz. The quiz is
     * defined by the blueprint, the seed and the ids in this pool alone: the same seed gives the same quiz on every
     * machine, Java version and locale, in every order of the pool, for ever. It is never short and never asks a
     * question twice; if no quiz meets the blueprint, there is none. A question added to or retired from the pool
     * changes at most one question of a quiz that is drawn by count. {@link Quiz#draw} has the definition in full.
     *
     * <p>Who knows the pool and the seed knows the quiz: where candidates can, take a seed from {@link Seed#secret}.
     *
     * @param blueprint what the quiz has to be like
     * @param seed any text; the same seed gives the same quiz
     * @return the quiz
     * @throws ImpossibleQuizException if no quiz meets the blueprint; it says why
     * @throws IllegalArgumentException if the seed or an id has an unpaired surrogate
     */
    default Quiz sample(Blueprint blueprint, String seed) {
        return Quiz.draw(this, blueprint, seed);
    }

    /**
     * Draws parallel forms that share no question: {@link Quiz#drawForms} with nothing in common.
     *
     * @param blueprint what every form has to be like
     * @param forms how many, at least 1
     * @param seed any text; the same seed gives the same forms
     * @return the forms
     * @throws ImpossibleQuizException if not even one quiz meets the blueprint; it says why
     */
    default QuizForms sampleForms(Blueprint blueprint, int forms, String seed) {
        return sampleForms(blueprint, forms, 0, seed);
    }

    /**
     * Draws parallel forms that share some questions at most, see {@link Quiz#drawForms}.
     *
     * @param blueprint what every form has to be like
     * @param forms how many, at least 1
     * @param mostInCommon how many questions two forms may share
     * @param seed any text; the same seed gives the same forms
     * @param balanced the numbers to balance: {@code difficulty}, {@code minutes}, {@code attr.NAME}; the first two if
     *     none is named
     * @return the forms
     * @throws ImpossibleQuizException if not even one quiz meets the blueprint; it says why
     */
    default QuizForms sampleForms(Blueprint blueprint, int forms, int mostInCommon, String seed, String... balanced) {
        return Quiz.drawForms(this, blueprint, forms, mostInCommon, seed, balanced);
    }

    /**
     * {@return whether there is a quiz, the slack of each rule, and how often the same question has to come up} See
     * {@link Quiz#diagnose}.
     *
     * @param blueprint what a quiz has to be like
     */
    default QuizDiagnosis diagnose(Blueprint blueprint) {
        return Quiz.diagnose(this, blueprint);
    }
}
